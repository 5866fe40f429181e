// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/MainWindow.h"
#include "support/Check.h"
#include "support/WindowTest.h"
#include "ui/ErrorBox.h"
#include "ui/FilePicker.h"
#include "ui/widgets/EditorPane.h"
#include "ui/widgets/InlineLink.h"
#include "ui/widgets/Sidebar.h"
#include "ui/widgets/StatusLine.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WarningCard.h"

#include "app/ErrorText.h"
#include "app/SampleConference.h"
#include "db/records/Records.h"
#include "db/stores/RecordStore.h"

#include <QAccessible>
#include <QAction>
#include <QDropEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QTemporaryDir>

using namespace multaqa;

namespace {

/// A new conference with an event of three days.
QString someFile(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("مؤتمر.multaqa"));
    const auto conference = Conference::create(path, QStringLiteral("Huda Mansour"));
    if (!conference)
        qFatal("%s", qPrintable(errorText(conference.error())));
    Event event;
    event.id = EventId::make();
    event.title.en = QStringLiteral("Regional review");
    event.startsOn = QDate(2021, 2, 23);
    event.endsOn = QDate(2021, 2, 25);
    const auto added = conference.value()->perform(
        Operation::AddEvent, [&](Transaction &step) { return RecordStore<Event>::insert(step, event); });
    if (!added)
        qFatal("%s", qPrintable(errorText(added.error())));
    return path;
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startAfresh(Language::Arabic); }

    void everyActionHasWordsAndItsOwnKeys()
    {
        for (const Language language : allLanguages) {
            Application::instance().setLanguage(language);
            const Actions actions;
            QSet<QString> keys;
            QHash<MenuId, QSet<QString>> words;
            for (const ActionEntry &entry : actionEntries()) {
                const QAction *action = actions[entry.id];
                QVERIFY(action && !action->text().isEmpty());
                const QString key = action->shortcut().toString();
                QVERIFY2(key.isEmpty() == (*entry.shortcut == 0), entry.text);
                QVERIFY2(key.isEmpty() || !keys.contains(key), entry.text);
                keys.insert(key);
                QVERIFY2(!words[entry.menu].contains(action->text()), entry.text);
                words[entry.menu].insert(action->text());
            }
        }
    }

    void theLanguageChangesTheWholeWindowOnTheFly()
    {
        const QTemporaryDir folder;
        MainWindow window;
        window.documents().open(someFile(folder));
        window.show();
        const auto *sidebar = window.findChild<Sidebar *>();
        QCOMPARE(window.menuBar()->actions().first()->text(), QStringLiteral("&ملف"));
        QVERIFY(sidebar->mapTo(&window, QPoint()).x() > window.width() / 2);

        window.actions()[ActionId::SpeakFrench]->trigger();
        QTRY_VERIFY(sidebar->mapTo(&window, QPoint()).x() < window.width() / 2);
        QCOMPARE(window.menuBar()->actions().first()->text(), QStringLiteral("&Fichier"));
        QCOMPARE(window.layoutDirection(), Qt::LeftToRight);
        QCOMPARE(QLocale().toString(23), QStringLiteral("23"));

        window.actions()[ActionId::SpeakArabic]->trigger();
        QTRY_VERIFY(sidebar->mapTo(&window, QPoint()).x() > window.width() / 2);
        QCOMPARE(QLocale().toString(23), QStringLiteral("٢٣"));
    }

    void everyPageFitsASmallScreenAtTwiceTheTextSize()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sample.multaqa"));
        {
            const auto sample = Conference::create(path, QStringLiteral("Huda Mansour"));
            VERIFY_OK(sample);
            VERIFY_OK(fillWithSample(**sample));
        }
        Application::instance().setTextSize(200);
        for (const Language language : allLanguages) {
            Application::instance().setLanguage(language);
            MainWindow window;
            window.documents().open(path);
            window.show();
            for (const PageId id : allPages) {
                window.showPage(id);
                QTRY_VERIFY(window.page(id)->isVisible());
                const int width = window.page(id)->minimumSizeHint().width();
                const int beside = window.findChild<Sidebar *>()->width();
                QVERIFY2(beside + width <= 1280,
                         qPrintable(
                             QStringLiteral("page %1: %2 beside %3").arg(static_cast<int>(id)).arg(width).arg(beside)));
            }
            const int width = window.minimumSizeHint().width();
            QVERIFY2(width <= 1280, qPrintable(QStringLiteral("window: %1").arg(width)));
        }
        Application::instance().setTextSize(100);
    }

    void qtsOwnWordsAreTranslatedToo()
    {
        QVERIFY(QCoreApplication::translate("QPlatformTheme", "Cancel") != QStringLiteral("Cancel"));
        Application::instance().setLanguage(Language::French);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Annuler"));
    }

    void languagePageAndAppearanceAreRemembered()
    {
        const QTemporaryDir folder;
        {
            MainWindow window;
            window.documents().open(someFile(folder));
            window.show();
            window.actions()[ActionId::SpeakEnglish]->trigger();
            window.actions()[ActionId::LookDark]->trigger();
            window.actions()[ActionId::ShowDeadlines]->trigger();
            window.close();
        }
        Application::instance().begin({});
        QCOMPARE(Application::instance().language(), Language::English);
        QVERIFY(Theme::isDark());
        MainWindow window;
        QCOMPARE(window.currentPage(), PageId::Deadlines);
        QVERIFY(window.actions()[ActionId::LookDark]->isChecked());
        QCOMPARE(window.documents().recentFiles().size(), 1);
        window.actions()[ActionId::LookSystem]->trigger();
    }

    void aFileThatIsNotThereIsSaid()
    {
        MainWindow window;
        QSignalSpy failed(&window.documents(), &DocumentController::failed);
        QObject::disconnect(&window.documents(), &DocumentController::failed, &window, nullptr);
        window.documents().open(QStringLiteral("/nowhere/x.multaqa"));
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().value<Error>().message.contains(QLatin1String("/nowhere/x.multaqa")));
        QVERIFY(!window.documents().hasDocument());
    }

    void undoIsNamedInTheMenuAndInTheStatusLine()
    {
        Application::instance().setLanguage(Language::English);
        const QTemporaryDir folder;
        MainWindow window;
        window.documents().open(someFile(folder));
        window.show();
        QVERIFY(window.windowTitle().contains(QStringLiteral("مؤتمر")));
        const auto says = [&](const QString &words) {
            for (const auto *label : window.findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(words))
                    return true;
            return false;
        };
        QAction *undo = window.actions()[ActionId::Undo];
        QAction *redo = window.actions()[ActionId::Redo];
        QCOMPARE(undo->text(), QStringLiteral("&Undo Add event"));
        QVERIFY(undo->isEnabled() && !redo->isEnabled());
        QVERIFY(says(QStringLiteral("23–25 February 2021")) && says(QStringLiteral("Beirut")));

        undo->trigger();
        QVERIFY(!undo->isEnabled());
        QCOMPARE(redo->text(), QStringLiteral("&Redo Add event"));
        QVERIFY(says(QStringLiteral("Undone: Add event")));
        QVERIFY(!says(QStringLiteral("23–25 February 2021")));
        redo->trigger();
        QVERIFY(says(QStringLiteral("23–25 February 2021")));
    }

    void aFileThatAnotherProgramHoldsIsShownForReadingWithTheWayOut()
    {
        const QTemporaryDir folder;
        const QString path = someFile(folder);
        const auto other = Conference::open(path, QStringLiteral("Karim"));
        QVERIFY(other && !other.value()->isReadOnly());
        MainWindow window;
        window.documents().open(path);
        window.show();
        QVERIFY(window.documents().isReadOnly());
        QVERIFY(!window.actions()[ActionId::Undo]->isEnabled());
        WarningCard *banner = nullptr;
        for (auto *card : window.findChildren<WarningCard *>())
            if (card->isVisible())
                banner = card;
        QVERIFY(banner);

        struct : FilePicker
        {
            QString copy;
            QString fileToSave(QWidget *, const QString &, const QString &) override { return copy; }
        } picker;
        picker.copy = folder.filePath(QStringLiteral("copy"));
        FilePicker::setCurrent(&picker);
        Q_EMIT banner->actionChosen();
        FilePicker::setCurrent(nullptr);
        QCOMPARE(window.documents().path(), folder.filePath(QStringLiteral("copy.multaqa")));
        QVERIFY(!window.documents().isReadOnly());
        QVERIFY(!banner->isVisible());
    }

    void aCopyReplacesTheFileThatWasChosenButNeverTheOpenOne()
    {
        const QTemporaryDir folder;
        const QString path = someFile(folder);
        const QString older = folder.filePath(QStringLiteral("older.multaqa"));
        QVERIFY(Conference::create(older, QStringLiteral("Karim")));
        MainWindow window;
        window.documents().open(path);
        static QList<Error> errors;
        ErrorBox::setTaker([](const Error &error) { errors << error; });
        struct : FilePicker
        {
            QString copy;
            QString fileToSave(QWidget *, const QString &, const QString &) override { return copy; }
        } picker;
        FilePicker::setCurrent(&picker);
        picker.copy = older; // the dialog has asked whether it is replaced
        window.documents().askToSaveCopy();
        QVERIFY(errors.isEmpty());
        {
            const auto copy = Conference::open(older, QStringLiteral("Karim"));
            QVERIFY(copy);
            QCOMPARE(RecordStore<Event>(copy.value()->database()).all()->size(), size_t(1));
        }
        picker.copy = folder.filePath(QStringLiteral("older")); // of this name it was not asked
        window.documents().askToSaveCopy();
        picker.copy = path;
        window.documents().askToSaveCopy();
        FilePicker::setCurrent(nullptr);
        ErrorBox::setTaker(nullptr);
        QCOMPARE(errors.size(), 2);
        QVERIFY(errors.at(0).kind == ErrorKind::Refused && errors.at(1).kind == ErrorKind::Refused);
        QCOMPARE(window.documents().path(), path);
        QVERIFY(Conference::open(path, QStringLiteral("Karim"), Access::ReadOnly));
    }

    void theSampleIsTheUsersOwnAndCanBeChanged()
    {
        QFile::remove(DocumentController::samplePath());
        MainWindow window;
        window.actions()[ActionId::OpenSample]->trigger();
        QCOMPARE(window.documents().path(), DocumentController::samplePath());
        QVERIFY(!window.documents().isReadOnly());
        window.actions()[ActionId::CloseFile]->trigger();
        QVERIFY(!window.documents().hasDocument());
        window.actions()[ActionId::OpenSample]->trigger();
        QVERIFY(window.documents().hasDocument());
    }

    void everyControlThatTakesTheKeyboardHasAName()
    {
        const QTemporaryDir folder;
        MainWindow window;
        window.documents().open(someFile(folder));
        window.show();
        for (const PageId page : allPages) {
            window.showPage(page);
            for (QWidget *widget : window.findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                    continue;
                QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
                QVERIFY(face);
                QVERIFY2(!face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            }
        }
    }

    void wrongWordsAtTheStartAreSaid()
    {
        const auto read = [](std::initializer_list<const char *> words) {
            QStringList list{QStringLiteral("multaqa")};
            for (const char *word : words)
                list.append(QString::fromUtf8(word));
            return StartWords::read(list);
        };
        QVERIFY(read({"--lang", "de"}).error.contains(QStringLiteral("de")));
        QVERIFY(!read({"--lang"}).error.isEmpty());
        QVERIFY(!read({"--today", "2021-02-30"}).error.isEmpty());
        QVERIFY(!read({"--nonsense"}).error.isEmpty());
        QVERIFY(!read({"a.multaqa", "b.multaqa"}).error.isEmpty());
        const StartWords good = read({"--lang", "fr", "--today=2021-02-08", "--as", "هدى منصور", "a.multaqa"});
        QVERIFY(good.error.isEmpty());
        QCOMPARE(good.language, Language::French);
        QCOMPARE(good.today, QDate(2021, 2, 8));
        QCOMPARE(good.person, QStringLiteral("هدى منصور"));
        QCOMPARE(good.file, QStringLiteral("a.multaqa"));
    }

    void f6GoesRoundThePartsOfTheWindow()
    {
        QTemporaryDir folder;
        MainWindow window;
        window.resize(1280, 800);
        window.documents().open(someFile(folder));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showPage(PageId::Agenda);
        auto *list = window.page(PageId::Agenda)->focusProxy();
        list->setFocus();
        const auto *pane = window.page(PageId::Agenda)->findChild<EditorPane *>();
        QTest::keyClick(list, Qt::Key_Down); // the event is chosen, so its editor has fields
        QTest::keyClick(&window, Qt::Key_F6);
        QVERIFY(pane->editor()->isAncestorOf(window.focusWidget()));
        QTest::keyClick(&window, Qt::Key_F6);
        QVERIFY(window.findChild<Sidebar *>()->isAncestorOf(window.focusWidget()));
        QTest::keyClick(&window, Qt::Key_F6);
        QCOMPARE(window.focusWidget(), list);
    }

    void anotherPageTakesTheKeyboardOverFromTheOneBefore()
    {
        QTemporaryDir folder;
        MainWindow window;
        window.documents().open(someFile(folder));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showPage(PageId::Agenda);
        window.page(PageId::Agenda)->setFocus();
        window.showPage(PageId::History);
        QCOMPARE(window.focusWidget(), window.page(PageId::History)->focusProxy());
    }

    void aFileThatIsDroppedOnTheWindowIsOpened()
    {
        QTemporaryDir folder;
        MainWindow window;
        window.show();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(someFile(folder))});
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(&window, &enter) && enter.isAccepted());
        QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &drop);
        QVERIFY(window.documents().hasDocument());
    }
};

MULTAQA_WINDOW_TEST(MainWindowTest)
#include "MainWindowTest.moc"
