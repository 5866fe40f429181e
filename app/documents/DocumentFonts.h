// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FontFace.h"
#include "db/Result.h"

#include <QCoreApplication>
#include <QFont>

#include <vector>

namespace multaqa {

enum class FontWeight { Regular, Bold };

/// The fonts that documents are set in, Noto Sans and Noto Naskh Arabic, from the program's own resources.
class DocumentFonts
{
    Q_DECLARE_TR_FUNCTIONS(DocumentFonts)

public:
    /// Loads them at the first call, in any thread, and keeps them. Needs a QGuiApplication (any platform but
    /// `minimal`, which takes no fonts of programs). Errors: Failed, naming the font.
    static Result<const DocumentFonts *> shared();

    /// `points` in 1/72 inch. Noto Sans stands first: Noto Naskh has full stop and digits, but neither Latin letters
    /// nor brackets nor @, so with it in front an address would be set in two fonts.
    QFont font(double points, FontWeight weight) const;

    /// Noto Sans first.
    const std::vector<FontFacePointer> &faces() const { return m_faces; }

    /// The glyph of U+FFFD in the first face, for characters that no embeddable font has.
    quint32 replacementGlyph() const { return m_replacementGlyph; }
    /// The space of the first face, and its width for a font size of 1.
    quint32 spaceGlyph() const { return m_spaceGlyph; }
    double spaceWidth() const { return m_spaceWidth; }

private:
    static Result<DocumentFonts> load();

    std::vector<FontFacePointer> m_faces;
    quint32 m_replacementGlyph = 0;
    quint32 m_spaceGlyph = 0;
    double m_spaceWidth = 0;
};

} // namespace multaqa
