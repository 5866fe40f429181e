// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dates/LetterTokens.h"

#include "db/Result.h"

#include <QCoreApplication>

namespace multaqa {

/// What a letter says, whatever file it came in: lines with "\n" between them.
class LetterText
{
    Q_DECLARE_TR_FUNCTIONS(LetterText)

public:
    /// Whether a sentence may go on in the next line, or each line is a paragraph, as in a document.
    using Lines = LetterLines;

    static constexpr qint64 largestFile = 64 * 1024 * 1024;   ///< bytes
    static constexpr qsizetype longestText = 4 * 1024 * 1024; ///< UTF-16 units; a book has half a million

    /// Text in any encoding, HTML, mail (.eml), .docx, .odt, and .pdf where there is pdftotext; told by its bytes, not
    /// by its name. Errors: NotFound, NoPermission; Refused for what is no letter, too large or damaged; Failed without
    /// pdftotext. The sentence names the file. Nothing in the file is opened, fetched or run.
    static Result<LetterText> read(const QString &path);
    /// The same of bytes in memory; NAME is for sentences.
    static Result<LetterText> readBytes(const QByteArray &bytes, const QString &name);
    /// A text that is at hand.
    explicit LetterText(QString text, Lines lines = Lines::Wrapped);

    const QString &text() const { return m_text; }
    Lines lines() const { return m_lines; }
    /// The number of the line in which the character at PLACE stands, from 1.
    int lineAt(qsizetype place) const;

private:
    QString m_text;
    Lines m_lines;
    std::vector<qsizetype> m_lineStarts;
};

} // namespace multaqa
