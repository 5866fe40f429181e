// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ImportWriting.h"

#include "app/people/PhotoEditing.h"
#include "app/text/Bidi.h"
#include "db/OrderKey.h"
#include "db/records/ParticipantTag.h"
#include "db/stores/AttachmentStore.h"

#include <QBuffer>

#include <algorithm>

namespace multaqa {
namespace {

constexpr size_t peopleAtOnce = 1000;
/// Of what only joins: written in the order of its keys, which are those of no other order, it is quicker the more
/// there is at once.
constexpr size_t joinedAtOnce = 50'000;

/// Those of AFTER that are not in BEFORE.
template <typename Record>
std::vector<Record> addedOrChanged(const std::vector<Record> &before, const std::vector<Record> &after)
{
    std::vector<Record> added;
    for (const Record &record : after)
        if (std::find(before.begin(), before.end(), record) == before.end())
            added.push_back(record);
    return added;
}

} // namespace

ImportWriting::ImportWriting(Transaction &transaction, const PlannedImport &plan, ImportNames names)
    : m_transaction(transaction)
    , m_plan(plan)
    , m_names(std::move(names))
    , m_interpretation(plan.mapping, plan.fields, m_names, plan.source)
{
}

Result<ParticipantImport::Report> ImportWriting::write(Transaction &transaction, const PlannedImport &plan,
                                                       const Progress &progress)
{
    constexpr size_t rowsBetweenNews = 500;
    MULTAQA_TRY(ImportNames names, ImportNames::read(transaction.database()));
    ImportWriting writing(transaction, plan, std::move(names));
    MULTAQA_CHECK(writing.open());
    writing.findJoined();
    for (size_t row = 0; row < plan.rows.size(); ++row) {
        MULTAQA_CHECK(writing.writeRow(row));
        if (progress && row % rowsBetweenNews == 0 && !progress(qint64(row), qint64(plan.rows.size())))
            return Error{ErrorKind::Cancelled, {}, {}, {}};
    }
    MULTAQA_CHECK(writing.finish());
    return std::move(writing.m_report);
}

Result<void> ImportWriting::open()
{
    const auto open = [this](auto &batch) -> Result<void> {
        using Bulk = decltype(batch->bulk);
        MULTAQA_TRY(Bulk bulk, Bulk::into(m_transaction));
        batch = {std::move(bulk), {}};
        return {};
    };
    MULTAQA_CHECK(open(m_participants));
    MULTAQA_CHECK(open(m_addresses));
    MULTAQA_CHECK(open(m_tags));
    MULTAQA_CHECK(open(m_registrations));
    MULTAQA_CHECK(open(m_customValues));
    for (const CustomField &field : m_plan.ownFields)
        MULTAQA_CHECK(RecordStore<CustomField>::insert(m_transaction, field));
    return {};
}

bool ImportWriting::isTaken(size_t row) const
{
    const PlannedRow &planned = m_plan.rows[row];
    return planned.state != PlannedState::Refused && planned.state != PlannedState::Same &&
           planned.decision != RowDecision::Leave;
}

void ImportWriting::findJoined()
{
    for (size_t row = 0; row < m_plan.rows.size(); ++row) {
        const quint32 number = m_plan.personOf(row);
        if (isTaken(row) && number != m_plan.numberOfRow(row))
            m_joined.insert(number, quint32(row));
    }
}

Result<void> ImportWriting::writeRow(size_t row)
{
    ++m_report.rows;
    const PlannedRow &planned = m_plan.rows[row];
    if (planned.state == PlannedState::Refused) {
        m_report.refused.push_back(m_plan.refusals.value(quint32(row)));
        return {};
    }
    if (planned.state == PlannedState::Same) {
        ++m_report.unchanged;
        return {};
    }
    if (!isTaken(row)) {
        ++m_report.left;
        return {};
    }
    const quint32 number = m_plan.personOf(row);
    if (m_done.contains(number))
        return {}; // counted with the first row of that person
    return m_plan.isRow(number) ? add(row, number) : update(number);
}

/// ROW is the first that is taken of a new person.
Result<void> ImportWriting::add(size_t row, quint32 number)
{
    ParticipantRow person;
    m_interpretation.apply(m_plan.rows[row].cells, person, m_plan.modeOfNew(), nullptr);
    if (person.organisation && person.organisation->group)
        m_names.setGroup(person.organisation->id, *person.organisation->group);
    person.participant.id = ParticipantId::make();
    MULTAQA_CHECK(setPhoto(row, person));
    ++m_report.added;
    MULTAQA_CHECK(overlay(number, row, person));
    MULTAQA_CHECK(writeBelongings(ParticipantRow(), person));
    m_participants->records.push_back(std::move(person.participant));
    return m_participants->records.size() < peopleAtOnce ? Result<void>() : flushPeople();
}

Result<void> ImportWriting::update(quint32 number)
{
    ParticipantRow before = m_plan.people.row(number);
    // The plan may be older than the file.
    const RecordStore<Participant> store(m_transaction.database());
    MULTAQA_TRY(const auto now, store.find(before.participant.id));
    if (!now)
        return Error::refused(
            tr("%1 was removed since the table was compared. Import it again.")
                .arg(isolated(before.participant.nameArabic.isEmpty() ? before.participant.nameLatin
                                                                      : before.participant.nameArabic)));
    before.participant = *now;
    ParticipantRow after = before;
    MULTAQA_CHECK(overlay(number, 0, after));
    MULTAQA_CHECK(flush()); // what it names must be there
    if (after.participant != before.participant)
        MULTAQA_CHECK(RecordStore<Participant>::update(m_transaction, after.participant));
    return writeBelongings(before, after);
}

/// Lays the joined rows from AFTER on over PERSON, and counts them.
Result<void> ImportWriting::overlay(quint32 number, size_t after, ParticipantRow &person)
{
    const auto [begin, end] = m_joined.equal_range(number);
    std::vector<quint32> rows(begin, end);
    std::sort(rows.begin(), rows.end());
    for (const quint32 row : rows) {
        const bool isFirst = m_plan.isRow(number) && row == after;
        if (row < after || isFirst)
            continue;
        const ParticipantRow before = person;
        m_interpretation.apply(m_plan.rows[row].cells, person, m_plan.mode, nullptr);
        if (person.organisation && person.organisation->group)
            m_names.setGroup(person.organisation->id, *person.organisation->group);
        MULTAQA_CHECK(setPhoto(row, person));
        ++(PlannedImport::areSame(before, person) ? m_report.unchanged : m_report.updated);
    }
    if (!rows.empty())
        m_done.insert(number);
    return {};
}

Result<void> ImportWriting::setPhoto(size_t row, ParticipantRow &person)
{
    const auto photo = m_plan.photos.constFind(quint32(row));
    const bool isWanted = m_plan.mode == ImportMode::Update || person.participant.photo == AttachmentKey();
    if (photo == m_plan.photos.constEnd() || !isWanted)
        return {};
    QByteArray bytes = *photo;
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const auto kept = PhotoEditing::asKept(device, isolated(m_plan.source));
    if (!kept)
        return {}; // a picture that cannot be shown is no reason to leave the person out
    MULTAQA_TRY(person.participant.photo, AttachmentStore::put(m_transaction, {QStringLiteral("image/jpeg"), *kept}));
    return {};
}

Result<void> ImportWriting::writeBelongings(const ParticipantRow &before, ParticipantRow &after)
{
    const ParticipantId id = after.participant.id;
    const bool isNew = before.participant.id.isNull();
    QString position = before.furtherAddresses.empty() ? QString() : before.furtherAddresses.back().position;
    for (ParticipantAddress &address : after.furtherAddresses) {
        if (!address.id.isNull())
            continue;
        position = OrderKey::between(position, {});
        address.id = ParticipantAddressId::make();
        address.participant = id;
        address.position = position;
        m_addresses->records.push_back(address);
    }
    for (const ParticipantAddress &address : before.furtherAddresses) {
        const bool isLeft = std::any_of(after.furtherAddresses.begin(), after.furtherAddresses.end(),
                                        [&](const ParticipantAddress &each) { return each.id == address.id; });
        if (!isLeft)
            MULTAQA_CHECK(RecordStore<ParticipantAddress>::retire(m_transaction, address.id));
    }
    const auto put = [&](auto &batch, auto record) -> Result<void> {
        record.participant = id;
        record.id = DerivedId::of(record);
        if (!isNew)
            return RecordStore<decltype(record)>::put(m_transaction, record);
        batch->records.push_back(std::move(record));
        return {};
    };
    const std::vector<Tag> tags = addedOrChanged(before.tags, after.tags);
    if (!isNew && !tags.empty())
        MULTAQA_CHECK(flush());
    for (const Tag &tag : tags)
        MULTAQA_CHECK(put(m_tags, ParticipantTag{{}, id, tag.id}));
    for (const Registration &registration : addedOrChanged(before.registrations, after.registrations))
        MULTAQA_CHECK(put(m_registrations, registration));
    for (const CustomValue &value : addedOrChanged(before.customValues, after.customValues))
        MULTAQA_CHECK(put(m_customValues, value));
    return {};
}

/// Writes those of RECORDS that are not written yet.
template <typename Record>
Result<void> ImportWriting::writeNew(std::span<const Record> records, size_t &written)
{
    if (written == records.size())
        return {};
    MULTAQA_TRY(auto bulk, BulkInsert<Record>::into(m_transaction));
    MULTAQA_CHECK(bulk.insert(records.subspan(written)));
    written = records.size();
    return {};
}

/// With all that they name, in the order in which they name each other.
Result<void> ImportWriting::flushPeople()
{
    MULTAQA_CHECK(writeNew(m_names.newGroups(), m_groupsWritten));
    MULTAQA_CHECK(writeNew(m_names.newTags(), m_tagsWritten));
    const auto organisations = m_names.newOrganisations();
    const size_t before = m_organisationsWritten;
    MULTAQA_CHECK(writeNew(organisations, m_organisationsWritten));
    m_writtenOrganisations.insert(m_writtenOrganisations.end(), organisations.begin() + qptrdiff(before),
                                  organisations.end());
    MULTAQA_CHECK(m_participants->flush());
    MULTAQA_CHECK(m_addresses->flush());
    MULTAQA_CHECK(m_tags->flushFrom(joinedAtOnce));
    MULTAQA_CHECK(m_registrations->flushFrom(joinedAtOnce));
    return m_customValues->flushFrom(joinedAtOnce);
}

Result<void> ImportWriting::flush()
{
    MULTAQA_CHECK(flushPeople());
    MULTAQA_CHECK(m_tags->flush());
    MULTAQA_CHECK(m_registrations->flush());
    return m_customValues->flush();
}

Result<void> ImportWriting::finish()
{
    MULTAQA_CHECK(flush());
    const auto organisations = m_names.newOrganisations();
    for (size_t i = 0; i < organisations.size(); ++i)
        if (organisations[i] != m_writtenOrganisations[i])
            MULTAQA_CHECK(RecordStore<Organisation>::update(m_transaction, organisations[i]));
    for (const Organisation &organisation : m_names.regrouped())
        MULTAQA_CHECK(RecordStore<Organisation>::update(m_transaction, organisation));
    return {};
}

} // namespace multaqa
