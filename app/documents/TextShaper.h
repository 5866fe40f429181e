// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DocumentFonts.h"
#include "ShapedText.h"

#include <QHash>
#include <QImage>
#include <QRawFont>

#include <map>
#include <tuple>

class QTextLayout;
class QTextLine;

namespace multaqa {

/// How a paragraph is set. Sizes in points.
struct TextStyle
{
    double size = 9.5;
    FontWeight weight = FontWeight::Regular;
    QRgb colour = 0xFF1F2933;
    bool operator==(const TextStyle &) const = default;
};

/// The edge that lines stand at: absolute, because in a column of an Arabic document a French title stands at the
/// right.
enum class TextEdge { Left, Centre, Right };

/// The way a language is written.
Qt::LayoutDirection directionOf(Language language);
/// The edge at which that language's readers begin.
TextEdge leadingEdgeOf(Language language);
TextEdge trailingEdgeOf(Language language);

/// A paragraph to be shaped.
struct TextRequest
{
    QString text;
    Language language = Language::English;
    TextStyle style;
    double width = 0; ///< of the column, in points
    TextEdge edge = TextEdge::Left;
    /// By default the language's, unless the text has no letter of it and letters of the other.
    std::optional<Qt::LayoutDirection> direction;
};

/// Breaks paragraphs into lines and glyphs by QTextLayout, and remembers those it has met. One belongs to one layout in
/// one thread; what it returns belongs to anybody.
class TextShaper
{
public:
    explicit TextShaper(const DocumentFonts &fonts);

    ShapedTextPointer shape(const TextRequest &request);
    /// Like shape(), cut to one line with an ellipsis if the column is too narrow.
    ShapedTextPointer shapeLine(TextRequest request);
    /// Width in points if it were set in one line.
    double widthOf(const QString &text, const TextStyle &style);

    /// The fonts used: the shipped ones, then those that had to be borrowed from this computer.
    const std::vector<FontFacePointer> &faces() const { return m_faces; }

private:
    struct UsedFont
    {
        QRawFont font;
        std::optional<quint16> face; ///< none when it cannot be embedded
    };

    QFont deviceFont(const TextStyle &style) const;
    QString prepared(const TextRequest &request, bool isRightToLeft, std::vector<ShapedLink> &links) const;
    void appendLine(ShapedText &shaped, const QTextLine &line);
    bool appendWord(ShapedText &shaped, const QTextLine &line, int start, int length);
    int appendCharacter(ShapedText &shaped, const QTextLine &line, int start);
    void appendDroppedSpaces(ShapedText &shaped, const QTextLine &line, int firstCluster) const;
    std::optional<quint16> faceOf(const QRawFont &font);

    const DocumentFonts &m_fonts;
    QImage m_device;
    std::vector<FontFacePointer> m_faces;
    std::vector<UsedFont> m_usedFonts;
    using Key = std::tuple<QString, Language, double, FontWeight, QRgb, double, TextEdge, int>;
    std::map<Key, ShapedTextPointer> m_shaped;
};

} // namespace multaqa
