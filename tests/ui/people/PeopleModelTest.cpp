// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/PeopleModel.h"
#include "app/people/PeopleEditing.h"
#include "support/Check.h"
#include "support/OpenConference.h"
#include "support/WindowTest.h"
#include "ui/people/PeopleTable.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>

using namespace multaqa;

/// Three hundred people, who are read in the background as many thousands are.
class PeopleModelTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    std::unique_ptr<PeopleModel> m_model;
    using Kind = PeopleColumn::Kind;

    Conference &conference() { return m_open.conference(); }
    QString cell(int row, int column = 0) { return m_model->index(row, column).data().toString(); }
    void atRest() { QTRY_VERIFY(m_model->source().isAtRest()); }
    void find(const QString &words) { m_model->setQuery({words, m_model->query().filter}); }

private Q_SLOTS:
    void init()
    {
        startAfresh(Language::English);
        m_open.startAfresh();
        VERIFY_OK(conference().perform(Operation::AddParticipant, [](Transaction &step) -> Result<void> {
            for (int i = 0; i < 300; ++i) {
                Participant person;
                person.id = ParticipantId::make();
                person.nameLatin = QStringLiteral("Person %1").arg(i, 3, 10, QLatin1Char('0'));
                if (i % 2 == 0)
                    person.email = QStringLiteral("p%1@example.org").arg(i);
                MULTAQA_CHECK(RecordStore<Participant>::insert(step, person));
            }
            return {};
        }));
        m_model = std::make_unique<PeopleModel>();
        m_model->source().setAtOnce(10);
        m_model->setColumns({{Kind::Name, {}}, {Kind::Email, {}}, {Kind::Country, {}}});
        m_model->setConference(&conference());
        atRest();
    }
    void cleanup() { m_model.reset(); }

    void everybodyStandsInTheRowsAndTheModelKeepsQtsRules()
    {
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(m_model->rowCount(), 300);
        QCOMPARE(cell(0), QStringLiteral("Person 000"));
        QCOMPARE(cell(299), QStringLiteral("Person 299"));
        m_model->setOrder({{{Kind::Name, {}}, Qt::DescendingOrder}});
        atRest();
        QCOMPARE(cell(0), QStringLiteral("Person 299"));
    }

    void wordsNarrowTheRowsAtOnce()
    {
        find(QStringLiteral("person 29"));
        QCOMPARE(m_model->rowCount(), 13); // 029, 129, 229 and 290 to 299
        QCOMPARE(cell(12), QStringLiteral("Person 299"));
        find(QStringLiteral("nobody"));
        QCOMPARE(m_model->rowCount(), 0);
        find({});
        QCOMPARE(m_model->rowCount(), 300);
    }

    void wordsTypedBeforeTheyAreReadFindWhenTheyAre()
    {
        m_model->setConference(nullptr);
        find(QStringLiteral("29"));
        m_model->setConference(&conference());
        QVERIFY(m_model->isReadingWords());
        atRest();
        QCOMPARE(m_model->rowCount(), 13);
    }

    void aFilterAndWordsHoldTogether()
    {
        m_model->setQuery({QStringLiteral("person 00"), {.missing = {PersonGap::Email}}});
        atRest();
        QCOMPARE(m_model->rowCount(), 5);
        QCOMPARE(cell(0), QStringLiteral("Person 001"));
    }

    void anEditShowsAtOnceAndFindsItsPlaceAfterwards()
    {
        Participant person = *RecordStore<Participant>(conference().database()).get(m_model->idAt(0));
        person.nameLatin = QStringLiteral("Zeinab");
        VERIFY_OK(PeopleEditing::edit(conference(), person));
        m_model->refresh();
        QCOMPARE(cell(0), QStringLiteral("Zeinab"));
        atRest();
        QCOMPARE(m_model->rowOf(person.id), 299);
        find(QStringLiteral("zeinab"));
        QCOMPARE(m_model->rowCount(), 1);
    }

    void aRemovedPersonLeavesAnEmptyRowUntilTheListIsRead()
    {
        const ParticipantId first = m_model->idAt(0);
        VERIFY_OK(PeopleEditing::remove(conference(), {first}));
        m_model->refresh();
        QCOMPARE(cell(0), QString());
        atRest();
        QCOMPARE(m_model->rowCount(), 299);
        QCOMPARE(m_model->rowOf(first), -1);
    }

    void choiceCurrentAndPlaceOutliveANewArrangement()
    {
        PeopleTable table(m_model.get());
        table.resize(600, 400);
        table.show();
        table.choosePerson(m_model->idAt(120));
        table.selectionModel()->select(m_model->index(122, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const std::vector<ParticipantId> chosen = table.chosen();
        QCOMPARE(chosen.size(), 2U);
        const int place = table.verticalScrollBar()->value();
        QVERIFY(place > 0);
        m_model->refresh();
        atRest();
        QCOMPARE(table.chosen(), chosen);
        QCOMPARE(m_model->idAt(table.currentIndex().row()), chosen.front());
        QCOMPARE(table.verticalScrollBar()->value(), place);
        // Three who stand above go: the same people stay in the same place of the window.
        VERIFY_OK(PeopleEditing::remove(conference(), {m_model->idAt(1), m_model->idAt(2), m_model->idAt(3)}));
        m_model->refresh();
        atRest();
        QCOMPARE(table.chosen(), chosen);
        QCOMPARE(table.verticalScrollBar()->value(), place - 3 * table.rowHeight(0));
    }

    void aTableIsCopiedWithHeadsAndTabs()
    {
        const auto table = m_model->table({m_model->idAt(1), m_model->idAt(0)}, {{Kind::Name, {}}, {Kind::Email, {}}});
        VERIFY_OK(table);
        QCOMPARE(*table, QStringLiteral("Name\tE-mail\nPerson 001\t\nPerson 000\tp0@example.org\n"));
    }

    void aCellIsEditedInItsPlace()
    {
        const QModelIndex email = m_model->index(1, 1);
        QVERIFY(email.flags().testFlag(Qt::ItemIsEditable));
        QCOMPARE(email.data(Qt::EditRole).toString(), QString());
        QVERIFY(m_model->setData(email, QStringLiteral("new@example.org"), Qt::EditRole));
        QCOMPARE(RecordStore<Participant>(conference().database()).get(m_model->idAt(1))->email,
                 QStringLiteral("new@example.org"));
        QVERIFY(!m_model->setData(email, QStringLiteral("no address"), Qt::EditRole));
    }
};

MULTAQA_WINDOW_TEST(PeopleModelTest)
#include "PeopleModelTest.moc"
