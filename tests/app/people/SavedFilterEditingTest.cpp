// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/SavedFilterEditing.h"
#include "support/Check.h"
#include "support/OpenConference.h"
#include "support/TestProgram.h"

using namespace multaqa;

class SavedFilterEditingTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    Conference &conference() { return m_open.conference(); }
    const Database &database() { return conference().database(); }

    template <typename Record>
    std::vector<Record> all()
    {
        return RecordStore<Record>(database()).all().value();
    }

private Q_SLOTS:
    void init() { m_open.startAfresh(); }

    void aFilterOfThatNameTakesTheOthersPlace()
    {
        SavedFilter filter;
        filter.page = QStringLiteral("people");
        filter.name = QStringLiteral("Of Lebanon");
        filter.definition = QStringLiteral("{\"country\":\"LB\"}");
        const auto first = SavedFilterEditing::save(conference(), filter);
        VERIFY_OK(first);
        filter.name = QStringLiteral("of lebanon");
        filter.definition = QStringLiteral("{}");
        const auto second = SavedFilterEditing::save(conference(), filter);
        VERIFY_OK(second);
        QCOMPARE(*second, *first);
        QCOMPARE(all<SavedFilter>().front().definition, QStringLiteral("{}"));
        filter.page = QStringLiteral("agenda");
        VERIFY_OK(SavedFilterEditing::save(conference(), filter));
        QCOMPARE(all<SavedFilter>().size(), 2U);
        VERIFY_OK(SavedFilterEditing::remove(conference(), *first));
        QCOMPARE(all<SavedFilter>().size(), 1U);
        filter.name.clear();
        QVERIFY(!SavedFilterEditing::save(conference(), filter));
    }
};

MULTAQA_TEST(SavedFilterEditingTest)
#include "SavedFilterEditingTest.moc"
