// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "NamePlatePdf.h"

#include "DocumentFrame.h"
#include "DocumentLook.h"
#include "NameBlock.h"

namespace multaqa {
namespace {

constexpr QSizeF a4Across{841.89, 595.276};
constexpr double marginX = 56;
constexpr double marginY = 34;
constexpr NameBlock::Sizes sizes{64, 52, 0, 20, 0};

/// Where to fold: a dash at either side.
void addFoldMarks(DocumentBuilder &builder)
{
    constexpr double length = 22;
    constexpr double thickness = 0.5;
    const double y = (a4Across.height() - thickness) / 2;
    builder.decorate({0, y, length, thickness}, DocumentLook::hairlineGrey);
    builder.decorate({a4Across.width() - length, y, length, thickness}, DocumentLook::hairlineGrey);
}

} // namespace

Result<std::shared_ptr<const LaidOutDocument>>
NamePlatePdf::layOut(const BadgeContent &content, const std::stop_token &stop, const DocumentProgress &progress)
{
    const auto &languages = content.languages;
    if (languages.empty() || languages.size() > 2 || (languages.size() == 2 && languages[0] == languages[1]))
        return Error{
            ErrorKind::WrongUse, tr("Name plates are made in one language, or in two different ones."), {}, {}};
    MULTAQA_TRY(const DocumentFonts *fonts, DocumentFonts::shared());
    DocumentBuilder builder(DocumentFrame::metadataOf(content, DocumentWords::namePlates()));
    TextShaper shaper(*fonts);
    const double middle = a4Across.height() / 2;
    const QRectF face(marginX, middle + marginY, a4Across.width() - 2 * marginX, middle - 2 * marginY);
    int done = 0;
    for (const BadgeContent::Badge &badge : content.badges) {
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled, tr("The name plates were not made, because that was stopped."), {}, {}};
        builder.addPage(a4Across);
        addFoldMarks(builder);
        builder.open(StructureRole::Section, languages.front());
        builder.bookmark(0, badge.nameArabic.isEmpty() ? badge.nameLatin : badge.nameArabic, 0);
        const NameBlock names(shaper, badge, languages, sizes, NameBlock::Lines::Joined, face.size());
        const QPointF corner = face.topLeft() + QPointF(0, std::max(0.0, face.height() - names.height()) / 2);
        names.place(builder, corner);
        names.placeTurned(builder, corner, {a4Across.width() / 2, middle});
        builder.close();
        ++done;
        constexpr int often = 16;
        if (progress && (done % often == 0 || done == int(content.badges.size())))
            progress(done, int(content.badges.size()));
    }
    if (content.badges.empty())
        builder.addPage(a4Across);
    return std::make_shared<const LaidOutDocument>(builder.finish(shaper.faces()));
}

} // namespace multaqa
