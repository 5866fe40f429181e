// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestImportPlan.h"

#include "RequestTableReader.h"
#include "RequestWords.h"

#include "app/ConferenceEditing.h"
#include "app/ErrorText.h"
#include "app/letters/formats/LetterFormat.h"
#include "app/requests/RequestKindEditing.h"
#include "app/text/Bidi.h"
#include "app/text/Fold.h"
#include "app/text/TextCleaning.h"
#include "db/stores/AttachmentStore.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <set>

namespace multaqa {
namespace {

using Certainty = Asker::Certainty;

} // namespace

RequestImportPlan::RequestImportPlan(RequestBook book, AskerSearch askers, QDate today)
    : m_book(std::move(book))
    , m_areKindsNew(m_book.kinds.empty())
    , m_askers(std::move(askers))
    , m_today(today)
{
    if (m_areKindsNew)
        m_book.kinds = RequestKindEditing::usual();
    m_words = std::make_unique<RequestWords>(m_book.kinds, m_book.sessions);
}

RequestImportPlan::RequestImportPlan(RequestImportPlan &&) noexcept = default;
RequestImportPlan &RequestImportPlan::operator=(RequestImportPlan &&) noexcept = default;
RequestImportPlan::~RequestImportPlan() = default;

Result<RequestImportPlan> RequestImportPlan::make(const Database &database, const QStringList &paths, QDate today,
                                                  const Progress &progress)
{
    MULTAQA_TRY(RequestBook book, RequestBook::read(database));
    MULTAQA_TRY(AskerSearch askers, AskerSearch::read(database));
    RequestImportPlan plan(std::move(book), std::move(askers), today);
    MULTAQA_CHECK(plan.readKnownMessages(database));
    QStringList tables;
    qint64 done = 0;
    for (const QString &path : paths) {
        if (progress && !progress(done++, paths.size()))
            return Error{ErrorKind::Cancelled, {}, {}, {}};
        if (isMessage(path))
            plan.addMessage(path);
        else
            tables << path;
    }
    if (!tables.isEmpty())
        MULTAQA_CHECK(plan.addTables(database, tables, progress));
    plan.evaluate();
    return plan;
}

bool RequestImportPlan::isMessage(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("eml") || ending == QLatin1String("msg"))
        return true;
    for (const char *ofTables : {"xlsx", "ods", "csv", "tsv"})
        if (ending == QLatin1String(ofTables))
            return false;
    QFile file(path);
    constexpr qint64 enoughToTell = 16 * 1024;
    return file.open(QIODevice::ReadOnly) && letterFormatOf(file.read(enoughToTell)) == LetterFormat::Mail;
}

Result<void> RequestImportPlan::readKnownMessages(const Database &database)
{
    constexpr qsizetype headerSize = 64 * 1024;
    const AttachmentStore attachments(database);
    for (const RequestEntry &entry : m_book.entries) {
        if (entry.request.message.isEmpty())
            continue;
        m_knownMessages << entry.request.message.sha256;
        MULTAQA_TRY(const QByteArray start, attachments.start(entry.request.message, headerSize));
        if (const QString id = RequestMessage::messageIdOf(start); !id.isEmpty())
            m_knownMessages << id;
    }
    return {};
}

void RequestImportPlan::refuse(const QString &path, const QString &why)
{
    PlannedRequest refused;
    refused.source = QFileInfo(path).fileName();
    refused.refusal = RefusedRow{0, 0, {}, why};
    m_requests.push_back(std::move(refused));
}

void RequestImportPlan::addMessage(const QString &path)
{
    auto read = RequestMessage::read(path);
    if (!read)
        return refuse(path, errorText(read.error()));
    RequestMessage &message = *read;
    PlannedRequest planned;
    planned.source = message.name;
    planned.who = message.senders.front().name;
    planned.address = message.senders.front().address;
    planned.wishes = m_words->sessionsIn(message.subject % u'\n' % message.text);
    planned.kind = m_words->kindIn(message.subject, message.text, planned.wishes);
    if (planned.kind)
        std::erase_if(planned.wishes, [&](SessionId wish) { return !m_words->takes(*planned.kind, wish); });
    planned.topic = message.subject;
    planned.language = RequestWords::languageOf(message.text.isEmpty() ? message.subject : message.text);
    planned.receivedAt = message.sentAt;
    planned.channel = RequestChannel::Email;
    const QString key = AttachmentStore::keyOf(message.bytes).sha256;
    planned.cameBefore =
        m_knownMessages.contains(key) || (!message.messageId.isEmpty() && m_knownMessages.contains(message.messageId));
    m_knownMessages << key;
    if (!message.messageId.isEmpty())
        m_knownMessages << message.messageId;
    if (!planned.cameBefore)
        planned.asker = m_askers.findSender(message.senders, planned.language.value_or(Language::Arabic), message.name);
    planned.message = std::move(message);
    m_requests.push_back(std::move(planned));
}

