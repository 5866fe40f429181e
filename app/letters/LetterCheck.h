// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LetterFacts.h"
#include "LetterFinding.h"
#include "LetterText.h"
#include "dates/DateMeaning.h"

#include "app/text/Dates.h"

#include <vector>

namespace multaqa {

/// How findings speak of dates, and what day it is.
struct LetterContext
{
    Language language = Language::English; ///< of the sentences
    DateStyle style;
    QDate today;
    std::optional<LetterFacts> facts; ///< of the conference that the letter is about
};

/// A letter with what was read in it; what every rule looks at.
struct ReadLetter
{
    const LetterText &text;
    const LetterContext &context;
    std::vector<LetterDate> dates;
    std::vector<DateMeaning> meanings; ///< one for each of them

    static ReadLetter of(const LetterText &text, const LetterContext &context);

    /// A date as a sentence writes it.
    QString written(QDate day, DayForm form = DayForm::WithoutWeekday) const
    {
        return formatDay(day, context.language, context.style, form);
    }
    LetterFinding finding(const char *rule, qsizetype start, qsizetype length, const QString &message) const;
};

/// Looks for what is wrong in a letter, whoever wrote it. Where something may be right, nothing is said: a checker that
/// cries wolf is not listened to.
class LetterCheck
{
public:
    /// In the order of the text.
    static std::vector<LetterFinding> check(const LetterText &text, const LetterContext &context);
};

} // namespace multaqa
