// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlineCalendar.h"

#include "DeadlineTerms.h"
#include "ReminderDays.h"
#include "app/documents/DocumentWords.h"
#include "app/text/Bidi.h"
#include "app/text/Dates.h"

#include <QTimeZone>

namespace multaqa {
namespace {

LocalizedText deadlineNamed()
{
    return {QStringLiteral("الموعد النهائي: %1"), QStringLiteral("Deadline: %1"), QStringLiteral("Date limite : %1")};
}

LocalizedText deadlinesOf()
{
    return {QStringLiteral("المواعيد النهائية: %1"), QStringLiteral("Deadlines: %1"),
            QStringLiteral("Dates limites : %1")};
}

class Writing
{
public:
    Writing(const DeadlineBook &book, Language language)
        : m_book(book)
        , m_language(language)
    {
    }

    CalendarEntry entry(const DeadlineEntry &of) const
    {
        const Deadline &deadline = of.deadline;
        const QString name = deadlineName(deadline, m_language);
        CalendarEntry entry;
        entry.uid = deadline.id.text();
        entry.sequence = static_cast<int>(of.moves.size());
        entry.when = whenOf(deadline);
        entry.summary = said(deadlineNamed(), name);
        entry.description = descriptionOf(of);
        entry.url = deadline.link;
        entry.categories = {termOf(deadline.kind).in(m_language)};
        entry.takesTime = false;
        for (const int days : ReminderDays::of(deadline))
            entry.alarms.push_back({std::chrono::hours(24 * days), entry.summary});
        return entry;
    }

    QString said(const LocalizedText &pattern, const QString &word) const
    {
        // Not every calendar shows the marks of isolation as nothing.
        const bool isOfOneDirection = directionOf(word) == directionOf(m_language);
        return pattern.in(m_language).arg(isOfOneDirection ? word : isolated(word));
    }

private:
    static std::variant<CalendarDays, CalendarTimes> whenOf(const Deadline &deadline)
    {
        if (!deadline.hour)
            return CalendarDays{*deadline.day, *deadline.day};
        const QTimeZone named(deadline.timeZone.toLatin1());
        const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
        return CalendarTimes{QDateTime(*deadline.day, *deadline.hour, zone), {}, deadline.timeZone};
    }

    QString descriptionOf(const DeadlineEntry &of) const
    {
        const DateStyle style{m_book.conference.digits, m_book.conference.arabicMonths};
        QStringList lines;
        if (const QString &audience = of.deadline.audience.best(m_language); !audience.isEmpty())
            lines << said(DocumentWords::forWhom(), audience);
        if (of.event)
            lines << said(DocumentWords::aboutEvent(), of.event->title.best(m_language));
        lines << of.deadline.note.best(m_language);
        for (const DeadlineMove &move : of.moves)
            if (move.earlierDay)
                lines << said(DocumentWords::movedFrom(), formatDay(*move.earlierDay, m_language, style));
        lines.removeAll({});
        return lines.join(u'\n');
    }

    const DeadlineBook &m_book;
    Language m_language;
};

} // namespace

Calendar deadlineCalendar(const DeadlineBook &book, Language language, const QDateTime &now)
{
    const Writing writing(book, language);
    Calendar calendar;
    calendar.language = language;
    calendar.stamp = now;
    const QString &title =
        book.conference.acronym.isEmpty() ? book.conference.title.best(language) : book.conference.acronym;
    calendar.name = writing.said(deadlinesOf(), title);
    for (const DeadlineEntry &entry : book.entries)
        if (entry.deadline.day)
            calendar.entries.push_back(writing.entry(entry));
    return calendar;
}

} // namespace multaqa