Result<void> RequestImportPlan::addTables(const Database &database, const QStringList &paths, const Progress &progress)
{
    MULTAQA_TRY(const ParticipantFields fields, ParticipantFields::read(database));
    MULTAQA_TRY(ImportNames names, ImportNames::read(database));
    MULTAQA_TRY(const auto details, ConferenceEditing::details(database));
    const QTimeZone named(details.timeZone.toLatin1());
    const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
    for (const QString &path : paths) {
        auto read = RequestTableReader::read(path, {fields, *m_words, m_askers, names, zone}, progress);
        if (!read && read.error().kind == ErrorKind::Cancelled)
            return read.error();
        if (read)
            std::move(read->begin(), read->end(), std::back_inserter(m_requests));
        else
            refuse(path, errorText(read.error()));
    }
    const auto made = names.newOrganisations();
    m_newOrganisations.assign(made.begin(), made.end());
    return {};
}

std::optional<Participant> RequestImportPlan::person(ParticipantId id) const
{
    const auto found = m_askers.person(id);
    return found ? std::optional(found->participant) : std::nullopt;
}

bool RequestImportPlan::isNewPerson(ParticipantId id) const
{
    const auto &people = m_askers.newPeople();
    return std::any_of(people.begin(), people.end(),
                       [&](const ParticipantRow &each) { return each.participant.id == id; });
}

bool RequestImportPlan::canBeNewPerson(size_t index) const
{
    const PlannedRequest &planned = m_requests[index];
    return planned.asker.said || planned.asker.certainty == Certainty::New;
}

bool RequestImportPlan::takes(RequestKindId kind, SessionId session) const
{
    return m_words->takes(kind, session);
}

void RequestImportPlan::setPerson(size_t index, ParticipantId person)
{
    m_requests[index].asker.certainty = isNewPerson(person) ? Certainty::New : Certainty::Known;
    m_requests[index].asker.person = person;
    evaluate();
}

void RequestImportPlan::setNewPerson(size_t index)
{
    Asker &asker = m_requests[index].asker;
    if (!asker.said)
        return;
    asker.person = m_askers.addNew(*asker.said);
    asker.certainty = Certainty::New;
    evaluate();
}

void RequestImportPlan::setKind(size_t index, RequestKindId kind)
{
    PlannedRequest &planned = m_requests[index];
    planned.kind = kind;
    std::erase_if(planned.wishes, [&](SessionId wish) { return !takes(kind, wish); });
    evaluate();
}

void RequestImportPlan::setWish(size_t index, std::optional<SessionId> session)
{
    std::vector<SessionId> &wishes = m_requests[index].wishes;
    if (!wishes.empty())
        wishes.erase(wishes.begin());
    if (session) {
        std::erase(wishes, *session);
        wishes.insert(wishes.begin(), *session);
    }
    evaluate();
}

void RequestImportPlan::setTopic(size_t index, const QString &topic)
{
    m_requests[index].topic = cleanText(topic, TextLines::Many);
    evaluate();
}

void RequestImportPlan::setLeft(size_t index, bool isLeft)
{
    m_requests[index].isLeft = isLeft;
    evaluate();
}

void RequestImportPlan::evaluate()
{
    std::vector<Standing> standing;
    for (const RequestEntry &entry : m_book.entries)
        standing.push_back({entry.request, entry.wishes, {}});
    m_outcomes.clear();
    for (size_t index = 0; index < m_requests.size(); ++index)
        m_outcomes.push_back(outcomeOf(index, standing));
}

bool RequestImportPlan::isSame(const Standing &standing, const PlannedRequest &planned)
{
    if (standing.request.participant != planned.asker.person || standing.request.kind != *planned.kind)
        return false;
    if (!standing.wishes.empty() && !planned.wishes.empty())
        return standing.wishes.front() == planned.wishes.front();
    return standing.request.topic.isEmpty() || planned.topic.isEmpty() ||
           fold(standing.request.topic) == fold(planned.topic);
}

