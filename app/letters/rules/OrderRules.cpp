// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "OrderRules.h"

#include "app/letters/dates/LetterSpan.h"

#include <algorithm>

namespace multaqa {
void OrderRules::deadlines(const char *id, const ReadLetter &letter, std::vector<LetterFinding> &findings)
{
    const std::vector<LetterSpan> spans = spansOf(letter.dates);
    std::vector<LetterSpan> events;
    for (const LetterSpan &span : spans) {
        const DateMeaning &meaning = letter.meanings[span.index];
        if (meaning.limit == DateMeaning::Limit::None && meaning.isForEvent() && !meaning.isOneOfSeveral)
            events.push_back(span);
    }
    if (events.empty())
        return;
    const LetterSpan &last = *std::ranges::max_element(events, {}, &LetterSpan::last);
    for (const LetterSpan &span : spans) {
        const DateMeaning &meaning = letter.meanings[span.index];
        const LetterDate &date = letter.dates[span.index];
        const bool isForEntry = meaning.isFor(LetterThing::Registration) || meaning.isFor(LetterThing::Requests);
        const bool isForWork = meaning.isFor(LetterThing::Reports) || meaning.isFor(LetterThing::Survey);
        if (meaning.limit == DateMeaning::Limit::None || (isForWork && !isForEntry))
            continue;
        const auto sameDay =
            std::ranges::find_if(events, [&](const LetterSpan &event) { return event.first == span.first; });
        if (sameDay != events.end() && meaning.limit == DateMeaning::Limit::Until) {
            findings.push_back(
                letter.finding(id, date.start, date.length,
                               tr("This deadline, %1, falls on the day of an event that the letter names in line %2.")
                                   .arg(letter.written(span.first, DayForm::Full),
                                        QString::number(letter.text.lineAt(letter.dates[sameDay->index].start)))));
        } else if (isForEntry && span.first > last.last && last.last.daysTo(span.first) <= LetterSpan::farApart) {
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
    std::vector<std::pair<LetterThing, LetterSpan>> known;
    for (const LetterSpan &span : spansOf(letter.dates)) {
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
    for (const LetterSpan &span : spansOf(letter.dates)) {
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
            const LetterSpan held{0, *event->startsOn, event->endsOn.value_or(*event->startsOn)};
            const bool agrees = held.contains(span.first) && held.contains(span.last);
            if (!agrees && held.isNear(span))
                say(tr("In the conference's file, “%1” is on %2.")
                        .arg(event->title.best(letter.context.language),
                             formatDayRange(held.first, held.last, letter.context.language, letter.context.style)));
            continue;
        }
        const Deadline *deadline = onlyOf(facts.deadlines, *deadlineKindOf(*thing));
        if (!deadline || !deadline->day || *deadline->day == span.first ||
            std::abs(deadline->day->daysTo(span.first)) > LetterSpan::farApart)
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
