// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "db/Ids.h"
#include "db/DerivedId.h"
#include "db/records/Records.h"
#include "support/TestProgram.h"

#include <QDateTime>
#include <QSet>
#include <QTest>
#include <QtEndian>

#include <thread>

namespace multaqa {

class IdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdIsAUuidOfVersion7();
    void idsRiseInTheOrderTheyWereMade();
    void threadsNeverMakeOneIdTwice();
    void aDerivedIdFollowsFromItsContentAlone();
    void whatIsJoinedMakesTheKey();
    void bytesAndTextComeBackEqual();
    void whatIsNoIdIsNull();
};

void IdsTest::anIdIsAUuidOfVersion7()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QByteArray bytes = makeUuid7().toRfc4122();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    QCOMPARE(static_cast<uchar>(bytes.at(6)) >> 4, 7);
    QCOMPARE(static_cast<uchar>(bytes.at(8)) >> 6, 2);
    const qint64 time = qFromBigEndian<qint64>(bytes.constData()) >> 16;
    QVERIFY(time >= before && time <= after + 1000);
}

void IdsTest::idsRiseInTheOrderTheyWereMade()
{
    ParticipantId last = ParticipantId::make();
    for (int i = 0; i < 20'000; ++i) {
        const ParticipantId next = ParticipantId::make();
        QVERIFY(last < next);
        QVERIFY(last.bytes() < next.bytes());
        QVERIFY(last.text() < next.text());
        last = next;
    }
}

void IdsTest::aDerivedIdFollowsFromItsContentAlone()
{
    // sha256("abc") is in FIPS 180-4's examples: ba7816bf 8f01cfea 414140de 5dae2223 …
    QCOMPARE(makeUuid8("abc").toString(QUuid::WithoutBraces), QStringLiteral("ba7816bf-8f01-8fea-8141-40de5dae2223"));
}

void IdsTest::whatIsJoinedMakesTheKey()
{
    const ParticipantTag one{{}, ParticipantId::make(), TagId::make()};
    const ParticipantTag same{ParticipantTagId::make(), one.participant, one.tag};
    const ParticipantTag other{{}, one.participant, TagId::make()};
    QCOMPARE(DerivedId::of(one), DerivedId::of(same));
    QVERIFY(DerivedId::of(one) != DerivedId::of(other));
    QCOMPARE(DerivedId::of(one).uuid(), makeUuid8("participant_tag" + one.participant.bytes() + one.tag.bytes()));
    Attendance first;
    first.day = QDate(2021, 2, 24);
    QCOMPARE(DerivedId::of(first).uuid(), makeUuid8("attendance" + QByteArray(32, '\0') + "2021-02-24"));
    Attendance second = first;
    second.day = QDate(2021, 2, 25);
    QVERIFY(DerivedId::of(first) != DerivedId::of(second));
}

void IdsTest::threadsNeverMakeOneIdTwice()
{
    std::array<QList<QUuid>, 4> made;
    std::vector<std::thread> threads;
    for (QList<QUuid> &mine : made)
        threads.emplace_back([&mine] {
            for (int i = 0; i < 5000; ++i)
                mine << makeUuid7();
        });
    for (std::thread &thread : threads)
        thread.join();
    QSet<QUuid> all;
    for (const QList<QUuid> &mine : made) {
        QVERIFY(std::is_sorted(mine.begin(), mine.end()));
        all.unite(QSet<QUuid>(mine.begin(), mine.end()));
    }
    QCOMPARE(all.size(), 20'000);
}

void IdsTest::bytesAndTextComeBackEqual()
{
    const SessionId id = SessionId::make();
    QCOMPARE(SessionId::fromBytes(id.bytes()), id);
    QCOMPARE(SessionId::fromText(id.text()), id);
    QCOMPARE(id.bytes().size(), 16);
    QCOMPARE(id.text().size(), 36);
    QCOMPARE(id.text(), id.text().toLower());
}

void IdsTest::whatIsNoIdIsNull()
{
    for (const char *text : {"", "x", "01890a5d-ac96-774b-bcce", "'; DROP TABLE participant"})
        QVERIFY(ParticipantId::fromText(QLatin1String(text)).isNull());
    QVERIFY(ParticipantId::fromBytes("short").isNull());
    QVERIFY(ParticipantId::fromBytes({}).isNull());
}

} // namespace multaqa

MULTAQA_TEST(multaqa::IdsTest)
#include "IdsTest.moc"
