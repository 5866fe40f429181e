// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "XlsxReader.h"

#include "ChosenSheet.h"

namespace multaqa {

XlsxReader::XlsxReader(XlsxWorkbook workbook, int sheet)
    : m_workbook(std::move(workbook))
    , m_sheet(sheet)
{
}

Result<std::unique_ptr<TableReader>> XlsxReader::open(const std::shared_ptr<ZipArchive> &archive,
                                                      const TableOptions &options)
{
    MULTAQA_TRY(XlsxWorkbook workbook, XlsxWorkbook::read(*archive));
    MULTAQA_TRY(const int sheet, chosenSheet(archive->source(), workbook.sheets, options));
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(workbook), sheet));
    const std::string &strings = reader->m_workbook.sharedStringsPart;
    if (!strings.empty()) {
        MULTAQA_TRY(ZipEntry part, archive->entry(strings));
        MULTAQA_TRY(reader->m_strings, SharedStrings::read(std::move(part)));
    }
    MULTAQA_TRY(ZipEntry part, archive->entry(reader->m_workbook.sheetParts[static_cast<size_t>(sheet)]));
    reader->m_parser = std::make_unique<XlsxSheetParser>(std::move(part), reader->m_workbook, reader->m_strings);
    return std::unique_ptr<TableReader>(std::move(reader));
}

} // namespace multaqa
