// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "SurveyBook.h"

namespace multaqa {

/// The words for reports and the survey in the three languages (translations/glossary.md), for documents, tables and
/// the window.
LocalizedText restOfAnswers();
/// Whether TEXT is these words in one of the languages.
bool isRestOfAnswers(const QString &text);
/// What an answer is called.
LocalizedText termOf(const SurveyAnswer &answer);

} // namespace multaqa
