// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/OpenWindow.h"

#include "app/agenda/Agenda.h"
#include "app/agenda/AgendaEditing.h"
#include "app/agenda/AgendaImport.h"
#include "app/exchange/ScheduleXmlReader.h"
#include "db/stores/RecordStore.h"
#include "ui/agenda/AgendaPage.h"
#include "ui/agenda/EventEditor.h"
#include "ui/agenda/PersonField.h"
#include "ui/agenda/SessionEditor.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/LocalizedField.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TimeField.h"
#include "ui/widgets/WarningCard.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QListView>

using namespace multaqa;

class AgendaPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_open;

    Conference &conference() { return m_open->conference(); }
    AgendaPage *page() { return static_cast<AgendaPage *>(m_open->window().page(PageId::Agenda)); }
    Agenda agenda() { return must(Agenda::read(conference().database())); }
    QLineEdit *titleLine(const QWidget *editor, Language language)
    {
        for (auto *line : editor->findChild<LocalizedField *>()->findChildren<QLineEdit *>())
            if (line->accessibleName() == languageName(language) ||
                line->accessibleName().contains(languageName(language)))
                return line;
        return nullptr;
    }
    QLineEdit *sessionTitleLine(Language language) { return titleLine(page()->findChild<SessionEditor *>(), language); }
    EventId addEvent()
    {
        Event event;
        event.title.en = QStringLiteral("Regional review");
        event.startsOn = QDate(2021, 2, 24);
        event.endsOn = QDate(2021, 2, 25);
        return must(AgendaEditing(conference()).addEvent(event));
    }
    SessionId addSession(EventId event, const QString &title, int hour = 9)
    {
        Session session;
        session.event = event;
        session.title.en = title;
        session.startsAt = QDateTime(QDate(2021, 2, 24), QTime(hour - 2, 0), Qt::UTC);
        session.endsAt = session.startsAt->addSecs(3600);
        return must(AgendaEditing(conference()).addSession(session));
    }
    void open(Language language)
    {
        m_open.reset();
        m_open = std::make_unique<OpenWindow>(language);
        m_open->window().showPage(PageId::Agenda);
    }

