// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/TagEditing.h"
#include "support/Check.h"
#include "support/PeopleTest.h"
#include "support/TestProgram.h"

using namespace multaqa;

class TagEditingTest : public QObject, private PeopleTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open.startAfresh(); }

    void aTagIsMadeOnTheWayAndGivenToManyAsOneStep()
    {
        const auto leila = person(QStringLiteral("Leila Attar"));
        const auto samer = person(QStringLiteral("Samer Kabalan"));
        const auto tag = TagEditing::tag(conference(), {leila, samer}, QStringLiteral(" Press "));
        VERIFY_OK(tag);
        QCOMPARE(all<Tag>().front().name, QStringLiteral("Press"));
        QCOMPARE(all<ParticipantTag>().size(), 2U);
        VERIFY_OK(TagEditing::tag(conference(), {leila}, QStringLiteral("PRESS")));
        QCOMPARE(all<Tag>().size(), 1U);
        QCOMPARE(all<ParticipantTag>().size(), 2U);
        VERIFY_OK(conference().undo());
        QVERIFY(all<Tag>().empty());
        QVERIFY(all<ParticipantTag>().empty());
    }

    void whatWasUntaggedIsTaggedAgain()
    {
        const auto leila = person(QStringLiteral("Leila Attar"));
        const auto tag = TagEditing::tag(conference(), {leila}, QStringLiteral("صحافة"));
        VERIFY_OK(tag);
        VERIFY_OK(TagEditing::untag(conference(), {leila}, *tag));
        QVERIFY(all<ParticipantTag>().empty());
        VERIFY_OK(TagEditing::tag(conference(), {leila}, QStringLiteral("صحافه")));
        QCOMPARE(all<ParticipantTag>().size(), 1U);
    }

    void aTagGoesWithItsMarksAndANewOneOfThatNameIsWithoutThem()
    {
        const auto leila = person(QStringLiteral("Leila Attar"));
        const auto samer = person(QStringLiteral("Samer Kabalan"));
        const auto tag = TagEditing::tag(conference(), {leila, samer}, QStringLiteral("VIP"));
        VERIFY_OK(TagEditing::remove(conference(), *tag));
        QVERIFY(all<ParticipantTag>().empty());
        VERIFY_OK(TagEditing::tag(conference(), {samer}, QStringLiteral("VIP")));
        QCOMPARE(all<Tag>().size(), 1U);
        QCOMPARE(all<ParticipantTag>().size(), 1U);
    }

    void aRenamedTagLeavesItsNameToAnother()
    {
        const auto leila = person(QStringLiteral("Leila Attar"));
        const auto tag = TagEditing::tag(conference(), {leila}, QStringLiteral("VIP"));
        VERIFY_OK(TagEditing::rename(conference(), *tag, QStringLiteral("Guests of honour")));
        const auto other = TagEditing::tag(conference(), {leila}, QStringLiteral("VIP"));
        VERIFY_OK(other);
        QVERIFY(*other != *tag);
        const auto refused = TagEditing::rename(conference(), *other, QStringLiteral("guests of honour"));
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("Guests of honour")));
        QVERIFY(!TagEditing::tag(conference(), {leila}, QStringLiteral(" ")));
    }
};

MULTAQA_TEST(TagEditingTest)
#include "TagEditingTest.moc"
