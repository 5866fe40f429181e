// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DocumentFrame.h"
#include "DocumentProgress.h"
#include "StatisticsContent.h"
#include "TableFlow.h"

#include <stop_token>

namespace multaqa {

/// Sets head counts on pages. Used once, by StatisticsPdf.
class StatisticsLayout
{
public:
    StatisticsLayout(const StatisticsContent &content, const DocumentFonts &fonts);

    /// Nothing when it was stopped.
    std::optional<LaidOutDocument> layOut(const std::stop_token &stop, const DocumentProgress &progress);

private:
    void addSummary();
    void addTable(const StatisticsContent::Table &table);
    std::vector<TableColumn> columns(bool hasShares) const;
    TableFlowRow headerRow(const StatisticsContent::Table &table, bool hasShares) const;
    TableFlowRow rowOf(const StatisticsContent::Line &line, bool hasShares) const;

    const StatisticsContent &m_content;
    PageFlow m_flow;
    DocumentFrame m_frame;
};

} // namespace multaqa
