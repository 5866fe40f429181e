// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "MailText.h"

#include "DecodedText.h"
#include "MailHeader.h"

#include "app/text/PlainText.h"

namespace multaqa {
namespace {

constexpr int deepestPart = 16;
constexpr int mostParts = 1000;

class MailReader
{
public:
    explicit MailReader(qsizetype most)
        : m_most(most)
    {
    }

    QString readMessage(const QByteArray &bytes, int depth)
    {
        qsizetype body = 0;
        const MailHeader header = MailHeader::parse(bytes, body);
        const QString subject = header.text("subject").simplified();
        const QString text = readPart(header, bytes.mid(body), depth);
        return subject.isEmpty() ? text : QString(subject % u"\n\n" % text);
    }

    QString readBody(const QByteArray &bytes)
    {
        qsizetype body = 0;
        const MailHeader header = MailHeader::parse(bytes, body);
        return readPart(header, bytes.mid(body), 0);
    }

private:
    QString readPart(const MailHeader &header, const QByteArray &body, int depth)
    {
        if (depth > deepestPart || ++m_parts > mostParts || m_length > m_most)
            return {};
        const QByteArray type = header.contentType();
        if (type.startsWith("multipart/"))
            return readMultipart(header, body, depth, type == "multipart/alternative");
        if (header.field("content-disposition").trimmed().toLower().startsWith("attachment"))
            return {};
        if (type == "message/rfc822")
            return readMessage(decoded(header, body), depth + 1);
        if (type != "text/plain" && type != "text/html")
            return {};
        QString text = decodedText(decoded(header, body), header.parameter("content-type", "charset"), m_most);
        if (type == "text/html")
            text = plainText(text);
        m_length += text.size();
        return text;
    }

    QString readMultipart(const MailHeader &header, const QByteArray &body, int depth, bool isAlternative)
    {
        QString whole;
        QString page;
        for (const QByteArray &part : partsOf(body, header.parameter("content-type", "boundary"))) {
            qsizetype start = 0;
            const MailHeader partHeader = MailHeader::parse(part, start);
            const QString text = readPart(partHeader, part.mid(start), depth + 1);
            if (isAlternative && partHeader.contentType() != "text/plain") {
                page = page.isEmpty() ? text : page;
            } else if (!text.isEmpty()) {
                if (!whole.isEmpty() && !whole.endsWith(u'\n'))
                    whole += u'\n';
                whole += text;
            }
        }
        return whole.trimmed().isEmpty() ? page : whole;
    }

    /// The parts between lines "--BOUNDARY". A part that is not closed goes to the end.
    static QByteArrayList partsOf(const QByteArray &body, const QByteArray &boundary)
    {
        QByteArrayList parts;
        if (boundary.isEmpty())
            return parts;
        const QByteArray delimiter = "--" + boundary;
        qsizetype start = -1;
        for (qsizetype at = 0; at >= 0 && at < body.size() && parts.size() < mostParts;) {
            const bool isAtLine = at == 0 || body.at(at - 1) == '\n';
            if (isAtLine && QByteArrayView(body).sliced(at).startsWith(delimiter)) {
                if (start >= 0)
                    parts.append(body.mid(start, at - start));
                const bool isLast = QByteArrayView(body).sliced(at + delimiter.size()).startsWith("--");
                if (isLast)
                    return parts;
                start = body.indexOf('\n', at) + 1;
                if (start == 0)
                    return parts;
                at = start;
            } else {
                at = body.indexOf('\n', at) + 1;
                if (at == 0)
                    break;
            }
        }
        if (start >= 0)
            parts.append(body.mid(start));
        return parts;
    }

    static QByteArray decoded(const MailHeader &header, const QByteArray &body)
    {
        const QByteArray encoding = header.field("content-transfer-encoding").toLower();
        if (encoding == "base64")
            return QByteArray::fromBase64(body);
        return encoding == "quoted-printable" ? fromQuotedPrintable(body) : body;
    }

    qsizetype m_most;
    qsizetype m_length = 0;
    int m_parts = 0;
};

} // namespace

QString textOfMail(const QByteArray &bytes, qsizetype most)
{
    return MailReader(most).readMessage(bytes, 0);
}

QString bodyOfMail(const QByteArray &bytes, qsizetype most)
{
    return MailReader(most).readBody(bytes);
}

} // namespace multaqa
