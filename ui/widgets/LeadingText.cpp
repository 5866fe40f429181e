// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "LeadingText.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace multaqa {

Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection fallback)
{
    bool digits = false;
    for (const QChar letter : text) {
        switch (letter.direction()) {
        case QChar::DirL:
            return Qt::LeftToRight;
        case QChar::DirR:
        case QChar::DirAL:
            return Qt::RightToLeft;
        case QChar::DirEN:
            digits = true;
            break;
        default:
            break;
        }
    }
    return digits ? Qt::LeftToRight : fallback;
}

namespace {

QFont fontFor(QFont font, Qt::LayoutDirection own)
{
    if (own == Qt::RightToLeft)
        font.setKerning(false); // see Application::setFonts
    return font;
}

/// The last of MOST lines is all that is left.
QStringList wrapped(const QString &text, const QFont &font, int width, int most)
{
    if (most < 2 || QFontMetrics(font).horizontalAdvance(text) <= width)
        return {text};
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    while (lines.size() < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == most;
        lines.append((isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength())).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

int leadingWidth(const QString &text, const QFont &font)
{
    return QFontMetrics(fontFor(font, directionOf(text, Qt::LeftToRight))).horizontalAdvance(text) + 2;
}

int leadingLines(const QString &text, const QFont &font, int width, int most)
{
    const QFont drawn = fontFor(font, directionOf(text, Qt::LeftToRight));
    return static_cast<int>(wrapped(text, drawn, width, most).size());
}

int drawLeading(QPainter &painter, const QRect &rect, const LeadingText &text, Qt::LayoutDirection direction)
{
    const Qt::LayoutDirection own = directionOf(text.text, direction);
    const QFont font = fontFor(text.font, own);
    const QFontMetrics metrics(font);
    const bool atLeft = (text.side == Side::Leading) == (direction == Qt::LeftToRight);
    const Qt::Alignment across = text.side == Side::Centre ? Qt::AlignHCenter : atLeft ? Qt::AlignLeft : Qt::AlignRight;

    const QStringList lines = wrapped(text.text, font, rect.width(), text.lines);
    const int lineHeight = metrics.height();
    const int height = lineHeight * static_cast<int>(lines.size());
    int top = rect.top() + (rect.height() - height) / 2;
    painter.save();
    painter.setFont(font);
    painter.setPen(text.colour);
    for (const QString &line : lines) {
        const int order = own == Qt::RightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
        painter.drawText(QRect(rect.left(), top, rect.width(), lineHeight),
                         static_cast<int>(across | Qt::AlignAbsolute | Qt::AlignVCenter) | order | Qt::TextSingleLine,
                         metrics.elidedText(line, Qt::ElideRight, rect.width(), order));
        top += lineHeight;
    }
    painter.restore();
    return height;
}

} // namespace multaqa
