// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "LetterTokens.h"

#include "app/text/Fold.h"
#include "app/text/Numerals.h"

#include <QRegularExpression>

namespace multaqa {
namespace {

bool isPartOfWord(QChar character)
{
    return character.isLetter() || character.isMark();
}

bool isInvisible(QChar character)
{
    return character.category() == QChar::Other_Format || character.category() == QChar::Other_Control;
}

/// Where the address or link at the place ends, or the place itself where there is none.
class Addresses
{
public:
    explicit Addresses(const QString &text)
    {
        static const QRegularExpression address(QStringLiteral(R"([!-~]*(?:://|@)[!-~]+|\bwww\.[!-~]+)"));
        for (auto all = address.globalMatch(text); all.hasNext();) {
            const auto match = all.next();
            m_spans.emplace_back(match.capturedStart(), match.capturedEnd());
        }
    }
    qsizetype endAt(qsizetype place)
    {
        while (m_next < m_spans.size() && m_spans[m_next].second <= place)
            ++m_next;
        return m_next < m_spans.size() && m_spans[m_next].first <= place ? m_spans[m_next].second : place;
    }

private:
    std::vector<std::pair<qsizetype, qsizetype>> m_spans;
    size_t m_next = 0;
};

LetterToken wordAt(QStringView text, qsizetype start, qsizetype end)
{
    LetterToken token;
    token.kind = LetterToken::Kind::Word;
    const QStringView word = text.sliced(start, end - start);
    token.folded = fold(word);
    token.isArabic = word.front().script() == QChar::Script_Arabic;
    token.isCapitalised = word.front().isUpper();
    return token;
}

LetterToken numberAt(QStringView text, qsizetype start, qsizetype end)
{
    LetterToken token;
    token.kind = LetterToken::Kind::Number;
    if (end - start <= 9) {
        token.value = 0;
        for (qsizetype i = start; i < end; ++i)
            token.value = token.value * 10 + digitValue(text.at(i));
    }
    return token;
}

} // namespace

std::vector<LetterToken> tokensOf(const QString &text, LetterLines lines)
{
    std::vector<LetterToken> tokens;
    Addresses addresses(text);
    int lineBreaks = 0;
    bool touches = false;
    const auto add = [&](LetterToken token, qsizetype start, qsizetype end) {
        token.start = start;
        token.length = end - start;
        token.lineBreaks = lineBreaks;
        token.touchesLast = touches;
        lineBreaks = 0;
        touches = true;
        tokens.push_back(std::move(token));
    };
    const auto run = [&](qsizetype from, auto &&belongs) {
        qsizetype end = from;
        while (end < text.size() && belongs(text.at(end)))
            ++end;
        return end;
    };
    for (qsizetype at = 0; at < text.size();) {
        const QChar character = text.at(at);
        qsizetype end = at + 1;
        if (const qsizetype addressEnd = addresses.endAt(at); addressEnd > at) {
            end = addressEnd;
            LetterToken token;
            token.folded = QChar(QChar::ObjectReplacementCharacter);
            add(std::move(token), at, end);
        } else if (character.isSpace()) {
            // A page ends a line, too.
            if (character == u'\n' || character == u'\f' || character == QChar::ParagraphSeparator)
                lineBreaks += lines == LetterLines::Paragraphs ? 2 : 1;
            else if (character == QChar::LineSeparator)
                ++lineBreaks;
            touches = false;
        } else if (digitValue(character) >= 0) {
            end = run(at, [](QChar next) { return digitValue(next) >= 0; });
            add(numberAt(text, at, end), at, end);
        } else if (isPartOfWord(character)) {
            end = run(at, isPartOfWord);
            LetterToken token = wordAt(text, at, end);
            if (!token.folded.isEmpty())
                add(std::move(token), at, end);
        } else if (!isInvisible(character)) {
            LetterToken token;
            token.folded = character;
            add(std::move(token), at, end);
        }
        at = end;
    }
    return tokens;
}

} // namespace multaqa
