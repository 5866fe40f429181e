// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace multaqa {

/// Where a person says which file is meant. Tests answer instead of them.
class FilePicker // clazy:exclude=copyable-polymorphic
{
public:
    virtual ~FilePicker() = default;

    /// The one in use: dialogs of the system, until setCurrent().
    static FilePicker &current();
    /// Null: a person again.
    static void setCurrent(FilePicker *picker);

    /// Empty: the person changed their mind.
    virtual QString fileToOpen(QWidget *parent, const QString &folder);
    virtual QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion);
    virtual QString documentToSave(QWidget *parent, const QString &title, const QString &suggestion);
    /// FILTER as QFileDialog takes it; its ending is added to a name without one.
    virtual QString exportToSave(QWidget *parent, const QString &title, const QString &suggestion,
                                 const QString &filter);
    virtual QString scheduleToOpen(QWidget *parent, const QString &folder);
    virtual QString peopleToOpen(QWidget *parent, const QString &folder);
    virtual QStringList requestsToOpen(QWidget *parent, const QString &folder);
    virtual QString letterToOpen(QWidget *parent, const QString &folder);
    virtual QString pictureToOpen(QWidget *parent, const QString &folder);
    virtual QString reportToOpen(QWidget *parent, const QString &folder);
    virtual QString surveyToOpen(QWidget *parent, const QString &folder);

    /// Where the last file was opened or saved, else the user's documents.
    static QString startFolder();
    static void rememberFolderOf(const QString &path);
};

} // namespace multaqa
