// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "LetterFacts.h"

#include "db/stores/RecordStore.h"

namespace multaqa {

Result<LetterFacts> LetterFacts::read(const Database &database)
{
    LetterFacts facts;
    MULTAQA_TRY(const auto details, RecordStore<ConferenceDetails>(database).all());
    if (!details.empty())
        facts.details = details.front();
    MULTAQA_TRY(facts.events, RecordStore<Event>(database).all());
    MULTAQA_TRY(facts.deadlines, RecordStore<Deadline>(database).all());
    MULTAQA_TRY(facts.moves, RecordStore<DeadlineMove>(database).all());
    return facts;
}

QStringList LetterFacts::links() const
{
    QStringList links{details.page};
    for (const Event &event : events)
        links << event.link;
    for (const Deadline &deadline : deadlines)
        links << deadline.link;
    links.removeAll(QString());
    return links;
}

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

} // namespace multaqa
