// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "VCardLines.h"

#include <algorithm>

namespace multaqa {
namespace {

constexpr qint64 chunkSize = 64 * 1024;

/// Name and parameters, in capitals, without what stands in quotes.
QByteArray headOf(const QByteArray &line)
{
    QByteArray head;
    bool isQuoted = false;
    for (char byte : line) {
        if (byte == '"')
            isQuoted = !isQuoted;
        else if (byte == ':' && !isQuoted)
            return head.toUpper();
        else if (!isQuoted)
            head += byte;
    }
    return {};
}

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t';
}

bool isBase64(const QByteArray &line)
{
    return !line.trimmed().isEmpty() && std::all_of(line.begin(), line.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '/' ||
               c == '=' || isBlank(c);
    });
}

} // namespace

VCardLines::VCardLines(QIODevice &device)
    : m_device(device)
{
    if (!refill())
        return;
    if (m_chunk.startsWith("\xFF\xFE"))
        m_utf16 = QStringDecoder(QStringDecoder::Utf16LE);
    else if (m_chunk.startsWith("\xFE\xFF"))
        m_utf16 = QStringDecoder(QStringDecoder::Utf16BE);
    if (m_utf16.isValid())
        m_chunk = m_utf8.encode(m_utf16.decode(m_chunk));
}

bool VCardLines::refill()
{
    const QByteArray bytes = m_device.read(chunkSize);
    m_done += bytes.size();
    m_chunk = m_utf16.isValid() ? QByteArray(m_utf8.encode(m_utf16.decode(bytes))) : bytes;
    m_position = 0;
    return !bytes.isEmpty();
}

const VCardLines::PhysicalLine *VCardLines::peek()
{
    if (m_ahead)
        return &*m_ahead;
    PhysicalLine line;
    bool isAnything = false;
    for (bool isWhole = false; !isWhole;) {
        if (m_position >= m_chunk.size() && !refill())
            break;
        isAnything = true;
        const auto begin = m_chunk.cbegin() + m_position;
        const auto end = std::find_if(begin, m_chunk.cend(), [](char c) { return c == '\n' || c == '\r'; });
        isWhole = end != m_chunk.cend();
        const qsizetype room = largest - line.bytes.size();
        line.isTooLong = line.isTooLong || end - begin > room;
        line.bytes.append(begin, std::min<qsizetype>(end - begin, room));
        m_position = end - m_chunk.cbegin() + (isWhole ? 1 : 0);
        if (!isWhole || *end != '\r')
            continue;
        if (m_position == m_chunk.size())
            refill();
        if (m_position < m_chunk.size() && m_chunk[m_position] == '\n')
            ++m_position;
    }
    if (!isAnything)
        return nullptr;
    m_ahead = std::move(line);
    return &*m_ahead;
}

VCardLines::PhysicalLine VCardLines::take()
{
    PhysicalLine line = std::move(*m_ahead);
    m_ahead.reset();
    ++m_number;
    return line;
}

void VCardLines::append(VCardLine &line, QByteArrayView more)
{
    const qsizetype room = largest - line.bytes.size();
    line.isTooLong = line.isTooLong || more.size() > room;
    line.bytes.append(more.first(std::min(more.size(), room)));
}

std::optional<VCardLine> VCardLines::next()
{
    while (peek()) {
        PhysicalLine first = take();
        if (first.bytes.startsWith("\xEF\xBB\xBF"))
            first.bytes.remove(0, 3); // also before a later card, where files were joined
        if (first.bytes.trimmed().isEmpty())
            continue;
        VCardLine line{m_number, std::move(first.bytes), first.isTooLong};
        appendContinuations(line);
        return line;
    }
    return std::nullopt;
}

void VCardLines::appendContinuations(VCardLine &line)
{
    const QByteArray head = headOf(line.bytes);
    const bool isQuotedPrintable = head.contains("QUOTED-PRINTABLE");
    const bool isEncoded = head.contains("BASE64") || head.contains("ENCODING=B");
    while (const PhysicalLine *ahead = peek()) {
        if (isQuotedPrintable) {
            // A soft line break (RFC 2045 section 6.7, rule 5): the line ends in "=", perhaps with blanks behind it.
            qsizetype end = line.bytes.size();
            while (end > 0 && isBlank(line.bytes[end - 1]))
                --end;
            if (end > 0 && line.bytes[end - 1] == '=' && !line.isTooLong) {
                line.bytes.truncate(end - 1);
                line.isTooLong = ahead->isTooLong;
                append(line, take().bytes);
                continue;
            }
        }
        if (!ahead->bytes.isEmpty() && isBlank(ahead->bytes[0])) {
            line.isTooLong = line.isTooLong || ahead->isTooLong;
            append(line, QByteArrayView(take().bytes).sliced(m_fold == Fold::DropsBlank ? 1 : 0));
        } else if (isEncoded && isBase64(ahead->bytes)) {
            // Some programs write a picture's lines without the blank of a fold.
            line.isTooLong = line.isTooLong || ahead->isTooLong;
            append(line, take().bytes);
        } else {
            return;
        }
    }
}

} // namespace multaqa
