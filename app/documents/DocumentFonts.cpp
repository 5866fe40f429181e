// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DocumentFonts.h"

#include <QFile>
#include <QFontDatabase>
#include <QRawFont>

#include <mutex>

namespace multaqa {

Result<DocumentFonts> DocumentFonts::load()
{
    DocumentFonts fonts;
    for (const char *name : {"NotoSans-Regular", "NotoSans-Bold", "NotoNaskhArabic-Regular", "NotoNaskhArabic-Bold"}) {
        const QString path = QStringLiteral(":/fonts/%1.ttf").arg(QLatin1String(name));
        QFile file(path);
        QRawFont raw;
        if (file.open(QIODevice::ReadOnly)) {
            auto face = std::make_shared<FontFace>(FontFace{name, file.readAll(), {}});
            raw = QRawFont(face->data, 1000, QFont::PreferNoHinting);
            face->head = raw.fontTable("head");
            fonts.m_faces.push_back(face);
        }
        if (!raw.isValid() || QFontDatabase::addApplicationFont(path) < 0)
            return Error{ErrorKind::Failed,
                         tr("The font %1 could not be loaded, so no document can be made. Install Multaqa again.")
                             .arg(QLatin1String(name)),
                         path,
                         {}};
        if (fonts.m_faces.size() == 1) {
            const auto glyphs = raw.glyphIndexesForString(QStringLiteral("\uFFFD "));
            fonts.m_replacementGlyph = glyphs.value(0);
            fonts.m_spaceGlyph = glyphs.value(1);
            fonts.m_spaceWidth = raw.advancesForGlyphIndexes({glyphs.value(1)}).value(0).x() / 1000;
        }
    }
    return fonts;
}

Result<const DocumentFonts *> DocumentFonts::shared()
{
    static std::mutex mutex;
    static std::optional<DocumentFonts> fonts;
    const std::lock_guard lock(mutex);
    if (!fonts) {
        MULTAQA_TRY(fonts, load());
    }
    return &*fonts;
}

QFont DocumentFonts::font(double points, FontWeight weight) const
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Naskh Arabic")});
    font.setPointSizeF(points);
    font.setWeight(weight == FontWeight::Bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace multaqa
