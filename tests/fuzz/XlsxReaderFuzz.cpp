// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FuzzedTable.h"

#include "support/SpreadsheetSamples.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// What begins like a zip file is taken as one. Other bytes are parts of a workbook with lines "%%" between them: the
/// sheet, the shared strings, the number formats, the cell formats, the sheets' names. Changes to packed bytes would
/// hardly ever reach the XML.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace multaqa;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (bytes.startsWith("PK")) {
        readFuzzed(bytes);
        return 0;
    }
    XlsxSample sample;
    QByteArray *const parts[] = {&sample.wholeSheet, &sample.sharedStrings, &sample.numberFormats, &sample.cellFormats,
                                 &sample.sheets};
    qsizetype start = 0;
    for (QByteArray *part : parts) {
        const qsizetype end = bytes.indexOf("%%\n", start);
        *part = bytes.sliced(start, (end < 0 ? bytes.size() : end) - start);
        if (end < 0)
            break;
        start = end + 3;
    }
    readFuzzed(zipped(sample.parts(), Packing::Stored));
    return 0;
}
