// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "MailAddress.h"

#include "MailHeader.h"

#include "app/text/TextCleaning.h"

namespace multaqa {
namespace {

constexpr size_t mostAddresses = 100;

/// What a mailbox is written as: the words before "<", what is between "<" and ">", and what stands in brackets.
struct RawMailbox
{
    QByteArray words;
    QByteArray angle;
    QByteArray comment;
    bool hasAngle = false;
};

QString nameOf(const QByteArray &raw)
{
    QString name = cleanText(MailHeader::decoded(raw), TextLines::One);
    while (name.size() > 1 &&
           ((name.startsWith(u'"') && name.endsWith(u'"')) || (name.startsWith(u'\'') && name.endsWith(u'\''))))
        name = name.mid(1, name.size() - 2).trimmed();
    // "Leila Attar (ESCWA)"
    if (const qsizetype bracket = name.indexOf(u'('); bracket > 0)
        name = name.left(bracket).trimmed();
    const qsizetype comma = name.indexOf(u',');
    if (comma > 0 && name.indexOf(u',', comma + 1) < 0)
        name = QString(name.mid(comma + 1) % u' ' % name.left(comma)).simplified();
    // An address in place of a name names nobody.
    return name.contains(u'@') ? QString() : name;
}

MailAddress mailboxOf(const RawMailbox &raw)
{
    MailAddress mailbox;
    const QByteArray address = raw.hasAngle ? raw.angle : raw.words;
    mailbox.address = cleanText(QString::fromUtf8(address), TextLines::One).remove(u' ');
    mailbox.name = nameOf(raw.hasAngle && !raw.words.trimmed().isEmpty() ? raw.words : raw.comment);
    return mailbox;
}

/// The length of the encoded word (RFC 2047) that begins at AT, in which commas and brackets mean nothing; 0: there is
/// none.
qsizetype encodedWordAt(const QByteArray &raw, qsizetype at)
{
    if (!QByteArrayView(raw).sliced(at).startsWith("=?"))
        return 0;
    const qsizetype encoding = raw.indexOf('?', at + 2);
    const qsizetype text = encoding < 0 ? -1 : raw.indexOf('?', encoding + 1);
    const qsizetype end = text < 0 ? -1 : raw.indexOf("?=", text + 1);
    if (end < 0 || raw.mid(at, end - at).contains(' '))
        return 0;
    return end + 2 - at;
}

bool isAddress(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && at + 1 < text.size();
}

} // namespace

std::vector<MailAddress> MailAddress::listOf(const QByteArray &raw)
{
    std::vector<MailAddress> list;
    RawMailbox current;
    bool isQuoted = false;
    bool isInAngle = false;
    int depth = 0;
    const auto finish = [&] {
        MailAddress mailbox = mailboxOf(current);
        if (isAddress(mailbox.address))
            list.push_back(std::move(mailbox));
        current = {};
    };
    for (qsizetype i = 0; i < raw.size() && list.size() < mostAddresses; ++i) {
        const char character = raw.at(i);
        if (character == '\\' && i + 1 < raw.size() && (isQuoted || depth > 0)) {
            (depth > 0 ? current.comment : current.words) += raw.at(++i);
        } else if (isQuoted) {
            if (character == '"')
                isQuoted = false;
            else
                (isInAngle ? current.angle : current.words) += character;
        } else if (depth > 0) {
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (depth > 0)
                current.comment += character;
        } else if (const qsizetype word = isInAngle ? 0 : encodedWordAt(raw, i); word > 0) {
            current.words += raw.mid(i, word);
            i += word - 1;
        } else if (character == '"') {
            isQuoted = true;
        } else if (character == '(') {
            ++depth;
        } else if (character == '<') {
            isInAngle = true;
            current.hasAngle = true;
            current.angle.clear();
        } else if (character == '>') {
            isInAngle = false;
        } else if (!isInAngle && (character == ',' || character == ';')) {
            finish();
        } else if (!isInAngle && character == ':') {
            current = {}; // the name of a group
        } else {
            (isInAngle ? current.angle : current.words) += character;
        }
    }
    if (list.size() < mostAddresses)
        finish();
    return list;
}

} // namespace multaqa
