// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "XlsxSheetParser.h"

#include "CellReference.h"
#include "TableErrors.h"
#include "TableLimits.h"
#include "Utf8.h"
#include "XlsxEscapes.h"

#include <charconv>

namespace multaqa {
namespace {

/// -1 for what is no number.
int toInt(std::string_view digits)
{
    int number = -1;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc() && end == digits.data() + digits.size() ? number : -1;
}

} // namespace

XlsxSheetParser::XlsxSheetParser(ZipEntry part, const XlsxWorkbook &workbook, const SharedStrings &strings)
    : XmlParser(std::move(part))
    , m_workbook(workbook)
    , m_strings(strings)
{
}

Result<bool> XlsxSheetParser::next(TableRow &row)
{
    m_row = &row;
    row.start(m_number);
    return parse();
}

void XlsxSheetParser::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (m_isInCell) {
        if (name == "v" || name == "t")
            m_isInValue = !m_isInPhonetic;
        else if (name == "f")
            m_isFormula = true;
        else if (name == "rPh")
            m_isInPhonetic = true;
    } else if (name == "c" && m_isInRow) {
        startCell(attributes);
    } else if (name == "row") {
        startRow(attributes);
    }
}

void XlsxSheetParser::endElement(std::string_view name)
{
    if (m_isInCell) {
        if (name == "v" || name == "t")
            m_isInValue = false;
        else if (name == "rPh")
            m_isInPhonetic = false;
        else if (name == "c")
            finishCell();
    } else if (name == "row" && m_isInRow) {
        finishRow();
    }
}

void XlsxSheetParser::characters(std::string_view text)
{
    if (!m_isInValue)
        return;
    m_value += text;
    // A character takes three bytes at most for each of its UTF-16 units; the exact length is known at the end.
    if (static_cast<qsizetype>(m_value.size()) > 3 * tablelimits::longestCell)
        refuse(TableErrors::cellTooLong(entry().source(), m_number, shownColumn()));
}

void XlsxSheetParser::startRow(const XmlAttributes &attributes)
{
    const int number = toInt(attributes["r"]);
    // Some writers leave the number out.
    m_number = number > 0 ? number : m_number + 1;
    m_column = -1;
    m_isInRow = true;
    if (m_number > tablelimits::mostRows)
        refuse(TableErrors::tooManyRows(entry().source()));
    else
        m_row->start(m_number);
}

void XlsxSheetParser::startCell(const XmlAttributes &attributes)
{
    std::optional<CellReference> reference;
    m_type = Type::Number;
    m_style = 0;
    for (const XML_Char **at = attributes.raw(); *at; at += 2) {
        const std::string_view name = *at;
        if (name == "r")
            reference = CellReference::parse(at[1]);
        else if (name == "t")
            m_type = typeOf(at[1]);
        else if (name == "s")
            m_style = static_cast<size_t>(toInt(at[1]));
    }
    m_column = reference ? reference->column - 1 : m_column + 1;
    m_isInCell = true;
    m_isFormula = false;
    m_value.clear();
    if (reference && reference->row > tablelimits::mostRows)
        refuse(TableErrors::tooManyRows(entry().source()));
    else if (m_column >= tablelimits::mostColumns)
        refuse(TableErrors::tooManyColumns(entry().source(), m_number));
}

XlsxSheetParser::Type XlsxSheetParser::typeOf(std::string_view name)
{
    if (name == "s")
        return Type::SharedString;
    if (name == "str" || name == "inlineStr" || name == "d")
        return Type::Text;
    if (name == "b")
        return Type::Boolean;
    return name == "e" ? Type::Error : Type::Number;
}

void XlsxSheetParser::finishCell()
{
    m_isInCell = false;
    m_isInValue = false;
    m_isInPhonetic = false;
    const CellKind kind = m_value.empty() ? CellKind::Text : appendValue();
    if (m_row->unfinishedLength() > tablelimits::longestCell)
        return refuse(TableErrors::cellTooLong(entry().source(), m_number, shownColumn()));
    m_row->finishCell(m_column, m_isFormula && kind != CellKind::Error ? CellKind::Formula : kind);
    if (m_row->content() > tablelimits::mostRowContent)
        refuse(TableErrors::holdsTooMuch(entry().source(), m_number));
}

CellKind XlsxSheetParser::appendValue()
{
    switch (m_type) {
    case Type::SharedString: {
        const int number = toInt(m_value);
        if (number < 0 || static_cast<size_t>(number) >= m_strings.size())
            refuse(TableErrors::damaged(entry().source(), QStringLiteral("a shared string that there is not")));
        else
            m_row->append(m_strings.text(static_cast<size_t>(number)));
        return CellKind::Text;
    }
    case Type::Text: {
        std::u16string text;
        appendUtf8(text, m_value);
        decodeXlsxEscapes(text, 0);
        m_row->append(text);
        return CellKind::Text;
    }
    case Type::Boolean:
        m_row->appendLatin(m_value == "1" || m_value == "true" ? "true" : "false");
        return CellKind::Boolean;
    case Type::Error:
        m_row->appendUtf8(m_value);
        return CellKind::Error;
    case Type::Number:
        break;
    }
    const auto &formats = m_workbook.formats;
    const NumberFormat format = m_style < formats.size() ? formats[m_style] : NumberFormat();
    return appendNumber(*m_row, m_value, format, m_workbook.dateSystem);
}

void XlsxSheetParser::finishRow()
{
    m_isInRow = false;
    setLastRow(m_number);
    m_content += m_row->content();
    if (m_content > tablelimits::mostContent)
        refuse(TableErrors::holdsTooMuch(entry().source(), m_number));
    else if (!m_row->isEmpty())
        pause();
}

} // namespace multaqa
