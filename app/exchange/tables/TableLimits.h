// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

/// What a table from elsewhere may ask of us. Nothing a spreadsheet program writes comes near to these.
namespace multaqa::tablelimits {

/// Excel's own, "Excel specifications and limits": LibreOffice has the same since 7.4.
inline constexpr int mostColumns = 16'384;
inline constexpr int mostRows = 1'048'576;
inline constexpr qsizetype longestCell = 32'767; ///< UTF-16 units

/// What all cells of a sheet may hold, a cell counted as one character more. A shared string named by every cell, or a
/// row that says it is repeated a million times, costs its file a few bytes; it is what we hand out that takes time. A
/// full sheet of 40 columns with 12 letters in each stays below it.
inline constexpr qint64 mostContent = 512 * 1024 * 1024;

/// The same for one row, which is held in memory: 500 characters in each of the 16,384 columns.
inline constexpr qint64 mostRowContent = 8 * 1024 * 1024;

/// Held in memory, in UTF-16 units, a string counted as one more: a quarter of a gigabyte.
inline constexpr qint64 mostSharedText = 128 * 1024 * 1024;

/// One part of a zip file, unpacked: 1,048,576 rows of 20 columns take 0.7 GB.
inline constexpr qint64 largestPart = 1024LL * 1024 * 1024;
/// Deflate reaches 1:1032 on nothing but one letter. Sheets come to 1:10, and to 1:100 where all rows are the same.
inline constexpr qint64 greatestRatio = 250;
/// Below this size, the ratio is nobody's harm.
inline constexpr qint64 harmlessPart = 16 * 1024 * 1024;

/// Expat holds a tag with its attributes, and the path of elements it is in, in memory. Text comes in pieces.
inline constexpr qint64 longestTag = 1024 * 1024;
inline constexpr int deepestElement = 256;

/// Of workbook, relations and styles together: sheets, formats. Excel allows 64,000 cell styles.
inline constexpr qint64 largestDescription = 64 * 1024 * 1024;

} // namespace multaqa::tablelimits
