// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Check.h"
#include "support/TestConference.h"
#include "support/TestProgram.h"

#include "app/people/AttendanceEditing.h"
#include "app/people/AttendanceList.h"
#include "app/people/Forgetting.h"
#include "app/people/RegistrationEditing.h"
#include "app/people/StatisticsDocument.h"

namespace multaqa {

/// Three people: a woman of a ministry of Lebanon and a man of it, both registered, she was there; one of nowhere.
class StatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void peopleAreCountedByEachDimension();
    void aCrossHasANumberForEachPair();
    void anEventCountsStatesAndDays();
    void forgottenPeopleGoOnCounting();
    void theListAtTheDoorFindsAndCounts();
    void theDocumentSaysItInBothLanguages();
    void theDocumentOfAnEventIsOfThoseWhoAreRegisteredForIt();
    void theDocumentTellsHowManyWereForgotten();

private:
    Statistics figures(const Statistics::Scope &scope = {})
    {
        return Statistics::of((*m_conference)->database(), scope, Language::English).value();
    }
    StatisticsContent document(const Statistics::Scope &scope = {});
    static QString told(const std::vector<Statistics::Line> &lines)
    {
        QStringList words;
        for (const auto &line : lines)
            words << line.name + QLatin1Char(' ') + QString::number(line.number);
        return words.join(QLatin1String(", "));
    }

    std::unique_ptr<TestConference> m_conference;
    Event m_event;
    Participant m_woman;
    Participant m_man;
};

void StatisticsTest::init()
{
    m_conference = std::make_unique<TestConference>();
    StakeholderGroup group;
    group.id = StakeholderGroupId::make();
    group.name.en = QStringLiteral("States");
    m_conference->add(group);
    Organisation ministry;
    ministry.id = OrganisationId::make();
    ministry.name.en = QStringLiteral("Ministry of Water");
    ministry.group = group.id;
    m_conference->add(ministry);
    const auto add = [&](const QString &name, Gender gender, bool isOfMinistry) {
        Participant person;
        person.id = ParticipantId::make();
        person.nameLatin = name;
        person.gender = gender;
        if (isOfMinistry) {
            person.organisation = ministry.id;
            person.country = QStringLiteral("LB");
        }
        m_conference->add(person);
        return person;
    };
    m_woman = add(QStringLiteral("Leila Attar"), Gender::Female, true);
    m_man = add(QStringLiteral("Karim Fares"), Gender::Male, true);
    add(QStringLiteral("Sami Haddad"), Gender::NotGiven, false);
    m_event = m_conference->addEvent({{}, QStringLiteral("Review"), {}}, QDate(2021, 2, 24));
    for (const Participant *person : {&m_woman, &m_man}) {
        Registration registration;
        registration.participant = person->id;
        registration.event = m_event.id;
        registration.state = person == &m_woman ? RegistrationState::Approved : RegistrationState::Registered;
        registration.id = DerivedId::of(registration);
        m_conference->add(registration);
    }
    VERIFY_OK(AttendanceEditing::mark(**m_conference, {m_woman.id}, m_event.id, QDate(2021, 2, 24), AttendanceHow::List,
                                      QDateTime(QDate(2021, 2, 24), QTime(7, 0), Qt::UTC)));
}

void StatisticsTest::peopleAreCountedByEachDimension()
{
    const Statistics all = figures();
    QCOMPARE(all.total(), qint64(3));
    QCOMPARE(told(all.by(Dimension::Group)), QStringLiteral("States 2, No group 1"));
    QCOMPARE(told(all.by(Dimension::Country)), QStringLiteral("Lebanon 2, No country 1"));
    QCOMPARE(told(all.by(Dimension::Gender)), QStringLiteral("Men 1, Women 1, Not given 1"));
    QCOMPARE(told(all.by(Dimension::Language)), QStringLiteral("Arabic 3"));
}

void StatisticsTest::aCrossHasANumberForEachPair()
{
    const auto cross = figures().cross(Dimension::Group, Dimension::Gender);
    QCOMPARE(told(cross.columns), QStringLiteral("Men 1, Women 1, Not given 1"));
    QCOMPARE(cross.numbers, (std::vector<std::vector<qint64>>{{1, 1, 0}, {0, 0, 1}}));
}

void StatisticsTest::anEventCountsStatesAndDays()
{
    const auto events = Statistics::events((*m_conference)->database()).value();
    QCOMPARE(events.size(), size_t(1));
    QCOMPARE(events[0].registered, qint64(1));
    QCOMPARE(events[0].approved, qint64(1));
    QCOMPARE(events[0].attended, qint64(1));
    QCOMPARE(events[0].days.size(), size_t(1));
    Statistics::Scope registered;
    registered.event = m_event.id;
    QCOMPARE(figures(registered).total(), qint64(2));
    registered.state = RegistrationState::Approved;
    QCOMPARE(figures(registered).total(), qint64(1));
}

