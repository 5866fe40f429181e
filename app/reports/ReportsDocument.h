// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/documents/ReportsContent.h"
#include "db/Result.h"

#include <QDateTime>

namespace multaqa {

class Database;

/// What a document of the reports and the survey is made of.
struct ReportsDocumentRequest
{
    std::vector<Language> languages{Language::Arabic};
    QDateTime now; ///< UTC
    QDate today;   ///< in the conference's zone
};

/// The reports and the survey's totals in words, for ReportsPdf; what is not there is left out.
Result<ReportsContent> reportsContent(const Database &database, const ReportsDocumentRequest &request);

} // namespace multaqa
