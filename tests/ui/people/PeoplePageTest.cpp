// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/PeoplePage.h"
#include "app/people/PeopleEditing.h"
#include "support/Check.h"
#include "support/Controls.h"
#include "support/OpenConference.h"
#include "support/WindowTest.h"
#include "ui/ErrorBox.h"
#include "ui/checks/FindingsWatch.h"
#include "ui/people/DuplicatesLink.h"
#include "ui/people/OrganisationEditor.h"
#include "ui/people/PersonEditor.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/WarningCard.h"

#include <QComboBox>
#include <QPushButton>

using namespace multaqa;

class PeoplePageTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    std::unique_ptr<FindingsWatch> m_findings;
    std::unique_ptr<PeoplePage> m_page;

    Conference &conference() { return m_open.conference(); }
    template <typename Record>
    std::vector<Record> all()
    {
        return *RecordStore<Record>(conference().database()).all();
    }
    ParticipantId add(const QString &arabic, const QString &latin, const QString &organisation = {})
    {
        Participant person;
        person.nameArabic = arabic;
        person.nameLatin = latin;
        person.country = QStringLiteral("LB");
        return *PeopleEditing::add(conference(), person, organisation);
    }
    TableView *table()
    {
        const bool isPeople = m_page->view() == PeoplePage::View::People;
        return m_page->findChild<TableView *>(isPeople ? QStringLiteral("people") : QStringLiteral("organisations"));
    }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QLineEdit *field(const QString &name)
    {
        for (QLineEdit *line : m_page->findChild<PersonEditor *>()->findChildren<QLineEdit *>())
            if (line->accessibleName() == name)
                return line;
        return nullptr;
    }
    QLineEdit *findField()
    {
        for (QLineEdit *line : m_page->findChildren<QLineEdit *>())
            if (line->accessibleName() == QStringLiteral("Find on this page"))
                return line;
        return nullptr;
    }
    static void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        line->insert(text); // QTest types Latin letters only
    }
    size_t steps() { return HistoryStore(conference().database()).steps()->size(); }

