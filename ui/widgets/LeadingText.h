// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace multaqa {

/// The direction of TEXT by its first strong letter; FALLBACK when it has none. A leading "+" or digit counts as
/// left-to-right when only digits follow, so that telephone numbers stay whole.
Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection fallback);

enum class Side { Leading, Centre, Trailing };

/// How a line of content stands in a cell or on a card.
struct LeadingText
{
    QString text;
    QFont font;
    QColor colour;
    Side side = Side::Leading;
    int lines = 1; ///< more than one: wrapped at words, the last line elided
};

/// Draws TEXT into RECT: its place is by DIRECTION of the view, the order of its letters by its own content, and it is
/// elided at its own end. (Qt's own drawing takes both from the view, and turns "-5" and "+961" round.)
/// Returns the height that was used.
int drawLeading(QPainter &painter, const QRect &rect, const LeadingText &text, Qt::LayoutDirection direction);

/// The lines, MOST at the most, that TEXT takes in WIDTH when drawLeading draws it in FONT.
int leadingLines(const QString &text, const QFont &font, int width, int most);

/// The width that one line of TEXT takes when drawLeading draws it in FONT.
int leadingWidth(const QString &text, const QFont &font);

} // namespace multaqa
