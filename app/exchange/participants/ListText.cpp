// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ListText.h"

namespace multaqa {
namespace {

constexpr QChar quotationMark(u'"');

bool isSeparator(QChar character)
{
    constexpr QChar arabicSemicolon(u'\u061B');
    return character == u';' || character == arabicSemicolon;
}

bool needsQuotes(const QString &value)
{
    return value.startsWith(quotationMark) || std::any_of(value.begin(), value.end(), isSeparator);
}

} // namespace

QString ListText::joined(const QStringList &values)
{
    QStringList written;
    for (const QString &value : values) {
        QString text = value;
        if (needsQuotes(value))
            text = quotationMark + text.replace(quotationMark, QLatin1String("\"\"")) + quotationMark;
        written << text;
    }
    return written.join(QLatin1String("; "));
}

QStringList ListText::split(const QString &text)
{
    QStringList values;
    QString value;
    bool isQuoted = false;
    const auto take = [&] {
        value = value.trimmed();
        if (!value.isEmpty() || values.isEmpty())
            values << value;
        value.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (isQuoted && character == quotationMark) {
            const bool isDoubled = i + 1 < text.size() && text[i + 1] == quotationMark;
            isQuoted = isDoubled;
            if (isDoubled)
                value += text[++i];
        } else if (!isQuoted && character == quotationMark && value.trimmed().isEmpty()) {
            isQuoted = true;
            value.clear();
        } else if (!isQuoted && isSeparator(character)) {
            take();
        } else {
            value += character;
        }
    }
    take();
    if (values.size() == 1 && values.first().isEmpty())
        values.clear();
    return values;
}

} // namespace multaqa
