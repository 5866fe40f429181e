// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "OrderRules.h"

#include <algorithm>

namespace multaqa {
namespace {

/// Two dates further apart than this are not for the same meeting.
constexpr qint64 farApart = 60;

/// What a letter names as one: a day, or the first and the last of a range or list.
struct Span
{
    size_t index = 0; ///< of its first date
    QDate first;
    QDate last;

    bool contains(QDate day) const { return first <= day && day <= last; }
    bool meets(const Span &other) const { return first <= other.last && other.first <= last; }
    bool isNear(const Span &other) const
    {
        return std::min(std::abs(first.daysTo(other.last)), std::abs(last.daysTo(other.first))) <= farApart;
    }
};

/// All that are certain, in the order of the letter.
std::vector<Span> spansOf(const ReadLetter &letter)
{
    std::vector<Span> spans;
    for (size_t i = 0; i < letter.dates.size(); ++i) {
        const LetterDate &date = letter.dates[i];
        const QDate day = date.only();
        const bool goesOn = !spans.empty() && (letter.dates[spans.back().index].start == date.start ||
                                               date.place == LetterDate::Place::RangeEnd);
        if (!day.isValid() || date.calendar == LetterCalendar::Hijri)
            continue;
        if (goesOn && spans.back().index + 1 <= i && day >= spans.back().last)
            spans.back().last = day;
        else
            spans.push_back({i, day, day});
    }
    return spans;
}

} // namespace

void OrderRules::deadlines(const char *id, const ReadLetter &letter, std::vector<LetterFinding> &findings)
{
    const std::vector<Span> spans = spansOf(letter);
    std::vector<Span> events;
    for (const Span &span : spans) {
        const DateMeaning &meaning = letter.meanings[span.index];
        if (meaning.limit == DateMeaning::Limit::None && meaning.isForEvent() && !meaning.isOneOfSeveral)
            events.push_back(span);
    }
    if (events.empty())
        return;
    const Span &last = *std::ranges::max_element(events, {}, &Span::last);
    for (const Span &span : spans) {
        const DateMeaning &meaning = letter.meanings[span.index];
        const LetterDate &date = letter.dates[span.index];
        const bool isForEntry = meaning.isFor(LetterThing::Registration) || meaning.isFor(LetterThing::Requests);
        const bool isForWork = meaning.isFor(LetterThing::Reports) || meaning.isFor(LetterThing::Survey);
        if (meaning.limit == DateMeaning::Limit::None || (isForWork && !isForEntry))
            continue;
        const auto sameDay = std::ranges::find_if(events, [&](const Span &event) { return event.first == span.first; });
        if (sameDay != events.end() && meaning.limit == DateMeaning::Limit::Until) {
            findings.push_back(
                letter.finding(id, date.start, date.length,
                               tr("This deadline, %1, falls on the day of an event that the letter names in line %2.")
                                   .arg(letter.written(span.first, DayForm::Full),
                                        QString::number(letter.text.lineAt(letter.dates[sameDay->index].start)))));
        } else if (isForEntry && span.first > last.last && last.last.daysTo(span.first) <= farApart) {
            findings.push_back(letter.finding(
                id, date.start, date.length,
                tr("This deadline, %1, is after the last day of the events that the letter names, %2 in line %3.")
                    .arg(letter.written(span.first, DayForm::Full), letter.written(last.last, DayForm::Full),
                         QString::number(letter.text.lineAt(letter.dates[last.index].start)))));
        }
    }
}

void OrderRules::differences(const char *id, const ReadLetter &letter, std::vector<LetterFinding> &findings)
{
    std::vector<std::pair<LetterThing, Span>> known;
    for (const Span &span : spansOf(letter)) {
        const DateMeaning &meaning = letter.meanings[span.index];
        const auto thing = meaning.only();
        if (!thing || *thing == LetterThing::OtherEvent ||
            isEvent(*thing) != (meaning.limit == DateMeaning::Limit::None))
            continue;
        const auto other = std::ranges::find_if(known, [&](const auto &one) {
            return one.first == *thing && !one.second.meets(span) && one.second.isNear(span);
        });
        if (other == known.end()) {
            known.emplace_back(*thing, span);
            continue;
        }
        const LetterDate &date = letter.dates[span.index];
        findings.push_back(
            letter.finding(id, date.start, date.length,
                           tr("The letter gives another date for the same thing in line %1: %2 there, %3 here.")
                               .arg(QString::number(letter.text.lineAt(letter.dates[other->second.index].start)),
                                    letter.written(other->second.first), letter.written(span.first))));
    }
}

namespace {

std::optional<DeadlineKind> deadlineKindOf(LetterThing thing)
{
    switch (thing) {
    case LetterThing::Registration:
        return DeadlineKind::Registration;
    case LetterThing::Requests:
        return DeadlineKind::SpeakerRequests;
    case LetterThing::Reports:
        return DeadlineKind::Reports;
    case LetterThing::Survey:
        return DeadlineKind::Survey;
    case LetterThing::Conference:
    case LetterThing::Consultation:
    case LetterThing::OtherEvent:
        break;
    }
    return std::nullopt;
}

/// The only record of a kind; where there are several, nobody knows which a letter means.
template <typename Record, typename Kind>
const Record *onlyOf(const std::vector<Record> &records, Kind kind)
{
    const Record *only = nullptr;
    for (const Record &record : records) {
        if (record.kind != kind)
            continue;
        if (only)
            return nullptr;
        only = &record;
    }
    return only;
}

} // namespace

void OrderRules::againstFile(const char *id, const ReadLetter &letter, std::vector<LetterFinding> &findings)
{
    if (!letter.context.facts)
        return;
    const LetterFacts &facts = *letter.context.facts;
    for (const Span &span : spansOf(letter)) {
        const DateMeaning &meaning = letter.meanings[span.index];
        const auto thing = meaning.only();
        if (!thing || isEvent(*thing) != (meaning.limit == DateMeaning::Limit::None))
            continue;
        const LetterDate &date = letter.dates[span.index];
        const auto say = [&](const QString &sentence) {
            findings.push_back(letter.finding(id, date.start, date.length, sentence));
        };
        if (isEvent(*thing)) {
            const Event *event =
                *thing == LetterThing::OtherEvent
                    ? nullptr
                    : onlyOf(facts.events,
                             *thing == LetterThing::Conference ? EventKind::Conference : EventKind::Consultation);
            if (!event || !event->startsOn)
                continue;
            const Span held{0, *event->startsOn, event->endsOn.value_or(*event->startsOn)};
            const bool agrees = held.contains(span.first) && held.contains(span.last);
            if (!agrees && held.isNear(span))
                say(tr("In the conference's file, “%1” is on %2.")
                        .arg(event->title.best(letter.context.language),
                             formatDayRange(held.first, held.last, letter.context.language, letter.context.style)));
            continue;
        }
        const Deadline *deadline = onlyOf(facts.deadlines, *deadlineKindOf(*thing));
        if (!deadline || !deadline->day || *deadline->day == span.first ||
            std::abs(deadline->day->daysTo(span.first)) > farApart)
            continue;
        const bool wasSo = std::ranges::any_of(facts.moves, [&](const DeadlineMove &move) {
            return move.deadline == deadline->id && move.earlierDay == span.first;
        });
        const QString title = deadline->title.best(letter.context.language);
        const QString day = letter.written(*deadline->day, DayForm::Full);
        say(wasSo ? tr("In the conference's file, “%1” was moved from this day to %2.").arg(title, day)
                  : tr("In the conference's file, “%1” is on %2.").arg(title, day));
    }
}

} // namespace multaqa
