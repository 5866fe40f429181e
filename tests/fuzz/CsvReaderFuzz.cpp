// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FuzzedTable.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace multaqa;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readFuzzed(bytes);
    TableOptions options;
    options.encoding = "windows-1256";
    options.delimiter = u'\t';
    readFuzzed(bytes, options);
    return 0;
}
