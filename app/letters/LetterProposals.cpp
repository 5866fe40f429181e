// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "LetterProposals.h"

#include "LetterCheck.h"
#include "dates/LetterSpan.h"

#include <algorithm>

namespace multaqa {
namespace {

using Kind = std::variant<EventKind, DeadlineKind>;

/// A deadline is for the one thing that its sentence asks for, whatever event it names beside it.
std::optional<Kind> kindOf(const DateMeaning &meaning)
{
    const bool isDeadline = meaning.limit != DateMeaning::Limit::None;
    std::vector<LetterThing> things = meaning.things;
    if (isDeadline)
        std::erase_if(things, isEvent);
    if (things.size() != 1 || isEvent(things.front()) == isDeadline || meaning.isOneOfSeveral)
        return std::nullopt;
    if (const auto deadline = deadlineKindOf(things.front()))
        return *deadline;
    return things.front() == LetterThing::Conference     ? EventKind::Conference
           : things.front() == LetterThing::Consultation ? EventKind::Consultation
                                                         : EventKind::Meeting;
}

bool knows(const LetterFacts &facts, const LetterProposal &proposal)
{
    if (const auto *kind = std::get_if<EventKind>(&proposal.kind))
        return std::ranges::any_of(facts.events, [&](const Event &event) {
            return event.kind == *kind && event.startsOn == proposal.first &&
                   event.endsOn.value_or(proposal.first) == proposal.last;
        });
    return std::ranges::any_of(facts.deadlines, [&](const Deadline &deadline) {
        return deadline.kind == std::get<DeadlineKind>(proposal.kind) && deadline.day == proposal.first;
    });
}

std::optional<QDate> otherDayOf(const LetterFacts &facts, const LetterProposal &proposal)
{
    if (const auto *kind = std::get_if<EventKind>(&proposal.kind)) {
        for (const Event &event : facts.events)
            if (event.kind == *kind && event.startsOn)
                return event.startsOn;
        return std::nullopt;
    }
    for (const Deadline &deadline : facts.deadlines)
        if (deadline.kind == std::get<DeadlineKind>(proposal.kind) && deadline.day)
            return deadline.day;
    return std::nullopt;
}

} // namespace

std::vector<LetterProposal> LetterProposals::of(const LetterText &text, const LetterContext &context)
{
    const ReadLetter letter = ReadLetter::of(text, context);
    const std::vector<LetterFinding> findings = LetterCheck::check(text, context);
    std::vector<LetterProposal> proposals;
    for (const LetterSpan &span : spansOf(letter.dates)) {
        const auto kind = kindOf(letter.meanings[span.index]);
        const auto isSame = [&](const LetterProposal &one) { return one.kind == *kind; };
        if (!kind || std::ranges::any_of(proposals, isSame))
            continue;
        const LetterDate &date = letter.dates[span.index];
        LetterProposal proposal{*kind, span.first, span.last, text.lineAt(date.start),
                                text.text().sliced(date.start, date.length).simplified()};
        proposal.isDoubtful = std::ranges::any_of(findings, [&](const LetterFinding &finding) {
            return finding.start < date.start + date.length && date.start < finding.start + finding.length;
        });
        proposal.isKnown = context.facts && knows(*context.facts, proposal);
        if (context.facts && !proposal.isKnown)
            proposal.otherDay = otherDayOf(*context.facts, proposal);
        proposals.push_back(proposal);
    }
    return proposals;
}

} // namespace multaqa
