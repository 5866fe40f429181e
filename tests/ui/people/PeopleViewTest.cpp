// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/PeopleView.h"
#include "app/people/PeopleEditing.h"
#include "app/people/RegistrationEditing.h"
#include "app/people/SavedFilterEditing.h"
#include "app/people/TagEditing.h"
#include "db/stores/ReferringStore.h"
#include "support/Check.h"
#include "support/Controls.h"
#include "support/OpenConference.h"
#include "support/WindowTest.h"
#include "ui/people/ForgetDialog.h"
#include "ui/people/PeopleActions.h"
#include "ui/people/PeopleCells.h"
#include "ui/people/PeopleColumnsDialog.h"
#include "ui/people/PeopleFilterBar.h"
#include "ui/people/PeopleFilterMenu.h"
#include "ui/people/PeopleSelectionBar.h"
#include "ui/people/SetFieldDialog.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterChip.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QTimer>

using namespace multaqa;

class PeopleViewTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    std::unique_ptr<PeopleView> m_view;
    EventId m_event;
    using Kind = PeopleColumn::Kind;

    Conference &conference() { return m_open.conference(); }
    ParticipantId add(const QString &name, const QString &country, const QString &email = {})
    {
        Participant person;
        person.nameLatin = name;
        person.country = country;
        person.email = email;
        return *PeopleEditing::add(conference(), person);
    }
    PeopleTable *table() { return m_view->table(); }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < m_view->model()->rowCount(); ++row)
            names << m_view->model()->index(row, 0).data().toString();
        return names;
    }
    FilterChip *chip(const QString &text)
    {
        for (FilterChip *each : m_view->findChildren<FilterChip *>())
            if (!each->isHidden() && each->text() == text)
                return each;
        return nullptr;
    }
    /// Chooses the entry of these titles in MENU and its submenus.
    static bool trigger(QMenu *menu, QStringList titles)
    {
        const QString title = titles.takeFirst();
        for (QAction *action : menu->actions()) {
            if (action->text() != title)
                continue;
            if (titles.isEmpty()) {
                action->trigger();
                return action->isEnabled();
            }
            return action->menu() && trigger(action->menu(), titles);
        }
        return false;
    }
    bool filterBy(const QStringList &titles)
    {
        auto *menu = m_view->findChild<PeopleFilterMenu *>();
        Q_EMIT menu->aboutToShow();
        return trigger(menu, titles);
    }
    bool act(const QStringList &titles)
    {
        QMenu menu;
        m_view->findChild<PeopleActions *>()->fillAll(&menu);
        return trigger(&menu, titles);
    }
    void chooseAll()
    {
        table()->setFocus();
        table()->selectAll();
    }
    size_t steps() { return HistoryStore(conference().database()).steps()->size(); }
    QStringList heads()
    {
        QStringList heads;
        for (const PeopleColumn &column : table()->shownColumns())
            heads << column.key().section(u':', 0, 0);
        return heads;
    }

