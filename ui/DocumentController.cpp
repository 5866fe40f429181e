// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DocumentController.h"

#include "Application.h"
#include "Preferences.h"

#include "app/SampleConference.h"
#include "app/people/StakeholderGroupEditing.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>
#include <QWidget>

namespace multaqa {

namespace {

constexpr int rememberedFiles = 8;

QString withSuffix(const QString &path)
{
    return QFileInfo(path).suffix().isEmpty() ? path + QStringLiteral(".multaqa") : path;
}

} // namespace

DocumentController::DocumentController(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

DocumentController::~DocumentController() = default;

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
    // Opened a second time it would meet its own lock.
    if (m_conference && file == QFileInfo(m_conference->path()))
        return;
    take(Conference::open(file.absoluteFilePath(), Application::instance().person()));
}

void DocumentController::askToOpen()
{
    const QString path = FilePicker::current().fileToOpen(m_window, FilePicker::startFolder());
    if (!path.isEmpty())
        open(path);
}

void DocumentController::askForNew()
{
    const QString suggestion =
        FilePicker::startFolder() + QLatin1Char('/') + tr("New conference") + QStringLiteral(".multaqa");
    const QString chosen =
        FilePicker::current().fileToSave(m_window, tr("Where the new conference is kept"), suggestion);
    if (chosen.isEmpty())
        return;
    const QString path = withSuffix(chosen);
    if (QFileInfo::exists(path)) {
        Q_EMIT failed(
            {ErrorKind::Refused,
             tr("There is a file “%1” already. Give the new conference another name.").arg(QFileInfo(path).fileName()),
             path,
             {}});
        return;
    }
    // Who begins in the window begins with the groups that nearly every review counts by.
    const auto make = [&]() -> Result<std::unique_ptr<Conference>> {
        MULTAQA_TRY(auto conference, Conference::create(path, Application::instance().person()));
        MULTAQA_CHECK(StakeholderGroupEditing::addUsual(*conference));
        return conference;
    };
    take(make());
}

void DocumentController::askToSaveCopy()
{
    if (!m_conference)
        return;
    leaveField();
    const QFileInfo now(m_conference->path());
    const QString suggestion =
        FilePicker::startFolder() + QLatin1Char('/') +
        tr("%1, copy of %2").arg(now.completeBaseName(), Application::instance().today().toString(Qt::ISODate)) +
        QStringLiteral(".multaqa");
    const QString chosen = FilePicker::current().fileToSave(m_window, tr("Where the copy is kept"), suggestion);
    if (chosen.isEmpty())
        return;
    // Whoever chose an existing file has confirmed that it is replaced; of a name with our ending he was not asked.
    const QString path = withSuffix(chosen);
    const IfExists ifExists = path == chosen ? IfExists::Replace : IfExists::Refuse;
    if (auto copied = m_conference->database().copyTo(path, ifExists); !copied) {
        Q_EMIT failed(copied.error());
        return;
    }
    // Who saves a copy of what cannot be changed wants to go on in the copy.
    if (isReadOnly())
        open(path);
    else
        FilePicker::rememberFolderOf(path);
}

QString DocumentController::samplePath()
{
    const QString state = qEnvironmentVariable("MULTAQA_STATE");
    const QString folder = state.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                                                 QLatin1String("/multaqa")
                                           : state;
    return folder + QLatin1String("/sample.multaqa");
}

void DocumentController::openSample()
{
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    const auto make = [&]() -> Result<std::unique_ptr<Conference>> {
        MULTAQA_TRY(auto conference, Conference::create(path, Application::instance().person()));
        if (auto filled = fillWithSample(*conference); !filled) {
            conference.reset();
            QFile::remove(path);
            return filled.error();
        }
        return conference;
    };
    take(make());
}

void DocumentController::close()
{
    leaveField();
    replace(nullptr);
}

void DocumentController::take(Result<std::unique_ptr<Conference>> outcome)
{
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        return;
    }
    leaveField();
    remember(outcome.value()->path());
    replace(*std::move(outcome));
}

void DocumentController::replace(std::unique_ptr<Conference> conference)
{
    std::swap(m_conference, conference);
    Q_EMIT documentChanged();
}

void DocumentController::leaveField()
{
    // Leaving a field writes what was typed in it.
    if (QWidget *field = m_window->focusWidget())
        field->clearFocus();
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
    FilePicker::rememberFolderOf(path);
    Q_EMIT recentFilesChanged();
}

} // namespace multaqa
