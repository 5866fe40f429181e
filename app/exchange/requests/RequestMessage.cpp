// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestMessage.h"

#include "app/letters/formats/LetterFormat.h"
#include "app/letters/formats/MailHeader.h"
#include "app/letters/formats/MailText.h"
#include "app/text/Bidi.h"
#include "app/text/TextCleaning.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace multaqa {
namespace {

QString bareSubject(const MailHeader &header)
{
    static const QRegularExpression answered(
        QStringLiteral("^(?:(?:re|fwd?|aw|wg|tr|réf?|رد|إعادة توجيه)\\s*(?:\\[\\d+\\])?\\s*:\\s*)+"),
        QRegularExpression::CaseInsensitiveOption);
    return cleanText(header.text("subject"), TextLines::One).remove(answered).left(500);
}

std::vector<MailAddress> sendersOf(const MailHeader &header)
{
    std::vector<MailAddress> senders;
    for (const char *field : {"from", "reply-to"}) {
        const auto named = MailAddress::listOf(header.field(field));
        for (const MailAddress &sender : named) {
            const bool isThere = std::any_of(senders.begin(), senders.end(), [&](const MailAddress &each) {
                return each.address.compare(sender.address, Qt::CaseInsensitive) == 0;
            });
            if (!isThere)
                senders.push_back(sender);
        }
    }
    return senders;
}

/// Seconds east of Greenwich; nothing for a zone that is not known, which RFC 5322 takes for none.
int offsetOf(const QString &zone)
{
    if (zone.size() == 5 && (zone[0] == u'+' || zone[0] == u'-')) {
        const int value = zone.mid(1, 2).toInt() * 3600 + zone.mid(3).toInt() * 60;
        return zone[0] == u'-' ? -value : value;
    }
    static const QHash<QString, int> zones{{QStringLiteral("EST"), -5}, {QStringLiteral("EDT"), -4},
                                           {QStringLiteral("CST"), -6}, {QStringLiteral("CDT"), -5},
                                           {QStringLiteral("MST"), -7}, {QStringLiteral("MDT"), -6},
                                           {QStringLiteral("PST"), -8}, {QStringLiteral("PDT"), -7}};
    return zones.value(zone.toUpper()) * 3600;
}

} // namespace

std::optional<QDateTime> RequestMessage::instantOf(const QByteArray &date)
{
    static const QRegularExpression shape(QStringLiteral("(\\d{1,2})\\s+([A-Za-z]{3})[a-z]*\\s+(\\d{2,4})\\s+(\\d{1,2})"
                                                         ":(\\d{2})(?::(\\d{2}))?\\s*([+-]\\d{4}|[A-Za-z]+)?"));
    constexpr const char *months[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                      "jul", "aug", "sep", "oct", "nov", "dec"};
    const auto match = shape.match(QString::fromLatin1(date.left(500)));
    if (!match.hasMatch())
        return std::nullopt;
    const QByteArray name = match.captured(2).toLower().toLatin1();
    const auto month =
        std::find_if(std::begin(months), std::end(months), [&](const char *each) { return name == each; });
    int year = match.captured(3).toInt();
    if (year < 100) // RFC 5322, 4.3
        year += year < 50 ? 2000 : 1900;
    const QDate day(year, int(month - std::begin(months)) + 1, match.captured(1).toInt());
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), std::min(59, match.captured(6).toInt()));
    constexpr int firstYear = 1990; // no conference keeps older mail; a clock that was never set does
    constexpr int lastYear = 2199;
    if (!day.isValid() || !time.isValid() || year < firstYear || year > lastYear)
        return std::nullopt;
    return QDateTime(day, time, Qt::UTC).addSecs(-offsetOf(match.captured(7)));
}

QString RequestMessage::messageIdOf(const QByteArray &start)
{
    qsizetype body = 0;
    const QByteArray raw = MailHeader::parse(start, body).field("message-id");
    const qsizetype open = raw.indexOf('<');
    const qsizetype close = raw.indexOf('>', open + 1);
    const QByteArray id = open >= 0 && close > open ? raw.mid(open + 1, close - open - 1) : raw;
    return cleanText(QString::fromUtf8(id), TextLines::One);
}

Result<RequestMessage> RequestMessage::read(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(largestFile + 1) : QByteArray();
    if (file.error() != QFileDevice::NoError)
        return Error::refused(
            tr("%1 cannot be read. Check its name and place, and that you may open it.").arg(isolated(name)));
    return readBytes(bytes, name);
}

Result<RequestMessage> RequestMessage::readBytes(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestFile)
        return Error::refused(tr("%1 is larger than a message can be. Save it from the mail program without its "
                                 "attachments.")
                                  .arg(isolated(name)));
    const QByteArray plain = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    if (letterFormatOf(plain) != LetterFormat::Mail)
        return Error::refused(
            tr("%1 is no message. Save the message as .eml in the mail program, and give that.").arg(isolated(name)));
    qsizetype body = 0;
    const MailHeader header = MailHeader::parse(plain, body);
    RequestMessage message;
    message.name = name;
    message.bytes = bytes;
    message.senders = sendersOf(header);
    message.subject = bareSubject(header);
    message.text = cleanText(bodyOfMail(plain, longestText).left(longestText), TextLines::Many);
    message.messageId = messageIdOf(plain);
    message.sentAt = instantOf(header.field("date"));
    if (!message.sentAt) {
        const QByteArray received = header.field("received");
        message.sentAt = instantOf(received.mid(received.lastIndexOf(';') + 1));
    }
    if (message.senders.empty())
        return Error::refused(tr("%1 does not say who sent it. Give a message with a sender.").arg(isolated(name)));
    return message;
}

} // namespace multaqa
