// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlineExtendCommand.h"

#include "DeadlineOptions.h"
#include "app/checks/MovePreview.h"
#include "app/deadlines/DeadlineEditing.h"
#include "app/deadlines/DeadlineWords.h"
#include "app/text/Dates.h"

#include <QJsonArray>

namespace multaqa {
namespace {

QJsonArray listed(const std::vector<Finding> &findings)
{
    QJsonArray all;
    for (const Finding &finding : findings)
        all.append(QJsonObject{{QStringLiteral("rule"), finding.rule},
                               {QStringLiteral("id"), finding.record.toString(QUuid::WithoutBraces)},
                               {QStringLiteral("message"), finding.sentence},
                               {QStringLiteral("place"), finding.place}});
    return all;
}

QJsonValue dateValue(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue hourValue(const std::optional<QTime> &hour)
{
    return hour ? QJsonValue(hour->toString(QStringLiteral("HH:mm"))) : QJsonValue();
}

} // namespace

QString DeadlineExtendCommand::summary() const
{
    return tr("Gives a deadline another day or hour. The earlier one is kept, with who moved it and why. What becomes "
              "wrong by it is told; --dry-run tells it and changes nothing.");
}

QString DeadlineExtendCommand::told(const MoveConsequences &consequences)
{
    QStringList lines = consequences.latenessSentences();
    for (const Finding &finding : consequences.appear)
        lines << tr("then wrong: %1").arg(finding.sentence);
    for (const Finding &finding : consequences.vanish)
        lines << tr("then in order: %1").arg(finding.sentence);
    return lines.join(u'\n');
}

Result<CommandOutput> DeadlineExtendCommand::run(const CommandContext &context, QStringList arguments) const
{
    const auto reason = takeOption(arguments, QStringLiteral("--reason"));
    const auto hour = takeOption(arguments, QStringLiteral("--hour"));
    const bool isDryRun = takeFlag(arguments, QStringLiteral("--dry-run"));
    if (arguments.size() != 3)
        return wrongUse();
    DeadlineEnd end;
    if (arguments.at(2) != QLatin1String("none")) {
        MULTAQA_TRY(end.day, dayOf(arguments.at(2)));
    }
    if (hour) {
        MULTAQA_TRY(end.hour, DeadlineOptions::hourOf(*hour));
    }
    MULTAQA_TRY(const auto conference,
                isDryRun ? openToRead(context, arguments.at(0)) : openToWrite(context, arguments.at(0)));
    MULTAQA_TRY(const Deadline before, DeadlineOptions::find(*conference, arguments.at(1)));
    if (!hour && end.day)
        end.hour = before.hour;
    const QDate today = context.clock.today();
    MULTAQA_TRY(const MovePreview preview,
                MovePreview::read(conference->database(), before.id, today, context.language));
    const MoveConsequences consequences = preview.of(end);
    if (!isDryRun) {
        LocalizedText why;
        why.in(context.language) = reason.value_or(QString());
        MULTAQA_CHECK(DeadlineEditing::move(*conference, before.id, end, today, why));
    }
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{
        {QStringLiteral("id"), before.id.text()},
        {QStringLiteral("date"), dateValue(end.day)},
        {QStringLiteral("hour"), hourValue(end.hour)},
        {QStringLiteral("weekday"), end.day ? QJsonValue(weekdayName(*end.day, context.language)) : QJsonValue()},
        {QStringLiteral("was"), dateValue(before.day)},
        {QStringLiteral("was_hour"), hourValue(before.hour)},
        {QStringLiteral("appear"), listed(consequences.appear)},
        {QStringLiteral("vanish"), listed(consequences.vanish)},
        {QStringLiteral("requests_late"), consequences.requestsLate},
        {QStringLiteral("requests_in_time"), consequences.requestsInTime},
        {QStringLiteral("reports_late"), consequences.reportsLate},
        {QStringLiteral("reports_in_time"), consequences.reportsInTime}});
    output.text = end.day ? DeadlineWords::end(end, context.language, {}) : tr("needs a decision");
    output.remarks = told(consequences);
    return output;
}

} // namespace multaqa
