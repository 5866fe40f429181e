// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "InfoCommand.h"

#include "app/exchange/RecordJson.h"
#include "db/Schema.h"
#include "db/records/Records.h"
#include "db/stores/RecordStore.h"

namespace multaqa {

QString InfoCommand::summary() const
{
    return tr("Tells what is in a conference file.");
}

Result<CommandOutput> InfoCommand::run(const CommandContext &context, QStringList arguments) const
{
    if (arguments.size() != 1)
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToRead(context, arguments.front()));
    const Database &database = conference->database();
    MULTAQA_TRY(const auto details, RecordStore<ConferenceDetails>(database).all());
    const LocalizedText title = details.empty() ? LocalizedText{} : details.front().title;
    MULTAQA_TRY(const qint64 participants, RecordStore<Participant>(database).count());
    MULTAQA_TRY(const qint64 organisations, RecordStore<Organisation>(database).count());
    MULTAQA_TRY(const qint64 events, RecordStore<Event>(database).count());
    MULTAQA_TRY(const qint64 sessions, RecordStore<Session>(database).count());
    MULTAQA_TRY(const qint64 requests, RecordStore<RoleRequest>(database).count());
    MULTAQA_TRY(const qint64 reports, RecordStore<Report>(database).count());
    MULTAQA_TRY(const qint64 deadlines, RecordStore<Deadline>(database).count());

    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("title"), RecordJson::toJson(title)},
                                            {QStringLiteral("schema"), Schema::latestVersion()},
                                            {QStringLiteral("participants"), participants},
                                            {QStringLiteral("organisations"), organisations},
                                            {QStringLiteral("events"), events},
                                            {QStringLiteral("sessions"), sessions},
                                            {QStringLiteral("requests"), requests},
                                            {QStringLiteral("deadlines"), deadlines},
                                            {QStringLiteral("reports"), reports},
                                            {QStringLiteral("messages"), 0}});
    output.text = title.isEmpty() ? tr("A conference without a title yet.") : title.best(context.language);
    output.text += u'\n' % asTable({{tr("participants"), QString::number(participants)},
                                    {tr("organisations"), QString::number(organisations)},
                                    {tr("events"), QString::number(events)},
                                    {tr("sessions"), QString::number(sessions)},
                                    {tr("requests"), QString::number(requests)},
                                    {tr("deadlines"), QString::number(deadlines)},
                                    {tr("reports"), QString::number(reports)}});
    return output;
}

} // namespace multaqa
