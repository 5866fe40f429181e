// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/MainWindow.h"
#include "support/WindowTest.h"
#include "ui/widgets/Sidebar.h"

#include <QAccessible>
#include <QAction>
#include <QMenuBar>
#include <QTemporaryDir>

using namespace multaqa;

namespace {

/// A file that the frame can open.
QString someFile(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("مؤتمر.multaqa"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.close();
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
        MainWindow window;
        const QTemporaryDir folder;
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

    void everyControlThatTakesTheKeyboardHasAName()
    {
        MainWindow window;
        const QTemporaryDir folder;
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
};

MULTAQA_WINDOW_TEST(MainWindowTest)
#include "MainWindowTest.moc"
