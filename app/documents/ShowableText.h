// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace multaqa {

enum class LineBreaks {
    Keep,   ///< as U+2028, which QTextLayout breaks at
    Spaces, ///< for a bookmark or the document's title
};

/// Text as a document can show it. Taken away: control characters, halves of surrogate pairs, noncharacters, soft
/// hyphens, the object mark, and the overrides of direction, which let a text show something else than it says.
/// Isolates and direction marks stay.
QString showableText(const QString &text, LineBreaks lineBreaks);

/// A direction mark, isolate or embedding: invisible, and no part of what the text says.
bool isDirectionControl(QChar character);

} // namespace multaqa
