// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlineSheet.h"

#include "DeadlineTerms.h"
#include "app/agenda/AgendaDocument.h"
#include "app/text/Bidi.h"
#include "app/text/Dates.h"
#include "app/text/HijriDate.h"
#include "app/text/ZoneName.h"

namespace multaqa {
namespace {

/// Empty where there is nothing to say.
LocalizedText said(const LocalizedText &pattern, const LocalizedText &what)
{
    if (what.isEmpty())
        return {};
    return inEachLanguage([&](Language language) { return pattern.in(language).arg(isolated(what.best(language))); });
}

class Wording
{
public:
    explicit Wording(const ConferenceDetails &conference)
        : m_style{conference.digits, conference.arabicMonths}
    {
    }

    DeadlineSheetContent::Line line(const DeadlineEntry &entry, HijriDates hijri) const
    {
        const Deadline &deadline = entry.deadline;
        DeadlineSheetContent::Line line;
        line.day = day(*deadline.day);
        if (deadline.hour)
            line.beneathDay.push_back(inEachLanguage([&](Language language) {
                return DocumentWords::untilHour().in(language).arg(formatTime(*deadline.hour, language, m_style.digits),
                                                                   isolated(zoneCity(deadline.timeZone).in(language)));
            }));
        if (hijri == HijriDates::Beside)
            line.beneathDay.push_back(inEachLanguage(
                [&](Language language) { return formatHijri(*deadline.day, language, m_style.digits); }));
        line.title = inEachLanguage([&](Language language) { return deadlineName(deadline, language); });
        line.beneathTitle.push_back(said(DocumentWords::forWhom(), deadline.audience));
        if (entry.event)
            line.beneathTitle.push_back(said(DocumentWords::aboutEvent(), entry.event->title));
        if (!deadline.link.isEmpty())
            line.beneathTitle.push_back({deadline.link, deadline.link, deadline.link});
        if (!entry.moves.empty() && entry.moves.front().earlierDay && entry.moves.front().earlierDay != deadline.day)
            line.beneathTitle.push_back(said(DocumentWords::movedFrom(), day(*entry.moves.front().earlierDay)));
        return line;
    }

private:
    LocalizedText day(QDate day) const
    {
        return inEachLanguage([&](Language language) { return formatDay(day, language, m_style); });
    }

    DateStyle m_style;
};

} // namespace

DeadlineSheetContent deadlineSheet(const DeadlineBook &book, const Agenda &head, std::vector<Language> languages,
                                   HijriDates hijri, const QDateTime &now)
{
    DeadlineSheetContent content;
    static_cast<DocumentHead &>(content) = documentHead(head, std::move(languages), now);
    content.occasion = content.title;
    content.title = DocumentWords::deadlines();
    const Wording wording(book.conference);
    for (const DeadlineEntry &entry : book.entries)
        if (entry.deadline.day)
            content.lines.push_back(wording.line(entry, hijri));
    return content;
}

} // namespace multaqa
