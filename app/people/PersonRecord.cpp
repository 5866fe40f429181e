// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PersonRecord.h"

#include "AddressEditing.h"
#include "app/text/Fold.h"
#include "db/stores/ReferringStore.h"

#include <algorithm>

namespace multaqa {
namespace {

Result<std::vector<Tag>> tagsOf(const Database &database, ParticipantId id)
{
    MULTAQA_TRY(const auto given, ReferringStore<ParticipantTag>(database).of(id));
    std::vector<Tag> tags;
    for (const ParticipantTag &each : given) {
        MULTAQA_TRY(auto tag, RecordStore<Tag>(database).find(each.tag));
        if (tag)
            tags.push_back(*std::move(tag));
    }
    std::sort(tags.begin(), tags.end(), [](const Tag &a, const Tag &b) { return fold(a.name) < fold(b.name); });
    return tags;
}

Result<std::vector<PersonRecord::SessionRole>> rolesOf(const Database &database, ParticipantId id)
{
    MULTAQA_TRY(const auto found, ReferringStore<Role>(database).of(id));
    std::vector<PersonRecord::SessionRole> roles;
    for (const Role &role : found) {
        MULTAQA_TRY(auto session, RecordStore<Session>(database).find(role.session));
        if (session)
            roles.push_back({role, *std::move(session)});
    }
    std::stable_sort(roles.begin(), roles.end(), [](const auto &a, const auto &b) {
        if (!a.session.startsAt || !b.session.startsAt)
            return a.session.startsAt.has_value() && !b.session.startsAt.has_value();
        return *a.session.startsAt < *b.session.startsAt;
    });
    return roles;
}

} // namespace

Result<std::optional<PersonRecord>> PersonRecord::find(const Database &database, ParticipantId id)
{
    MULTAQA_TRY(auto participant, RecordStore<Participant>(database).find(id));
    if (!participant)
        return std::optional<PersonRecord>();
    PersonRecord record;
    record.participant = *std::move(participant);
    if (record.participant.organisation) {
        MULTAQA_TRY(record.organisation, RecordStore<Organisation>(database).find(*record.participant.organisation));
    }
    MULTAQA_TRY(record.addresses, AddressEditing::of(database, id));
    MULTAQA_TRY(record.tags, tagsOf(database, id));
    MULTAQA_TRY(record.values, ReferringStore<CustomValue>(database).of(id));
    MULTAQA_TRY(record.registrations, ReferringStore<Registration>(database).of(id));
    MULTAQA_TRY(record.roles, rolesOf(database, id));
    MULTAQA_TRY(record.attendance, ReferringStore<Attendance>(database).of(id));
    std::sort(record.attendance.begin(), record.attendance.end(),
              [](const Attendance &a, const Attendance &b) { return a.day < b.day; });
    return std::optional(std::move(record));
}

const Registration *PersonRecord::registrationFor(EventId event) const
{
    const auto found = std::find_if(registrations.begin(), registrations.end(),
                                    [&](const Registration &each) { return each.event == event; });
    return found == registrations.end() ? nullptr : &*found;
}

QString PersonRecord::valueOf(CustomFieldId field) const
{
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const CustomValue &each) { return each.field == field; });
    return found == values.end() ? QString() : found->value;
}

Result<std::vector<HistoryChange>> PersonRecord::history(const Database &database) const
{
    std::vector<QByteArray> records{participant.id.bytes()};
    const auto add = [&](const auto &those) {
        for (const auto &each : those)
            records.push_back(each.id.bytes());
    };
    add(addresses);
    add(values);
    add(registrations);
    add(attendance);
    for (const SessionRole &each : roles)
        records.push_back(each.role.id.bytes());
    MULTAQA_TRY(const auto tagged, ReferringStore<ParticipantTag>(database).of(participant.id));
    add(tagged);

    std::vector<HistoryChange> changes;
    for (const QByteArray &record : records) {
        MULTAQA_TRY(auto those, HistoryStore(database).changesOf(record));
        std::move(those.begin(), those.end(), std::back_inserter(changes));
    }
    // Places in an order are the list's business and not the person's.
    std::erase_if(changes, [](const HistoryChange &change) { return change.field == QLatin1String("position"); });
    std::stable_sort(changes.begin(), changes.end(),
                     [](const HistoryChange &a, const HistoryChange &b) { return a.step > b.step; });
    return changes;
}

} // namespace multaqa
