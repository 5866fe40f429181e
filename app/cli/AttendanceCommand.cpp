// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AttendanceCommand.h"

#include "app/people/AttendanceEditing.h"
#include "app/people/ParticipantName.h"
#include "db/stores/RecordStore.h"

namespace multaqa {

QString AttendanceCommand::summary() const
{
    return tr("Marks a person as being at an event, by the code of the badge or by id.");
}

Result<CommandOutput> AttendanceCommand::run(const CommandContext &context, QStringList arguments) const
{
    const auto event = takeOption(arguments, QStringLiteral("--event"));
    const auto dayText = takeOption(arguments, QStringLiteral("--day"));
    if (arguments.size() != 2 || !event)
        return wrongUse();
    MULTAQA_TRY(const QDate day, dayText ? dayOf(*dayText) : Result<QDate>(context.clock.today()));
    MULTAQA_TRY(const auto conference, openToWrite(context, arguments.at(0)));
    const EventId eventId = EventId::fromText(*event);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    MULTAQA_TRY(const auto named,
                RecordStore<Participant>(conference->database()).find(ParticipantId::fromText(arguments.at(1))));
    AttendanceEditing::Scan scan{};
    if (named) {
        MULTAQA_CHECK(AttendanceEditing::mark(*conference, {named->id}, eventId, day, AttendanceHow::List, now));
        const bool isNew = conference->lastStep().step != 0;
        scan = {named->id, isNew ? AttendanceEditing::Marking::New : AttendanceEditing::Marking::Repeated};
    } else {
        MULTAQA_TRY(scan, AttendanceEditing::markByBadge(*conference, arguments.at(1), eventId, day, now));
    }
    MULTAQA_TRY(const Participant person, RecordStore<Participant>(conference->database()).get(scan.participant));
    const bool isNew = scan.marking == AttendanceEditing::Marking::New;
    const QString name = nameOf(person).best(context.language);
    CommandOutput output;
    output.json = QJsonDocument(
        QJsonObject{{QStringLiteral("participant"), person.id.text()},
                    {QStringLiteral("name"), name},
                    {QStringLiteral("marking"), isNew ? QStringLiteral("new") : QStringLiteral("repeated")}});
    output.text = isNew ? tr("%1 is marked.").arg(name) : tr("%1 was marked already.").arg(name);
    return output;
}

} // namespace multaqa
