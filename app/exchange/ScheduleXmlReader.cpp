// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ScheduleXmlReader.h"

#include "XmlSchedule.h"

#include "app/text/Bidi.h"

#include <QFile>
#include <QFileInfo>

namespace multaqa {

Result<ScheduleFile> ScheduleXmlReader::read(const QString &path, const QTimeZone &zoneIfUnsaid,
                                             const Progress &progress)
{
    const QString name = isolated(QFileInfo(path).fileName());
    QFile file(path);
    if (!file.exists())
        return Error{ErrorKind::NotFound, tr("There is no file %1; check its name and place.").arg(name), path, {}};
    if (file.size() > largestFile)
        return tooLarge(QFileInfo(path).fileName());
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray bytes = isOpen ? file.read(largestFile + 1) : QByteArray();
    if (!isOpen || file.error() != QFileDevice::NoError)
        return Error{ErrorKind::NoPermission, tr("The file %1 cannot be read; check that you may open it.").arg(name),
                     path, file.errorString()};
    return readBytes(bytes, QFileInfo(path).fileName(), zoneIfUnsaid, progress);
}

Error ScheduleXmlReader::tooLarge(const QString &name)
{
    return {ErrorKind::Refused,
            tr("The file %1 is larger than %2 MB, and no schedule is; choose another file. Nothing was changed.")
                .arg(isolated(name), QString::number(largestFile / (1024 * 1024))),
            name,
            {}};
}

Result<ScheduleFile> ScheduleXmlReader::readBytes(const QByteArray &bytes, const QString &plainName,
                                                  const QTimeZone &zoneIfUnsaid, const Progress &progress)
{
    const QString name = isolated(plainName);
    if (bytes.size() > largestFile)
        return tooLarge(plainName);
    if (hasTagOfTooManyAttributes(bytes))
        return Error{
            ErrorKind::Refused,
            tr("The file %1 is no XML; choose the schedule XML that frab or pretalx exports. Nothing was changed.")
                .arg(name),
            plainName, QStringLiteral("a tag with more than 1000 attributes")};
    const ReadableXml text = readableXml(bytes);
    XmlSchedule schedule(text, progress);
    const auto outcome = schedule.read();
    const QXmlStreamReader &xml = schedule.xml();
    switch (outcome) {
    case XmlSchedule::Outcome::Read:
        break;
    case XmlSchedule::Outcome::Cancelled:
        return Error{ErrorKind::Cancelled, tr("Reading %1 was stopped. Nothing was changed.").arg(name), plainName, {}};
    case XmlSchedule::Outcome::NotASchedule:
        return Error{
            ErrorKind::Refused,
            tr("The file %1 is XML, but no conference schedule; choose the schedule XML that frab or pretalx exports. "
               "Nothing was changed.")
                .arg(name),
            plainName, schedule.root()};
    case XmlSchedule::Outcome::TooMany:
        return Error{ErrorKind::Refused,
                     tr("The file %1 holds more than %2 sessions; split it. Nothing was changed.")
                         .arg(name, QString::number(mostEvents)),
                     plainName,
                     {}};
    case XmlSchedule::Outcome::Broken:
        if (schedule.root().isEmpty())
            return Error{
                ErrorKind::Refused,
                tr("The file %1 is no XML; choose the schedule XML that frab or pretalx exports. Nothing was changed.")
                    .arg(name),
                plainName, xml.errorString()};
        if (xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
            return Error{ErrorKind::Refused,
                         tr("The file %1 ends in the middle, in line %2; fetch it again. Nothing was changed.")
                             .arg(name, QString::number(xml.lineNumber())),
                         plainName, xml.errorString()};
        return Error{
            ErrorKind::Refused,
            tr("The file %1 is damaged in line %2; fetch it again, or have it corrected there. Nothing was changed.")
                .arg(name, QString::number(xml.lineNumber())),
            plainName, xml.errorString()};
    }
    ScheduleFile file = interpretSchedule(schedule.raw(), zoneIfUnsaid);
    if (text.firstDamage > 0)
        file.complaints.insert(file.complaints.begin(),
                               {text.firstDamage, QStringLiteral("UTF-8"),
                                tr("The file has damaged letters, here and perhaps further down; each is shown as %1.")
                                    .arg(QChar(QChar::ReplacementCharacter))});
    if (schedule.definitionsLine() > 0)
        file.complaints.insert(
            file.complaints.begin(),
            {schedule.definitionsLine(), QStringLiteral("DOCTYPE"),
             tr("The file brings definitions of its own; nothing outside the file was opened for them.")});
    return file;
}

} // namespace multaqa
