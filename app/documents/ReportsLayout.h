// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DocumentFrame.h"
#include "DocumentProgress.h"
#include "ReportsContent.h"
#include "TableFlow.h"

#include <stop_token>

namespace multaqa {

/// Sets the reports and the survey's totals on pages. Used once, by ReportsPdf.
class ReportsLayout
{
public:
    ReportsLayout(const ReportsContent &content, const DocumentFonts &fonts);

    /// Nothing when it was stopped.
    std::optional<LaidOutDocument> layOut(const std::stop_token &stop, const DocumentProgress &progress);

private:
    void addReports();
    void addSurvey();
    void addQuestion(const ReportsContent::Question &question);
    void addRemarks(const std::vector<LocalizedText> &remarks);
    /// A table under HEADING, which stays with its first row.
    void addTable(StructureRole role, const LocalizedText &heading, const std::vector<double> &widths,
                  const TableFlowRow &header, const std::vector<TableFlowRow> &rows);
    std::vector<TableColumn> columns(const std::vector<double> &widths) const;
    TableFlowRow headerOf(const std::vector<LocalizedText> &words) const;
    TableFlowRow rowOf(const ReportsContent::ReportLine &line) const;
    TableFlowRow rowOf(const ReportsContent::AnswerLine &line) const;

    const ReportsContent &m_content;
    PageFlow m_flow;
    DocumentFrame m_frame;
};

} // namespace multaqa
