// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AddressRules.h"

#include "app/text/Bidi.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace multaqa {
namespace {

/// How many letters must be changed, put in or left out to make B of A.
qsizetype distance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype corner = std::exchange(row[0], i + 1);
        for (size_t j = 1; j < row.size(); ++j) {
            const bool isSame = a.at(i) == b.at(static_cast<qsizetype>(j) - 1);
            const qsizetype best = std::min({row[j] + 1, row[j - 1] + 1, corner + (isSame ? 0 : 1)});
            corner = std::exchange(row[j], best);
        }
    }
    return row.back();
}

/// A slip of one or two letters, in what is long enough for it to be none by chance.
bool isNearly(const QString &text, const QString &right)
{
    constexpr qsizetype longest = 2000;
    constexpr qsizetype shortest = 8;
    return text != right && right.size() >= shortest && text.size() <= longest && right.size() <= longest &&
           distance(text, right) <= 2;
}

QString withoutScheme(QString link)
{
    static const QRegularExpression scheme(QStringLiteral("^https?://(?:www\\.)?"));
    link = link.toLower().remove(scheme);
    while (!link.isEmpty() && QStringLiteral("/.,;:)").contains(link.back()))
        link.chop(1);
    return link;
}

using Whole = QString (*)(const QRegularExpressionMatch &);

/// Reports what PATTERN finds, with what WHOLE makes of it.
void findTorn(const QRegularExpression &pattern, Whole whole, const char *id, const QString &sentence,
              const ReadLetter &letter, std::vector<LetterFinding> &findings)
{
    for (auto all = pattern.globalMatch(letter.text.text()); all.hasNext();) {
        const auto match = all.next();
        findings.push_back(letter.finding(id, match.capturedStart(), match.capturedLength(),
                                          sentence.arg(isolatedLeftToRight(whole(match)))));
    }
}

QString localAndDomain(const QRegularExpressionMatch &match)
{
    return match.captured(QStringLiteral("local")) % u'@' % match.captured(QStringLiteral("domain"));
}

/// Right-to-left text puts the parts between hyphens in the opposite order.
QString turnedAtHyphens(const QRegularExpressionMatch &match)
{
    QStringList parts = match.captured(QStringLiteral("tail")).split(u'-');
    std::ranges::reverse(parts);
    const QString tail = parts.join(u'-');
    QString head = match.captured(QStringLiteral("head"));
    if (!tail.startsWith(u'-') && !tail.startsWith(u'/') && !head.endsWith(u'/') && !head.endsWith(u'-'))
        head += u'-';
    return head + tail;
}

QString withoutBlanks(const QRegularExpressionMatch &match)
{
    return match.captured().simplified().remove(u' ');
}

} // namespace

void AddressRules::tornAddresses(const char *id, const ReadLetter &letter, std::vector<LetterFinding> &findings)
{
    const QString sentence = tr("This e-mail address is torn. It is likely %1.");
    // iom.int@name
    static const QRegularExpression swapped(
        QStringLiteral(R"((?<![!-~])(?<domain>[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?:int|org|com|net|edu|gov))@)"
                       R"((?<local>[A-Za-z0-9_%+-]{2,})(?![A-Za-z0-9._%+@-]*[A-Za-z0-9]))"));
    // name@ iom.int, longer-name @iom.int; but "Farm @ example.com" is a place
    static const QRegularExpression apart(QStringLiteral(
        R"((?<![!-~])(?<local>[A-Za-z0-9._%+-]{2,}(?=@)|[A-Za-z0-9._%+-]{8,})(?:@[ \t]+|[ \t]+@[ \t]*)(?<domain>[A-Za-z0-9-]+)"
        R"((?:\.[A-Za-z0-9-]+)*\.(?:int|org|com|net|edu|gov))\b(?![@.]\w))"));
    // name@iom int
    static const QRegularExpression withoutDot(QStringLiteral(
        R"((?<![!-~])(?<local>[A-Za-z0-9._%+-]{2,})@(?<domain>[A-Za-z0-9-]+[ ,](?:int|org|com|net))\b)"));
    findTorn(swapped, localAndDomain, id, sentence, letter, findings);
    findTorn(apart, localAndDomain, id, sentence, letter, findings);
    findTorn(
        withoutDot,
        [](const QRegularExpressionMatch &match) {
            QString whole = localAndDomain(match);
            return whole.replace(u' ', u'.').replace(u',', u'.');
        },
        id, sentence, letter, findings);
}

