// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PlainText.h"

#include "TextCleaning.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace multaqa {

namespace {

/// HTML's names of U+00A0 to U+00FF, in their order.
constexpr char latinEntities[] = "nbsp iexcl cent pound curren yen brvbar sect "
                                 "uml copy ordf laquo not shy reg macr "
                                 "deg plusmn sup2 sup3 acute micro para middot "
                                 "cedil sup1 ordm raquo frac14 frac12 frac34 iquest "
                                 "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil "
                                 "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
                                 "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times "
                                 "Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
                                 "agrave aacute acirc atilde auml aring aelig ccedil "
                                 "egrave eacute ecirc euml igrave iacute icirc iuml "
                                 "eth ntilde ograve oacute ocirc otilde ouml divide "
                                 "oslash ugrave uacute ucirc uuml yacute thorn yuml";

QHash<QString, QChar> namedEntities()
{
    QHash<QString, QChar> names{
        {QStringLiteral("amp"), u'&'},         {QStringLiteral("lt"), u'<'},
        {QStringLiteral("gt"), u'>'},          {QStringLiteral("quot"), u'"'},
        {QStringLiteral("apos"), u'\''},       {QStringLiteral("ndash"), u'\u2013'},
        {QStringLiteral("mdash"), u'\u2014'},  {QStringLiteral("lsquo"), u'\u2018'},
        {QStringLiteral("rsquo"), u'\u2019'},  {QStringLiteral("sbquo"), u'\u201A'},
        {QStringLiteral("ldquo"), u'\u201C'},  {QStringLiteral("rdquo"), u'\u201D'},
        {QStringLiteral("bdquo"), u'\u201E'},  {QStringLiteral("lsaquo"), u'\u2039'},
        {QStringLiteral("rsaquo"), u'\u203A'}, {QStringLiteral("hellip"), u'\u2026'},
        {QStringLiteral("bull"), u'\u2022'},   {QStringLiteral("euro"), u'\u20AC'},
        {QStringLiteral("trade"), u'\u2122'},  {QStringLiteral("oelig"), u'\u0153'},
        {QStringLiteral("OElig"), u'\u0152'},  {QStringLiteral("ensp"), u'\u2002'},
        {QStringLiteral("emsp"), u'\u2003'},   {QStringLiteral("thinsp"), u'\u2009'},
        {QStringLiteral("zwnj"), u'\u200C'},   {QStringLiteral("zwj"), u'\u200D'},
        {QStringLiteral("lrm"), u'\u200E'},    {QStringLiteral("rlm"), u'\u200F'},
        {QStringLiteral("rarr"), u'\u2192'},   {QStringLiteral("larr"), u'\u2190'},
        {QStringLiteral("Scaron"), u'\u0160'}, {QStringLiteral("scaron"), u'\u0161'},
        {QStringLiteral("Yuml"), u'\u0178'},   {QStringLiteral("fnof"), u'\u0192'},
        {QStringLiteral("dagger"), u'\u2020'}, {QStringLiteral("permil"), u'\u2030'},
    };
    char16_t character = 0xA0;
    for (const QString &name : QString::fromLatin1(latinEntities).split(u' '))
        names.insert(name, QChar(character++));
    return names;
}

struct HtmlTag
{
    QString name; ///< lower case
    bool closes = false;
    QString address;   ///< of <a href="…">, when it may be kept
    qsizetype end = 0; ///< the position after ">"
};

/// What a known tag leaves behind in the text.
enum class TagMeaning { None, Line, Paragraph, Item, Link, Left, Preformatted };

const QHash<QString, TagMeaning> &tagMeanings()
{
    static const auto table = [] {
        QHash<QString, TagMeaning> meanings;
        const auto add = [&](TagMeaning meaning, const char *names) {
            for (const QString &name : QString::fromLatin1(names).split(u' '))
                meanings.insert(name, meaning);
        };
        add(TagMeaning::None,
            "abbr acronym b big body cite code del dfn em font head html i iframe img ins kbd label mark q "
            "s samp small span strike strong sub sup tbody tfoot thead tt u var wbr colgroup col "
            "input button form center picture source video audio object embed meta link");
        add(TagMeaning::Line, "br tr dt dd figcaption caption option td th");
        add(TagMeaning::Paragraph, "p div h1 h2 h3 h4 h5 h6 ul ol dl table blockquote hr section article header footer "
                                   "figure main nav aside address details summary fieldset");
        add(TagMeaning::Item, "li");
        add(TagMeaning::Link, "a");
        add(TagMeaning::Left, "script style title template noscript svg math");
        add(TagMeaning::Preformatted, "pre textarea");
        return meanings;
    }();
    return table;
}

bool isAddressToKeep(const QString &address)
{
    return address.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) ||
           address.startsWith(QLatin1String("https://"), Qt::CaseInsensitive) ||
           address.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive);
}

