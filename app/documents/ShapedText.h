// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FontFace.h"
#include "db/records/LocalizedText.h"

#include <QRectF>
#include <QRgb>
#include <QString>

#include <vector>

namespace multaqa {

/// A glyph where it is to be drawn, in points from the upper left corner of its text's box; y is its baseline's.
struct ShapedGlyph
{
    quint32 index = 0;
    float x = 0;
    float y = 0;
};

/// Characters that are drawn together, and the glyphs that draw them: a letter, a letter and its marks, a ligature.
/// Nearly always one glyph, so the clusters of a line stand in logical order, whatever way it runs.
struct GlyphCluster
{
    int textStart = 0;
    int textLength = 0;
    int firstGlyph = 0;
    int glyphCount = 0;
    quint16 face = 0; ///< in LaidOutDocument::faces
    bool isRightToLeft = false;
};

/// One line of a text; `top` in points from the text's top.
struct ShapedLine
{
    int firstCluster = 0;
    int clusterCount = 0;
    int textStart = 0;
    int textEnd = 0;
    double top = 0;
    double baseline = 0;
    double height = 0;
};

/// An address in a text, and the place it takes on each line it touches.
struct ShapedLink
{
    int textStart = 0;
    int textEnd = 0;
    QByteArray uri;
    struct Area
    {
        int line = 0;
        QRectF rectangle;
    };
    std::vector<Area> areas;
};

/// A paragraph broken into lines and glyphs: a plain value, free of Qt's fonts, that any thread may draw.
struct ShapedText
{
    QString text; ///< as laid out, with marks for direction and line breaks that no cluster covers
    Language language = Language::English;
    double size = 0; ///< of the font, in points
    QRgb colour = 0;
    double width = 0;  ///< of the longest line
    double height = 0; ///< of all lines
    std::vector<ShapedLine> lines;
    std::vector<GlyphCluster> clusters;
    std::vector<ShapedGlyph> glyphs;
    std::vector<ShapedLink> links;
};

using ShapedTextPointer = std::shared_ptr<const ShapedText>;

} // namespace multaqa
