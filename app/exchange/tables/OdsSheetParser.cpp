// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "OdsSheetParser.h"

#include "NumberText.h"
#include "TableErrors.h"
#include "TableLimits.h"

#include <algorithm>
#include <charconv>

namespace multaqa {
namespace {

/// "2021-02-23T09:00:00" without seconds that are zero, and without a time at midnight.
std::string_view shortened(std::string_view date)
{
    if (date.size() > 19 && date[19] == '.')
        date = date.substr(0, 19);
    if (date.size() == 19 && date.ends_with(":00"))
        date.remove_suffix(3);
    if (date.ends_with("T00:00"))
        date.remove_suffix(6);
    return date;
}

/// "PT09H30M00S" (XML Schema's duration, hours and smaller) as "09:30"; as it stands if it is none.
std::string timeOf(std::string_view duration)
{
    int parts[3] = {0, 0, 0};
    const char *at = duration.data();
    const char *const end = at + duration.size();
    if (!duration.starts_with("PT"))
        return std::string(duration);
    at += 2;
    for (int i = 0; i < 3; ++i) {
        int number = 0;
        const auto read = std::from_chars(at, end, number);
        if (read.ec != std::errc() || read.ptr == end || number < 0)
            break;
        const char *unit = read.ptr;
        if (*unit == '.' || *unit == ',')
            unit = std::find(unit, end, 'S'); // a fraction of a second
        if (unit == end || *unit != "HMS"[i])
            continue;
        parts[i] = number;
        at = unit + 1;
    }
    if (at != end)
        return std::string(duration);
    std::string time;
    for (int i = 0; i < 3 && (i < 2 || parts[i] != 0); ++i) {
        if (i > 0)
            time.push_back(':');
        if (parts[i] < 10)
            time.push_back('0');
        time += std::to_string(parts[i]);
    }
    return time;
}

/// How often something stands there: at least once, and once more than MOST if it is more often than that.
int repetition(std::string_view digits, int most)
{
    int number = 1;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return read.ec == std::errc::result_out_of_range ? most + 1 : std::clamp(number, 1, most + 1);
}

/// A postal code or a UN code: a whole number that its cell shows with zeros before it.
bool isShownWithZeros(std::string_view shown, std::string_view number)
{
    return shown.size() > number.size() && shown.size() <= 15 && shown.ends_with(number) &&
           std::ranges::all_of(shown, [](char c) { return c >= '0' && c <= '9'; }) &&
           shown.find_first_not_of('0') >= shown.size() - number.size();
}

} // namespace

OdsSheetParser::OdsSheetParser(ZipEntry content, int sheet)
    : XmlParser(std::move(content))
    , m_sheet(sheet)
{
}

Result<bool> OdsSheetParser::next(TableRow &given)
{
    if (m_givenRows < m_repeatedRow && !m_repeated.isEmpty()) {
        given = m_repeated;
        given.setNumber(m_number + m_givenRows++);
        m_content += given.content();
        if (m_content > tablelimits::mostContent)
            return TableErrors::holdsTooMuch(entry().source(), given.number());
        return true;
    }
    m_row = &given;
    given.start(m_number);
    return parse();
}

void OdsSheetParser::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (m_skippedDepth > 0)
        ++m_skippedDepth;
    else if (m_isInCell)
        startInCell(name, attributes);
    else if (name == "table")
        m_table += ++m_tableDepth == 1;
    else if (!isInSheet())
        return;
    else if (name == "table-cell" || name == "covered-table-cell")
        startCell(name, attributes);
    else if (name == "table-row")
        startRow(attributes);
}

void OdsSheetParser::endElement(std::string_view name)
{
    if (m_skippedDepth > 0)
        --m_skippedDepth;
    else if (m_paragraphDepth > 0)
        --m_paragraphDepth;
    else if (m_isInCell)
        finishCell();
    else if (name == "table")
        --m_tableDepth;
    else if (isInSheet() && name == "table-row")
        finishRow();
}

void OdsSheetParser::startRow(const XmlAttributes &attributes)
{
    // Rows without a cell may go on beyond the last row; it is those with one that are refused there.
    m_number = std::min(m_number + m_repeatedRow, tablelimits::mostRows + 1);
    m_repeatedRow = repetition(attributes["number-rows-repeated"], tablelimits::mostRows);
    m_column = 0;
    m_row->start(m_number);
}

void OdsSheetParser::finishRow()
{
    if (m_row->isEmpty())
        return;
    if (m_number + m_repeatedRow - 1 > tablelimits::mostRows)
        return refuse(TableErrors::tooManyRows(entry().source()));
    m_content += m_row->content();
    if (m_content > tablelimits::mostContent)
        return refuse(TableErrors::holdsTooMuch(entry().source(), m_number));
    setLastRow(m_number);
    m_givenRows = 1;
    m_repeated.start(0);
    if (m_repeatedRow > 1)
        m_repeated = *m_row;
    pause();
}

