// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Table.h"

namespace multaqa {

/// The survey among stakeholders, which runs elsewhere.
struct Survey
{
    SurveyId id;
    LocalizedText title;
    QStringList languages; ///< codes: ar, en, fr
    QString link;
    std::optional<QDate> opensOn;
    std::optional<QDate> closesOn;

    bool operator==(const Survey &) const = default;
};

template <>
struct Table<Survey>
{
    static constexpr const char *name = "survey";
    static constexpr Subject subject = Subject::Reports;
    static constexpr auto fields =
        std::tuple{field("title", &Survey::title), field("languages", &Survey::languages), field("link", &Survey::link),
                   field("opens_on", &Survey::opensOn), field("closes_on", &Survey::closesOn)};
};

struct SurveyQuestion
{
    SurveyQuestionId id;
    SurveyId survey;
    QString wording;
    QString position;

    bool operator==(const SurveyQuestion &) const = default;
};

template <>
struct Table<SurveyQuestion>
{
    static constexpr const char *name = "survey_question";
    static constexpr Subject subject = Subject::Reports;
    static constexpr auto fields =
        std::tuple{field("survey_id", &SurveyQuestion::survey), field("wording", &SurveyQuestion::wording),
                   field("position", &SurveyQuestion::position)};
};

/// How many gave one answer to a question, in one of the survey's languages. Never fewer than it takes to hide a
/// person: see app/reports/SurveyResults.
struct SurveyTotal
{
    SurveyTotalId id;
    SurveyQuestionId question;
    QString answer;
    std::optional<Language> language; ///< none: not told apart
    int number = 0;
    QString position;

    bool operator==(const SurveyTotal &) const = default;
};

template <>
struct Table<SurveyTotal>
{
    static constexpr const char *name = "survey_total";
    static constexpr Subject subject = Subject::Reports;
    static constexpr auto fields =
        std::tuple{field("survey_question_id", &SurveyTotal::question), field("answer", &SurveyTotal::answer),
                   field("language", &SurveyTotal::language), field("number", &SurveyTotal::number),
                   field("position", &SurveyTotal::position)};
};

} // namespace multaqa
