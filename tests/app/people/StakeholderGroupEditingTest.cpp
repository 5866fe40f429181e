// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/StakeholderGroupEditing.h"
#include "app/people/PeopleEditing.h"
#include "support/Check.h"
#include "support/PeopleTest.h"
#include "support/TestProgram.h"

using namespace multaqa;

class StakeholderGroupEditingTest : public QObject, private PeopleTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open.startAfresh(); }

    void theUsualGroupsAreAddedOnceInThreeLanguages()
    {
        VERIFY_OK(StakeholderGroupEditing::addUsual(conference()));
        const auto groups = Ordering::all<StakeholderGroup>(database());
        QCOMPARE(groups->size(), 14U);
        QCOMPARE(groups->front().name.en, QStringLiteral("Member States"));
        for (const StakeholderGroup &group : *groups)
            for (const Language language : allLanguages)
                QVERIFY(!group.name.in(language).isEmpty());
        StakeholderGroup renamed = groups->front();
        renamed.name.en = QStringLiteral("States");
        VERIFY_OK(StakeholderGroupEditing::edit(conference(), renamed));
        VERIFY_OK(StakeholderGroupEditing::remove(conference(), groups->back().id));
        VERIFY_OK(StakeholderGroupEditing::addUsual(conference()));
        QCOMPARE(all<StakeholderGroup>().size(), 14U);
        QCOMPARE(Ordering::all<StakeholderGroup>(database())->front().name.en, QStringLiteral("States"));
    }

    void aGroupInUseIsNotRemoved()
    {
        StakeholderGroup group;
        group.name.en = QStringLiteral("Academia");
        const auto id = StakeholderGroupEditing::add(conference(), group);
        VERIFY_OK(id);
        Organisation university;
        university.name.en = QStringLiteral("University");
        university.group = *id;
        const auto organisation = PeopleEditing::addOrganisation(conference(), university);
        VERIFY_OK(organisation);
        const auto refused = StakeholderGroupEditing::remove(conference(), *id);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("Academia")));
        VERIFY_OK(PeopleEditing::removeOrganisation(conference(), *organisation));
        VERIFY_OK(StakeholderGroupEditing::remove(conference(), *id));
    }

    void groupsMoveInTheirOrder()
    {
        VERIFY_OK(StakeholderGroupEditing::addUsual(conference()));
        const auto before = Ordering::all<StakeholderGroup>(database());
        VERIFY_OK(StakeholderGroupEditing::move(conference(), before->at(3).id, Move::Up));
        VERIFY_OK(StakeholderGroupEditing::move(conference(), before->front().id, Move::Up)); // is the first already
        const auto after = Ordering::all<StakeholderGroup>(database());
        QCOMPARE(after->at(2).id, before->at(3).id);
        QCOMPARE(after->at(3).id, before->at(2).id);
        QCOMPARE(after->front().id, before->front().id);
        QVERIFY(!StakeholderGroupEditing::add(conference(), {}));
    }
};

MULTAQA_TEST(StakeholderGroupEditingTest)
#include "StakeholderGroupEditingTest.moc"
