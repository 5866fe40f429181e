// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "SurveyResults.h"
#include "app/Progress.h"
#include "db/Result.h"

#include <QCoreApplication>

namespace multaqa {

class ImportSource;

/// Reads what a survey's program exports, as xlsx, ods or csv, and keeps of it no more than SurveyResults says.
///
/// A table with columns for question, answer and number (and perhaps language) is one of totals. Any other has a row
/// for each person who answered and a column for each question, whose words stand above it; several answers in one cell
/// are parted by semicolons. A column that tells who answered or when, one of free text (more than half of its answers
/// are given once) and one without a word above it are left out, with the reason.
class SurveyTableReader
{
    Q_DECLARE_TR_FUNCTIONS(SurveyTableReader)

public:
    /// Refused, naming the file or the row: what the table readers refuse, no rows, fewer than five people, a number
    /// that is none, nothing that may be kept.
    static Result<SurveyResults> read(const QString &path, const Progress &progress = {});

private:
    static Result<SurveyResults> totals(const ImportSource &source, const Progress &progress);
    static Result<SurveyResults> answers(const ImportSource &source, const Progress &progress);
    static QString fewWhy();
};

} // namespace multaqa
