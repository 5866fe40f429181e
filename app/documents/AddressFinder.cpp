// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AddressFinder.h"

#include <QRegularExpression>
#include <QUrl>

namespace multaqa {

namespace {

/// Length of a web address once closing punctuation is taken off; a closing bracket stays if it was opened inside.
int lengthWithoutTail(QStringView address)
{
    auto length = address.size();
    while (length > 0) {
        const QChar last = address[length - 1];
        const bool closesBracket =
            last == u')' && address.first(length).count(u')') > address.first(length).count(u'(');
        if (!closesBracket && !QStringView(u".,;:!?'*_]}").contains(last))
            break;
        --length;
    }
    return int(length);
}

} // namespace

std::vector<FoundAddress> findAddresses(const QString &text)
{
    if (!text.contains(u'@') && !text.contains(u"://") && !text.contains(u"www.", Qt::CaseInsensitive))
        return {};
    // A web address ends at a space, a quotation mark, Arabic punctuation or a direction mark.
    static const QRegularExpression pattern(
        QStringLiteral("(?<mail>[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)"
                       "|(?<web>(?:https?://|www\\.)[^\\s<>\"«»“”،؛؟\\x{200E}\\x{200F}\\x{061C}"
                       "\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]+)"),
        QRegularExpression::CaseInsensitiveOption);
    std::vector<FoundAddress> found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool isMail = match.capturedLength(u"mail") > 0;
        const int length = isMail ? int(match.capturedLength()) : lengthWithoutTail(match.capturedView());
        const QString address = match.captured().left(length);
        QUrl url;
        if (isMail) {
            url.setScheme(QStringLiteral("mailto"));
            url.setPath(address);
        } else {
            url = QUrl(address.startsWith(u"www.", Qt::CaseInsensitive) ? QString(u"https://" + address) : address);
        }
        if (url.isValid() && (isMail || !url.host().isEmpty()))
            found.push_back({int(match.capturedStart()), length, url.toEncoded()});
    }
    return found;
}

} // namespace multaqa
