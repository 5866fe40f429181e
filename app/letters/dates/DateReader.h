// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LetterDate.h"

namespace multaqa {

/// Finds the dates among the tokens of a letter, as they are written; what days they mean is not yet said.
class DateReader
{
public:
    explicit DateReader(const std::vector<LetterToken> &tokens)
        : m_tokens(tokens)
        , m_words(DateWords::all())
    {
    }
    std::vector<LetterDate> read();

private:
    /// A day's number with the weekday before it.
    struct DayNumber
    {
        int value = 0;
        std::optional<int> weekday;
        size_t token = 0;
    };
    struct Days
    {
        std::vector<DayNumber> numbers;
        size_t first = 0; ///< the token before which a weekday stands
        bool isRange = false;
    };
    /// Tokens [begin, end) and the days that they name.
    struct Expression
    {
        size_t begin = 0;
        size_t end = 0;
        Days days;
        MonthWord month;
        std::optional<int> year;
        bool isReversed = false;
        bool isExchangeable = false;
    };

    std::optional<Expression> expressionAt(size_t at) const;
    std::optional<Expression> inNumbers(size_t at) const;
    std::optional<Expression> dayFirst(size_t at) const;
    std::optional<Expression> monthFirst(size_t at) const;
    std::optional<Expression> reversed(size_t at) const;

    std::optional<Days> daysAt(size_t &at) const;
    std::optional<DayNumber> nextDay(size_t &at) const;
    size_t behindTime(size_t at) const;
    std::optional<int> yearAt(size_t &at, LetterCalendar calendar) const;
    void skipOtherName(size_t &at, const MonthWord &month) const;
    void takeWeekdaysBefore(Expression &expression) const;
    void takeWeekdayBehind(Expression &expression) const;
    void takeWeekdayOfReversed(Expression &expression) const;

    bool has(size_t at) const { return at < m_tokens.size() && m_tokens[at].lineBreaks < 2; }
    bool isSign(size_t at, char16_t sign) const { return has(at) && m_tokens[at].isSign(sign); }
    bool isDay(size_t at) const;
    bool isPartOfLongerNumber(size_t at) const;
    void append(std::vector<LetterDate> &dates, const Expression &expression) const;
    void giveYearsToRangeStarts(std::vector<LetterDate> &dates) const;

    const std::vector<LetterToken> &m_tokens;
    const DateWords &m_words;
};

} // namespace multaqa
