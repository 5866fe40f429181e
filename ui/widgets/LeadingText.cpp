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

} // namespace

int leadingWidth(const QString &text, const QFont &font)
{
    return QFontMetrics(fontFor(font, directionOf(text, Qt::LeftToRight))).horizontalAdvance(text) + 2;
}

int drawLeading(QPainter &painter, const QRect &rect, const LeadingText &text, Qt::LayoutDirection direction)
{
    const Qt::LayoutDirection own = directionOf(text.text, direction);
    const QFont font = fontFor(text.font, own);
    const QFontMetrics metrics(font);
    const bool atLeft = (text.side == Side::Leading) == (direction == Qt::LeftToRight);
    const Qt::Alignment across = text.side == Side::Centre ? Qt::AlignHCenter : atLeft ? Qt::AlignLeft : Qt::AlignRight;

    QStringList lines;
    if (text.lines > 1 && metrics.horizontalAdvance(text.text) > rect.width()) {
        QTextLayout layout(text.text, font);
        layout.beginLayout();
        while (lines.size() < text.lines) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(rect.width());
            const bool isLast = lines.size() + 1 == text.lines;
            lines.append((isLast ? text.text.mid(line.textStart()) : text.text.mid(line.textStart(), line.textLength()))
                             .trimmed());
        }
        layout.endLayout();
    } else {
        lines.append(text.text);
    }

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
