// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "SurveyBook.h"

#include <QStringList>

namespace multaqa {

/// What is kept of a survey's answers: totals in which nobody is found again.
///
/// The rule (the one that statistical offices keep for tables of frequencies): no number is kept that stands for fewer
/// than five people. Answers that fewer gave are put together as "all other answers"; as long as these are fewer than
/// five as well, the next smallest answer joins them, so that no number can be got by taking away. A question of which
/// nothing but such a remainder is left is left out. The survey's languages are told apart for a question when every
/// number stays at five or more by that, and otherwise for none of its answers. An answer that looks like an address, a
/// telephone number or a moment is never kept in its own words, however many gave it.
struct SurveyResults
{
    static constexpr int fewest = 5;

    /// How many gave ANSWER in LANGUAGE, as it was counted.
    struct Count
    {
        QString answer;
        std::optional<Language> language;
        int number = 0;
    };

    struct Question
    {
        QString wording;
        std::vector<SurveyAnswer> answers;

        bool operator==(const Question &) const = default;
    };

    /// A column, or a question, of which nothing is kept, and why in one sentence.
    struct LeftOut
    {
        QString column;
        QString why;
    };

    enum class Source {
        Totals, ///< a table of totals: question, answer, number, perhaps the language
        Answers ///< a row for each person, a column for each question; only totals are kept
    };

    Source source = Source::Totals;
    int respondents = 0; ///< rows of Answers; never kept
    std::vector<Question> questions;
    std::vector<LeftOut> leftOut;

    /// What may be kept of COUNTS, in their order; none when nothing may.
    static std::optional<Question> kept(const QString &wording, const std::vector<Count> &counts);
    /// Whether TEXT is an e-mail address, a telephone number, a network address or a moment.
    static bool tellsWho(const QString &text);
    static bool tellsWhen(const QString &text);
};

} // namespace multaqa
