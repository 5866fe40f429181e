// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ConferenceSearch.h"

#include "app/people/ParticipantName.h"
#include "app/text/Fold.h"
#include "db/records/Records.h"
#include "db/stores/RecordStore.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace multaqa {
namespace {

class Searching
{
public:
    Searching(const QString &text, int limit)
        : m_words(fold(text).split(u' ', Qt::SkipEmptyParts))
        , m_limit(static_cast<size_t>(std::max(limit, 0)))
    {
    }

    bool isEmpty() const { return m_words.isEmpty(); }

    void consider(FoundKind kind, const QUuid &id, const QString &name, const QStringList &texts)
    {
        const QString hay = fold(texts.join(u' '));
        for (const QString &word : m_words)
            if (!hay.contains(word))
                return;
        (hay.startsWith(m_words.front()) ? m_first : m_rest).push_back({kind, id, name});
    }

    void closeKind()
    {
        m_found.insert(m_found.end(), m_first.begin(), m_first.end());
        m_found.insert(m_found.end(), m_rest.begin(), m_rest.end());
        m_first.clear();
        m_rest.clear();
    }

    std::vector<Found> take()
    {
        m_found.resize(std::min(m_found.size(), m_limit), {FoundKind::Participant, {}, {}});
        return std::move(m_found);
    }

private:
    QStringList m_words;
    size_t m_limit;
    std::vector<Found> m_first;
    std::vector<Found> m_rest;
    std::vector<Found> m_found;
};

QStringList all(const LocalizedText &text)
{
    return {text.ar, text.en, text.fr};
}

/// A request is found by who asks, for what, and of what they want to speak.
Result<void> considerRequests(Searching &searching, const Database &database,
                              const std::vector<Participant> &participants, Language language)
{
    MULTAQA_TRY(const auto requests, RecordStore<RoleRequest>(database).all());
    if (requests.empty())
        return {};
    MULTAQA_TRY(const auto kinds, RecordStore<RequestKind>(database).all());
    QHash<ParticipantId, const Participant *> people;
    for (const Participant &participant : participants)
        people.insert(participant.id, &participant);
    QHash<RequestKindId, LocalizedText> kindNames;
    for (const RequestKind &kind : kinds)
        kindNames.insert(kind.id, kind.name);
    for (const RoleRequest &request : requests) {
        const Participant *person = people.value(request.participant);
        const LocalizedText kind = kindNames.value(request.kind);
        if (!person)
            continue;
        const QString text = QCoreApplication::translate("ConferenceSearch", "%1: %2", "who asks to speak, and as what")
                                 .arg(nameOf(*person).best(language), kind.best(language));
        searching.consider(FoundKind::Request, request.id.uuid(), text,
                           QStringList{person->nameArabic, person->nameLatin, request.topic, request.note} + all(kind));
    }
    return {};
}

} // namespace

QString foundKindWord(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Participant:
        return QStringLiteral("participant");
    case FoundKind::Organisation:
        return QStringLiteral("organisation");
    case FoundKind::Session:
        return QStringLiteral("session");
    case FoundKind::Request:
        return QStringLiteral("request");
    case FoundKind::Deadline:
        return QStringLiteral("deadline");
    case FoundKind::Report:
        return QStringLiteral("report");
    }
    return {};
}

Result<std::vector<Found>> search(const Database &database, const QString &text, Language language, int limit)
{
    Searching searching(text, limit);
    if (searching.isEmpty())
        return std::vector<Found>();

    MULTAQA_TRY(const auto participants, RecordStore<Participant>(database).all());
    for (const Participant &participant : participants)
        searching.consider(FoundKind::Participant, participant.id.uuid(), nameOf(participant).best(language),
                           QStringList{participant.nameArabic, participant.nameLatin, participant.email,
                                       participant.phone, participant.notes} +
                               all(participant.jobTitle));
    searching.closeKind();
    MULTAQA_TRY(const auto organisations, RecordStore<Organisation>(database).all());
    for (const Organisation &organisation : organisations)
        searching.consider(FoundKind::Organisation, organisation.id.uuid(), organisation.name.best(language),
                           all(organisation.name) << organisation.acronym);
    searching.closeKind();
    MULTAQA_TRY(const auto sessions, RecordStore<Session>(database).all());
    for (const Session &session : sessions)
        searching.consider(FoundKind::Session, session.id.uuid(), session.title.best(language),
                           all(session.title) + all(session.summary) << session.track);
    searching.closeKind();
    MULTAQA_CHECK(considerRequests(searching, database, participants, language));
    searching.closeKind();
    MULTAQA_TRY(const auto deadlines, RecordStore<Deadline>(database).all());
    for (const Deadline &deadline : deadlines)
        searching.consider(FoundKind::Deadline, deadline.id.uuid(), deadline.title.best(language),
                           all(deadline.title) + all(deadline.note));
    searching.closeKind();
    MULTAQA_TRY(const auto reports, RecordStore<Report>(database).all());
    for (const Report &report : reports)
        searching.consider(FoundKind::Report, report.id.uuid(), report.title,
                           {report.title, report.documentName, report.note});
    searching.closeKind();
    return searching.take();
}

} // namespace multaqa
