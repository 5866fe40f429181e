// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/letters/LetterCheck.h"

#include <cstdint>
#include <cstdlib>

namespace multaqa {

/// Checks a letter, and stops the program where a finding does not stand in it.
inline void checkFuzzed(const LetterText &letter)
{
    for (const LetterFinding &finding : LetterCheck::check(letter, {Language::English, {}, QDate(2021, 2, 4), {}}))
        if (finding.length < 1 || finding.start < 0 || finding.start + finding.length > letter.text().size() ||
            finding.line < 1 || finding.message.isEmpty())
            std::abort();
}

/// The same of a file's bytes; one that is refused must be refused with a sentence.
inline void checkFuzzedFile(const QByteArray &bytes)
{
    const auto letter = LetterText::readBytes(bytes, QStringLiteral("fuzzed"));
    if (letter)
        checkFuzzed(*letter);
    else if (letter.error().message.isEmpty())
        std::abort();
}

} // namespace multaqa
