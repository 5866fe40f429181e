// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

class QRawFont;

namespace multaqa {

/// One TrueType font file in memory: what the PDF embeds a part of, and what the preview draws with. Never changes once
/// made, so threads may share it.
struct FontFace
{
    QByteArray name; ///< PostScript-like, ASCII without spaces: "NotoSans-Bold"
    QByteArray data; ///< the whole sfnt
    QByteArray head; ///< its `head` table, by which a font that Qt chose is known again (its checksum is unique)
};

using FontFacePointer = std::shared_ptr<const FontFace>;

/// A font of this computer that Qt fell back to, rebuilt as a file from the tables it shows. Nothing when it has no
/// TrueType outlines (bitmap emoji, CFF, Qt's box font) and so cannot be embedded.
FontFacePointer embeddableCopyOf(const QRawFont &font);

} // namespace multaqa