private Q_SLOTS:
    void init() { open(Language::English); }
    void cleanup() { m_open.reset(); }

    void anEmptyAgendaSaysWhatToDoAndDoesIt()
    {
        auto *first = m_open->button<Button>(QStringLiteral("Add the first event"));
        QVERIFY(first);
        QTest::mouseClick(first, Qt::LeftButton);
        QCOMPARE(agenda().events.size(), 1U);
        QLineEdit *title = titleLine(page()->findChild<EventEditor *>(), Language::English);
        QVERIFY(title && title->hasFocus());
        QTest::keyClicks(title, QStringLiteral("Review conference"));
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(agenda().events.front().title.en, QStringLiteral("Review conference"));
    }

    void aSessionIsAddedByTheKeyboard()
    {
        addEvent();
        QTest::keyClick(&m_open->window(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(agenda().sessionCount(), 1U);
        QVERIFY(agenda().days.front().sessions.front().isPlaced());
        auto *title = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(title && title == sessionTitleLine(Language::English));
        QTest::keyClicks(title, QStringLiteral("Opening"));
        QTest::keyClick(title, Qt::Key_Tab);
        QCOMPARE(agenda().days.front().sessions.front().session.title.en, QStringLiteral("Opening"));
        // The next one follows it.
        QTest::keyClick(&m_open->window(), Qt::Key_N, Qt::ControlModifier);
        const auto sessions = agenda().days.front().sessions;
        QCOMPARE(sessions.size(), 2U);
        QCOMPARE(*sessions[1].session.startsAt, *sessions[0].session.endsAt);
    }

    void escapeBringsTheKeptTitleBack()
    {
        const SessionId id = addSession(addEvent(), QStringLiteral("Plenary 1"));
        QVERIFY(page()->showRecord(id.uuid()));
        QLineEdit *title = sessionTitleLine(Language::English);
        title->setFocus();
        QTest::keyClicks(title, QStringLiteral("Oh no "));
        QTest::keyClick(title, Qt::Key_Escape);
        QCOMPARE(title->text(), QStringLiteral("Plenary 1"));
    }

    void lookingAtAnEventThatSaysItsFirstDayAloneChangesNothing()
    {
        Event event;
        event.title.en = QStringLiteral("Consultation");
        event.startsOn = QDate(2021, 2, 23);
        const EventId id = must(AgendaEditing(conference()).addEvent(event));
        const qint64 before = conference().lastStep().step;
        page()->showRecord(id.uuid());
        m_open->window().showPage(PageId::People);
        QCOMPARE(conference().lastStep().step, before);
    }

    void sessionsWithoutATimeAreCountedInASentenceOfTheirOwn()
    {
        Session session;
        session.event = addEvent();
        for (int at = 0; at < 3; ++at)
            must(AgendaEditing(conference()).addSession(session));
        const auto labels = page()->findChild<PageHeader *>()->findChildren<TextLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const TextLabel *label) {
            return label->text() == QStringLiteral("3 sessions, none with a time yet");
        }));
    }

    void typingATitleIsOneStepAndUndoBringsTheOldTextBackIntoTheField()
    {
        const SessionId id = addSession(addEvent(), QStringLiteral("Plenary 1"));
        QVERIFY(page()->showRecord(id.uuid()));
        QLineEdit *title = sessionTitleLine(Language::English);
        QCOMPARE(title->text(), QStringLiteral("Plenary 1"));
        const qint64 before = conference().lastStep().step;
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, QStringLiteral("Progress"));
        QCOMPARE(conference().lastStep().step, before); // nothing is written while one types
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(conference().lastStep().step, before + 1);
        QCOMPARE(m_open->action(ActionId::Undo)->text(), QStringLiteral("&Undo Edit session"));
        QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(title->text(), QStringLiteral("Plenary 1"));
        QCOMPARE(agenda().days.front().sessions.front().session.title.en, QStringLiteral("Plenary 1"));
    }

    void leavingAFieldUnchangedLeavesNoStep()
    {
        const SessionId id = addSession(addEvent(), QStringLiteral("Plenary 1"));
        page()->showRecord(id.uuid());
        const qint64 before = conference().lastStep().step;
        auto *editor = page()->findChild<SessionEditor *>();
        for (QWidget *field : editor->findChildren<QWidget *>()) {
            if (field->isVisible() && field->focusPolicy() & Qt::TabFocus) {
                field->setFocus();
                field->clearFocus();
            }
        }
        QCOMPARE(conference().lastStep().step, before);
        QCOMPARE(m_open->action(ActionId::Undo)->text(), QStringLiteral("&Undo Add session"));
    }

    void whatIsTypedIsKeptWhenAnotherRecordIsChosen()
    {
        const EventId event = addEvent();
        const SessionId first = addSession(event, QStringLiteral("First"), 9);
        const SessionId second = addSession(event, QStringLiteral("Second"), 11);
        page()->showRecord(first.uuid());
        QLineEdit *title = sessionTitleLine(Language::English);
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, QStringLiteral("Typed"));
        m_open->action(ActionId::NextRecord)->trigger();
        QCOMPARE(page()->chosenRecord(), second.uuid());
        QCOMPARE(title->text(), QStringLiteral("Second"));
        QCOMPARE(agenda().days.front().sessions[0].session.title.en, QStringLiteral("Typed"));
        // Nor when the file is closed.
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, QStringLiteral("Last"));
        const QString path = conference().path();
        m_open->action(ActionId::CloseFile)->trigger();
        m_open->window().documents().open(path);
        QCOMPARE(agenda().days.front().sessions[1].session.title.en, QStringLiteral("Last"));
    }

    void whatIsChangedElsewhereIsShownByItself()
    {
        const EventId event = addEvent();
        const SessionId id = addSession(event, QStringLiteral("Before"));
        page()->showRecord(id.uuid());
        Session session = agenda().days.front().sessions.front().session;
        session.title.en = QStringLiteral("After");
        must(AgendaEditing(conference()).editSession(session));
        QCOMPARE(sessionTitleLine(Language::English)->text(), QStringLiteral("After"));
        addSession(event, QStringLiteral("Another"), 14);
        QCOMPARE(page()->model().sessionsShown(), 2);
        must(AgendaEditing(conference()).removeSession(id));
        QCOMPARE(page()->model().sessionsShown(), 1);
    }

    void aRefusedTimeStaysTypedWithTheReasonAboveUntilEscape()
    {
        const SessionId id = addSession(addEvent(), QStringLiteral("Plenary"));
        page()->showRecord(id.uuid());
        const auto *reason = page()->findChild<SessionEditor *>()->findChild<WarningCard *>();
        auto *end = m_open->named<TimeField>(QStringLiteral("To"));
        QVERIFY(reason && end);
        end->setFocus();
        end->setTime(QTime(8, 0));
        QTest::keyClick(end, Qt::Key_Return);
        QVERIFY(reason->isVisible());
        QCOMPARE(end->time(), QTime(8, 0));
        QCOMPARE(agenda().days.front().sessions.front().session.endsAt->time(), QTime(8, 0)); // 10:00 in Beirut
        QTest::keyClick(end, Qt::Key_Escape);
        QVERIFY(!reason->isVisible());
        QCOMPARE(end->time(), QTime(10, 0));
        // A later start moves the end with it.
        auto *start = m_open->named<TimeField>(QStringLiteral("From"));
        start->setFocus();
        start->setTime(QTime(13, 30));
        start->clearFocus();
        QCOMPARE(end->time(), QTime(14, 30));
    }

    void aPersonIsFoundInEitherScriptOrMadeOnTheWay()
    {
        const SessionId id = addSession(addEvent(), QStringLiteral("Plenary"));
        must(conference().perform(Operation::AddParticipant, [](Transaction &step) {
            Participant person;
            person.id = ParticipantId::make();
            person.nameArabic = QStringLiteral("ليلى العطّار");
            person.nameLatin = QStringLiteral("Leila Attar");
            return RecordStore<Participant>::insert(step, person);
        }));
        page()->showRecord(id.uuid());
        auto *who = page()->findChild<PersonField *>();
        QTest::keyClicks(who, QStringLiteral("leila attar"));
        QTest::keyClick(who, Qt::Key_Return);
        QTRY_COMPARE(agenda().days.front().sessions.front().roles.size(), 1U);
        QCOMPARE(must(RecordStore<Participant>(conference().database()).count()), 1);
        QTRY_VERIFY(who->text().isEmpty());
        typeText(who, QStringLiteral("عمر الخطيب"));
        QTest::keyClick(who, Qt::Key_Return);
        QTRY_COMPARE(agenda().days.front().sessions.front().roles.size(), 2U);
        QCOMPARE(agenda().days.front().sessions.front().roles[1].participant.nameArabic, QStringLiteral("عمر الخطيب"));
    }

    void theFilterFindsAcrossLanguagesAndDeleteRemoves()
    {
        const EventId event = addEvent();
        addSession(event, QStringLiteral("Opening"), 9);
        const SessionId closing = addSession(event, QStringLiteral("Closing"), 12);
        Session session = agenda().days.front().sessions[1].session;
        session.title.ar = QStringLiteral("الجلسة الختاميّة");
        must(AgendaEditing(conference()).editSession(session));
        m_open->action(ActionId::FindInPage)->trigger();
        typeText(QApplication::focusWidget(), QStringLiteral("ختاميه"));
        QCOMPARE(page()->model().sessionsShown(), 1);
        page()->showRecord(closing.uuid());
        QTest::keyClick(page()->findChild<QListView *>(QStringLiteral("sessions")), Qt::Key_Delete);
        QCOMPARE(agenda().sessionCount(), 1U);
        m_open->action(ActionId::Undo)->trigger();
        QCOMPARE(agenda().sessionCount(), 2U);
    }

    void theLanguageMirrorsThePageAndItsRows()
    {
        const SessionId id = addSession(addEvent(), QStringLiteral("Opening"));
        page()->showRecord(id.uuid());
        auto *editor = page()->findChild<SessionEditor *>();
        auto *list = page()->findChild<QListView *>(QStringLiteral("sessions"));
        QVERIFY(editor->mapTo(page(), QPoint()).x() > list->mapTo(page(), QPoint()).x());
        m_open->action(ActionId::SpeakArabic)->trigger();
        QTRY_VERIFY(editor->mapTo(page(), QPoint()).x() < list->mapTo(page(), QPoint()).x());
        QVERIFY(page()
                    ->model()
                    .data(page()->model().index(2), Qt::DisplayRole)
                    .toString()
                    .contains(QStringLiteral("جلسة عامة")));
        QCOMPARE(editor->session(), id);
    }

    void everyControlHasAName()
    {
        const SessionId id = addSession(addEvent(), QStringLiteral("Opening"));
        must(AgendaEditing(conference()).addItem(id, {{}, QStringLiteral("Welcome"), {}}));
        must(AgendaEditing(conference()).addRole(id, QStringLiteral("Omar Khatib"), RoleKind::Chair));
        for (const QUuid &record : {id.uuid(), agenda().events.front().id.uuid()}) {
            page()->showRecord(record);
            for (QWidget *widget : page()->findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->focusProxy() || !(widget->focusPolicy() & Qt::TabFocus))
                    continue;
                QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            }
        }
    }

    void aReadOnlyConferenceCannotBeChangedHere()
    {
        addSession(addEvent(), QStringLiteral("Opening"));
        const QString path = conference().path();
        const QString copy = path + QStringLiteral(".held.multaqa");
        must(conference().database().copyTo(copy));
        const auto holder = must(Conference::open(copy, QStringLiteral("Karim")));
        m_open->window().documents().open(copy);
        QVERIFY(m_open->window().documents().isReadOnly());
        QVERIFY(!page()->canAddRecord() && !m_open->action(ActionId::AddRecord)->isEnabled());
        page()->showRecord(agenda().days.front().sessions.front().session.id.uuid());
        QVERIFY(sessionTitleLine(Language::English)->isReadOnly());
    }

    /// How quickly: tests/bench/AgendaBench.
    void eightHundredSessionsAreListedToTheLast()
    {
        const QString file = QStringLiteral(MULTAQA_SHARED) + QStringLiteral("/samples/schedule/fosdem-2026.xml");
        if (!QFile::exists(file))
            QSKIP("The schedule of FOSDEM 2026 is not here.");
        must(AgendaImport::take(conference(), must(ScheduleXmlReader::read(file, QTimeZone("Europe/Brussels")))));
        QCOMPARE(page()->model().sessionsShown(), 883);
        auto *list = page()->findChild<QListView *>(QStringLiteral("sessions"));
        list->scrollToBottom();
        const QModelIndex last = list->model()->index(list->model()->rowCount() - 1, 0);
        QVERIFY(list->viewport()->rect().contains(list->visualRect(last).center()));
    }
};

MULTAQA_WINDOW_TEST(AgendaPageTest)
#include "AgendaPageTest.moc"