private Q_SLOTS:
    void init()
    {
        startAfresh(Language::English);
        m_open.startAfresh();
        m_event = m_open.event();
        add(QStringLiteral("Leila Attar"), QStringLiteral("LB"), QStringLiteral("leila@example.org"));
        add(QStringLiteral("Adnan Al-Shami"), QStringLiteral("YE"));
        add(QStringLiteral("Claire Fontaine"), QStringLiteral("LB"), QStringLiteral("claire@example.org"));
        m_view = std::make_unique<PeopleView>();
        m_view->resize(1000, 600);
        m_view->setConference(&conference());
        connect(&conference(), &Conference::changed, m_view.get(), &PeopleView::refresh);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void aConditionBecomesAChipThatTakesItAway()
    {
        QVERIFY(filterBy({QStringLiteral("Country"), QStringLiteral("Lebanon")}));
        QCOMPARE(names().size(), 2);
        FilterChip *country = chip(QStringLiteral("Country: Lebanon"));
        QVERIFY(country && country->isChecked());
        country->click();
        QCOMPARE(names().size(), 3);
        QVERIFY(!chip(QStringLiteral("Country: Lebanon")));
    }

    void theRegistrationForAnEventFilters()
    {
        const ParticipantId leila = m_view->model()->idAt(2);
        VERIFY_OK(RegistrationEditing::setState(conference(), {leila}, m_event, RegistrationState::Approved,
                                                QDate(2021, 2, 1)));
        QVERIFY(filterBy({QStringLiteral("The conference"), QStringLiteral("Approved")}));
        QCOMPARE(names(), QStringList(QStringLiteral("Leila Attar")));
        QVERIFY(chip(QStringLiteral("The conference: Approved")));
        QVERIFY(filterBy({QStringLiteral("The conference"), QStringLiteral("Not registered")}));
        QCOMPARE(names().size(), 3);
        QVERIFY(filterBy({QStringLiteral("The conference"), QStringLiteral("Approved")}));
        QCOMPARE(names().size(), 2);
        QVERIFY(filterBy({QStringLiteral("Show everybody")}));
        QCOMPARE(names().size(), 3);
    }

    void theQuickChipsCountAndFilter()
    {
        QCOMPARE(chip(QStringLiteral("Without e-mail"))->accessibleDescription(), QStringLiteral("1"));
        chip(QStringLiteral("Without e-mail"))->click();
        QCOMPARE(names(), QStringList(QStringLiteral("Adnan Al-Shami")));
        chip(QStringLiteral("Without e-mail"))->click();
        QCOMPARE(names().size(), 3);
    }

    void whereNobodyIsNamedItSaysHowToWiden()
    {
        m_view->setWords(QStringLiteral("nobody"));
        auto *nobody = m_view->findChild<EmptyState *>();
        QVERIFY(nobody->isVisible());
        QSignalSpy words(m_view.get(), &PeopleView::wordsChanged);
        nobody->findChild<QPushButton *>()->click();
        QCOMPARE(names().size(), 3);
        QVERIFY(!nobody->isVisible());
        QCOMPARE(words.last().first().toString(), QString());
    }

    void aSavedFilterIsAChipAndBringsItsWordsBack()
    {
        PeopleQuery query{QStringLiteral("leila"), {.countries = {QStringLiteral("LB")}}};
        VERIFY_OK(SavedFilterEditing::save(
            conference(), {{}, QStringLiteral("Lebanese"), PeopleFilterBar::savedPage(), query.toJson()}));
        QSignalSpy words(m_view.get(), &PeopleView::wordsChanged);
        FilterChip *saved = chip(QStringLiteral("Lebanese"));
        QVERIFY(saved && !saved->isChecked());
        saved->click();
        QCOMPARE(names(), QStringList(QStringLiteral("Leila Attar")));
        QCOMPARE(words.last().first().toString(), QStringLiteral("leila"));
        QVERIFY(chip(QStringLiteral("Lebanese"))->isChecked());
        // Narrowed further and kept in its place; then deleted.
        QVERIFY(filterBy({QStringLiteral("Gender"), QStringLiteral("Not given")}));
        QVERIFY(!chip(QStringLiteral("Lebanese"))->isChecked());
        QVERIFY(filterBy({QStringLiteral("Lebanese"), QStringLiteral("Replace by what is shown now")}));
        QVERIFY(chip(QStringLiteral("Lebanese"))->isChecked());
        QVERIFY(filterBy({QStringLiteral("Lebanese"), QStringLiteral("Delete")}));
        QVERIFY(!chip(QStringLiteral("Lebanese")));
    }

    void theBarStandsWhileSeveralAreChosen()
    {
        auto *bar = m_view->findChild<PeopleSelectionBar *>();
        table()->chooseRow(0);
        QVERIFY(!bar->isVisible());
        chooseAll();
        QVERIFY(bar->isVisible());
        QCOMPARE(table()->chosenCount(), 3);
        QCOMPARE(namelessControls(m_view.get()), QStringList());
    }

    void theChosenAreTaggedAndUntaggedInOneStepEach()
    {
        VERIFY_OK(TagEditing::tag(conference(), {m_view->model()->idAt(0)}, QStringLiteral("VIP")));
        chooseAll();
        const size_t before = steps();
        QVERIFY(act({QStringLiteral("Tag"), QStringLiteral("VIP")}));
        QCOMPARE(RecordStore<ParticipantTag>(conference().database()).all()->size(), 3U);
        QCOMPARE(steps(), before + 1);
        QCOMPARE(table()->chosenCount(), 3);
        QVERIFY(act({QStringLiteral("Tag"), QStringLiteral("Take away"), QStringLiteral("VIP")}));
        QCOMPARE(RecordStore<ParticipantTag>(conference().database()).all()->size(), 0U);
        QCOMPARE(steps(), before + 2);
    }

    void theChosenAreRegisteredInOneStep()
    {
        chooseAll();
        const size_t before = steps();
        QVERIFY(act({QStringLiteral("Register"), QStringLiteral("The conference"), QStringLiteral("Invited")}));
        QCOMPARE(steps(), before + 1);
        QCOMPARE(ReferringStore<Registration>(conference().database()).countOf(m_event).value(), 3);
    }

    void theChosenGetOneValueInOneStep()
    {
        chooseAll();
        const size_t before = steps();
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<SetFieldDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            const auto lists = dialog->findChildren<QComboBox *>();
            lists[0]->setCurrentIndex(lists[0]->findText(QStringLiteral("Gender")));
            lists[1]->setCurrentIndex(lists[1]->findText(QStringLiteral("Woman")));
            dialog->accept();
        });
        m_view->findChild<PeopleActions *>()->setField();
        QCOMPARE(steps(), before + 1);
        const auto people = *RecordStore<Participant>(conference().database()).all();
        for (const Participant &person : people)
            QCOMPARE(person.gender, Gender::Female);
    }

    void theShownColumnsAreCopiedAsATable()
    {
        chooseAll();
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith(QStringLiteral("Name\tOrganisation\t")));
        QVERIFY(lines[1].startsWith(QStringLiteral("Adnan Al-Shami\t")));
        QCOMPARE(lines[1].count(u'\t'), static_cast<int>(table()->shownColumns().size()) - 1);
    }

    void whatIsPastedAndDroppedIsHandedOn()
    {
        QSignalSpy pasted(table(), &PeopleTable::pasteWanted);
        QApplication::clipboard()->setText(QStringLiteral("Name\nرنا"));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(pasted.first().first().toByteArray(), QByteArray("Name\nرنا"));
        QSignalSpy dropped(table(), &PeopleTable::fileDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/folder/people.xlsx"))});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(table()->viewport(), &enter);
        QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(table()->viewport(), &drop);
        QCOMPARE(dropped.first().first().toString(), QStringLiteral("/folder/people.xlsx"));
    }

    void aFurtherColumnSortsWhereTheFirstSaysTheSame()
    {
        const auto click = [&](int column, Qt::KeyboardModifiers modifiers) {
            QHeaderView *header = table()->horizontalHeader();
            const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, place);
        };
        // The keyboard's modifiers are asked of the application, which a test's click does not tell.
        click(3, {});
        QCOMPARE(m_view->model()->order().front().column.kind, Kind::Country);
        QCOMPARE(names().last(), QStringLiteral("Adnan Al-Shami"));
        click(3, {});
        QCOMPARE(m_view->model()->order().front().order, Qt::DescendingOrder);
        QCOMPARE(names().first(), QStringLiteral("Adnan Al-Shami"));
        m_view->model()->setOrder({{{Kind::Country, {}}, Qt::AscendingOrder}, {{Kind::Name, {}}, Qt::DescendingOrder}});
        QCOMPARE(names(), QStringList({QStringLiteral("Leila Attar"), QStringLiteral("Claire Fontaine"),
                                       QStringLiteral("Adnan Al-Shami")}));
    }

    void eachEventHasItsColumnAndColumnsAreRemembered()
    {
        QVERIFY(heads().contains(QStringLiteral("registration")));
        const ParticipantId leila = m_view->model()->idAt(2);
        VERIFY_OK(RegistrationEditing::setState(conference(), {leila}, m_event, RegistrationState::Approved,
                                                QDate(2021, 2, 1)));
        const int place = static_cast<int>(heads().indexOf(QStringLiteral("registration")));
        const auto cell = m_view->model()->index(2, place).data(CellRole).value<Cell>();
        QCOMPARE(cell.text, QStringLiteral("Approved"));
        QVERIFY(cell.icon);

        table()->horizontalHeader()->moveSection(1, 0);
        table()->horizontalHeader()->resizeSection(0, 211);
        const QStringList before = heads();
        QCOMPARE(before.first(), QStringLiteral("organisation"));
        m_view = std::make_unique<PeopleView>();
        m_view->setConference(&conference());
        m_view->show();
        QCOMPARE(heads(), before);
        QCOMPARE(table()->columnWidth(1), 211);
    }

    void columnsAreChosenByKeyboard()
    {
        PeopleColumnsDialog dialog(m_view->model()->catalogue(), {{Kind::Name, {}}, {Kind::Email, {}}},
                                   m_view->model()->order(), Article::Counted);
        auto *list = dialog.findChild<QListWidget *>();
        QCOMPARE(dialog.columns().size(), 2U);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("sorted")));
        list->setCurrentRow(2);
        list->currentItem()->setCheckState(Qt::Checked);
        QCOMPARE(dialog.columns().size(), 3U);
        list->setCurrentRow(0);
        const auto buttons = dialog.findChildren<QPushButton *>();
        const auto down = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *each) {
            return each->text() == QStringLiteral("Move down");
        });
        (*down)->click();
        QCOMPARE(dialog.columns().front().kind, Kind::Email);
        QCOMPARE(dialog.columns()[1].kind, Kind::Name);
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(dialog.columns().empty());
    }

    void f2EditsACellAndEscapeLeavesIt()
    {
        table()->setFocus();
        table()->chooseRow(0);
        QTest::keyClick(table(), Qt::Key_F2);
        auto *line = table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(line);
        QCOMPARE(line->text(), QStringLiteral("Adnan Al-Shami"));
        line->setText(QStringLiteral("Adnan Shami"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(names().first(), QStringLiteral("Adnan Shami"));
    }

    void thoseChosenAreForgottenOnceTheirNumberIsTyped()
    {
        chooseAll();
        int asked = 0;
        QTimer answer;
        connect(&answer, &QTimer::timeout, this, [&asked] {
            auto *question = qobject_cast<ForgetDialog *>(QApplication::activeModalWidget());
            if (!question)
                return;
            ++asked;
            question->findChild<QLineEdit *>()->setText(QStringLiteral("3"));
            question->accept();
        });
        answer.start(20);
        QVERIFY(act({QStringLiteral("Forget…")}));
        QCOMPARE(asked, 1);
        QTRY_VERIFY(names().isEmpty());
    }

    void anEventHeadsItsColumnByWhatTellsItFromOthers()
    {
        QAbstractItemModel *model = m_view->model();
        const auto told = [&](int role) {
            QStringList heads;
            for (int column = 0; column < model->columnCount(); ++column)
                heads << model->headerData(column, Qt::Horizontal, role).toString();
            return heads;
        };
        QVERIFY(told(Qt::DisplayRole).contains(QStringLiteral("Conference, 24–25 February")));
        QVERIFY(told(Qt::ToolTipRole).contains(QStringLiteral("The conference")));
        QVERIFY(told(Qt::AccessibleTextRole).contains(QStringLiteral("The conference")));
        // Another one of the same kind and days: then only the titles differ.
        Event other;
        other.id = EventId::make();
        other.title.en = QStringLiteral("The other conference");
        other.startsOn = QDate(2021, 2, 24);
        other.endsOn = QDate(2021, 2, 25);
        m_open.add(other, Operation::AddEvent);
        QTRY_VERIFY(told(Qt::DisplayRole).contains(QStringLiteral("The conference")));
    }

    void theWindowTurnsToArabic()
    {
        Application::instance().setLanguage(Language::Arabic);
        QTRY_COMPARE(m_view->layoutDirection(), Qt::RightToLeft);
        m_view->refresh();
        QCOMPARE(m_view->model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("الاسم"));
    }
};

MULTAQA_WINDOW_TEST(PeopleViewTest)
#include "PeopleViewTest.moc"
