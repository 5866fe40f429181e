// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ReportBook.h"
#include "SurveyBook.h"
#include "app/exchange/tables/WrittenTable.h"

namespace multaqa {

/// The reports, one a row, in the words of LANGUAGE. BOOK lives longer.
WrittenTable reportsTable(const ReportBook &book, Language language);

/// The survey's totals: question, answer, language (where they are told apart) and number, as SurveyTableReader reads
/// them back.
WrittenTable surveyTable(const SurveyBook &book, Language language);

} // namespace multaqa
