// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "SharedStrings.h"
#include "TableRow.h"
#include "XlsxWorkbook.h"
#include "XmlParser.h"

namespace multaqa {

/// The rows of one sheet of an xlsx file (ECMA-376 part 1, 18.3.1).
class XlsxSheetParser : public XmlParser
{
public:
    XlsxSheetParser(ZipEntry part, const XlsxWorkbook &workbook, const SharedStrings &strings);

    /// The next row that has a cell, or false behind the last one.
    Result<bool> next(TableRow &row);

protected:
    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;

private:
    enum class Type { Number, SharedString, Text, Boolean, Error };

    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void finishCell();
    void finishRow();
    static Type typeOf(std::string_view name);
    CellKind appendValue();
    int shownColumn() const { return m_column + 1; }

    const XlsxWorkbook &m_workbook;
    const SharedStrings &m_strings;
    TableRow *m_row = nullptr;
    int m_number = 0; ///< of the row
    int m_column = -1;
    Type m_type = Type::Number;
    size_t m_style = 0;
    bool m_isInRow = false;
    bool m_isInCell = false;
    bool m_isInValue = false;
    bool m_isInPhonetic = false;
    bool m_isFormula = false;
    std::string m_value; ///< UTF-8, of the cell that is read
    qint64 m_content = 0;
};

} // namespace multaqa
