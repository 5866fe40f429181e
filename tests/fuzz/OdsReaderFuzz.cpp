// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FuzzedTable.h"

#include "support/SpreadsheetSamples.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// What begins like a zip file is taken as one. Other bytes are the document's tables and, behind a line "%%", its
/// styles.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace multaqa;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (bytes.startsWith("PK")) {
        readFuzzed(bytes);
        return 0;
    }
    OdsSample sample;
    const qsizetype end = bytes.indexOf("%%\n");
    sample.tables = bytes.left(end);
    if (end >= 0)
        sample.styles = bytes.sliced(end + 3);
    readFuzzed(zipped(sample.parts(), Packing::Stored));
    return 0;
}
