// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/TestConference.h"
#include "support/TestProgram.h"

#include "app/agenda/AgendaDocument.h"

namespace multaqa {

class AgendaDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAndDaysAreThoseOfTheConferencesZone();
    void theConferencesDigitsAndMonthsAreUsedInArabicAlone();
    void aRoleStandsBeforeTheNameAndFollowsTheGender();
    void whoDeclinedIsNotNamed();
    void aSessionWithoutATimeIsLeftOut();
    void oneEventAloneGivesTheDocumentItsTitle();
    void aMissingNameIsTakenFromTheOtherScript();

private:
    struct Small
    {
        TestConference conference;
        Event event =
            conference.addEvent({QStringLiteral("مشاورة"), QStringLiteral("Consultation"), {}}, QDate(2021, 2, 23));
        Session session = conference.addSession(event, {QStringLiteral("جلسة"), QStringLiteral("Session"), {}});

        AgendaContent content() { return agendaContent(*Agenda::read(conference->database()), {Language::Arabic}, {}); }
        void edit(const std::function<void(ConferenceDetails &)> &change)
        {
            const auto done = conference->perform(Operation::EditConference, [&](Transaction &t) -> Result<void> {
                MULTAQA_TRY(auto details, RecordStore<ConferenceDetails>(t.database()).all());
                change(details.front());
                return RecordStore<ConferenceDetails>::update(t, details.front());
            });
            VERIFY_OK(done);
        }
        void addRole(const Participant &person, RoleKind kind, RoleState state = RoleState::Confirmed)
        {
            Role role;
            role.id = RoleId::make();
            role.session = session.id;
            role.participant = person.id;
            role.kind = kind;
            role.state = state;
            conference.add(role, Operation::AddRole);
        }
        Participant leila()
        {
            Participant person;
            person.id = ParticipantId::make();
            person.nameArabic = QStringLiteral("ليلى العطّار");
            person.nameLatin = QStringLiteral("Leila Attar");
            person.honorific = {QStringLiteral("السيدة"), QStringLiteral("Ms"), QStringLiteral("Mme")};
            person.gender = Gender::Female;
            conference.add(person, Operation::AddParticipant);
            return person;
        }
    };
};

void AgendaDocumentTest::timesAndDaysAreThoseOfTheConferencesZone()
{
    Small small; // 07:30 to 09:00 UTC, Beirut two hours ahead
    const AgendaContent content = small.content();
    QCOMPARE(content.days.size(), 1U);
    QCOMPARE(content.days.front().sessions.front().start.en, QStringLiteral("09:30"));
    QCOMPARE(content.days.front().sessions.front().end.fr, QStringLiteral("11:00"));
    QCOMPARE(content.days.front().heading.en, QStringLiteral("Tuesday 23 February 2021"));

    small.edit([](ConferenceDetails &details) { details.timeZone = QStringLiteral("Pacific/Kiritimati"); });
    QCOMPARE(small.content().days.front().sessions.front().start.en, QStringLiteral("21:30"));
}

void AgendaDocumentTest::theConferencesDigitsAndMonthsAreUsedInArabicAlone()
{
    Small small;
    QCOMPARE(small.content().days.front().heading.ar, QStringLiteral("الثلاثاء 23 فبراير 2021"));
    small.edit([](ConferenceDetails &details) {
        details.digits = Digits::ArabicIndic;
        details.arabicMonths = ArabicMonths::Both;
    });
    const AgendaContent content = small.content();
    QCOMPARE(content.days.front().heading.ar, QStringLiteral("الثلاثاء ٢٣ شباط/فبراير ٢٠٢١"));
    QCOMPARE(content.days.front().heading.fr, QStringLiteral("mardi 23 février 2021"));
    QCOMPARE(content.days.front().sessions.front().start.ar, QStringLiteral("٠٩:٣٠"));
}

void AgendaDocumentTest::aRoleStandsBeforeTheNameAndFollowsTheGender()
{
    Small small;
    small.addRole(small.leila(), RoleKind::Moderator);
    const LocalizedText line = small.content().days.front().sessions.front().speakers.front();
    QCOMPARE(line.ar, QStringLiteral("ميسّرة الجلسة: السيدة ليلى العطّار"));
    QCOMPARE(line.en, QStringLiteral("Moderator: Ms Leila Attar"));
    QVERIFY(line.fr.startsWith(QLatin1String("Modératrice")) || line.fr.startsWith(QStringLiteral("Modératrice")));
    QVERIFY(line.fr.endsWith(QLatin1String("Mme Leila Attar")));
}

void AgendaDocumentTest::whoDeclinedIsNotNamed()
{
    Small small;
    small.addRole(small.leila(), RoleKind::Speaker, RoleState::Declined);
    QVERIFY(small.content().days.front().sessions.front().speakers.empty());
}

void AgendaDocumentTest::aSessionWithoutATimeIsLeftOut()
{
    Small small;
    Session other = small.session;
    other.id = SessionId::make();
    other.startsAt.reset();
    other.endsAt.reset();
    small.conference.add(other);
    QCOMPARE(small.content().days.front().sessions.size(), 1U);
    QCOMPARE(Agenda::read(small.conference->database())->unplaced.size(), 1U);
}

void AgendaDocumentTest::oneEventAloneGivesTheDocumentItsTitle()
{
    Small small;
    QCOMPARE(small.content().title.en, QStringLiteral("Consultation"));
    small.edit([](ConferenceDetails &details) { details.title.en = QStringLiteral("Regional review"); });
    small.conference.addEvent({{}, QStringLiteral("Conference"), {}}, QDate(2021, 2, 24));
    QCOMPARE(small.content().title.en, QStringLiteral("Regional review"));
}

void AgendaDocumentTest::aMissingNameIsTakenFromTheOtherScript()
{
    Small small;
    small.addRole(small.conference.addParticipant({}, QStringLiteral("Claire Fontaine")), RoleKind::Speaker);
    QCOMPARE(small.content().days.front().sessions.front().speakers.front().ar, QStringLiteral("Claire Fontaine"));
}

} // namespace multaqa

MULTAQA_TEST(multaqa::AgendaDocumentTest)
#include "AgendaDocumentTest.moc"
