// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlineWords.h"

#include "app/text/Bidi.h"
#include "app/text/ZoneName.h"

namespace multaqa {

QString DeadlineWords::group(DeadlineState state)
{
    switch (state) {
    case DeadlineState::Undecided:
        return tr("Needs a day");
    case DeadlineState::Overdue:
        return tr("Overdue");
    case DeadlineState::Today:
        return tr("Today");
    case DeadlineState::WithinAWeek:
        return tr("Within seven days");
    case DeadlineState::Later:
        return tr("Later");
    case DeadlineState::Past:
        break;
    }
    return tr("Past");
}

QString DeadlineWords::fact(const DeadlineFact &fact)
{
    const int n = fact.number;
    switch (fact.kind) {
    case DeadlineFact::Kind::Requests:
        return tr("%Ln request(s) came", nullptr, n);
    case DeadlineFact::Kind::LateRequests:
        return tr("%Ln request(s) came late", nullptr, n);
    case DeadlineFact::Kind::Undecided:
        return tr("%Ln request(s) to decide", nullptr, n);
    case DeadlineFact::Kind::Untold:
        return tr("%Ln answer(s) to send", nullptr, n);
    case DeadlineFact::Kind::ReportsHere:
        return tr("%Ln report(s) came", nullptr, n);
    case DeadlineFact::Kind::ReportsAwaited:
        return tr("%Ln report(s) awaited", nullptr, n);
    case DeadlineFact::Kind::Surveys:
        return tr("%Ln survey(s)", nullptr, n);
    case DeadlineFact::Kind::Registered:
        return tr("%Ln registered", nullptr, n);
    case DeadlineFact::Kind::Invited:
        break;
    }
    return tr("%Ln not answered yet", "people who were invited", n);
}

QStringList DeadlineWords::facts(const DeadlineEntry &entry)
{
    QStringList all;
    for (const DeadlineFact &each : entry.facts)
        all << fact(each);
    return all;
}

QString DeadlineWords::hourAndPlace(std::optional<QTime> hour, const QString &zone, Language language, Digits digits)
{
    if (!hour)
        return {};
    return tr("%1, %2 time", "an hour and the city of its time zone")
        .arg(formatTime(*hour, language, digits), isolated(zoneCity(zone).in(language)));
}

QString DeadlineWords::end(const DeadlineEnd &end, Language language, const DateStyle &style)
{
    if (!end.day)
        return {};
    const QString day = formatDay(*end.day, language, style);
    return end.hour ? tr("%1, %2", "a day and an hour").arg(day, formatTime(*end.hour, language, style.digits)) : day;
}

QString DeadlineWords::reminder(const DueReminder &reminder)
{
    switch (reminder.reason) {
    case DueReminder::Reason::Overdue:
        return tr("%Ln day(s) late", nullptr, -reminder.daysLeft);
    case DueReminder::Reason::LastDay:
        return tr("ends today");
    case DueReminder::Reason::Reminder:
        break;
    }
    return tr("%Ln day(s) left", nullptr, reminder.daysLeft);
}

} // namespace multaqa
