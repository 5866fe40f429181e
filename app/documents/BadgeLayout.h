// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "BadgePdf.h"
#include "DocumentBuilder.h"
#include "NameBlock.h"

#include <functional>

namespace multaqa {

/// Sets badges on sheets, one after the other. Used once, by BadgePdf.
class BadgeLayout
{
public:
    BadgeLayout(const BadgeContent &content, BadgeSheet sheet, const DocumentFonts &fonts);

    /// The next badge; false when its code cannot be drawn.
    bool add(const BadgeContent::Badge &badge);
    LaidOutDocument finish();

private:
    /// Where the parts of a badge stand, from its upper left corner, in points.
    struct Look
    {
        QSizeF size;
        QRectF occasion;
        QRectF names;
        QPointF code; ///< the corner of its quiet zone
        QRectF strip;
        bool isOccasionStacked = false; ///< the languages under each other, not side by side
        double module = 0;
        double occasionSize = 0; ///< of fonts, like the rest
        double digitsSize = 0;
        double stripSize = 0;
        NameBlock::Sizes sizes;
    };
    static Look upright(QSizeF size);
    static Look wide(QSizeF size, Qt::LayoutDirection direction);

    void startSheet();
    void addOccasion(QPointF corner);
    void addStrip(const BadgeContent::Badge &badge, QPointF corner);
    bool addCode(const BadgeContent::Badge &badge, QPointF corner);
    /// TEXT in each language, in its part of AREA.
    enum class Parts { SideBySide, Stacked };
    void addInParts(const LocalizedText &text, const QRectF &area, const TextStyle &style, Parts arrangement);
    struct LocalizedPart
    {
        QString text;
        Language language = Language::English;
    };
    /// The parts in one size, the largest for which FITS, asked with the sum of their heights and the greatest one.
    std::vector<ShapedTextPointer> fitted(const std::vector<LocalizedPart> &parts, double width, TextStyle style,
                                          const std::function<bool(double, double)> &fits);

    const BadgeContent &m_content;
    Look m_look;
    int m_columns = 1;
    int m_rows = 1;
    int m_onSheet = 0; ///< badges
    DocumentBuilder m_builder;
    TextShaper m_shaper;
};

} // namespace multaqa
