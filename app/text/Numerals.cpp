// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Numerals.h"

#include <QLocale>

#include <cmath>

namespace multaqa {

namespace {

constexpr char16_t arabicIndicZero = u'\u0660';
constexpr char16_t persianZero = u'\u06F0';

QString withZero(QString text, char16_t zero)
{
    for (QChar &character : text) {
        const int value = digitValue(character);
        if (value >= 0 && character.unicode() != zero + value)
            character = QChar(char16_t(zero + value));
    }
    return text;
}

} // namespace

int digitValue(QChar character)
{
    for (char16_t zero : {u'0', arabicIndicZero, persianZero})
        if (character.unicode() >= zero && character.unicode() <= zero + 9)
            return character.unicode() - zero;
    return -1;
}

QString toLatinDigits(QString text)
{
    return withZero(std::move(text), u'0');
}

QString toArabicIndicDigits(QString text)
{
    return withZero(std::move(text), arabicIndicZero);
}

QString withDigits(QString text, Digits digits)
{
    return digits == Digits::Latin ? toLatinDigits(std::move(text)) : toArabicIndicDigits(std::move(text));
}

QString formatNumber(qint64 number, Language language, Digits arabicDigits)
{
    switch (language) {
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(number);
    case Language::French:
        return QLocale(QLocale::French, QLocale::France).toString(number);
    case Language::Arabic:
        break;
    }
    // CLDR writes Arabic with Arabic-Indic digits for Egypt and with Latin ones for the Emirates.
    const auto territory = arabicDigits == Digits::Latin ? QLocale::UnitedArabEmirates : QLocale::Egypt;
    return QLocale(QLocale::Arabic, territory).toString(number);
}

QString formatShare(qint64 part, qint64 whole, Language language, Digits arabicDigits)
{
    if (whole == 0)
        return {};
    const auto percents = std::llround(100.0 * static_cast<double>(part) / static_cast<double>(whole));
    const QString sign = digitsIn(language, arabicDigits) == Digits::ArabicIndic ? QStringLiteral("٪")
                         : language == Language::French                          ? QStringLiteral("\u00A0%")
                                                                                 : QStringLiteral("%");
    return formatNumber(percents, language, arabicDigits) + sign;
}

} // namespace multaqa
