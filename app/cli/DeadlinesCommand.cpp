// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlinesCommand.h"

#include "app/deadlines/DeadlineTerms.h"
#include "app/deadlines/DeadlineWords.h"
#include "app/deadlines/ReminderDays.h"
#include "app/text/HijriDate.h"

#include <QJsonArray>

#include <algorithm>

namespace multaqa {
namespace {

QJsonValue hourValue(const std::optional<QTime> &hour)
{
    return hour ? QJsonValue(hour->toString(QStringLiteral("HH:mm"))) : QJsonValue();
}

QJsonArray wasOf(const DeadlineEntry &entry, Language language)
{
    QJsonArray was;
    for (auto move = entry.moves.rbegin(); move != entry.moves.rend(); ++move)
        if (move->earlierDay)
            was.append(QJsonObject{{QStringLiteral("date"), move->earlierDay->toString(Qt::ISODate)},
                                   {QStringLiteral("hour"), hourValue(move->earlierHour)},
                                   {QStringLiteral("moved_on"), move->movedOn.toString(Qt::ISODate)},
                                   {QStringLiteral("by"), move->movedBy},
                                   {QStringLiteral("reason"), move->reason.best(language)}});
    return was;
}

QJsonObject hangsOn(const DeadlineEntry &entry)
{
    QJsonObject all;
    for (const DeadlineFact &fact : entry.facts)
        all.insert(wordOf(fact.kind), fact.number);
    return all;
}

QJsonArray remindersOf(const Deadline &deadline)
{
    QJsonArray days;
    for (const int each : ReminderDays::of(deadline))
        days.append(each);
    return days;
}

} // namespace

QString DeadlinesCommand::summary() const
{
    return tr("Lists the deadlines with their weekday, the days that are left, what hangs on them, and every earlier "
              "day; with --due only what people are to be reminded of today, with --hijri the Hijri date beside it.");
}

QJsonObject DeadlinesCommand::described(const DeadlineBook &book, const DeadlineEntry &entry, QDate today,
                                        Language language)
{
    const Deadline &deadline = entry.deadline;
    QJsonObject line{{QStringLiteral("id"), deadline.id.text()},
                     {QStringLiteral("what"), deadlineName(deadline, language)},
                     {QStringLiteral("kind"), wordOf(deadline.kind)},
                     {QStringLiteral("state"), wordOf(book.stateOf(deadline, today))},
                     {QStringLiteral("date"), QJsonValue()},
                     {QStringLiteral("hijri"), QJsonValue()},
                     {QStringLiteral("weekday"), QJsonValue()},
                     {QStringLiteral("days_left"), QJsonValue()},
                     {QStringLiteral("hour"), hourValue(deadline.hour)},
                     {QStringLiteral("zone"), deadline.timeZone},
                     {QStringLiteral("event"), deadline.event ? QJsonValue(deadline.event->text()) : QJsonValue()},
                     {QStringLiteral("audience"), deadline.audience.best(language)},
                     {QStringLiteral("remind"), remindersOf(deadline)},
                     {QStringLiteral("link"), deadline.link},
                     {QStringLiteral("hangs"), hangsOn(entry)},
                     {QStringLiteral("was"), wasOf(entry, language)}};
    if (deadline.day) {
        line[QStringLiteral("date")] = deadline.day->toString(Qt::ISODate);
        line[QStringLiteral("hijri")] = formatHijri(*deadline.day, language, Digits::Latin);
        line[QStringLiteral("weekday")] = weekdayName(*deadline.day, language);
        line[QStringLiteral("days_left")] = today.daysTo(*deadline.day);
    }
    return line;
}

QStringList DeadlinesCommand::row(const DeadlineEntry &entry, QDate today, Language language, bool hasHijri)
{
    const Deadline &deadline = entry.deadline;
    QStringList earlier;
    for (auto move = entry.moves.rbegin(); move != entry.moves.rend(); ++move)
        if (move->earlierDay)
            earlier << move->earlierDay->toString(Qt::ISODate);
    QString day = deadline.day ? DeadlineWords::end(DeadlineEnd::of(deadline), language, {}) : tr("needs a decision");
    if (hasHijri && deadline.day)
        day = tr("%1 (%2)", "a date and the same in the Hijri calendar")
                  .arg(day, formatHijri(*deadline.day, language, Digits::Latin));
    return {
        deadline.id.text(),
        deadlineName(deadline, language),
        day,
        deadline.day ? QString::number(today.daysTo(*deadline.day)) : QString(),
        DeadlineWords::facts(entry).join(language == Language::Arabic ? QStringLiteral("، ") : QStringLiteral(", ")),
        earlier.join(QLatin1String(", "))};
}

Result<CommandOutput> DeadlinesCommand::run(const CommandContext &context, QStringList arguments) const
{
    const bool isDueOnly = takeFlag(arguments, QStringLiteral("--due"));
    const bool hasHijri = takeFlag(arguments, QStringLiteral("--hijri"));
    if (arguments.size() != 1)
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToRead(context, arguments.front()));
    MULTAQA_TRY(const DeadlineBook book, DeadlineBook::read(conference->database()));
    const QDate today = context.clock.today(book.conference.timeZone);
    std::vector<const DeadlineEntry *> entries;
    for (const DeadlineEntry &entry : book.entries)
        entries.push_back(&entry);
    // A list of dates begins with dates.
    std::stable_partition(entries.begin(), entries.end(),
                          [](const DeadlineEntry *entry) { return entry->deadline.day.has_value(); });
    QHash<DeadlineId, DueReminder::Reason> due;
    for (const DueReminder &reminder : book.remindersOn(today))
        due.insert(reminder.deadline, reminder.reason);
    if (isDueOnly)
        std::erase_if(entries, [&](const DeadlineEntry *entry) { return !due.contains(entry->deadline.id); });
    QJsonArray json;
    std::vector<QStringList> rows{
        {tr("id"), tr("what"), tr("day"), tr("days left"), tr("what hangs on it"), tr("was")}};
    for (const DeadlineEntry *entry : entries) {
        QJsonObject line = described(book, *entry, today, context.language);
        const auto reason = due.constFind(entry->deadline.id);
        line[QStringLiteral("due")] = reason == due.constEnd() ? QJsonValue() : QJsonValue(wordOf(*reason));
        json.append(line);
        rows.push_back(row(*entry, today, context.language, hasHijri));
    }
    CommandOutput output;
    output.json = QJsonDocument(json);
    output.text = !entries.empty() ? asTable(rows)
                  : isDueOnly      ? tr("Nobody is to be reminded of anything today.")
                                   : tr("There are no deadlines yet.");
    return output;
}

} // namespace multaqa
