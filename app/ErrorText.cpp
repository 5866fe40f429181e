// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ErrorText.h"

#include "db/Schema.h"

#include <QCoreApplication>
#include <QDir>

namespace multaqa {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

QString errorText(const Error &error)
{
    if (!error.message.isEmpty())
        return error.message;
    // A path is Latin or Arabic by its own letters, in a sentence of either direction: isolate it (UAX #9, FSI and
    // PDI).
    const QString file = QChar(0x2068) + QDir::toNativeSeparators(error.subject) + QChar(0x2069);
    switch (error.kind) {
    case ErrorKind::NotFound:
        if (error.detail == QLatin1String("folder"))
            return Text::tr("%1 was not made, because its folder does not exist. Choose another place.").arg(file);
        return Text::tr("There is no file %1. Check its name and folder.").arg(file);
    case ErrorKind::NotAConference:
        return Text::tr("%1 is not a conference file of Multaqa. Choose a file whose name ends in .multaqa.").arg(file);
    case ErrorKind::Damaged:
        return Text::
            tr("%1 is damaged and was not opened. Keep it as it is, and go on with your last backup or a colleague's "
               "copy. (%2)")
                .arg(file, error.detail);
    case ErrorKind::TooNew:
        return Text::
            tr("%1 was written by a newer Multaqa (file version %2; this program reads up to %3). Install the newer "
               "version to open it.")
                .arg(file, error.detail, QString::number(Schema::latestVersion()));
    case ErrorKind::InUse:
        return Text::tr(
                   "%1 is being written by another program (%2). Close it there, or work on a copy and merge it later.")
            .arg(file, error.detail);
    case ErrorKind::ReadOnly:
        if (error.detail == QLatin1String("broken step"))
            return Text::tr("The last change to %1 was broken off and must be taken back first. Open it where it can "
                            "be written, together with the file beside it whose name ends in -journal.")
                .arg(file);
        if (error.detail == QLatin1String("older version"))
            return Text::tr("%1 was written by an older Multaqa and must be brought to this version first. Open it "
                            "where it can be written.")
                .arg(file);
        return Text::tr("%1 may only be read here. Save a copy in a folder of your own to change it.").arg(file);
    case ErrorKind::NoPermission:
        return Text::tr("%1 may not be read or written by you. Ask the folder's owner, or choose another folder.")
            .arg(file);
    case ErrorKind::DiskFull:
        return Text::tr("There is no room left on the disk for %1. Nothing was changed; make room and try again.")
            .arg(file);
    case ErrorKind::Cancelled:
        return Text::tr("Stopped. Nothing was changed.");
    case ErrorKind::Refused:
        if (error.detail == QLatin1String("exists"))
            return Text::tr("%1 exists already. Choose another name; nothing was overwritten.").arg(file);
        if (error.detail == QLatin1String("itself"))
            return Text::tr("%1 is the conference that is open. Choose another name; nothing was overwritten.")
                .arg(file);
        return Text::tr("This was refused, and nothing was changed. (%1)").arg(error.detail);
    case ErrorKind::WrongUse:
        return Text::tr("There is no %2 %1 in this conference. Look it up, and try again.")
            .arg(error.subject, error.detail);
    case ErrorKind::Failed:
        break;
    }
    return Text::tr("This did not work, and nothing was changed. (%1: %2)").arg(file, error.detail);
}

} // namespace multaqa
