// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FilledFile.h"

#include "JournalledFile.h"
#include "db/records/Records.h"
#include "db/stores/AttachmentStore.h"
#include "db/stores/RecordStore.h"

namespace multaqa {

void fillFile(const QString &path)
{
    const QTemporaryDir machine;
    CopyRegistry registry(machine.filePath(QStringLiteral("copies.sqlite")));
    JournalledFile file(path, registry);
    std::vector<Participant> people;
    file.step([&](Transaction &t) -> Result<void> {
        ConferenceDetails conference;
        conference.id = ConferenceId::make();
        conference.title = {QStringLiteral("مؤتمر"), QStringLiteral("Conference"), QStringLiteral("Conférence")};
        MULTAQA_CHECK(RecordStore<ConferenceDetails>::insert(t, conference));
        StakeholderGroup group;
        group.id = StakeholderGroupId::make();
        group.name.en = QStringLiteral("Member States");
        MULTAQA_CHECK(RecordStore<StakeholderGroup>::insert(t, group));
        Organisation ministry;
        ministry.id = OrganisationId::make();
        ministry.group = group.id;
        ministry.name.fr = QStringLiteral("Ministère de l'eau");
        MULTAQA_CHECK(RecordStore<Organisation>::insert(t, ministry));
        Host host;
        host.id = HostId::make();
        host.organisation = ministry.id;
        MULTAQA_CHECK(RecordStore<Host>::insert(t, host));
        Event event;
        event.id = EventId::make();
        event.startsOn = QDate(2021, 2, 23);
        MULTAQA_CHECK(RecordStore<Event>::insert(t, event));
        Room room;
        room.id = RoomId::make();
        room.name.en = QStringLiteral("Hall A");
        MULTAQA_CHECK(RecordStore<Room>::insert(t, room));
        Deadline deadline;
        deadline.id = DeadlineId::make();
        deadline.title.en = QStringLiteral("Registration closes");
        MULTAQA_CHECK(RecordStore<Deadline>::insert(t, deadline));
        DeadlineMove move;
        move.id = DeadlineMoveId::make();
        move.deadline = deadline.id;
        move.movedOn = QDate(2021, 2, 1);
        MULTAQA_CHECK(RecordStore<DeadlineMove>::insert(t, move));
        for (int i = 0; i < 25; ++i) {
            Participant &someone = people.emplace_back();
            someone.id = ParticipantId::make();
            someone.nameArabic = u"ليلى العطّار " % QString::number(i);
            someone.nameLatin = u"Leila Attar " % QString::number(i);
            someone.organisation = ministry.id;
            someone.email = QStringLiteral("leila%1@example.org").arg(i);
            MULTAQA_CHECK(RecordStore<Participant>::insert(t, someone));
            Session session;
            session.id = SessionId::make();
            session.event = event.id;
            session.room = room.id;
            session.title.ar = QStringLiteral("مناقشة مفتوحة");
            session.startsAt = QDateTime(QDate(2021, 2, 23), QTime(7, 30), Qt::UTC);
            session.endsAt = session.startsAt->addSecs(5400);
            MULTAQA_CHECK(RecordStore<Session>::insert(t, session));
            Item item;
            item.id = ItemId::make();
            item.session = session.id;
            item.minutes = 10;
            MULTAQA_CHECK(RecordStore<Item>::insert(t, item));
            Role role;
            role.id = RoleId::make();
            role.session = session.id;
            role.item = item.id;
            role.participant = someone.id;
            MULTAQA_CHECK(RecordStore<Role>::insert(t, role));
        }
        const ParticipantId first = people[0].id;
        Tag tag{TagId::make(), QStringLiteral("VIP")};
        MULTAQA_CHECK(RecordStore<Tag>::insert(t, tag));
        MULTAQA_CHECK(RecordStore<ParticipantTag>::put(t, {{}, first, tag.id}));
        ParticipantAddress address;
        address.id = ParticipantAddressId::make();
        address.participant = first;
        address.email = QStringLiteral("assistant@example.org");
        MULTAQA_CHECK(RecordStore<ParticipantAddress>::insert(t, address));
        CustomField diet;
        diet.id = CustomFieldId::make();
        diet.name.en = QStringLiteral("Dietary needs");
        MULTAQA_CHECK(RecordStore<CustomField>::insert(t, diet));
        MULTAQA_CHECK(RecordStore<CustomValue>::put(t, {{}, first, diet.id, QStringLiteral("none")}));
        SavedFilter filter;
        filter.id = SavedFilterId::make();
        filter.name = QStringLiteral("Of Lebanon");
        MULTAQA_CHECK(RecordStore<SavedFilter>::insert(t, filter));
        MULTAQA_CHECK(RecordStore<DistinctPair>::put(t, {{}, first, people[1].id}));
        Registration registration;
        registration.participant = first;
        registration.event = event.id;
        MULTAQA_CHECK(RecordStore<Registration>::put(t, registration));
        Attendance attendance;
        attendance.participant = first;
        attendance.event = event.id;
        attendance.day = QDate(2021, 2, 23);
        attendance.markedAt = QDateTime(QDate(2021, 2, 23), QTime(7, 30), Qt::UTC);
        MULTAQA_CHECK(RecordStore<Attendance>::put(t, attendance));
        MULTAQA_TRY(const AttachmentKey photo, AttachmentStore::put(t, {QStringLiteral("image/jpeg"), "a picture"}));
        MULTAQA_CHECK(RecordStore<Participant>::set(t, first, &Participant::photo, photo));
        people[0].photo = photo;
        return {};
    });
    for (size_t i = 0; i < people.size(); i += 5) {
        people[i].country = QStringLiteral("LB");
        file.step([&](Transaction &t) { return RecordStore<Participant>::update(t, people[i]); });
    }
    file.step([&](Transaction &t) { return RecordStore<Participant>::retire(t, people[1].id); });
}

} // namespace multaqa
