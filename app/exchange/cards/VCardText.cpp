// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "VCardText.h"

#include <algorithm>

namespace multaqa {

QStringList VCardText::split(const QString &value, QChar separator)
{
    QStringList parts;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\') {
            ++i;
        } else if (value[i] == separator) {
            parts += value.mid(begin, i - begin);
            begin = i + 1;
        }
    }
    parts += value.mid(begin);
    return parts;
}

QString VCardText::unescaped(const QString &value, VCardVersion version)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            text += value[i];
            continue;
        }
        const QChar next = value[i + 1];
        // Version 2.1 knows few escapes, and paths of Windows stand in its notes.
        if (version == VCardVersion::TwoOne && next != u';' && next != u',' && next != u'\\') {
            text += value[i];
            continue;
        }
        ++i;
        text += next == u'n' || next == u'N' ? QChar(u'\n') : next;
    }
    return text;
}

QString VCardText::escaped(const QString &text)
{
    QString value;
    value.reserve(text.size() + 8);
    for (QChar character : text) {
        if (character == u'\n') {
            value += QLatin1String("\\n");
            continue;
        }
        if (character == u'\\' || character == u',' || character == u';')
            value += u'\\';
        value += character;
    }
    return value;
}

bool VCardText::isToken(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-');
    });
}

QString VCardText::parameterEscaped(const QString &text)
{
    QString value;
    bool isQuoted = false;
    for (QChar character : text) {
        isQuoted = isQuoted || !character.isLetterOrNumber();
        if (character == u'^')
            value += QLatin1String("^^");
        else if (character == u'"')
            value += QLatin1String("^'");
        else if (character == u'\n')
            value += QLatin1String("^n");
        else
            value += character;
    }
    return isQuoted ? QString(u'"' % value % u'"') : value;
}

} // namespace multaqa
