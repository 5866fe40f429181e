// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Statistics.h"
#include "app/documents/StatisticsContent.h"

#include <QDateTime>

namespace multaqa {

/// What a document of head counts is made of.
struct StatisticsDocumentRequest
{
    Statistics::Scope scope;
    std::vector<Language> languages{Language::Arabic};
    QDateTime now; ///< UTC
    QDate today;   ///< in the conference's zone: the day that the figures are of
};

/// The head counts in words, for StatisticsPdf: by group, country, gender and language, then the states and days of
/// each event, or of the scope's one. What has no line is left out.
Result<StatisticsContent> statisticsContent(const Database &database, const StatisticsDocumentRequest &request);

} // namespace multaqa
