// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DocumentProgress.h"
#include "LaidOutDocument.h"
#include "ReportsContent.h"
#include "db/Result.h"

#include <QCoreApplication>

#include <stop_token>

namespace multaqa {

/// The voluntary reports and the survey as a document: title block, a table of the reports, then the totals of each
/// question; in two languages, a half of the page for each, line by line at the same height.
class ReportsPdf
{
    Q_DECLARE_TR_FUNCTIONS(ReportsPdf)

public:
    /// In any thread. Errors: WrongUse (not one or two different languages), Cancelled, Failed (fonts).
    static Result<std::shared_ptr<const LaidOutDocument>>
    layOut(const ReportsContent &content, const std::stop_token &stop = {}, const DocumentProgress &progress = {});
};

} // namespace multaqa
