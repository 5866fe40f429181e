// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReportTerms.h"

#include <algorithm>

namespace multaqa {

LocalizedText restOfAnswers()
{
    return {QStringLiteral("الإجابات الأخرى مجتمعةً"), QStringLiteral("All other answers"),
            QStringLiteral("Toutes les autres réponses")};
}

bool isRestOfAnswers(const QString &text)
{
    const LocalizedText words = restOfAnswers();
    return std::any_of(std::begin(allLanguages), std::end(allLanguages),
                       [&](Language language) { return words.in(language) == text; });
}

LocalizedText termOf(const SurveyAnswer &answer)
{
    return answer.text.isEmpty() ? restOfAnswers() : LocalizedText{answer.text, answer.text, answer.text};
}

} // namespace multaqa
