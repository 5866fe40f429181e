// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DocumentProgress.h"
#include "LaidOutDocument.h"
#include "StatisticsContent.h"
#include "db/Result.h"

#include <QCoreApplication>

#include <stop_token>

namespace multaqa {

/// Head counts as a document: title block, how many people there are, then a table for each thing that they are counted
/// by; in two languages, a half of the page for each, line by line at the same height.
class StatisticsPdf
{
    Q_DECLARE_TR_FUNCTIONS(StatisticsPdf)

public:
    /// In any thread. Errors: WrongUse (not one or two different languages), Cancelled, Failed (fonts).
    static Result<std::shared_ptr<const LaidOutDocument>>
    layOut(const StatisticsContent &content, const std::stop_token &stop = {}, const DocumentProgress &progress = {});
};

} // namespace multaqa