private Q_SLOTS:
    void init()
    {
        startAfresh(Language::English);
        m_open.startAfresh();
        add(QStringLiteral("ليلى العطّار"), QStringLiteral("Leila Attar"), QStringLiteral("شبكة المهجر"));
        add(QStringLiteral("عدنان الشامي"), QStringLiteral("Adnan Al-Shami"));
        add({}, QStringLiteral("Émile Béchara"));
        m_findings = std::make_unique<FindingsWatch>();
        m_findings->setConference(&conference());
        m_page = std::make_unique<PeoplePage>();
        m_page->setFindings(m_findings.get());
        m_page->resize(1100, 700);
        m_page->setConference(&conference());
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_findings.reset();
        ErrorBox::setTaker(nullptr);
    }

    void peopleStandInTheOrderOfTheWindowsLanguage()
    {
        QCOMPARE(cell(0, 0), QStringLiteral("Adnan Al-Shami, عدنان الشامي"));
        QCOMPARE(cell(1, 0), QStringLiteral("Émile Béchara"));
        QCOMPARE(cell(2, 3), QStringLiteral("Lebanon"));
        Application::instance().setLanguage(Language::Arabic);
        QTRY_VERIFY(m_page->layoutDirection() == Qt::RightToLeft);
        QTRY_COMPARE(table()->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("الاسم"));
        QTRY_COMPARE(cell(2, 3), QStringLiteral("لبنان"));
    }

    void leavingAFieldMakesOneStepAndUndoBringsTheOldTextBack()
    {
        table()->chooseRow(0);
        const size_t before = steps();
        QLineEdit *name = field(QStringLiteral("In Latin letters"));
        type(name, QStringLiteral("Adnan Shami"));
        QCOMPARE(steps(), before); // nothing while typing
        field(QStringLiteral("E-mail"))->setFocus();
        QCOMPARE(steps(), before + 1);
        QCOMPARE(cell(0, 0), QStringLiteral("Adnan Shami, عدنان الشامي"));
        QTest::keyClick(field(QStringLiteral("E-mail")), Qt::Key_Return);
        QCOMPARE(steps(), before + 1); // left unchanged
        VERIFY_OK(conference().undo());
        QCOMPARE(name->text(), QStringLiteral("Adnan Al-Shami"));
    }

    void whatIsTypedIsKeptWhenAnotherPersonIsChosen()
    {
        table()->chooseRow(0);
        type(field(QStringLiteral("E-mail")), QStringLiteral("adnan@example.org"));
        m_page->chooseNextRecord();
        QCOMPARE(field(QStringLiteral("E-mail"))->text(), QString());
        QCOMPARE(cell(0, 5), QStringLiteral("adnan@example.org"));
        type(field(QStringLiteral("E-mail")), QStringLiteral("emile@example.org"));
        m_page->setConference(nullptr);
        m_page->setConference(&conference());
        QCOMPARE(cell(1, 5), QStringLiteral("emile@example.org"));
    }

    void whatIsRefusedStaysTypedWithTheReason()
    {
        table()->chooseRow(0);
        type(field(QStringLiteral("E-mail")), QStringLiteral("adnan at example"));
        QTest::keyClick(field(QStringLiteral("E-mail")), Qt::Key_Return);
        const auto *reason = m_page->findChild<PersonEditor *>()->findChild<WarningCard *>();
        QVERIFY(reason->isVisible());
        QVERIFY(reason->accessibleName().contains(QStringLiteral("adnan at example")));
        m_page->chooseNextRecord();
        QTRY_COMPARE(table()->chosenRow(), 0);
        QCOMPARE(field(QStringLiteral("E-mail"))->text(), QStringLiteral("adnan at example"));
        QTest::keyClick(field(QStringLiteral("E-mail")), Qt::Key_Escape);
        QCOMPARE(field(QStringLiteral("E-mail"))->text(), QString());
        QVERIFY(!reason->isVisible());
        m_page->chooseNextRecord();
        QCOMPARE(table()->chosenRow(), 1);
    }

    void aNewPersonIsKeptOnceThereIsAName()
    {
        const size_t before = steps();
        m_page->addRecord();
        type(field(QStringLiteral("E-mail")), QStringLiteral("rana@example.org"));
        QTest::keyClick(field(QStringLiteral("E-mail")), Qt::Key_Return);
        QCOMPARE(steps(), before);
        type(field(QStringLiteral("In Latin letters")), QStringLiteral("Rana Haddad"));
        QTest::keyClick(field(QStringLiteral("In Latin letters")), Qt::Key_Return);
        QCOMPARE(steps(), before + 1);
        QCOMPARE(all<Participant>().back().email, QStringLiteral("rana@example.org"));
        QCOMPARE(cell(table()->chosenRow(), 0), QStringLiteral("Rana Haddad"));
    }

    void anOrganisationIsFoundByItsNameHoweverWrittenOrMadeAnew()
    {
        table()->chooseRow(0);
        QLineEdit *organisation = field(QStringLiteral("Organisation"));
        type(organisation, QStringLiteral("شبكه المهجر")); // ha for ta marbuta
        QTest::keyClick(organisation, Qt::Key_Return);
        QCOMPARE(all<Organisation>().size(), 1U);
        QCOMPARE(cell(0, 1), QStringLiteral("شبكة المهجر"));
        type(organisation, QStringLiteral("Cedar Network"));
        QTest::keyClick(organisation, Qt::Key_Return);
        QCOMPARE(all<Organisation>().size(), 2U);
        QCOMPARE(cell(0, 1), QStringLiteral("Cedar Network"));
    }

    void aWordIsFoundInAnyFieldHoweverWritten()
    {
        const auto found = [&](const QString &words) {
            findField()->setText(words);
            return table()->model()->rowCount();
        };
        QCOMPARE(found(QStringLiteral("emile bechara")), 1);
        QCOMPARE(found(QStringLiteral("العطار")), 1); // without its shadda
        QCOMPARE(found(QStringLiteral("lebanon adnan")), 1);
        QCOMPARE(found(QStringLiteral("شبكه")), 1);
        QCOMPARE(found(QStringLiteral("nobody")), 0);
        QCOMPARE(found({}), 3);
    }

    void theKeyboardGoesFromTheWordsToWhatWasFound()
    {
        findField()->setFocus();
        findField()->setText(QStringLiteral("leila"));
        QTest::keyClick(findField(), Qt::Key_Down);
        QVERIFY(table()->hasFocus());
        QCOMPARE(field(QStringLiteral("In Latin letters"))->text(), QStringLiteral("Leila Attar"));
    }

    void severalPeopleGoAsOneStep()
    {
        table()->setFocus();
        table()->chooseRow(0);
        table()->selectionModel()->select(table()->model()->index(1, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY(m_page->canRemoveRecord());
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(table()->chosenRow(), 0);
        VERIFY_OK(conference().undo());
        QCOMPARE(table()->model()->rowCount(), 3);
    }

    void likelyDuplicatesAreCountedAndToldOfThePersonShown()
    {
        auto *link = m_page->findChild<DuplicatesLink *>();
        QVERIFY(!link->isVisible());
        const auto twin = add({}, QStringLiteral("Leila Attar"), QStringLiteral("شبكة المهجر"));
        QTRY_VERIFY_WITH_TIMEOUT(link->isVisible(), 20000);
        QCOMPARE(link->text(), QStringLiteral("1 likely duplicate"));
        const auto isTold = [this] {
            const auto cards = m_page->findChild<PersonEditor *>()->findChildren<WarningCard *>();
            return std::any_of(cards.begin(), cards.end(), [](const WarningCard *card) {
                return card->isVisible() && card->accessibleName().contains(QStringLiteral("Leila Attar"));
            });
        };
        QVERIFY(m_page->showRecord(twin.uuid()));
        QVERIFY(isTold());
        table()->chooseRow(0);
        QVERIFY(!isTold());
    }

    void anOrganisationWithPeopleIsNotRemoved()
    {
        static QString told;
        ErrorBox::setTaker([](const Error &error) { told = error.message; });
        m_page->setView(PeoplePage::View::Organisations);
        QCOMPARE(cell(0, 3), QStringLiteral("1"));
        table()->chooseRow(0);
        m_page->removeRecord();
        QVERIFY(told.contains(QStringLiteral("شبكة المهجر")));
        QCOMPARE(table()->model()->rowCount(), 1);
    }

    void anEmptyConferenceSaysWhatToDo()
    {
        OpenConference empty;
        empty.startAfresh();
        m_page->setConference(&empty.conference());
        QVERIFY(m_page->findChild<EmptyState *>()->isVisible());
        m_page->addRecord();
        QVERIFY(field(QStringLiteral("In Latin letters"))->isVisible());
        m_page->setConference(nullptr);
    }

    void everyControlHasAName()
    {
        table()->chooseRow(0);
        QCOMPARE(namelessControls(m_page.get()), QStringList());
        m_page->setView(PeoplePage::View::Organisations);
        table()->chooseRow(0);
        QCOMPARE(namelessControls(m_page.get()), QStringList());
    }

    void aRecordIsShownWhereverItStands()
    {
        findField()->setText(QStringLiteral("nobody"));
        QVERIFY(m_page->showRecord(all<Participant>().front().id.uuid()));
        QCOMPARE(field(QStringLiteral("In Latin letters"))->text(), QStringLiteral("Leila Attar"));
        QVERIFY(m_page->showRecord(all<Organisation>().front().id.uuid()));
        QCOMPARE(m_page->view(), PeoplePage::View::Organisations);
        QVERIFY(!m_page->showRecord(QUuid::createUuid()));
    }
};

MULTAQA_WINDOW_TEST(PeoplePageTest)
#include "PeoplePageTest.moc"
