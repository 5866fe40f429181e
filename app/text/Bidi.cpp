// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Bidi.h"

#include <QList>

#include <algorithm>

namespace multaqa {

namespace {

bool opensIsolate(QChar character)
{
    return character.unicode() >= 0x2066 && character.unicode() <= 0x2068;
}

bool isEmbeddingOrOverride(QChar character)
{
    return character.unicode() >= 0x202A && character.unicode() <= 0x202E;
}

bool isBidiControl(QChar character)
{
    return character == leftToRightMark || character == rightToLeftMark || character == QChar(u'\u061C') ||
           isEmbeddingOrOverride(character) || opensIsolate(character) || character == popDirectionalIsolate;
}

/// The positions of isolates without a partner; -1 is never among them.
QList<qsizetype> unpairedIsolates(const QString &text)
{
    QList<qsizetype> open;
    QList<qsizetype> unpaired;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (opensIsolate(text[i])) {
            open.append(i);
        } else if (text[i] == popDirectionalIsolate) {
            if (open.isEmpty())
                unpaired.append(i);
            else
                open.removeLast();
        }
    }
    unpaired += open;
    std::sort(unpaired.begin(), unpaired.end());
    return unpaired;
}

QString withoutUnpairedIsolates(QString text)
{
    const QList<qsizetype> unpaired = unpairedIsolates(text);
    qsizetype removed = 0;
    for (const qsizetype position : unpaired) // in rising order
        text.remove(position - removed++, 1);
    return text;
}

QString between(QChar opening, const QString &text)
{
    return text.isEmpty() ? text : opening + withoutUnpairedIsolates(text) + popDirectionalIsolate;
}

} // namespace

QString isolated(const QString &text)
{
    return between(firstStrongIsolate, text);
}

QString isolatedLeftToRight(const QString &text)
{
    return between(leftToRightIsolate, text);
}

QString withoutBidiControls(const QString &text)
{
    QString plain = text;
    plain.removeIf(isBidiControl);
    return plain;
}

QString withoutStrayBidiControls(const QString &text)
{
    QString cleaned = text;
    cleaned.removeIf(isEmbeddingOrOverride);
    return withoutUnpairedIsolates(cleaned);
}

Qt::LayoutDirection directionOf(QStringView text)
{
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        } else if (text[i].isSurrogate()) {
            continue;
        }
        switch (QChar::direction(character)) {
        case QChar::DirLRI:
        case QChar::DirRLI:
        case QChar::DirFSI:
            ++depth;
            break;
        case QChar::DirPDI:
            depth = std::max(0, depth - 1);
            break;
        case QChar::DirL:
            if (depth == 0)
                return Qt::LeftToRight;
            break;
        case QChar::DirR:
        case QChar::DirAL:
            if (depth == 0)
                return Qt::RightToLeft;
            break;
        default:
            break;
        }
    }
    return Qt::LayoutDirectionAuto;
}

QString inDirectionOf(Language language, const QString &text)
{
    const Qt::LayoutDirection wanted = directionOf(language);
    if (text.isEmpty() || directionOf(QStringView(text)) == wanted)
        return text;
    return (wanted == Qt::RightToLeft ? rightToLeftMark : leftToRightMark) + text;
}

} // namespace multaqa
