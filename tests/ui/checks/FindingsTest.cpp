// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/OpenWindow.h"

#include "app/agenda/AgendaEditing.h"
#include "app/checks/FindingEditing.h"
#include "ui/checks/FindingsCard.h"
#include "ui/checks/RecordFindings.h"
#include "ui/checks/SetAsideDialog.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/InlineLink.h"
#include "ui/widgets/NoteField.h"
#include "ui/widgets/WarningCard.h"

#include <QDialogButtonBox>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

using namespace multaqa;

/// What is wrong, in the real window: on Overview and beside the record, after each change, with its one button.
class FindingsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_open;
    Event m_event;

    Conference &conference() { return m_open->conference(); }
    /// An event whose link lacks its beginning, which is one finding with a step.
    void addWrongLink()
    {
        m_event.title = {QStringLiteral("المؤتمر"), QStringLiteral("Review"), QStringLiteral("Examen")};
        m_event.id = must(AgendaEditing(conference()).addEvent(m_event));
        m_event.link = QStringLiteral("example.org/review");
        must(AgendaEditing(conference()).editEvent(m_event));
    }
    Button *fix() { return m_open->named<Button>(QStringLiteral("Correct it: ") + sentence()); }
    static QString sentence() { return QStringLiteral("The link of “\u2068Review\u2069” is not a web address"); }
    QString link() { return must(RecordStore<Event>(conference().database()).get(m_event.id)).link; }

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenWindow>(Language::English);
        m_open->window().showPage(PageId::Overview);
    }
    void cleanup() { m_open.reset(); }

    void aFindingComesAfterTheChangeAndGoesWhenItIsPutRight()
    {
        QVERIFY(!fix());
        addWrongLink();
        QTRY_VERIFY(fix());
        fix()->click();
        QCOMPARE(link(), QStringLiteral("https://example.org/review"));
        QTRY_VERIFY(!fix());
        m_open->action(ActionId::Undo)->trigger();
        QTRY_VERIFY(fix());
    }

    void aFindingIsSetAsideWithAReasonAndTakenBack()
    {
        addWrongLink();
        QTRY_VERIFY(fix());
        auto *more = m_open->named<QToolButton>(QStringLiteral("More: ") + sentence());
        QVERIFY(more);
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<SetAsideDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QPushButton *set = nullptr;
            const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
            for (QPushButton *button : buttons)
                if (button->text() == QStringLiteral("Set aside"))
                    set = button;
            QVERIFY(set);
            QVERIFY(!set->isEnabled()); // without a reason
            dialog->findChild<NoteField *>()->setPlainText(QStringLiteral("The page comes next week"));
            QVERIFY(set->isEnabled());
            set->click();
        });
        more->menu()->actions().last()->trigger();
        QTRY_VERIFY(!fix());
        auto *aside = m_open->button<InlineLink>(QStringLiteral("Set aside (1)"));
        QVERIFY(aside);
        aside->click();
        const auto back = [&] { return m_open->named<Button>(QStringLiteral("Take back: ") + sentence()); };
        QTRY_VERIFY(back());
        back()->click();
        QTRY_VERIFY(fix());
    }

    void itStandsBesideTheRecordAndIsPutRightThere()
    {
        addWrongLink();
        m_open->window().showPage(PageId::Agenda);
        QVERIFY(m_open->window().page(PageId::Agenda)->showRecord(m_event.id.uuid()));
        QTRY_VERIFY(m_open->named<WarningCard>(sentence()));
        m_open->named<WarningCard>(sentence())->findChild<InlineLink *>()->click();
        QCOMPARE(link(), QStringLiteral("https://example.org/review"));
        QTRY_VERIFY(!m_open->named<WarningCard>(sentence()));
    }

    void theBadgeCountsWhatStands()
    {
        QSignalSpy badges(m_open->window().page(PageId::Overview), &Page::badgeChanged);
        addWrongLink();
        QTRY_VERIFY(fix());
        QCOMPARE(badges.last().first().value<Badge>().number, 1);
        QCOMPARE(badges.last().first().value<Badge>().kind, Badge::Kind::Wrong);
    }

    void anotherLanguageTellsItInItsWords()
    {
        addWrongLink();
        QTRY_VERIFY(fix());
        Application::instance().setLanguage(Language::French);
        QTRY_VERIFY(!fix());
        QTRY_VERIFY(m_open->button<Button>(QStringLiteral("Corriger")));
    }
};

MULTAQA_WINDOW_TEST(FindingsTest)
#include "FindingsTest.moc"
