// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace multaqa {

/// Whether a field holds one line or several.
enum class TextLines { One, Many };

/// What any text from a file, the clipboard or a mail must pass before it is kept. Control characters and overrides of
/// the writing direction go; half a surrogate pair becomes U+FFFD; line ends become "\n"; the result is NFC, without
/// blanks at its ends. In one line every run of white space becomes a single space; in many lines tabs stay, blanks at
/// line ends go, and there is never more than one empty line together. No-break spaces stay: French needs them.
/// Cleaning twice changes nothing more.
QString cleanText(QStringView text, TextLines lines);

} // namespace multaqa
