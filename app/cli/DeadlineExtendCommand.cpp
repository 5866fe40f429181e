// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlineExtendCommand.h"

#include "app/deadlines/DeadlineEditing.h"
#include "app/text/Dates.h"
#include "db/stores/RecordStore.h"

namespace multaqa {

QString DeadlineExtendCommand::summary() const
{
    return tr("Gives a deadline another day. The earlier one is kept, with who moved it and why.");
}

Result<CommandOutput> DeadlineExtendCommand::run(const CommandContext &context, QStringList arguments) const
{
    const auto reason = takeOption(arguments, QStringLiteral("--reason"));
    if (arguments.size() != 3)
        return wrongUse();
    MULTAQA_TRY(const QDate day, dayOf(arguments.at(2)));
    MULTAQA_TRY(const auto conference, openToWrite(context, arguments.at(0)));
    const DeadlineId id = DeadlineId::fromText(arguments.at(1));
    MULTAQA_TRY(const auto before, RecordStore<Deadline>(conference->database()).find(id));
    if (!before)
        return Error::refused(
            tr("Deadline: there is none with the id %1 in %2. Find the id with \"deadlines\"; nothing "
               "was changed.")
                .arg(arguments.at(1), arguments.at(0)));
    LocalizedText why;
    why.in(context.language) = reason.value_or(QString());
    MULTAQA_CHECK(DeadlineEditing::move(*conference, id, day, context.clock.today(), why));
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{
        {QStringLiteral("id"), id.text()},
        {QStringLiteral("date"), day.toString(Qt::ISODate)},
        {QStringLiteral("weekday"), weekdayName(day, context.language)},
        {QStringLiteral("was"), before->day ? QJsonValue(before->day->toString(Qt::ISODate)) : QJsonValue()}});
    output.text = formatDay(day, context.language, {});
    return output;
}

} // namespace multaqa
