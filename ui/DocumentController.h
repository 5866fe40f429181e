// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"

#include "app/Conference.h"

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace multaqa {

/// Where a person says which file is meant. Tests answer instead of them.
class FilePicker
{
public:
    virtual ~FilePicker() = default;
    /// Empty: the person changed their mind.
    virtual QString fileToOpen(QWidget *parent, const QString &folder);
    virtual QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion);
};

/// Which conference is open: new, open, recent, a copy, the sample. The window asks here and shows what it is told.
class DocumentController : public QObject
{
    Q_OBJECT

public:
    explicit DocumentController(QWidget *window);

    bool hasDocument() const { return !m_path.isEmpty(); }
    /// The open conference; nullptr when none is open.
    Conference *conference() const { return m_conference.get(); }
    bool isReadOnly() const { return false; }
    QString path() const { return m_path; }
    QStringList recentFiles() const;

    void open(const QString &path);
    void askToOpen();
    void askForNew();
    void close();
    void setFilePicker(FilePicker *picker) { m_picker = picker; }

    /// The one file that DATA drags onto the window, or empty.
    static QString draggedFile(const QMimeData *data);

Q_SIGNALS:
    void documentChanged();
    void recentFilesChanged();
    void failed(const multaqa::Error &error);

private:
    void remember(const QString &path);

    QWidget *m_window;
    FilePicker *m_picker;
    QString m_path;
    std::unique_ptr<Conference> m_conference;
};

} // namespace multaqa
