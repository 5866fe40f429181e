// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace multaqa {

/// What a letter's file is, whatever its name says.
enum class LetterFormat { Text, Html, Mail, Docx, Odt, Pdf, OldWord, RichText, OtherZip };

LetterFormat letterFormatOf(const QByteArray &bytes);

} // namespace multaqa
