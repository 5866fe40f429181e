// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "VCardProperty.h"

#include "VCardText.h"

#include <algorithm>

namespace multaqa {
namespace {

/// RFC 6868.
QString caretsUndone(const QString &value)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar next = value[i] == u'^' && i + 1 < value.size() ? value[i + 1] : QChar();
        if (next == u'^' || next == u'n' || next == u'\'') {
            text += next == u'^' ? u'^' : next == u'n' ? u'\n' : u'"';
            ++i;
        } else {
            text += value[i];
        }
    }
    return text;
}

/// Cuts the head of a line, which is all before the colon, at semicolons outside quotes.
struct Head
{
    QList<QByteArray> parts;
    qsizetype size = -1; ///< -1 when there is no colon
};

Head cutHead(const QByteArray &line)
{
    Head head;
    bool isQuoted = false;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (line[i] == ';' || line[i] == ':')) {
            head.parts.append(line.mid(begin, i - begin));
            begin = i + 1;
            if (line[i] == ':') {
                head.size = i;
                return head;
            }
        }
    }
    return head;
}

/// The values of a parameter, separated by commas outside quotes.
QStringList parameterValues(const QString &text)
{
    QStringList values{QString()};
    bool isQuoted = false;
    for (QChar character : text) {
        if (character == u'"')
            isQuoted = !isQuoted;
        else if (character == u',' && !isQuoted)
            values.append(QString());
        else
            values.last() += character;
    }
    std::transform(values.begin(), values.end(), values.begin(), caretsUndone);
    return values;
}

VCardProperty::Parameter parameterOf(const QString &text)
{
    const auto equals = text.indexOf(u'=');
    if (equals >= 0)
        return {text.left(equals).trimmed().toUpper(), parameterValues(text.mid(equals + 1).trimmed())};
    const QString word = text.trimmed();
    static const QStringList encodings{QStringLiteral("QUOTED-PRINTABLE"), QStringLiteral("BASE64"),
                                       QStringLiteral("8BIT"), QStringLiteral("7BIT")};
    return {encodings.contains(word, Qt::CaseInsensitive) ? QStringLiteral("ENCODING") : QStringLiteral("TYPE"),
            {word}};
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

/// What is no code stays as it is.
QByteArray quotedPrintableUndone(const QByteArray &value)
{
    QByteArray bytes;
    bytes.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool isCode =
            value[i] == '=' && i + 2 < value.size() && hexDigit(value[i + 1]) >= 0 && hexDigit(value[i + 2]) >= 0;
        if (isCode) {
            bytes += char(hexDigit(value[i + 1]) * 16 + hexDigit(value[i + 2]));
            i += 2;
        } else {
            bytes += value[i];
        }
    }
    return bytes;
}

} // namespace

std::optional<VCardProperty> VCardProperty::parse(const VCardLine &line)
{
    const Head head = cutHead(line.bytes);
    if (head.size < 0)
        return std::nullopt;
    VCardProperty property;
    property.line = line.number;
    const QString groupAndName = QString::fromUtf8(head.parts.first()).trimmed().toUpper();
    property.name = groupAndName.mid(groupAndName.lastIndexOf(u'.') + 1);
    if (!VCardText::isToken(QString(property.name).remove(u'_')))
        return std::nullopt;
    const QLatin1String ours(ourPrefix);
    if (property.name.startsWith(ours))
        property.name.remove(0, ours.size());
    for (qsizetype i = 1; i < head.parts.size(); ++i)
        property.parameters.push_back(parameterOf(QString::fromUtf8(head.parts[i])));
    property.value = line.bytes.mid(head.size + 1);
    return property;
}

QStringList VCardProperty::parameter(const char *parameterName) const
{
    QStringList values;
    for (const Parameter &parameter : parameters)
        if (parameter.name == QLatin1String(parameterName))
            values += parameter.values;
    return values;
}

QStringList VCardProperty::types() const
{
    QStringList types;
    for (const QString &words : parameter("TYPE"))
        for (const QString &word : words.toLower().split(u',', Qt::SkipEmptyParts))
            if (const QString type = word.trimmed(); VCardText::isToken(type) && type != QLatin1String("pref"))
                types += type;
    return types;
}

int VCardProperty::preference() const
{
    constexpr int unsaid = 101;
    for (const QString &text : parameter("PREF"))
        if (const int number = text.toInt(); number >= 1 && number <= 100)
            return number;
    for (const QString &words : parameter("TYPE"))
        if (words.toLower().split(u',').contains(QLatin1String("pref")))
            return 1;
    return unsaid;
}

bool VCardProperty::isBase64() const
{
    const QString encoding = parameter("ENCODING").join(u' ').toUpper();
    return encoding == QLatin1String("B") || encoding == QLatin1String("BASE64");
}

std::optional<QByteArray> VCardProperty::bytes() const
{
    if (parameter("ENCODING").contains(QLatin1String("QUOTED-PRINTABLE"), Qt::CaseInsensitive))
        return quotedPrintableUndone(value);
    if (!isBase64())
        return value;
    QByteArray code = value;
    code.removeIf([](char c) { return c == ' ' || c == '\t'; });
    const auto decoded = QByteArray::fromBase64Encoding(code, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return *decoded;
}

} // namespace multaqa