/// The character references of a text resolved; unknown ones stay as they are.
QString withEntities(QStringView text)
{
    constexpr qsizetype longestName = 12;
    QString resolved;
    resolved.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            const qsizetype end = text.mid(i + 1, longestName).indexOf(u';');
            const QString character = end > 0 ? htmlEntity(text.mid(i + 1, end)) : QString();
            if (!character.isEmpty()) {
                resolved += character;
                i += end + 1;
                continue;
            }
        }
        resolved += text[i];
    }
    return resolved;
}

/// The tag or comment that begins at POSITION, where "<" stands; its end is 0 when there is none.
HtmlTag tagAt(QStringView text, qsizetype position)
{
    HtmlTag tag;
    if (text.mid(position).startsWith(u"<!--")) {
        const qsizetype end = text.indexOf(u"-->", position + 4);
        tag.end = end < 0 ? text.size() : end + 3;
        return tag;
    }
    qsizetype i = position + 1;
    if (i < text.size() && text[i] == u'/') {
        tag.closes = true;
        ++i;
    }
    const qsizetype nameStart = i;
    while (i < text.size() && i - nameStart < 12 && text[i].unicode() < 0x80 && text[i].isLetterOrNumber())
        ++i;
    tag.name = text.mid(nameStart, i - nameStart).toString().toLower();
    if (i >= text.size() || !tagMeanings().contains(tag.name) ||
        !(text[i].isSpace() || text[i] == u'>' || text[i] == u'/'))
        return tag;
    // To the ">" that is in no quoted value. A "<" before it says that this was no tag; so no stretch of a hostile text
    // is walked over more than a few times.
    QChar quote;
    const qsizetype attributesStart = i;
    for (; i < text.size(); ++i) {
        if (!quote.isNull()) {
            if (text[i] == quote)
                quote = {};
        } else if (text[i] == u'"' || text[i] == u'\'') {
            quote = text[i];
        } else if (text[i] == u'>') {
            break;
        } else if (text[i] == u'<') {
            return tag;
        }
    }
    if (i == text.size())
        return tag;
    tag.end = i + 1;
    if (tag.name == QLatin1String("a") && !tag.closes) {
        static const QRegularExpression href(QStringLiteral(R"re(\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))re"),
                                             QRegularExpression::CaseInsensitiveOption);
        const auto match = href.match(text.mid(attributesStart, i - attributesStart).toString());
        const QString address =
            withEntities(QString(match.captured(1) + match.captured(2) + match.captured(3)).trimmed());
        if (isAddressToKeep(address))
            tag.address = address;
    }
    return tag;
}

/// The text of a link with its address, unless the text already says it.
QString linkText(const QString &text, const QString &address)
{
    const QString shown = address.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive) ? address.mid(7) : address;
    const QString words = text.trimmed();
    if (address.isEmpty() || words == shown || words == address)
        return text;
    return words.isEmpty() ? shown : words + QLatin1String(" (") + shown + u')';
}

/// Walks over HTML and gathers its text.
class HtmlText
{
public:
    explicit HtmlText(QStringView markup)
        : m_markup(markup)
    {
    }

    QString text()
    {
        for (qsizetype i = 0; i < m_markup.size();) {
            const qsizetype opening = m_markup.indexOf(u'<', i);
            addWords(m_markup.mid(i, opening < 0 ? -1 : opening - i));
            if (opening < 0)
                break;
            const HtmlTag tag = tagAt(m_markup, opening);
            if (tag.end == 0) {
                addWords(u"<");
                i = opening + 1;
            } else {
                i = std::max(tag.end, add(tag));
            }
        }
        endLink();
        return m_text;
    }

    bool hasBlocks() const { return m_hasBlocks; }

private:
    void addWords(QStringView words) { m_text += withEntities(words); }