void AddressRules::tornLinks(const char *id, const ReadLetter &letter, std::vector<LetterFinding> &findings)
{
    const QString sentence = tr("This link is torn. It is likely %1.");
    // states-network/arab-regional-https://migrationnetwork.un.org/country
    static const QRegularExpression turned(
        QStringLiteral(R"((?<![A-Za-z0-9:/?=&._~%@-])(?<tail>[A-Za-z0-9._~%/-]*[-/][A-Za-z0-9._~%/-]*))"
                       R"((?<head>https?://[A-Za-z0-9._~%/?=&#:+-]*[A-Za-z0-9/-]))"));
    // https://migrationnetwork.un.org/country- regional-network/arab-states
    static const QRegularExpression apart(QStringLiteral(
        R"((?<![!-~])https?://[A-Za-z0-9._~%/?=&#:+-]+[-_=&]\s[a-z0-9]+[-/][A-Za-z0-9._~%/?=&#-]*[a-z0-9/])"));
    // migrationnetwork.un.org//:https
    static const QRegularExpression schemeBehind(
        QStringLiteral(R"((?<![!-~])(?<tail>[A-Za-z0-9._~%/-]+)//:(?<scheme>https?)\b)"));
    // https:// migrationnetwork.un.org
    static const QRegularExpression schemeApart(QStringLiteral(
        R"(\bhttps?:(?:[ \t]+//[ \t]*|//[ \t]+)[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:/[A-Za-z0-9._~%/?=&#-]*)?)"));
    findTorn(turned, turnedAtHyphens, id, sentence, letter, findings);
    findTorn(apart, withoutBlanks, id, sentence, letter, findings);
    findTorn(
        schemeBehind,
        [](const QRegularExpressionMatch &match) -> QString {
            return match.captured(QStringLiteral("scheme")) % u"://" % match.captured(QStringLiteral("tail"));
        },
        id, sentence, letter, findings);
    findTorn(schemeApart, withoutBlanks, id, sentence, letter, findings);
}

void AddressRules::addressesAgainstFile(const char *id, const ReadLetter &letter, std::vector<LetterFinding> &findings)
{
    if (!letter.context.facts || letter.context.facts->details.mailbox.isEmpty())
        return;
    const QString mailbox = letter.context.facts->details.mailbox.toLower();
    const QString local = mailbox.section(u'@', 0, 0);
    constexpr qsizetype telling = 6; // "info" is everybody's
    static const QRegularExpression address(QStringLiteral(R"([A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)"));
    for (auto all = address.globalMatch(letter.text.text()); all.hasNext();) {
        const auto match = all.next();
        const QString written = match.captured().toLower();
        const bool isSameName = local.size() >= telling && written.section(u'@', 0, 0) == local;
        if (written == mailbox || (!isSameName && !isNearly(written, mailbox)))
            continue;
        findings.push_back(letter.finding(id, match.capturedStart(), match.capturedLength(),
                                          tr("This is nearly the conference's address, but that is %1.")
                                              .arg(isolatedLeftToRight(letter.context.facts->details.mailbox))));
    }
}

void AddressRules::linksAgainstFile(const char *id, const ReadLetter &letter, std::vector<LetterFinding> &findings)
{
    if (!letter.context.facts)
        return;
    const QStringList known = letter.context.facts->links();
    static const QRegularExpression link(QStringLiteral(R"((?<![!-~])[(<\[]?(https?://[!-~]+))"));
    for (auto all = link.globalMatch(letter.text.text()); all.hasNext();) {
        const auto match = all.next();
        const QString written = withoutScheme(match.captured(1));
        const auto isIt = [&](const QString &one) { return withoutScheme(one) == written; };
        const auto isNear = [&](const QString &one) { return isNearly(written, withoutScheme(one)); };
        const auto near = std::ranges::find_if(known, isNear);
        if (near == known.end() || std::ranges::any_of(known, isIt))
            continue;
        findings.push_back(letter.finding(
            id, match.capturedStart(1), match.capturedLength(1),
            tr("This is nearly a link of the conference, but that is %1.").arg(isolatedLeftToRight(*near))));
    }
}

} // namespace multaqa
