// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DocumentController.h"

#include "Preferences.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>
#include <QWidget>

namespace multaqa {

namespace {

constexpr int rememberedFiles = 8;

QString startFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = preferences().value(preference::folder, documents).toString();
    return QFileInfo(folder).isDir() ? folder : documents;
}

} // namespace

QString FilePicker::fileToOpen(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, DocumentController::tr("Open a conference"), folder,
                                        DocumentController::tr("Conferences (*.multaqa);;All files (*)"));
}

QString FilePicker::fileToSave(QWidget *parent, const QString &title, const QString &suggestion)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion,
                                        DocumentController::tr("Conferences (*.multaqa);;All files (*)"));
}

DocumentController::DocumentController(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    static FilePicker dialogs;
    m_picker = &dialogs;
}

QStringList DocumentController::recentFiles() const
{
    QStringList files = preferences().value(preference::recentFiles).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

void DocumentController::open(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile()) {
        Q_EMIT failed({ErrorKind::NotFound, tr("There is no file “%1”. Choose another one.").arg(path), path, {}});
        return;
    }
    m_path = file.absoluteFilePath();
    remember(m_path);
    Q_EMIT documentChanged();
}

void DocumentController::askToOpen()
{
    const QString path = m_picker->fileToOpen(m_window, startFolder());
    if (!path.isEmpty())
        open(path);
}

void DocumentController::askForNew()
{
    const QString suggestion = startFolder() + QLatin1Char('/') + tr("New conference") + QStringLiteral(".multaqa");
    const QString path = m_picker->fileToSave(m_window, tr("Where the new conference is kept"), suggestion);
    if (path.isEmpty())
        return;
    m_path = path;
    remember(path);
    Q_EMIT documentChanged();
}

void DocumentController::close()
{
    m_path.clear();
    Q_EMIT documentChanged();
}

QString DocumentController::draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return QFileInfo(path).isFile() ? path : QString();
}

void DocumentController::remember(const QString &path)
{
    QStringList files = preferences().value(preference::recentFiles).toStringList();
    files.removeAll(path);
    files.prepend(path);
    preferences().setValue(preference::recentFiles, QStringList(files.mid(0, rememberedFiles)));
    preferences().setValue(preference::folder, QFileInfo(path).absolutePath());
    Q_EMIT recentFilesChanged();
}

} // namespace multaqa
