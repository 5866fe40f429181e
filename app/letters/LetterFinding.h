// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace multaqa {

/// One mistake in a letter.
struct LetterFinding
{
    QString rule;        ///< its id: "weekday"; see LetterCheck.cpp
    int line = 0;        ///< of the letter, from 1
    qsizetype start = 0; ///< of what is wrong, in UTF-16 units of the text
    qsizetype length = 0;
    QString text;    ///< what is wrong, as it stands in the letter
    QString message; ///< sentences in the window's language

    bool operator==(const LetterFinding &) const = default;
};

} // namespace multaqa
