// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"
#include "db/records/Survey.h"

#include <map>
#include <vector>

namespace multaqa {

class Database;

/// How many gave one answer.
struct SurveyAnswer
{
    QString text; ///< empty: all other answers together
    int number = 0;
    std::map<Language, int> languages = {}; ///< empty: not told apart

    bool operator==(const SurveyAnswer &) const = default;
};

struct SurveyEntry
{
    SurveyQuestion question;
    std::vector<SurveyAnswer> answers;

    /// Of all answers. Who may give several is counted with each.
    int number() const;
    /// The greatest number of one answer.
    int most() const;
};

/// The survey and its results as they are kept. A conference has one; of several, which a merge may leave, the oldest.
struct SurveyBook
{
    std::optional<Survey> survey;
    std::vector<SurveyEntry> questions; ///< in their order

    static Result<SurveyBook> read(const Database &database);

    /// Whether people can answer on DAY. Without a day at an end, it is open there.
    bool isOpenOn(QDate day) const;
};

} // namespace multaqa
