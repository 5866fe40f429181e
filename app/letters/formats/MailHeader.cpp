// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "MailHeader.h"

#include "DecodedText.h"

#include <QRegularExpression>

namespace multaqa {
namespace {

constexpr qsizetype longestField = 64 * 1024;
constexpr qsizetype mostFields = 1000; ///< no program writes a tenth of them

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

QByteArray lineAt(const QByteArray &bytes, qsizetype &at)
{
    qsizetype end = bytes.indexOf('\n', at);
    if (end < 0)
        end = bytes.size();
    QByteArray line = bytes.mid(at, end - at);
    at = std::min(end + 1, bytes.size());
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

QByteArray fromQuotedPrintable(const QByteArray &text, bool underscores)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char character = text.at(i);
        if (character == '_' && underscores) {
            bytes += ' ';
        } else if (character == '=' && i + 1 < text.size() && text.at(i + 1) == '\n') {
            i += 1; // a line that goes on
        } else if (character == '=' && i + 2 < text.size() && text.at(i + 1) == '\r' && text.at(i + 2) == '\n') {
            i += 2;
        } else if (character == '=' && i + 2 < text.size() && hexValue(text.at(i + 1)) >= 0 &&
                   hexValue(text.at(i + 2)) >= 0) {
            bytes += static_cast<char>(hexValue(text.at(i + 1)) * 16 + hexValue(text.at(i + 2)));
            i += 2;
        } else {
            bytes += character;
        }
    }
    return bytes;
}

MailHeader MailHeader::parse(const QByteArray &bytes, qsizetype &body)
{
    MailHeader header;
    QByteArray name;
    body = 0;
    while (body < bytes.size()) {
        const QByteArray line = lineAt(bytes, body);
        if (line.isEmpty())
            break;
        if (line.startsWith(' ') || line.startsWith('\t')) {
            const auto field = header.m_fields.find(name);
            if (!name.isEmpty() && field != header.m_fields.end() && field->size() < longestField)
                *field += ' ' + line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        name = colon > 0 ? line.left(colon).trimmed().toLower() : QByteArray();
        // The first one of a name holds.
        if (!name.isEmpty() && !header.m_fields.contains(name) && header.m_fields.size() < mostFields)
            header.m_fields.insert(name, line.mid(colon + 1, longestField).trimmed());
        else
            name.clear();
    }
    return header;
}

QByteArray MailHeader::contentType() const
{
    const QByteArray type = field("content-type");
    const QByteArray bare = type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed().toLower();
    return bare.contains('/') ? bare : QByteArray("text/plain");
}

QByteArray MailHeader::parameter(const QByteArray &fieldName, const QByteArray &name) const
{
    const QByteArray value = field(fieldName);
    bool isQuoted = false;
    QByteArrayList parts{QByteArray()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char character = value.at(i);
        if (character == '\\' && isQuoted && i + 1 < value.size())
            parts.last() += value.at(++i);
        else if (character == '"')
            isQuoted = !isQuoted;
        else if (character == ';' && !isQuoted)
            parts.append(QByteArray());
        else
            parts.last() += character;
    }
    for (const QByteArray &part : std::as_const(parts)) {
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            continue;
        const QByteArray key = part.left(equals).trimmed().toLower();
        const QByteArray text = part.mid(equals + 1).trimmed();
        if (key == name)
            return text;
        if (key == name + '*') // charset'language'value
            return QByteArray::fromPercentEncoding(text.mid(text.lastIndexOf('\'') + 1));
    }
    return {};
}

QString MailHeader::decoded(const QByteArray &raw)
{
    static const QRegularExpression encodedWord(
        QStringLiteral(R"(=\?([A-Za-z0-9_.:-]{1,40})(?:\*[A-Za-z0-9-]*)?\?([bBqQ])\?([!->@-~ ]*?)\?=)"));
    // As Latin 1 each byte keeps its place.
    const QString line = QString::fromLatin1(raw);
    QString text;
    QByteArray pending;
    QByteArray encoding;
    qsizetype at = 0;
    const auto flush = [&] {
        text += decodedText(pending, encoding, longestField);
        pending.clear();
    };
    for (auto all = encodedWord.globalMatch(line); all.hasNext();) {
        const auto match = all.next();
        const QByteArray between = raw.mid(at, match.capturedStart() - at);
        const QByteArray itsEncoding = match.captured(1).toLatin1();
        // Blanks between two encoded words are none.
        const bool goesOn =
            !pending.isEmpty() && between.trimmed().isEmpty() && itsEncoding.toLower() == encoding.toLower();
        if (!goesOn) {
            flush();
            if (at == 0 || !between.trimmed().isEmpty())
                text += decodedText(between, {}, longestField);
        }
        encoding = itsEncoding;
        const QByteArray code = match.captured(3).toLatin1();
        pending += match.captured(2).toLower() == u'b' ? QByteArray::fromBase64(code) : fromQuotedPrintable(code, true);
        at = match.capturedEnd();
    }
    flush();
    return text + decodedText(raw.mid(at), {}, longestField);
}

} // namespace multaqa
