// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "BelongingsMerge.h"

#include "db/records/Records.h"
#include "db/stores/ReferringStore.h"

#include <algorithm>

namespace multaqa {
namespace {

/// How far a registration has come. A decision is further than what was decided on; who registered again after
/// cancelling, or under another spelling, is registered.
int progressOf(RegistrationState state)
{
    switch (state) {
    case RegistrationState::Invited:
        return 0;
    case RegistrationState::Cancelled:
        return 1;
    case RegistrationState::Registered:
        return 2;
    case RegistrationState::Refused:
        return 3;
    case RegistrationState::Approved:
        return 4;
    }
    return 0;
}

int progressOf(RoleState state)
{
    switch (state) {
    case RoleState::Proposed:
        return 0;
    case RoleState::Asked:
        return 1;
    case RoleState::Declined:
        return 2;
    case RoleState::Confirmed:
        return 3;
    }
    return 0;
}

/// Both texts, where they say different things.
QString together(const QString &one, const QString &other, QChar between)
{
    if (one.contains(other))
        return one;
    return one.isEmpty() ? other : QString(one % between % other);
}

/// Two registrations for one event as one.
Registration joined(const Registration &one, const Registration &other)
{
    const bool isOtherFurther = progressOf(other.state) > progressOf(one.state);
    Registration registration = isOtherFurther ? other : one;
    const Registration &less = isOtherFurther ? one : other;
    if (registration.format == RegistrationFormat::NotSaid)
        registration.format = less.format;
    registration.needs = together(registration.needs, less.needs, u' ');
    registration.note = together(registration.note, less.note, u'\n');
    if (!registration.registeredOn || (less.registeredOn && *less.registeredOn < *registration.registeredOn))
        registration.registeredOn = less.registeredOn;
    return registration;
}

} // namespace

Result<void> BelongingsMerge::moveAll()
{
    Result<void> outcome;
    forEachRecord([&](auto tag) {
        using Record = typename decltype(tag)::type;
        if constexpr (ReferringStore<Record>::template refersTo<Participant>()) {
            if (!outcome)
                return;
            const auto records = ReferringStore<Record>(m_transaction.database()).of(m_from);
            if (!records) {
                outcome = records.error();
                return;
            }
            for (const Record &record : *records) {
                if (outcome)
                    outcome = move(record);
            }
        }
    });
    return outcome;
}

Result<void> BelongingsMerge::move(const ParticipantAddress &address)
{
    MULTAQA_TRY(const auto own, ReferringStore<ParticipantAddress>(m_transaction.database()).of(m_to));
    const bool isKnown = std::any_of(own.begin(), own.end(), [&](const ParticipantAddress &each) {
        return each.email.compare(address.email, Qt::CaseInsensitive) == 0;
    });
    if (isKnown)
        return RecordStore<ParticipantAddress>::retire(m_transaction, address.id);
    return RecordStore<ParticipantAddress>::set(m_transaction, address.id, &ParticipantAddress::participant, m_to);
}

Result<void> BelongingsMerge::move(const ParticipantTag &tag)
{
    ParticipantTag moved = tag;
    moved.participant = m_to;
    MULTAQA_CHECK(RecordStore<ParticipantTag>::put(m_transaction, moved));
    return RecordStore<ParticipantTag>::retire(m_transaction, tag.id);
}

Result<void> BelongingsMerge::move(const CustomValue &value)
{
    return RecordStore<CustomValue>::retire(m_transaction, value.id);
}

/// Whoever is not the other is not the one who stays either.
Result<void> BelongingsMerge::move(const DistinctPair &pair)
{
    const ParticipantId third = pair.a == m_from ? pair.b : pair.a;
    if (third != m_to)
        MULTAQA_CHECK(
            RecordStore<DistinctPair>::put(m_transaction, {{}, std::min(third, m_to), std::max(third, m_to)}));
    return RecordStore<DistinctPair>::retire(m_transaction, pair.id);
}

Result<void> BelongingsMerge::move(const Registration &registration)
{
    Registration moved = registration;
    moved.participant = m_to;
    MULTAQA_TRY(const auto own, RecordStore<Registration>(m_transaction.database()).find(DerivedId::of(moved)));
    if (own)
        moved = joined(*own, moved);
    MULTAQA_CHECK(RecordStore<Registration>::put(m_transaction, moved));
    return RecordStore<Registration>::retire(m_transaction, registration.id);
}

Result<void> BelongingsMerge::move(const Attendance &attendance)
{
    Attendance moved = attendance;
    moved.participant = m_to;
    MULTAQA_TRY(const auto own, RecordStore<Attendance>(m_transaction.database()).find(DerivedId::of(moved)));
    if (!own || moved.markedAt < own->markedAt)
        MULTAQA_CHECK(RecordStore<Attendance>::put(m_transaction, moved));
    return RecordStore<Attendance>::retire(m_transaction, attendance.id);
}

Result<void> BelongingsMerge::move(const Role &role)
{
    MULTAQA_TRY(const auto own, ReferringStore<Role>(m_transaction.database()).of(m_to));
    const auto same = std::find_if(own.begin(), own.end(), [&](const Role &each) {
        return each.session == role.session && each.kind == role.kind &&
               each.item.value_or(ItemId()) == role.item.value_or(ItemId());
    });
    if (same == own.end())
        return RecordStore<Role>::set(m_transaction, role.id, &Role::participant, m_to);
    Role joined = *same;
    if (progressOf(role.state) > progressOf(joined.state))
        joined.state = role.state;
    if (!joined.minutes)
        joined.minutes = role.minutes;
    MULTAQA_CHECK(RecordStore<Role>::update(m_transaction, joined));
    MULTAQA_TRY(const auto requests, ReferringStore<RoleRequest>(m_transaction.database()).of(role.id));
    for (const RoleRequest &request : requests)
        MULTAQA_CHECK(
            RecordStore<RoleRequest>::set(m_transaction, request.id, &RoleRequest::role, std::optional(joined.id)));
    return RecordStore<Role>::retire(m_transaction, role.id);
}

Result<void> BelongingsMerge::move(const RoleRequest &request)
{
    return RecordStore<RoleRequest>::set(m_transaction, request.id, &RoleRequest::participant, m_to);
}

} // namespace multaqa
