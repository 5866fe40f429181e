// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "BadgeContent.h"
#include "DocumentBuilder.h"
#include "TextShaper.h"

namespace multaqa {

/// A person's name, large, in one script or both, with organisation and country under it: what badges and name plates
/// have in common. Lines are centred.
class NameBlock
{
public:
    /// Greatest font sizes, in points.
    struct Sizes
    {
        double name = 0;       ///< of the first language; also of a name that stands alone
        double secondName = 0; ///< of the other script
        double honorific = 0;
        double organisation = 0;
        double country = 0;
    };

    /// Whether honorific and country have lines of their own, or stand before the name and behind the organisation.
    enum class Lines { Apart, Joined };

    /// The largest sizes at which each name takes at most two lines, no word is broken and all of it fits into ROOM.
    /// The name comes whole in any case: one that is too long for any room goes beyond it.
    NameBlock(TextShaper &shaper, const BadgeContent::Badge &badge, const std::vector<Language> &languages,
              const Sizes &sizes, Lines lines, QSizeF room);

    double height() const { return m_height; } ///< in points

    /// Puts it on the last page, into the open element.
    void place(DocumentBuilder &builder, QPointF topLeft) const;
    /// The same once more, seen and not read, turned by half a circle about a point.
    void placeTurned(DocumentBuilder &builder, QPointF topLeft, QPointF about) const;

private:
    struct Line
    {
        ShapedTextPointer text;
        StructureRole role = StructureRole::Paragraph;
        double top = 0; ///< from the block's
    };

    void set(TextShaper &shaper, const BadgeContent::Badge &badge, const std::vector<Language> &languages,
             const Sizes &sizes, Lines lines, double width);
    void add(TextShaper &shaper, const QString &text, Language language, const TextStyle &style, double width,
             StructureRole role = StructureRole::Paragraph);
    void addInLanguages(TextShaper &shaper, const LocalizedText &text, const std::vector<Language> &languages,
                        const TextStyle &style, double width);

    std::vector<Line> m_lines;
    double m_height = 0;
};

/// REQUEST in the largest size up to its own in which it takes at most MOSTLINES and no word is broken; in the least
/// size, 3 points, whatever lines it takes.
ShapedTextPointer shapeToFit(TextShaper &shaper, TextRequest request, int mostLines);

} // namespace multaqa
