// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "WindowTest.h"
#include "ui/MainWindow.h"

#include "app/ErrorText.h"

#include <QTemporaryDir>

namespace multaqa {

/// The value of RESULT; the test ends with its sentence when there is none.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(errorText(result.error())));
    return *std::move(result);
}

inline void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(errorText(result.error())));
}

/// Types TEXT of any script; QTest::keyClicks knows Latin letters only.
inline void typeText(QWidget *widget, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

/// The real window on a new, empty conference in a real file, shown at the size of the pictures.
class OpenWindow
{
public:
    explicit OpenWindow(Language language)
    {
        startAfresh(language);
        const QString path = m_folder.filePath(QStringLiteral("conference.multaqa"));
        must(Conference::create(path, QStringLiteral("Huda Mansour")));
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->documents().open(path);
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("The window did not open.");
    }

    MainWindow &window() { return *m_window; }
    Conference &conference() { return *m_window->documents().conference(); }
    QAction *action(ActionId id) { return m_window->actions()[id]; }

    /// The visible widget of that kind which a screen reader calls NAME.
    template <typename Widget>
    Widget *named(const QString &name)
    {
        for (Widget *widget : m_window->findChildren<Widget *>())
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        return nullptr;
    }
    template <typename Widget>
    Widget *button(const QString &text)
    {
        for (Widget *widget : m_window->findChildren<Widget *>())
            if (widget->isVisible() && widget->text() == text)
                return widget;
        return nullptr;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace multaqa
