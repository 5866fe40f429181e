// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ParticipantMerge.h"

#include "app/Ordering.h"
#include "app/people/BelongingsMerge.h"
#include "db/records/Records.h"
#include "db/stores/ReferringStore.h"

#include <algorithm>

namespace multaqa {
namespace {

/// The day belongs to the answer, and is never chosen apart from it.
const QLatin1String consentKey("consent");
const QLatin1String consentDayKey("consent_on");

bool says(const QVariant &value)
{
    return !value.isNull() && !value.toString().isEmpty();
}

QVariantList columnsOf(const Participant &participant)
{
    QVariantList columns;
    forEachField<Participant>([&](const auto &field) { Column::append(columns, participant.*field.member); });
    return columns;
}

QStringList columnKeys()
{
    QStringList keys;
    forEachField<Participant>([&](const auto &field) { keys << Column::names(field); });
    return keys;
}

} // namespace

bool ParticipantMerge::Field::isSaidBy(size_t person) const
{
    return says(values.at(static_cast<qsizetype>(person)));
}

bool ParticipantMerge::Field::isSaid() const
{
    return std::any_of(values.begin(), values.end(), says);
}

bool ParticipantMerge::Field::isDifferent() const
{
    const auto first = std::find_if(values.begin(), values.end(), says);
    return std::any_of(first, values.end(), [&](const QVariant &value) { return says(value) && value != *first; });
}

/// By column, the step that gave it its value. Steps of one file are numbered in the order they came into it.
Result<QHash<QString, qint64>> ParticipantMerge::lastSteps(const Database &database, const QByteArray &record)
{
    QHash<QString, qint64> steps;
    MULTAQA_TRY(const auto changes, HistoryStore(database).changesOf(record));
    for (const HistoryChange &change : changes)
        steps.insert(change.field, change.step);
    return steps;
}

Result<ParticipantMerge> ParticipantMerge::of(const Database &database, const std::vector<ParticipantId> &people)
{
    ParticipantMerge merge;
    std::vector<QHash<QString, qint64>> steps;
    for (const ParticipantId &id : people) {
        if (std::count(people.begin(), people.end(), id) > 1)
            return Error{
                ErrorKind::WrongUse, tr("One and the same person was named twice. Name two people."), id.text(), {}};
        MULTAQA_TRY(auto person, RecordStore<Participant>(database).get(id));
        merge.m_people.push_back(std::move(person));
        MULTAQA_TRY(auto last, lastSteps(database, id.bytes()));
        steps.push_back(std::move(last));
    }
    if (people.size() < 2)
        return Error{ErrorKind::WrongUse, tr("Two people at least are needed to make one of them."), {}, {}};

    const QStringList keys = columnKeys();
    for (qsizetype column = 0; column < keys.size(); ++column) {
        Field &field = merge.m_fields.emplace_back();
        field.key = keys.at(column);
        for (const Participant &person : merge.m_people)
            field.values << columnsOf(person).at(column);
        const auto newness = [&](size_t person) {
            const qint64 made = steps[person].value(QStringLiteral("+"));
            return std::pair(field.isSaidBy(person), steps[person].value(field.key, made));
        };
        for (size_t person = 1; person < people.size(); ++person) {
            const bool isNews = field.isSaidBy(person) && field.values.at(static_cast<qsizetype>(person)) !=
                                                              field.values.at(static_cast<qsizetype>(field.chosen));
            if (isNews && newness(person) > newness(field.chosen))
                field.chosen = person;
        }
    }
    MULTAQA_CHECK(merge.addCustomFields(database));
    const auto consent = std::find_if(merge.m_fields.begin(), merge.m_fields.end(),
                                      [](const Field &field) { return field.key == consentKey; });
    if (consent->isDifferent())
        MULTAQA_CHECK(merge.choose(consentKey, consent->chosen));
    return merge;
}

Result<void> ParticipantMerge::addCustomFields(const Database &database)
{
    MULTAQA_TRY(const auto fields, Ordering::all<CustomField>(database));
    std::vector<std::vector<CustomValue>> values;
    for (const Participant &person : m_people) {
        MULTAQA_TRY(auto own, ReferringStore<CustomValue>(database).of(person.id));
        values.push_back(std::move(own));
    }
    for (const CustomField &custom : fields) {
        Field field;
        field.key = QLatin1String("custom:") % custom.id.text();
        field.custom = custom;
        for (const std::vector<CustomValue> &own : values) {
            const auto value =
                std::find_if(own.begin(), own.end(), [&](const CustomValue &each) { return each.field == custom.id; });
            field.values << (value == own.end() ? QString() : value->value);
        }
        while (field.chosen + 1 < m_people.size() && !field.isSaidBy(field.chosen))
            ++field.chosen;
        if (!field.isSaidBy(field.chosen))
            field.chosen = 0;
        m_fields.push_back(std::move(field));
    }
    return {};
}

Result<void> ParticipantMerge::choose(const QString &key, size_t person)
{
    bool isKnown = false;
    for (Field &field : m_fields) {
        const bool isMeant = field.key == key || (key == consentKey && field.key == consentDayKey);
        if (isMeant && person < m_people.size())
            field.chosen = person;
        isKnown = isKnown || field.key == key;
    }
    if (!isKnown || person >= m_people.size())
        return Error{ErrorKind::WrongUse, tr("There is no field %1 of a person.").arg(key), key, {}};
    return {};
}

Participant ParticipantMerge::merged() const
{
    Participant merged;
    const auto columnAt = [&](int column) {
        const Field &field = m_fields[static_cast<size_t>(column)];
        return field.values.at(static_cast<qsizetype>(field.chosen));
    };
    int position = 0;
    forEachField<Participant>([&](const auto &field) { Column::read(columnAt, position, merged.*field.member); });
    merged.id = m_people.front().id;
    return merged;
}

Result<void> ParticipantMerge::perform(Conference &conference) const
{
    return conference.perform(Operation::MergeParticipants, [&](Transaction &transaction) -> Result<void> {
        for (const Participant &person : m_people)
            MULTAQA_CHECK(RecordStore<Participant>(transaction.database()).get(person.id));
        const Participant merged = this->merged();
        for (auto other = m_people.begin() + 1; other != m_people.end(); ++other)
            MULTAQA_CHECK(BelongingsMerge(transaction, merged.id, other->id).moveAll());
        MULTAQA_CHECK(putCustomValues(transaction));
        MULTAQA_CHECK(keepAddresses(transaction, merged));
        MULTAQA_CHECK(RecordStore<Participant>::update(transaction, merged));
        for (auto other = m_people.begin() + 1; other != m_people.end(); ++other)
            MULTAQA_CHECK(RecordStore<Participant>::retire(transaction, other->id));
        return {};
    });
}

Result<void> ParticipantMerge::putCustomValues(Transaction &transaction) const
{
    for (const Field &field : m_fields) {
        if (!field.custom || !field.isSaid())
            continue;
        CustomValue value;
        value.participant = m_people.front().id;
        value.field = field.custom->id;
        value.value = field.values.at(static_cast<qsizetype>(field.chosen)).toString();
        if (value.value.isEmpty())
            MULTAQA_CHECK(RecordStore<CustomValue>::retire(transaction, DerivedId::of(value)));
        else
            MULTAQA_CHECK(RecordStore<CustomValue>::put(transaction, value));
    }
    return {};
}

/// No address is lost, and none is there twice.
Result<void> ParticipantMerge::keepAddresses(Transaction &transaction, const Participant &merged) const
{
    MULTAQA_TRY(auto further, ReferringStore<ParticipantAddress>(transaction.database()).of(merged.id));
    Ordering::sort(further);
    QStringList known{merged.email.toCaseFolded()};
    QString last;
    for (const ParticipantAddress &address : further) {
        if (known.contains(address.email.toCaseFolded()))
            MULTAQA_CHECK(RecordStore<ParticipantAddress>::retire(transaction, address.id));
        known << address.email.toCaseFolded();
        last = std::max(last, address.position);
    }
    for (const Participant &person : m_people) {
        if (person.email.isEmpty() || known.contains(person.email.toCaseFolded()))
            continue;
        known << person.email.toCaseFolded();
        last = OrderKey::between(last, {});
        MULTAQA_CHECK(RecordStore<ParticipantAddress>::insert(
            transaction, {ParticipantAddressId::make(), merged.id, person.email, {}, last}));
    }
    return {};
}

} // namespace multaqa
