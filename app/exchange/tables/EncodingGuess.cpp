// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "EncodingGuess.h"

#include "TextDecoder.h"

#include <QSet>

#include <unicode/uchar.h>

#include <uchardet.h>

#include <algorithm>
#include <memory>

namespace multaqa {
namespace {

constexpr qint64 pieceLength = 64 * 1024;

enum class Script { None, Latin, Arabic };

Script scriptOf(char16_t character)
{
    if (character >= 0x600 && character < 0x700 && u_isalpha(character))
        return Script::Arabic;
    return character < 0x250 && u_isalpha(character) ? Script::Latin : Script::None;
}

/// What stands in such texts between letters, or on them.
bool isUsualSign(char16_t character)
{
    constexpr std::u16string_view signs = u"\u060C\u061B\u061F\u0640\u00AB\u00BB\u2019\u2013\u00A0";
    return signs.find(character) != std::u16string_view::npos || (character >= 0x64B && character <= 0x652) ||
           (character >= 0x660 && character <= 0x669);
}

/// How the letters would stand if the bytes were in the encoding of TABLE: a word has one script, teh marbuta and alef
/// maksura end one, an accented capital does not follow a small letter. One point for each byte above 127 that fits.
double score(const QByteArray &bytes, const std::vector<char16_t> &table)
{
    const auto at = [&](qsizetype index) {
        return index < 0 || index >= bytes.size() ? u' ' : table[static_cast<uchar>(bytes[index])];
    };
    double sum = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (static_cast<uchar>(bytes[i]) < 0x80)
            continue;
        const char16_t character = at(i);
        if (character == 0xFFFD || (character >= 0x80 && character < 0xA0)) {
            sum -= 5;
            continue;
        }
        const Script script = scriptOf(character);
        if (script == Script::None) {
            sum += isUsualSign(character) ? 0.2 : -1.5;
            continue;
        }
        const Script before = scriptOf(at(i - 1));
        const Script behind = scriptOf(at(i + 1));
        sum += before == script || behind == script ? 1 : -0.5;
        if ((before != Script::None && before != script) || (behind != Script::None && behind != script))
            sum -= 2;
        if (script == Script::Latin && before == Script::Latin) {
            if (u_isupper(character) && u_islower(at(i - 1)))
                sum -= 2;
            if (static_cast<uchar>(bytes[i - 1]) >= 0x80)
                sum -= 1;
        }
        const bool endsAWord = character == u'\u0629' || character == u'\u0649';
        if (endsAWord && behind == Script::Arabic)
            sum -= 2;
    }
    return sum;
}

QByteArray uchardetsAnswer(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.constData(), static_cast<size_t>(bytes.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return QByteArray(uchardet_get_charset(detector.get()));
}

/// For bytes that are not UTF-8; SAMPLE holds little but bytes above 127 and their neighbours.
QByteArray guessLegacyEncoding(const QByteArray &sample)
{
    QByteArray best;
    double bestScore = 0;
    // The first one wins a tie: French letters have the same places in windows-1252 and windows-1256.
    for (const char *name : {"windows-1252", "windows-1256", "ISO-8859-6"}) {
        const double points = score(sample, characterTable(name));
        if (best.isEmpty() || points > bestScore) {
            best = name;
            bestScore = points;
        }
    }
    const auto high = std::ranges::count_if(sample, [](char byte) { return static_cast<uchar>(byte) >= 0x80; });
    // Three letters in five stand right: that does not happen by chance.
    if (bestScore > 0.6 * static_cast<double>(high))
        return best;
    // uchardet tells the other scripts apart well; among the Latin ones it is less sure than the score above.
    static const QSet<QByteArray> others{
        "WINDOWS-1251", "KOI8-R",  "ISO-8859-5", "MAC-CYRILLIC", "IBM855",     "IBM866",      "WINDOWS-1253",
        "ISO-8859-7",   "GB18030", "BIG5",       "EUC-TW",       "SHIFT_JIS",  "EUC-JP",      "ISO-2022-JP",
        "EUC-KR",       "UHC",     "TIS-620",    "WINDOWS-1255", "ISO-8859-8", "WINDOWS-1258"};
    const QByteArray answer = uchardetsAnswer(sample).toUpper();
    return others.contains(answer) ? answer : best;
}

/// How many bytes at the end of PIECE begin a character that goes on in the next one.
qsizetype unfinishedBytes(const QByteArray &piece)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, piece.size()); ++back) {
        const auto byte = static_cast<uchar>(piece[piece.size() - back]);
        if (byte >= 0xC0)
            return back < (byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2) ? back : 0;
        if (byte < 0x80)
            return 0;
    }
    return 0;
}

/// Adds the lines of PIECE that hold bytes above 127: a list with one Arabic name in a thousand rows has few.
void collect(QByteArray &sample, const QByteArray &piece)
{
    constexpr qsizetype largestSample = 64 * 1024;
    constexpr qsizetype neighbours = 40;
    qsizetype done = 0;
    for (qsizetype i = 0; i < piece.size() && sample.size() < largestSample; ++i) {
        if (static_cast<uchar>(piece[i]) < 0x80 || i < done)
            continue;
        const qsizetype from = std::max(done, i - neighbours);
        done = std::min(piece.size(), i + neighbours);
        sample += piece.mid(from, done - from);
    }
}

QByteArray guessByStart(const QByteArray &start)
{
    if (start.startsWith("\xEF\xBB\xBF"))
        return "UTF-8";
    if (start.startsWith("\xFF\xFE"))
        return "UTF-16LE";
    if (start.startsWith("\xFE\xFF"))
        return "UTF-16BE";
    // Digits, blanks and delimiters have a zero byte in UTF-16, in every script.
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < start.size(); ++i)
        zeros[i % 2] += start[i] == '\0';
    const qsizetype many = start.size() / 40;
    if (zeros[1] > many && zeros[0] < zeros[1] / 4)
        return "UTF-16LE";
    if (zeros[0] > many && zeros[1] < zeros[0] / 4)
        return "UTF-16BE";
    return {};
}

} // namespace

QByteArray guessEncoding(QIODevice &device)
{
    QByteArray piece = device.read(pieceLength);
    QByteArray encoding = guessByStart(piece);
    if (encoding.isEmpty()) {
        bool isUtf8 = true;
        QByteArray sample;
        while (!piece.isEmpty()) {
            const qsizetype unfinished = unfinishedBytes(piece);
            isUtf8 = isUtf8 && QByteArrayView(piece).chopped(unfinished).isValidUtf8();
            collect(sample, piece);
            const QByteArray next = device.read(pieceLength);
            isUtf8 = isUtf8 && (unfinished == 0 || !next.isEmpty());
            piece = piece.last(unfinished) + next;
            if (next.isEmpty())
                break;
        }
        encoding = isUtf8 ? QByteArray("UTF-8") : guessLegacyEncoding(sample);
    }
    device.seek(0);
    return encoding;
}

} // namespace multaqa
