// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DeadlineSheetContent.h"
#include "DocumentFrame.h"
#include "TableFlow.h"

namespace multaqa {

/// Sets deadlines on pages. Used once, by DeadlineSheetPdf.
class DeadlineSheetLayout
{
public:
    DeadlineSheetLayout(const DeadlineSheetContent &content, const DocumentFonts &fonts);

    LaidOutDocument layOut();

private:
    std::vector<TableColumn> columns() const;
    TableFlowRow headerRow() const;
    TableFlowRow rowOf(const DeadlineSheetContent::Line &line) const;

    const DeadlineSheetContent &m_content;
    PageFlow m_flow;
    DocumentFrame m_frame;
};

} // namespace multaqa
