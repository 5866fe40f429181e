// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/ParticipantMerge.h"
#include "app/exchange/ConferenceJsonWriter.h"
#include "app/people/PeopleEditing.h"
#include "app/people/RegistrationEditing.h"
#include "db/stores/ReferringStore.h"
#include "support/Check.h"
#include "support/OpenConference.h"
#include "support/TestProgram.h"

using namespace multaqa;

/// Leila Attar, twice: by an import and by hand.
class ParticipantMergeTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    ParticipantId m_a;
    ParticipantId m_b;
    Conference &conference() { return m_open.conference(); }
    const Database &database() { return conference().database(); }

    template <typename Record>
    std::vector<Record> of(ParticipantId person)
    {
        return ReferringStore<Record>(database()).of(person).value();
    }
    template <typename Record>
    void put(const Record &record)
    {
        const auto done = conference().perform(Operation::EditParticipant, [&](Transaction &transaction) {
            return RecordStore<Record>::put(transaction, record);
        });
        QVERIFY(done);
    }
    ParticipantMerge merge() { return ParticipantMerge::of(database(), {m_a, m_b}).value(); }

private Q_SLOTS:
    void init()
    {
        m_open.startAfresh();
        Participant a;
        a.nameArabic = QStringLiteral("ليلى العطّار");
        a.email = QStringLiteral("leila@example.org");
        a.phone = QStringLiteral("+961 1 555 0147");
        a.consent = Consent::Given;
        a.consentOn = QDate(2021, 1, 5);
        m_a = *PeopleEditing::add(conference(), a);
        Participant b;
        b.nameLatin = QStringLiteral("Leila Attar");
        b.email = QStringLiteral("l.attar@example.com");
        b.country = QStringLiteral("LB");
        m_b = *PeopleEditing::add(conference(), b);
    }

    void whatOneOfThemSaysFillsTheGapsAndTheNewerWins()
    {
        const Participant merged = merge().merged();
        QCOMPARE(merged.id, m_a);
        QCOMPARE(merged.nameArabic, QStringLiteral("ليلى العطّار"));
        QCOMPARE(merged.nameLatin, QStringLiteral("Leila Attar"));
        QCOMPARE(merged.phone, QStringLiteral("+961 1 555 0147"));
        QCOMPARE(merged.country, QStringLiteral("LB"));
        QCOMPARE(merged.email, QStringLiteral("l.attar@example.com"));
        QCOMPARE(merged.consentOn, std::optional(QDate(2021, 1, 5)));
        Participant edited = *RecordStore<Participant>(database()).get(m_a);
        edited.email = QStringLiteral("leila.attar@example.org");
        VERIFY_OK(PeopleEditing::edit(conference(), edited));
        QCOMPARE(merge().merged().email, QStringLiteral("leila.attar@example.org"));
    }

    void aChoiceIsKept()
    {
        ParticipantMerge both = merge();
        VERIFY_OK(both.choose(QStringLiteral("email"), 0));
        QVERIFY(!both.choose(QStringLiteral("shoe_size"), 0));
        QVERIFY(!both.choose(QStringLiteral("email"), 2));
        VERIFY_OK(both.perform(conference()));
        const auto person = RecordStore<Participant>(database()).get(m_a);
        VERIFY_OK(person);
        QCOMPARE(person->email, QStringLiteral("leila@example.org"));
        const auto further = of<ParticipantAddress>(m_a);
        QCOMPARE(further.size(), size_t(1));
        QCOMPARE(further.front().email, QStringLiteral("l.attar@example.com"));
        QVERIFY(!RecordStore<Participant>(database()).get(m_b));
    }

    void whatPointedAtEitherPointsAtTheOneWhoStays()
    {
        const EventId event = m_open.event();
        m_open.giveRole(m_b, RoleKind::Chair);
        Tag tag{TagId::make(), QStringLiteral("VIP")};
        m_open.add(tag, Operation::TagParticipants);
        put(ParticipantTag{{}, m_a, tag.id});
        put(ParticipantTag{{}, m_b, tag.id});
        VERIFY_OK(RegistrationEditing::setState(conference(), {m_a}, event, RegistrationState::Invited, {2021, 1, 1}));
        VERIFY_OK(RegistrationEditing::setState(conference(), {m_b}, event, RegistrationState::Approved, {2021, 1, 2}));
        Attendance attendance;
        attendance.participant = m_b;
        attendance.event = event;
        attendance.day = QDate(2021, 2, 24);
        attendance.markedAt = QDateTime(QDate(2021, 2, 24), QTime(8, 0), Qt::UTC);
        put(attendance);
        CustomField field;
        field.id = CustomFieldId::make();
        field.name.en = QStringLiteral("Hotel");
        m_open.add(field, Operation::AddCustomField);
        put(CustomValue{{}, m_b, field.id, QStringLiteral("Cedar")});
        Participant third;
        third.nameLatin = QStringLiteral("Layla Attar");
        const auto other = *PeopleEditing::add(conference(), third);
        VERIFY_OK(PeopleEditing::tellApart(conference(), m_b, other));
        VERIFY_OK(PeopleEditing::tellApart(conference(), m_a, m_b));

        const QByteArray before = ConferenceJsonWriter::write(database()).value();
        VERIFY_OK(merge().perform(conference()));
        QCOMPARE(of<Role>(m_a).size(), size_t(1));
        QCOMPARE(of<ParticipantTag>(m_a).size(), size_t(1));
        QCOMPARE(of<Registration>(m_a).size(), size_t(1));
        QVERIFY(of<Registration>(m_a).front().state == RegistrationState::Approved);
        QCOMPARE(of<Registration>(m_a).front().registeredOn, std::optional(QDate(2021, 1, 2)));
        QCOMPARE(of<Attendance>(m_a).size(), size_t(1));
        QCOMPARE(of<CustomValue>(m_a).size(), size_t(1));
        QCOMPARE(of<CustomValue>(m_a).front().value, QStringLiteral("Cedar"));
        QCOMPARE(of<DistinctPair>(m_a).size(), size_t(1));
        QCOMPARE(of<DistinctPair>(other).size(), size_t(1));
        forEachRecord([&](auto record) {
            using Record = typename decltype(record)::type;
            if constexpr (ReferringStore<Record>::template refersTo<Participant>())
                QCOMPARE(of<Record>(m_b).size(), size_t(0));
        });
        const QByteArray after = ConferenceJsonWriter::write(database()).value();
        VERIFY_OK(conference().undo());
        QCOMPARE(ConferenceJsonWriter::write(database()).value(), before);
        VERIFY_OK(conference().redo());
        QCOMPARE(ConferenceJsonWriter::write(database()).value(), after);
    }

    void rolesOfOneKindInOneSessionBecomeOne()
    {
        m_open.giveRole(m_a);
        Role role = of<Role>(m_a).front();
        role.id = RoleId::make();
        role.participant = m_b;
        role.state = RoleState::Confirmed;
        role.minutes = 7;
        m_open.add(role, Operation::AddRole);
        VERIFY_OK(merge().perform(conference()));
        const auto roles = of<Role>(m_a);
        QCOMPARE(roles.size(), size_t(1));
        QVERIFY(roles.front().state == RoleState::Confirmed);
        QCOMPARE(roles.front().minutes, std::optional(7));
    }

    void anAddressIsNotKeptTwice()
    {
        m_open.add(ParticipantAddress{ParticipantAddressId::make(), m_a, QStringLiteral("L.Attar@example.com"), {}, {}},
                   Operation::EditParticipant);
        VERIFY_OK(merge().perform(conference()));
        const auto further = of<ParticipantAddress>(m_a);
        QCOMPARE(further.size(), size_t(1));
        QCOMPARE(further.front().email, QStringLiteral("leila@example.org"));
    }

    void threeBecomeOne()
    {
        Participant third;
        third.nameLatin = QStringLiteral("Layla Attar");
        third.email = QStringLiteral("third@example.org");
        const auto c = *PeopleEditing::add(conference(), third);
        VERIFY_OK(ParticipantMerge::of(database(), {m_a, m_b, c}).value().perform(conference()));
        QCOMPARE(RecordStore<Participant>(database()).count().value(), qint64(1));
        QCOMPARE(of<ParticipantAddress>(m_a).size(), size_t(2));
    }

    void onePersonIsNotMergedWithHerself()
    {
        QVERIFY(!ParticipantMerge::of(database(), {m_a, m_a}));
        QVERIFY(!ParticipantMerge::of(database(), {m_a}));
        const auto unknown = ParticipantMerge::of(database(), {m_a, ParticipantId::make()});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, ErrorKind::WrongUse);
    }
};

MULTAQA_TEST(ParticipantMergeTest)
#include "ParticipantMergeTest.moc"
