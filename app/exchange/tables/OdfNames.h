// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// The names of OpenDocument's elements and attributes (OASIS OpenDocument 1.3 part 3) as XmlParser writes them.
namespace multaqa::odf {

#define MULTAQA_ODF "urn:oasis:names:tc:opendocument:xmlns:"
#define MULTAQA_ODF_TABLE MULTAQA_ODF "table:1.0|"
#define MULTAQA_ODF_TEXT MULTAQA_ODF "text:1.0|"
#define MULTAQA_ODF_OFFICE MULTAQA_ODF "office:1.0|"

inline constexpr std::string_view table = MULTAQA_ODF_TABLE "table";
inline constexpr std::string_view row = MULTAQA_ODF_TABLE "table-row";
inline constexpr std::string_view cell = MULTAQA_ODF_TABLE "table-cell";
inline constexpr std::string_view coveredCell = MULTAQA_ODF_TABLE "covered-table-cell";
inline constexpr std::string_view rowsRepeated = MULTAQA_ODF_TABLE "number-rows-repeated";
inline constexpr std::string_view columnsRepeated = MULTAQA_ODF_TABLE "number-columns-repeated";
inline constexpr std::string_view formula = MULTAQA_ODF_TABLE "formula";
inline constexpr std::string_view paragraph = MULTAQA_ODF_TEXT "p";
inline constexpr std::string_view spaces = MULTAQA_ODF_TEXT "s";
inline constexpr std::string_view spaceCount = MULTAQA_ODF_TEXT "c";
inline constexpr std::string_view tabulator = MULTAQA_ODF_TEXT "tab";
inline constexpr std::string_view lineBreak = MULTAQA_ODF_TEXT "line-break";
inline constexpr std::string_view note = MULTAQA_ODF_TEXT "note";
inline constexpr std::string_view annotation = MULTAQA_ODF_OFFICE "annotation";
inline constexpr std::string_view valueType = MULTAQA_ODF_OFFICE "value-type";
inline constexpr std::string_view value = MULTAQA_ODF_OFFICE "value";
inline constexpr std::string_view dateValue = MULTAQA_ODF_OFFICE "date-value";
inline constexpr std::string_view timeValue = MULTAQA_ODF_OFFICE "time-value";
inline constexpr std::string_view booleanValue = MULTAQA_ODF_OFFICE "boolean-value";
inline constexpr std::string_view stringValue = MULTAQA_ODF_OFFICE "string-value";
inline constexpr std::string_view drawing = MULTAQA_ODF "drawing:1.0|";
/// LibreOffice's own, which alone tells an error from a text.
inline constexpr std::string_view extendedValueType =
    "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0|value-type";

inline constexpr std::string_view tableName = MULTAQA_ODF_TABLE "name";
inline constexpr std::string_view tableStyle = MULTAQA_ODF_TABLE "style-name";
inline constexpr std::string_view display = MULTAQA_ODF_TABLE "display";
inline constexpr std::string_view style = MULTAQA_ODF "style:1.0|style";
inline constexpr std::string_view styleName = MULTAQA_ODF "style:1.0|name";
inline constexpr std::string_view tableProperties = MULTAQA_ODF "style:1.0|table-properties";

#undef MULTAQA_ODF_OFFICE
#undef MULTAQA_ODF_TEXT
#undef MULTAQA_ODF_TABLE
#undef MULTAQA_ODF

} // namespace multaqa::odf
