// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "TableRow.h"
#include "XmlParser.h"

namespace multaqa {

/// The rows of one sheet of an OpenDocument spreadsheet (OASIS OpenDocument 1.3 part 3, 9), whose content is one part.
class OdsSheetParser : public XmlParser
{
public:
    /// SHEET is the index of the table among those of the document's body.
    OdsSheetParser(ZipEntry content, int sheet);

    /// The next row that has a cell, or false behind the last one.
    Result<bool> next(TableRow &given);

protected:
    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;

private:
    enum class Type { Text, Number, Date, Time, Boolean, Error };

    void startRow(const XmlAttributes &attributes);
    void finishRow();
    void startCell(std::string_view element, const XmlAttributes &attributes);
    void setType(std::string_view name);
    void finishCell();
    void startInCell(std::string_view name, const XmlAttributes &attributes);
    CellKind appendValue();
    void checkLength();
    bool isInSheet() const { return m_tableDepth == 1 && m_table == m_sheet; }

    int m_sheet;
    int m_table = -1;     ///< index of the last table that began at depth 1
    int m_tableDepth = 0; ///< a cell may hold a table of its own
    TableRow *m_row = nullptr;
    int m_number = 0;      ///< of the row's first repetition
    int m_repeatedRow = 1; ///< how often the row stands there
    int m_givenRows = 0;   ///< how many of these were given
    TableRow m_repeated;   ///< the row, where more of them are to be given
    int m_column = 0;
    int m_repeatedCell = 1;
    bool m_isInCell = false;
    bool m_isCovered = false; ///< by a merged cell
    bool m_isFormula = false;
    Type m_type = Type::Text;
    std::string m_value; ///< what the attributes say, for a type that is not text
    std::string m_text;  ///< what the cell shows
    int m_paragraphs = 0;
    int m_paragraphDepth = 0; ///< 0 outside paragraphs
    int m_skippedDepth = 0;   ///< elements open in a comment or a drawing
    qint64 m_content = 0;
};

} // namespace multaqa
