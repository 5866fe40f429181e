// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "TableReader.h"
#include "XlsxSheetParser.h"

namespace multaqa {

/// A sheet of a workbook of Excel 2007 and later (ECMA-376), whoever wrote it.
class XlsxReader : public TableReader
{
public:
    static Result<std::unique_ptr<TableReader>> open(const std::shared_ptr<ZipArchive> &archive,
                                                     const TableOptions &options);

    TableFormat format() const override { return TableFormat::Xlsx; }
    const std::vector<TableSheet> &sheets() const override { return m_workbook.sheets; }
    int sheet() const override { return m_sheet; }
    Result<bool> next(TableRow &row) override { return m_parser->next(row); }
    Progress progress() const override { return {m_parser->entry().done(), m_parser->entry().size()}; }

private:
    XlsxReader(XlsxWorkbook workbook, int sheet);

    XlsxWorkbook m_workbook;
    int m_sheet;
    SharedStrings m_strings;
    std::unique_ptr<XlsxSheetParser> m_parser;
};

} // namespace multaqa