RequestImportPlan::Outcome RequestImportPlan::outcomeOf(size_t index, std::vector<Standing> &standing) const
{
    const PlannedRequest &planned = m_requests[index];
    Outcome outcome;
    if (planned.refusal)
        return outcome;
    if (planned.isLeft || planned.cameBefore) {
        outcome.state = planned.cameBefore ? State::Same : State::Left;
        return outcome;
    }
    const bool isPersonKnown = planned.asker.certainty == Certainty::Known || planned.asker.certainty == Certainty::New;
    if (!isPersonKnown || !planned.kind) {
        outcome.state = State::Asked;
        return outcome;
    }
    const auto same =
        std::find_if(standing.begin(), standing.end(), [&](const Standing &each) { return isSame(each, planned); });
    if (same == standing.end()) {
        outcome.state = State::New;
        outcome.request = newRequest(planned);
        outcome.wishes = planned.wishes;
        standing.push_back({outcome.request, outcome.wishes, index});
        return outcome;
    }
    outcome.request = same->request;
    outcome.wishes = same->wishes;
    outcome.of = same->of;
    merge(planned, outcome.request, outcome.wishes);
    const bool isChanged = outcome.request != same->request || outcome.wishes != same->wishes;
    outcome.state = isChanged ? State::Changed : State::Same;
    same->request = outcome.request;
    same->wishes = outcome.wishes;
    return outcome;
}

RoleRequest RequestImportPlan::newRequest(const PlannedRequest &planned) const
{
    const auto asker = person(planned.asker.person);
    RoleRequest request;
    request.participant = planned.asker.person;
    request.kind = *planned.kind;
    request.topic = planned.topic;
    request.note = planned.note;
    request.receivedAt = planned.receivedAt.value_or(QDateTime(m_today, QTime(12, 0), Qt::UTC));
    request.channel = planned.channel.value_or(RequestChannel::Form);
    const auto said = planned.language ? planned.language : RequestWords::languageOf(planned.topic);
    request.language = said.value_or(asker ? asker->language : Language::Arabic);
    if (planned.message)
        request.message = AttachmentStore::keyOf(planned.message->bytes);
    return request;
}

void RequestImportPlan::merge(const PlannedRequest &planned, RoleRequest &request, std::vector<SessionId> &wishes)
{
    if (planned.message) {
        if (request.message.isEmpty())
            request.message = AttachmentStore::keyOf(planned.message->bytes);
        if (request.topic.isEmpty())
            request.topic = planned.topic;
        if (wishes.empty())
            wishes = planned.wishes;
        return;
    }
    if (!planned.topic.isEmpty())
        request.topic = planned.topic;
    if (!planned.note.isEmpty())
        request.note = planned.note;
    if (!planned.wishes.empty())
        wishes = planned.wishes;
    request.language = planned.language.value_or(request.language);
    request.receivedAt = planned.receivedAt.value_or(request.receivedAt);
    request.channel = planned.channel.value_or(request.channel);
}

RequestImportPlan::Counts RequestImportPlan::counts() const
{
    Counts counts;
    std::set<ParticipantId> people;
    for (size_t index = 0; index < m_outcomes.size(); ++index) {
        switch (m_outcomes[index].state) {
        case State::New:
            ++counts.added;
            if (m_requests[index].asker.certainty == Certainty::New)
                people.insert(m_requests[index].asker.person);
            break;
        case State::Changed:
            ++counts.changed;
            break;
        case State::Same:
            ++counts.same;
            break;
        case State::Asked:
            ++counts.asked;
            break;
        case State::Left:
            ++counts.left;
            break;
        case State::Refused:
            ++counts.refused;
            break;
        }
    }
    counts.newPeople = static_cast<int>(people.size());
    return counts;
}

QString RequestImportPlan::question(size_t index) const
{
    if (state(index) != State::Asked)
        return {};
    const PlannedRequest &planned = m_requests[index];
    const QString who = isolated(planned.who.isEmpty() ? planned.address : planned.who);
    switch (planned.asker.certainty) {
    case Certainty::Doubtful: {
        QStringList names;
        for (const ParticipantId candidate : planned.asker.candidates)
            if (const auto known = person(candidate))
                names << isolated(known->nameArabic.isEmpty() ? known->nameLatin : known->nameArabic);
        return tr("%1 may be: %2. Say who asks.").arg(who, QLocale().createSeparatedList(names));
    }
    case Certainty::Unknown:
        return tr("Nobody is known by the address %1, and no name stands beside it. Say who asks.").arg(who);
    case Certainty::Known:
    case Certainty::New:
        break;
    }
    return tr("It does not say what is asked for. Choose it.");
}

} // namespace multaqa
