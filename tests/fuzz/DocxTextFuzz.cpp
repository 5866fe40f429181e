// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FuzzedLetter.h"

#include "support/LetterFiles.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// What begins like a zip file is taken as one. Other bytes are the part that holds the text: changes to packed bytes
/// would hardly ever reach the XML.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace multaqa;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkFuzzedFile(bytes.startsWith("PK") ? bytes : docxWith(bytes, Packing::Stored));
    return 0;
}
