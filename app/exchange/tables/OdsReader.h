// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "OdsSheetParser.h"
#include "TableReader.h"

namespace multaqa {

/// A sheet of an OpenDocument spreadsheet, as LibreOffice, Google and Excel write it.
class OdsReader : public TableReader
{
public:
    static Result<std::unique_ptr<TableReader>> open(const std::shared_ptr<ZipArchive> &archive,
                                                     const TableOptions &options);

    TableFormat format() const override { return TableFormat::Ods; }
    const std::vector<TableSheet> &sheets() const override { return m_sheets; }
    int sheet() const override { return m_sheet; }
    Result<bool> next(TableRow &row) override { return m_parser.next(row); }
    Progress progress() const override { return {m_parser.entry().done(), m_parser.entry().size()}; }

private:
    OdsReader(ZipEntry content, std::vector<TableSheet> sheets, int sheet);

    std::vector<TableSheet> m_sheets;
    int m_sheet;
    OdsSheetParser m_parser;
};

} // namespace multaqa
