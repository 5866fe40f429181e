// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "SurveyResults.h"
#include "app/Conference.h"

#include <QCoreApplication>

namespace multaqa {

/// What is done with the survey, each one step of the history. A refusal names the field.
class SurveyEditing
{
    Q_DECLARE_TR_FUNCTIONS(SurveyEditing)

public:
    /// Refused: no title in any language, a link that is none, a language that is none of ar, en and fr, a last day
    /// before the first, a second survey.
    static Result<SurveyId> add(Conference &conference, Survey survey);
    static Result<void> edit(Conference &conference, Survey survey);
    /// With its results.
    static Result<void> remove(Conference &conference, SurveyId survey);

    /// Keeps RESULTS instead of those that the survey has.
    static Result<void> takeResults(Conference &conference, SurveyId survey, const SurveyResults &results);
    static Result<void> removeResults(Conference &conference, SurveyId survey);

private:
    static Result<void> check(const Survey &survey);
    static Result<void> retireResults(Transaction &transaction, SurveyId survey);
    static Result<void> insert(Transaction &transaction, const SurveyQuestion &question,
                               const std::vector<SurveyAnswer> &answers);
};

} // namespace multaqa
