// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FilePicker.h"
#include "db/Result.h"

#include "app/Conference.h"

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace multaqa {

/// Which conference is open: new, open, recent, a copy, the sample. The window asks here and shows what it is told.
class DocumentController : public QObject
{
    Q_OBJECT

public:
    explicit DocumentController(QWidget *window);
    ~DocumentController() override;

    bool hasDocument() const { return m_conference != nullptr; }
    /// The open conference; nullptr when none is open.
    Conference *conference() const { return m_conference.get(); }
    bool isReadOnly() const { return m_conference && m_conference->isReadOnly(); }
    QString path() const { return m_conference ? m_conference->path() : QString(); }
    QStringList recentFiles() const;

    void open(const QString &path);
    void askToOpen();
    void askForNew();
    /// Where a copy is kept, which then is open in the place of this file.
    void askToSaveCopy();
    /// The user's own sample conference, made when it is not there yet. It can be changed like any other.
    void openSample();
    void close();
    void setFilePicker(FilePicker *picker) { FilePicker::setCurrent(picker); }

    /// The one file that DATA drags onto the window, or empty.
    static QString draggedFile(const QMimeData *data);
    static QString samplePath();

Q_SIGNALS:
    /// Another conference is open, or none. The former one lives until all have been told.
    void documentChanged();
    void recentFilesChanged();
    void failed(const multaqa::Error &error);

private:
    void take(Result<std::unique_ptr<Conference>> outcome);
    void replace(std::unique_ptr<Conference> conference);
    void remember(const QString &path);
    void leaveField();

    QWidget *m_window;
    std::unique_ptr<Conference> m_conference;
};

} // namespace multaqa