void OdsSheetParser::startCell(std::string_view element, const XmlAttributes &attributes)
{
    m_isInCell = true;
    m_isCovered = element == "covered-table-cell";
    m_isFormula = false;
    m_repeatedCell = 1;
    m_type = Type::Text;
    m_value.clear();
    m_text.clear();
    m_paragraphs = 0;
    for (const XML_Char **at = attributes.raw(); *at; at += 2) {
        const std::string_view name = XmlAttributes::withoutPrefix(*at);
        if (name == "formula")
            m_isFormula = true;
        else if (name == "number-columns-repeated")
            m_repeatedCell = repetition(at[1], tablelimits::mostColumns);
        else if (name == "value-type")
            setType(at[1]);
        else if (name == "value" || name == "date-value" || name == "time-value" || name == "boolean-value" ||
                 name == "string-value")
            m_value = at[1];
    }
}

/// LibreOffice writes the attribute once more in a namespace of its own, which alone tells an error from a text.
void OdsSheetParser::setType(std::string_view name)
{
    if (m_type == Type::Error)
        return;
    if (name == "float" || name == "percentage" || name == "currency")
        m_type = Type::Number;
    else if (name == "date")
        m_type = Type::Date;
    else if (name == "time")
        m_type = Type::Time;
    else if (name == "boolean")
        m_type = Type::Boolean;
    else if (name == "error")
        m_type = Type::Error;
}

void OdsSheetParser::startInCell(std::string_view name, const XmlAttributes &attributes)
{
    if (m_paragraphDepth == 0) {
        // Comments, pictures and tables in a cell have paragraphs of their own.
        if (name != "p") {
            m_skippedDepth = 1;
            return;
        }
        m_paragraphDepth = 1;
        if (m_paragraphs++ > 0)
            m_text += '\n';
    } else if (name == "annotation" || name == "note" || name == "frame") {
        m_skippedDepth = 1;
        return;
    } else {
        ++m_paragraphDepth;
        if (name == "s")
            m_text.append(static_cast<size_t>(repetition(attributes["c"], tablelimits::longestCell)), ' ');
        else if (name == "tab")
            m_text += '\t';
        else if (name == "line-break")
            m_text += '\n';
    }
    checkLength();
}

void OdsSheetParser::characters(std::string_view text)
{
    if (m_paragraphDepth == 0 || m_skippedDepth > 0)
        return;
    // White space stands for one blank (OpenDocument 1.3 part 3, 6.1.2); more than one are written as text:s.
    for (const char character : text) {
        const bool isBlank = character == ' ' || character == '\n' || character == '\t' || character == '\r';
        if (!isBlank)
            m_text += character;
        else if (!m_text.empty() && m_text.back() != ' ' && m_text.back() != '\n')
            m_text += ' ';
    }
    checkLength();
}

void OdsSheetParser::checkLength()
{
    // A character takes three bytes at most for each of its UTF-16 units; the exact length is known at the end.
    if (static_cast<qsizetype>(m_text.size()) > 3 * tablelimits::longestCell)
        refuse(TableErrors::cellTooLong(entry().source(), m_number, m_column + 1));
}

void OdsSheetParser::finishCell()
{
    m_isInCell = false;
    const bool isEmpty = m_isCovered || (m_text.empty() && m_value.empty() && !m_isFormula);
    if (!isEmpty && m_column + m_repeatedCell > tablelimits::mostColumns)
        return refuse(TableErrors::tooManyColumns(entry().source(), m_number));
    if (isEmpty) {
        // Behind the last cell with something in it, LibreOffice says how many empty ones there are.
        m_column = std::min(m_column + m_repeatedCell, tablelimits::mostColumns);
        return;
    }
    for (int i = 0; i < m_repeatedCell; ++i) {
        const CellKind kind = appendValue();
        if (m_row->unfinishedLength() > tablelimits::longestCell)
            return refuse(TableErrors::cellTooLong(entry().source(), m_number, m_column + 1));
        m_row->finishCell(m_column++, m_isFormula && kind != CellKind::Error ? CellKind::Formula : kind);
        if (m_row->content() > tablelimits::mostRowContent)
            return refuse(TableErrors::holdsTooMuch(entry().source(), m_number));
    }
}

CellKind OdsSheetParser::appendValue()
{
    // Where a writer leaves out the value, what is shown has to do.
    const std::string &said = m_value.empty() ? m_text : m_value;
    switch (m_type) {
    case Type::Number:
        if (isShownWithZeros(m_text, m_value)) {
            m_row->appendLatin(m_text);
            return CellKind::Number;
        }
        return appendNumber(*m_row, said, {}, DateSystem::From1900);
    case Type::Date:
        m_row->appendUtf8(shortened(said));
        return CellKind::Date;
    case Type::Time:
        m_row->appendUtf8(timeOf(said));
        return CellKind::Date;
    case Type::Boolean:
        m_row->appendUtf8(said);
        return CellKind::Boolean;
    case Type::Error:
        m_row->appendUtf8(m_text);
        return CellKind::Error;
    case Type::Text:
        break;
    }
    m_row->appendUtf8(m_text.empty() ? m_value : m_text);
    return CellKind::Text;
}

} // namespace multaqa
