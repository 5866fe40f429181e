// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FuzzedLetter.h"

#include "app/letters/formats/MailText.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// A message, whatever its first bytes are; then what is found in it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace multaqa;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkFuzzed(LetterText(textOfMail(bytes, LetterText::longestText)));
    return 0;
}
