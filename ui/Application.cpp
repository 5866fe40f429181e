// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Application.h"

#include "Preferences.h"
#include "db/records/Table.h"

#include <QFontDatabase>
#include <QIcon>

namespace multaqa {

QString languageName(Language language)
{
    switch (language) {
    case Language::Arabic:
        return QStringLiteral("العربية");
    case Language::English:
        return QStringLiteral("English");
    case Language::French:
        return QStringLiteral("Français");
    }
    return {};
}

namespace {

/// Arabic is written with Arabic-Indic digits and the months of Egypt until a conference says otherwise.
QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Arabic:
        return QLocale(QLocale::Arabic, QLocale::Egypt);
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case Language::French:
        return QLocale(QLocale::French, QLocale::France);
    }
    return QLocale();
}

double systemTextScale()
{
#if defined(Q_OS_WIN)
    constexpr double normal = 9;
#elif defined(Q_OS_MACOS)
    constexpr double normal = 13;
#else
    // Desktops set 10 or 11; Qt without any desktop's settings has 9.
    constexpr double normal = 11;
#endif
    return std::clamp(QApplication::font().pointSizeF() / normal, 1.0, 2.0);
}

} // namespace

Application::Application(int &argc, char **argv)
    : QApplication(argc, argv)
    , m_systemTextScale(systemTextScale())
{
    setApplicationName(QStringLiteral("Multaqa"));
    setOrganizationName(QStringLiteral("Multaqa"));
    setApplicationVersion(QStringLiteral(MULTAQA_VERSION));
    setDesktopFileName(QStringLiteral("multaqa"));
    for (const char *file : {"NotoSansArabicUI-Regular", "NotoSansArabicUI-Bold", "NotoSans-Regular", "NotoSans-Bold",
                             "NotoNaskhArabic-Regular", "NotoNaskhArabic-Bold"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/%1.ttf").arg(QLatin1String(file)));
    QIcon program;
    for (const int pixels : {16, 24, 32, 48, 64, 128, 256})
        program.addFile(QStringLiteral(":/program/%1.png").arg(pixels));
    setWindowIcon(program);
}

Application &Application::instance()
{
    return *static_cast<Application *>(QCoreApplication::instance());
}

void Application::begin(const StartWords &start)
{
    QSettings &remembered = preferences();
    m_today = start.today;
    m_person = start.person;
    if (m_person.isEmpty())
        m_person = remembered.value(preference::person).toString();
    if (m_person.isEmpty())
        m_person = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));

    const QString appearance = remembered.value(preference::appearance).toString();
    m_appearance = appearance == QLatin1String("dark")    ? Appearance::Dark
                   : appearance == QLatin1String("light") ? Appearance::Light
                                                          : Appearance::System;
    m_textSize = std::clamp(remembered.value(preference::textSize, 100).toInt(), 80, 200);
    Theme::apply(m_appearance);

    const auto known = fromWord<Language>(remembered.value(preference::language).toString());
    speak(start.language ? *start.language : known ? *known : WindowLanguage::ofSystem());
}

void Application::setLanguage(Language language)
{
    preferences().setValue(preference::language, wordOf(language));
    if (language != m_words.language())
        speak(language);
}

void Application::speak(Language language)
{
    m_locale = localeOf(language);
    // Before the words, which send LanguageChange: who answers to that already reads the new digits and fonts.
    QLocale::setDefault(m_locale);
    setFonts(language);
    m_words.install(language);
    // Qt takes the direction from qtbase's own translation, which a system may lack.
    setLayoutDirection(language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight);
    Q_EMIT languageChanged();
}

void Application::setFonts(Language language) const
{
    const bool arabic = language == Language::Arabic;
    // The Arabic family first, or Qt takes Arabic from a font of its own choice. At equal size Arabic looks smaller.
    QFont font;
    font.setFamilies(arabic ? QStringList{QStringLiteral("Noto Sans Arabic UI"), QStringLiteral("Noto Sans")}
                            : QStringList{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic UI")});
    font.setPointSizeF((arabic ? 10.5 : 9.75) * m_systemTextScale * m_textSize / 100);
    font.setHintingPreference(QFont::PreferNoHinting);
    // The kerning of Noto Sans Arabic UI tears reh and zain from an ain after them.
    font.setKerning(!arabic);
    setFont(font);
}

void Application::setAppearance(Appearance appearance)
{
    const char *name = appearance == Appearance::Dark ? "dark" : appearance == Appearance::Light ? "light" : "system";
    preferences().setValue(preference::appearance, QString::fromLatin1(name));
    m_appearance = appearance;
    Theme::apply(appearance);
    Q_EMIT appearanceChanged();
}

void Application::setTextSize(int percent)
{
    percent = std::clamp(percent, 80, 200);
    preferences().setValue(preference::textSize, percent);
    if (percent == m_textSize)
        return;
    m_textSize = percent;
    setFonts(language());
    Q_EMIT textSizeChanged();
}

QDate Application::today() const
{
    return m_today.isValid() ? m_today : QDate::currentDate();
}

StartWords StartWords::read(const QStringList &arguments)
{
    StartWords words;
    const auto take = [&](qsizetype &at, QLatin1String name, QString &into) {
        const QString &word = arguments[at];
        if (word == name) {
            if (at + 1 == arguments.size())
                words.error = QApplication::translate("StartWords", "%1 needs a word after it.").arg(name);
            else
                into = arguments[++at];
            return true;
        }
        if (word.startsWith(name + QLatin1Char('='))) {
            into = word.mid(name.size() + 1);
            return true;
        }
        return false;
    };
    QString code;
    QString day;
    for (qsizetype at = 1; at < arguments.size() && words.error.isEmpty(); ++at) {
        const QString &word = arguments[at];
        if (take(at, QLatin1String("--lang"), code) || take(at, QLatin1String("--today"), day) ||
            take(at, QLatin1String("--as"), words.person))
            continue;
        if (word == QLatin1String("--help") || word == QLatin1String("-h"))
            words.wantsHelp = true;
        else if (word == QLatin1String("--version") || word == QLatin1String("-v"))
            words.wantsVersion = true;
        else if (word.startsWith(QLatin1String("--")))
            words.error = QApplication::translate("StartWords", "There is no option %1.").arg(word);
        else if (!words.file.isEmpty())
            words.error =
                QApplication::translate("StartWords", "One file can be opened at a time; %1 is a second.").arg(word);
        else
            words.file = word;
    }
    if (!words.error.isEmpty())
        return words;
    if (!code.isEmpty() && !(words.language = fromWord<Language>(code)))
        words.error = QApplication::translate("StartWords", "--lang takes ar, en or fr, not “%1”.").arg(code);
    if (!day.isEmpty() && !(words.today = QDate::fromString(day, Qt::ISODate)).isValid())
        words.error =
            QApplication::translate("StartWords", "--today takes a date such as 2021-02-08, not “%1”.").arg(day);
    return words;
}

QString StartWords::help()
{
    return QApplication::translate("StartWords",
                                   "Usage: multaqa [--lang ar|en|fr] [--today YYYY-MM-DD] [--as NAME] [FILE]");
}

} // namespace multaqa