void StatisticsTest::forgottenPeopleGoOnCounting()
{
    Statistics::Scope there;
    there.event = m_event.id;
    there.presence = Statistics::Scope::Presence::Attended;
    const QString groups = told(figures().by(Dimension::Group));
    const QString genders = told(figures().by(Dimension::Gender));
    const QString thereBefore = told(figures(there).by(Dimension::Country));
    VERIFY_OK(Forgetting::forget(**m_conference, {m_woman.id}));
    m_conference->reopen();
    QCOMPARE(told(figures().by(Dimension::Group)), groups);
    QCOMPARE(told(figures().by(Dimension::Gender)), genders);
    QCOMPARE(told(figures(there).by(Dimension::Country)), thereBefore);
    QCOMPARE(figures().total(), qint64(3));
    QCOMPARE(figures().forgotten(), qint64(1));
    QVERIFY(figures().hasSmallLines());
    const auto events = Statistics::events((*m_conference)->database()).value();
    QCOMPARE(events[0].approved, qint64(1));
    QCOMPARE(events[0].attended, qint64(1));
}

void StatisticsTest::theListAtTheDoorFindsAndCounts()
{
    auto list = AttendanceList::of((*m_conference)->database(), m_event.id, QDate(2021, 2, 24), Language::English);
    VERIFY_OK(list);
    QCOMPARE(list->expectedCount(), 2);
    QCOMPARE(list->presentCount(), 1);
    QCOMPARE(list->matching({}).size(), size_t(2));                     // the registered ones
    QCOMPARE(list->matching(QStringLiteral("sami")).size(), size_t(1)); // and anybody by name
    QCOMPARE(list->matching(QStringLiteral("water karim")).size(), size_t(1));
    VERIFY_OK(AttendanceEditing::mark(**m_conference, {m_man.id}, m_event.id, QDate(2021, 2, 24), AttendanceHow::List,
                                      QDateTime(QDate(2021, 2, 24), QTime(8, 0), Qt::UTC)));
    VERIFY_OK(list->refreshMarks((*m_conference)->database()));
    QCOMPARE(list->presentCount(), 2);
}

/// "States | 2 | 67%"
static QStringList linesOf(const StatisticsContent::Table &table, Language language)
{
    QStringList lines;
    for (const auto &line : table.lines) {
        QStringList cells{line.name.best(language), line.number.best(language), line.share.best(language)};
        cells.removeAll({});
        lines << cells.join(QLatin1String(" | "));
    }
    return lines;
}

StatisticsContent StatisticsTest::document(const Statistics::Scope &scope)
{
    StatisticsDocumentRequest request;
    request.scope = scope;
    request.languages = {Language::Arabic, Language::English};
    request.now = QDateTime(QDate(2021, 2, 20), QTime(8, 0), Qt::UTC);
    request.today = QDate(2021, 2, 20);
    return statisticsContent((*m_conference)->database(), request).value();
}

void StatisticsTest::theDocumentSaysItInBothLanguages()
{
    const StatisticsContent all = document();
    QCOMPARE(all.total.en, QStringLiteral("People: 3"));
    QCOMPARE(all.total.ar, QStringLiteral("عدد الأشخاص: 3"));
    QCOMPARE(all.remarks.size(), size_t(1));
    QCOMPARE(all.remarks[0].en, QStringLiteral("Figures as of 20 February 2021"));
    QCOMPARE(all.tables.size(), size_t(5));
    QCOMPARE(linesOf(all.tables[0], Language::English),
             (QStringList{QStringLiteral("States | 2 | 67%"), QStringLiteral("No group | 1 | 33%"),
                          QStringLiteral("All | 3 | 100%")}));
    QCOMPARE(linesOf(all.tables[1], Language::Arabic).first(), QStringLiteral("لبنان | 2 | 67%"));
    QCOMPARE(all.tables[4].heading.en, QStringLiteral("Review"));
    QCOMPARE(
        linesOf(all.tables[4], Language::English),
        (QStringList{QStringLiteral("Registered | 1"), QStringLiteral("Approved | 1"), QStringLiteral("Attended | 1"),
                     QStringLiteral("Attended on Wednesday 24 February 2021 | 1")}));
}

void StatisticsTest::theDocumentOfAnEventIsOfThoseWhoAreRegisteredForIt()
{
    Statistics::Scope approved;
    approved.event = m_event.id;
    approved.state = RegistrationState::Approved;
    const StatisticsContent content = document(approved);
    QCOMPARE(content.occasion.en, QStringLiteral("Review"));
    QCOMPARE(content.total.en, QStringLiteral("People: 1"));
    QCOMPARE(content.remarks[0].en, QStringLiteral("Counted: registration “Approved”"));
    QCOMPARE(linesOf(content.tables[2], Language::English).first(), QStringLiteral("Women | 1 | 100%"));
}

void StatisticsTest::theDocumentTellsHowManyWereForgotten()
{
    VERIFY_OK(Forgetting::forget(**m_conference, {m_woman.id}));
    const StatisticsContent content = document();
    QCOMPARE(content.total.en, QStringLiteral("People: 3"));
    QCOMPARE(content.remarks.size(), size_t(2));
    QVERIFY(content.remarks[1].en.startsWith(QStringLiteral("Among them 1 ")));
}

} // namespace multaqa

MULTAQA_TEST(multaqa::StatisticsTest)
#include "StatisticsTest.moc"
