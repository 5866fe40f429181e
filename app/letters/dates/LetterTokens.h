// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace multaqa {

/// Whether a sentence may go on in the next line, or each line is a paragraph, as in a document.
enum class LetterLines { Wrapped, Paragraphs };

/// A word, a number or a sign of a letter, and where it stands.
struct LetterToken
{
    enum class Kind { Word, Number, Sign };

    Kind kind = Kind::Sign;
    qsizetype start = 0; ///< in UTF-16 units
    qsizetype length = 0;
    QString folded;           ///< a word as fold() makes it; a sign as it is
    int value = -1;           ///< of a number of up to nine digits
    int lineBreaks = 0;       ///< before it; two or more part paragraphs
    bool touchesLast = false; ///< nothing stands between it and the token before it
    bool isArabic = false;    ///< a word in Arabic letters
    bool isCapitalised = false;

    qsizetype end() const { return start + length; }
    bool isWord() const { return kind == Kind::Word; }
    bool isNumber() const { return kind == Kind::Number; }
    bool isSign(char16_t sign) const { return kind == Kind::Sign && folded.front() == QChar(sign); }
};

/// The tokens of a letter in order. Digits of all three kinds are numbers, and part from the letters that they touch;
/// an apostrophe parts words. Blanks and invisible characters are none. What stands in an e-mail address or a link is
/// left out, because "2021/2/23" in it is no date; one sign U+FFFC stands for all of it.
std::vector<LetterToken> tokensOf(const QString &text, LetterLines lines = LetterLines::Wrapped);

} // namespace multaqa
