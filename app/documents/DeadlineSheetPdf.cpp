// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlineSheetPdf.h"

#include "DeadlineSheetLayout.h"

namespace multaqa {

Result<std::shared_ptr<const LaidOutDocument>> DeadlineSheetPdf::layOut(const DeadlineSheetContent &content)
{
    const auto &languages = content.languages;
    if (languages.empty() || languages.size() > 2 || (languages.size() == 2 && languages[0] == languages[1]))
        return Error{
            ErrorKind::WrongUse, tr("A sheet of deadlines is made in one language, or in two different ones."), {}, {}};
    MULTAQA_TRY(const DocumentFonts *fonts, DocumentFonts::shared());
    return std::make_shared<const LaidOutDocument>(DeadlineSheetLayout(content, *fonts).layOut());
}

} // namespace multaqa
