// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Theme.h"
#include "app/settings/WindowLanguage.h"

#include <QApplication>
#include <QDate>
#include <QLocale>

#include <optional>

namespace multaqa {

/// `multaqa [--lang ar|en|fr] [--today YYYY-MM-DD] [--as NAME] [FILE]`, read and checked.
struct StartWords
{
    std::optional<Language> language;
    QDate today;    ///< invalid: the clock's
    QString person; ///< empty: the remembered one, else the system's
    QString file;
    QString error; ///< one sentence when a word was wrong
    bool wantsHelp = false;
    bool wantsVersion = false;

    static StartWords read(const QStringList &arguments);
    static QString help();
};

/// The program: its language, direction, digits, fonts and colours, all of which change while it runs.
class Application : public QApplication
{
    Q_OBJECT

public:
    Application(int &argc, char **argv);
    static Application &instance();

    Language language() const { return m_words.language(); }
    /// Retranslates and mirrors all windows, and is remembered.
    void setLanguage(Language language);
    /// What START says, else what is remembered, else the system's language, else English.
    void begin(const StartWords &start);

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);

    /// Percent of the normal size, 80 to 200.
    int textSize() const { return m_textSize; }
    void setTextSize(int percent);

    /// Digits, dates and numbers of the window.
    QLocale locale() const { return m_locale; }
    /// The date that counts as today.
    QDate today() const;
    /// Who works here: written beside each change.
    QString person() const { return m_person; }

Q_SIGNALS:
    void languageChanged();
    void appearanceChanged();
    void textSizeChanged();

private:
    void speak(Language language);
    void setFonts(Language language) const;

    WindowLanguage m_words;
    Appearance m_appearance = Appearance::System;
    int m_textSize = 100;
    double m_systemTextScale = 1; ///< the user's own text size over the platform's normal one
    QLocale m_locale;
    QDate m_today;
    QString m_person;
};

/// Its own name in its own letters.
QString languageName(Language language);

} // namespace multaqa