    /// Returns where to go on, when that is not right behind the tag.
    qsizetype add(const HtmlTag &tag)
    {
        switch (tagMeanings().value(tag.name, TagMeaning::None)) {
        case TagMeaning::None:
            break;
        case TagMeaning::Line:
            m_hasBlocks = true;
            if (!tag.closes)
                m_text += lineBreak;
            break;
        case TagMeaning::Paragraph:
        case TagMeaning::Preformatted:
            m_hasBlocks = true;
            m_text += lineBreak;
            m_text += lineBreak;
            break;
        case TagMeaning::Item:
            m_hasBlocks = true;
            m_text += tag.closes ? QString() : lineBreak + QStringLiteral("• ");
            break;
        case TagMeaning::Link:
            endLink();
            if (!tag.closes) {
                m_linkStart = m_text.size();
                m_address = tag.address;
            }
            break;
        case TagMeaning::Left:
            if (!tag.closes) {
                const qsizetype end =
                    m_markup.indexOf(QString(QLatin1String("</") + tag.name), tag.end, Qt::CaseInsensitive);
                const qsizetype close = end < 0 ? -1 : m_markup.indexOf(u'>', end);
                return close < 0 ? m_markup.size() : close + 1;
            }
            break;
        }
        return 0;
    }

    void endLink()
    {
        if (!m_address.isEmpty()) {
            const QString words = m_text.mid(m_linkStart);
            m_text.truncate(m_linkStart);
            m_text += linkText(words, m_address);
        }
        m_address.clear();
    }

public:
    /// A line end that the markup meant, as against one that is only in its source. No text holds this character.
    static constexpr QChar lineBreak{u'\uFDD0'};

private:
    QStringView m_markup;
    QString m_text;
    QString m_address;
    qsizetype m_linkStart = 0;
    bool m_hasBlocks = false;
};

/// Markdown's signs that would disturb a reader; where in doubt, they stay.
QString withoutMarkdown(QString text)
{
    static const QRegularExpression link(QStringLiteral(
        R"re(!?\[([^\[\]\n]{0,500})\]\(\s*<?(https?://[^\s()<>]+|mailto:[^\s()<>]+)>?(?:\s+"[^"\n]*")?\s*\))re"));
    static const QRegularExpression bareLink(QStringLiteral(R"(<((?:https?://|mailto:)[^\s<>]+)>)"));
    static const QRegularExpression heading(QStringLiteral(R"(^#{1,6}[ \t]+(?=\S))"),
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression strong(QStringLiteral(R"((?<![\w*])\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*(?![\w*]))"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression bullet(QStringLiteral(R"(^([ \t]*)[*+-][ \t]+(?=\S))"),
                                           QRegularExpression::MultilineOption);

    QString withLinks;
    qsizetype from = 0;
    for (auto matches = link.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        withLinks += QStringView(text).mid(from, match.capturedStart() - from);
        withLinks += linkText(match.captured(1), match.captured(2));
        from = match.capturedEnd();
    }
    text = withLinks + QStringView(text).mid(from);
    text.replace(bareLink, QStringLiteral("\\1"));
    text.replace(heading, QString());
    text.replace(strong, QStringLiteral("\\1"));
    text.replace(bullet, QStringLiteral("\\1• "));
    return text;
}

} // namespace

QString htmlEntity(QStringView name)
{
    static const QHash<QString, QChar> names = namedEntities();
    if (!name.startsWith(u'#')) {
        const auto found = names.constFind(name.toString());
        return found == names.cend() ? QString() : QString(*found);
    }
    bool isNumber = false;
    const bool isHexadecimal = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
    const char32_t code = isHexadecimal ? name.mid(2).toUInt(&isNumber, 16) : name.mid(1).toUInt(&isNumber, 10);
    if (!isNumber || code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return {};
    return QString::fromUcs4(&code, 1);
}

QString plainText(QStringView markup)
{
    // So that no text of others can hold the sign that stands for a line break below.
    const QString cleaned = cleanText(markup, TextLines::Many);
    HtmlText html(cleaned);
    QString text = html.text();
    // Where HTML says how lines break, the lines of its source mean nothing.
    if (html.hasBlocks()) {
        text.replace(u'\n', u' ');
        static const QRegularExpression blanks(QStringLiteral("[ \t]+"));
        text.replace(blanks, QStringLiteral(" "));
        static const QRegularExpression aroundBreak(QStringLiteral(" ?\uFDD0 ?"));
        text.replace(aroundBreak, QStringLiteral("\n"));
    } else {
        text = withoutMarkdown(text);
    }
    return cleanText(text, TextLines::Many);
}

} // namespace multaqa
