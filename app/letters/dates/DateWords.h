// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LetterTokens.h"

#include <QHash>
#include <QLocale>

#include <optional>

namespace multaqa {

enum class LetterCalendar { Gregorian, Hijri };

/// A month as a letter names it.
struct MonthWord
{
    int month = 0; ///< from 1
    LetterCalendar calendar = LetterCalendar::Gregorian;
    bool isArabic = false;
    bool isDoubtful = false; ///< also another word, or an abbreviation: only with a year or a weekday is it a month
    size_t tokens = 1;       ///< كانون الثاني is two
};

/// The words of dates in Arabic, English and French. Names come from CLDR: the months of Egypt, the Levant, the Gulf,
/// Iraq, Algeria, Tunisia, Morocco and Mauritania, and those of the Hijri calendar; what CLDR does not have, such as
/// other spellings, stands in DateWords.cpp.
class DateWords
{
public:
    static const DateWords &all();

    /// The month that stands at TOKENS[AT].
    std::optional<MonthWord> month(const std::vector<LetterToken> &tokens, size_t at) const;
    /// 1 for Monday to 7, after Qt::DayOfWeek. An Arabic one may have a conjunction or preposition before it.
    std::optional<int> weekday(const LetterToken &token) const;
    /// An abbreviation, which may have a full stop behind it.
    bool isShortWeekday(const LetterToken &token) const { return m_shortWeekdays.contains(token.folded); }

    /// Between the days of a range, or of a list: "to", "–", "and".
    static bool isJoiner(const LetterToken &token);
    /// Between a weekday and its date: "the", "le", "الموافق".
    static bool isFiller(const LetterToken &token);
    /// Between day and month, or month and year: "of", "de", "من", "عام".
    static bool isOf(const LetterToken &token);
    /// Behind a number of a day and touching it: "th", "er".
    static bool isOrdinal(const LetterToken &token);

private:
    DateWords();
    void addMonth(const QString &name, int month, LetterCalendar calendar, bool isDoubtful);
    void addMonthsOf(const QLocale &locale);
    void addWeekdaysOf(const QLocale &locale);

    QHash<QString, MonthWord> m_months;
    QHash<QString, int> m_weekdays;
    QHash<QString, int> m_shortWeekdays;
};

} // namespace multaqa
