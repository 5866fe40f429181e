// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "BadgePdf.h"

#include "BadgeLayout.h"
#include "app/text/Bidi.h"

namespace multaqa {

Result<std::shared_ptr<const LaidOutDocument>> BadgePdf::layOut(const BadgeContent &content, BadgeSheet sheet,
                                                                const std::stop_token &stop,
                                                                const DocumentProgress &progress)
{
    const auto &languages = content.languages;
    if (languages.empty() || languages.size() > 2 || (languages.size() == 2 && languages[0] == languages[1]))
        return Error{ErrorKind::WrongUse, tr("Badges are made in one language, or in two different ones."), {}, {}};
    MULTAQA_TRY(const DocumentFonts *fonts, DocumentFonts::shared());
    BadgeLayout layout(content, sheet, *fonts);
    const int total = int(content.badges.size());
    for (int done = 0; done < total; ++done) {
        const BadgeContent::Badge &badge = content.badges[size_t(done)];
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled, tr("The badges were not made, because that was stopped."), {}, {}};
        if (!layout.add(badge))
            return Error::refused(
                tr("The code %1 makes no QR code. Give the person a new one.").arg(isolatedLeftToRight(badge.code)));
        constexpr int often = 16;
        if (progress && ((done + 1) % often == 0 || done + 1 == total))
            progress(done + 1, total);
    }
    return std::make_shared<const LaidOutDocument>(layout.finish());
}

} // namespace multaqa
