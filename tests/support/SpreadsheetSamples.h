// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ZippedFile.h"

namespace multaqa {

/// A small xlsx file, whose parts may be replaced by any bytes before it is put together.
struct XlsxSample
{
    QByteArray sheetData;       ///< what stands in <sheetData>
    QByteArray sharedStrings;   ///< <si> elements; the part is left out if empty
    QByteArray numberFormats;   ///< <numFmt> elements
    QByteArray cellFormats;     ///< <xf> elements of <cellXfs>
    QByteArray workbookOptions; ///< attributes of <workbookPr>
    QByteArray sheets = R"(<sheet name="People" sheetId="1" r:id="rId1"/>)";
    QByteArray wholeSheet; ///< instead of a sheet around sheetData

    ZipParts parts() const;
    QByteArray bytes() const { return zipped(parts()); }
};

/// A small ods file.
struct OdsSample
{
    QByteArray tables; ///< <table:table> elements
    QByteArray styles; ///< <style:style> elements
    QByteArray definitions;

    ZipParts parts() const;
    QByteArray bytes() const { return zipped(parts()); }
};

/// ROWS in a table of the name "People".
QByteArray odsTable(const QByteArray &rows);

} // namespace multaqa
