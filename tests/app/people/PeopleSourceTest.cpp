// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/PeopleSource.h"
#include "support/Check.h"
#include "support/OpenConference.h"
#include "support/TestProgram.h"

#include <QSignalSpy>

using namespace multaqa;

class PeopleSourceTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    PeopleOrder m_byName{{{PeopleColumn{}, Qt::AscendingOrder}}, Language::English};

    void add(const QString &name)
    {
        Participant person;
        person.id = ParticipantId::make();
        person.nameLatin = name;
        m_open.add(person, Operation::AddParticipant);
    }
    static PeopleSnapshot last(const QSignalSpy &spy) { return spy.last().first().value<PeopleSnapshot>(); }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<PeopleSnapshot>(); }
    void init()
    {
        m_open.startAfresh();
        for (int i = 0; i < 20; ++i)
            add(QStringLiteral("Person %1").arg(i));
    }

    void fewPeopleAreReadAtOnce()
    {
        PeopleSource source;
        QSignalSpy arrived(&source, &PeopleSource::arrived);
        source.setDatabase(&m_open.conference().database());
        source.read(m_byName, {}, PeopleSource::Reading::Again);
        QCOMPARE(arrived.size(), 1);
        QVERIFY(source.isAtRest());
        QCOMPARE(last(arrived).everybody.size(), 20U);
        QCOMPARE(last(arrived).figures.people, 20);
        QVERIFY(last(arrived).text);
    }

    void manyComeInTheBackgroundTheListBeforeTheWords()
    {
        PeopleSource source;
        source.setAtOnce(5);
        QSignalSpy arrived(&source, &PeopleSource::arrived);
        source.setDatabase(&m_open.conference().database());
        source.read(m_byName, {}, PeopleSource::Reading::Again);
        QCOMPARE(arrived.size(), 0);
        QTRY_COMPARE(arrived.size(), 2);
        const auto first = arrived.first().first().value<PeopleSnapshot>();
        QCOMPARE(first.everybody.size(), 20U);
        QVERIFY(!first.text);
        QVERIFY(last(arrived).text);
        QVERIFY(source.isAtRest());
    }

    void aNewerWishReplacesAnOlderOne()
    {
        PeopleSource source;
        source.setAtOnce(5);
        QSignalSpy arrived(&source, &PeopleSource::arrived);
        source.setDatabase(&m_open.conference().database());
        PeopleOrder backwards = m_byName;
        backwards.by.front().order = Qt::DescendingOrder;
        for (int i = 0; i < 5; ++i) {
            source.read(m_byName, {}, PeopleSource::Reading::Again);
            source.read(backwards, {}, PeopleSource::Reading::Arranged);
        }
        QTRY_VERIFY(source.isAtRest());
        for (const auto &arguments : arrived)
            QCOMPARE(arguments.first().value<PeopleSnapshot>().order, backwards);
        QVERIFY(last(arrived).text); // the first wish was never fulfilled, so the last one is whole
    }

    void aChangeReachesTheListAndAnotherOrderKeepsTheWords()
    {
        PeopleSource source;
        source.setAtOnce(5);
        QSignalSpy arrived(&source, &PeopleSource::arrived);
        source.setDatabase(&m_open.conference().database());
        source.read(m_byName, {}, PeopleSource::Reading::Again);
        QTRY_VERIFY(source.isAtRest());
        const auto words = last(arrived).text;
        PeopleOrder backwards = m_byName;
        backwards.by.front().order = Qt::DescendingOrder;
        source.read(backwards, {}, PeopleSource::Reading::Arranged);
        QTRY_VERIFY(source.isAtRest());
        QCOMPARE(last(arrived).text, words);
        add(QStringLiteral("Person 20"));
        source.read(backwards, {}, PeopleSource::Reading::Again);
        QTRY_VERIFY(source.isAtRest());
        QCOMPARE(last(arrived).everybody.size(), 21U);
        QVERIFY(last(arrived).text != words);
    }

    void theFilterMarksThoseItNames()
    {
        PeopleSource source;
        QSignalSpy arrived(&source, &PeopleSource::arrived);
        source.setDatabase(&m_open.conference().database());
        source.read(m_byName, {.missing = {PersonGap::Email}}, PeopleSource::Reading::Again);
        QVERIFY(last(arrived).named);
        QCOMPARE(last(arrived).everybody.only(*last(arrived).named).size(), 20U);
        source.read(m_byName, {.countries = {QStringLiteral("LB")}}, PeopleSource::Reading::Arranged);
        QCOMPARE(last(arrived).everybody.only(*last(arrived).named).size(), 0U);
    }

    void itCanGoWhileItReads()
    {
        {
            PeopleSource source;
            source.setAtOnce(0);
            source.setDatabase(&m_open.conference().database());
            source.read(m_byName, {}, PeopleSource::Reading::Again);
        }
        m_open.close();
    }
};

MULTAQA_TEST(PeopleSourceTest)
#include "PeopleSourceTest.moc"
