// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/LocalizedText.h"

#include <optional>

namespace multaqa {

/// What the word above a column of a survey's table says that it holds, in Arabic, English or French; the words that
/// form programs (Google Forms, Microsoft Forms, LimeSurvey, SurveyMonkey) write are among them.
enum class SurveyColumn {
    Answers,  ///< of a question of the survey's own
    Question, ///< the four of a table of totals
    Answer,
    Number,
    Language,
    Person, ///< who answered: name, address, telephone, network address, number of the answer
    Moment  ///< when
};

SurveyColumn surveyColumnOf(const QString &header);
/// The language that a word or code names: "ar", "Arabic", "العربية", "arabe"; none when it is another.
std::optional<Language> surveyLanguageOf(const QString &word);

} // namespace multaqa
