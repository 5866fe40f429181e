// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/HistoryPage.h"
#include "app/people/PeopleEditing.h"
#include "support/Check.h"
#include "support/Controls.h"
#include "support/OpenConference.h"
#include "support/WindowTest.h"
#include "ui/history/ChangesView.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/WarningCard.h"

using namespace multaqa;

class HistoryPageTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    std::unique_ptr<HistoryPage> m_page;
    Participant m_leila;

    Conference &conference() { return m_open.conference(); }
    TableView *table() { return m_page->findChild<TableView *>(); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QString change(int row) { return m_page->findChild<ChangesView *>()->model()->index(row, 0).data().toString(); }
    QString email() { return RecordStore<Participant>(conference().database()).get(m_leila.id)->email; }
    qint64 setEmail(const QString &address)
    {
        m_leila.email = address;
        if (!PeopleEditing::edit(conference(), m_leila))
            qFatal("not edited");
        return conference().lastStep().step;
    }

private Q_SLOTS:
    void init()
    {
        startAfresh(Language::English);
        m_open.startAfresh();
        m_leila = {};
        m_leila.nameLatin = QStringLiteral("Leila Attar");
        m_leila.id = *PeopleEditing::add(conference(), m_leila);
        m_page = std::make_unique<HistoryPage>();
        m_page->resize(1100, 700);
        m_page->setConference(&conference());
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void stepsStandUnderTheirDayTheNewestFirst()
    {
        setEmail(QStringLiteral("leila@example.org"));
        QCOMPARE(table()->model()->rowCount(), 4);
        QVERIFY(cell(0, 0).contains(QString::number(QDate::currentDate().year())));
        QCOMPARE(cell(1, 1), QStringLiteral("Edit participant"));
        QCOMPARE(cell(1, 2), QStringLiteral("Huda Mansour"));
        QCOMPARE(cell(2, 1), QStringLiteral("Add participant"));
    }

    void theChangesOfAStepAreToldInWords()
    {
        m_leila.country = QStringLiteral("LB");
        m_page->chooseStep(setEmail(QStringLiteral("leila@example.org")));
        QStringList told{change(0), change(1)};
        told.sort();
        QCOMPARE(told[0], QStringLiteral("Leila Attar, Country, before: , now: Lebanon"));
        QCOMPARE(told[1], QStringLiteral("Leila Attar, E-mail, before: , now: leila@example.org"));
    }

    void aRemovedPersonIsStillCalledByName()
    {
        VERIFY_OK(PeopleEditing::remove(conference(), {m_leila.id}));
        m_page->chooseStep(conference().lastStep().step);
        QCOMPARE(change(0), QStringLiteral("Leila Attar, Person, Removed"));
    }

    void undoingAStepAloneLeavesWhatWasChangedSince()
    {
        const qint64 first = setEmail(QStringLiteral("first@example.org"));
        setEmail(QStringLiteral("second@example.org"));
        m_page->chooseStep(first);
        m_page->undoStep();
        QCOMPARE(email(), QStringLiteral("second@example.org"));
        const auto *outcome = m_page->findChild<WarningCard *>();
        QVERIFY(outcome->isVisible());
        QVERIFY2(outcome->accessibleName().contains(QStringLiteral("1 field")), qPrintable(outcome->accessibleName()));
    }

    void undoneStepsAreMarkedWithAWordAndAnIcon()
    {
        const qint64 step = setEmail(QStringLiteral("leila@example.org"));
        m_page->chooseStep(step);
        m_page->undoStep();
        QCOMPARE(email(), QString());
        const Cell state = table()->model()->index(2, 4).data(CellRole).value<Cell>();
        QCOMPARE(state.chip->text, QStringLiteral("Undone"));
        QVERIFY(state.chip->icon.has_value());
        QCOMPARE(cell(1, 1), QStringLiteral("Undid: Edit participant"));
    }

    void undoingBackToAStepUndoesAllThatCameAfter()
    {
        const qint64 first = setEmail(QStringLiteral("first@example.org"));
        setEmail(QStringLiteral("second@example.org"));
        setEmail(QStringLiteral("third@example.org"));
        m_page->chooseStep(first);
        m_page->undoBackToHere();
        QCOMPARE(email(), QStringLiteral("first@example.org"));
    }

    void onePersonsStepsCanBeSeenAlone()
    {
        conference().setPerson(QStringLiteral("Karim Fares"));
        setEmail(QStringLiteral("leila@example.org"));
        auto *person = m_page->findChild<QComboBox *>();
        person->setCurrentIndex(person->findText(QStringLiteral("Karim Fares")));
        Q_EMIT person->activated(person->currentIndex());
        QCOMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(cell(1, 2), QStringLiteral("Karim Fares"));
    }

    void aNewFileHasNoHistoryYet()
    {
        OpenConference fresh;
        fresh.startAfresh();
        m_page->setConference(&fresh.conference());
        QVERIFY(m_page->findChild<EmptyState *>()->isVisible());
        m_page->setConference(nullptr);
    }

    void theHistorySpeaksTheWindowsLanguage()
    {
        setEmail(QStringLiteral("leila@example.org"));
        m_page->chooseStep(conference().lastStep().step);
        Application::instance().setLanguage(Language::French);
        QTRY_COMPARE(cell(1, 1), QStringLiteral("Modifier le participant"));
        QCOMPARE(namelessControls(m_page.get()), QStringList());
    }
};

MULTAQA_WINDOW_TEST(HistoryPageTest)
#include "HistoryPageTest.moc"
