// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReportsPdf.h"

#include "ReportsLayout.h"

namespace multaqa {

Result<std::shared_ptr<const LaidOutDocument>>
ReportsPdf::layOut(const ReportsContent &content, const std::stop_token &stop, const DocumentProgress &progress)
{
    const auto &languages = content.languages;
    if (languages.empty() || languages.size() > 2 || (languages.size() == 2 && languages[0] == languages[1]))
        return Error{ErrorKind::WrongUse, tr("Reports are written in one language, or in two different ones."), {}, {}};
    MULTAQA_TRY(const DocumentFonts *fonts, DocumentFonts::shared());
    std::optional<LaidOutDocument> document = ReportsLayout(content, *fonts).layOut(stop, progress);
    if (!document)
        return Error{ErrorKind::Cancelled, tr("The document was not made, because it was stopped."), {}, {}};
    return std::make_shared<const LaidOutDocument>(std::move(*document));
}

} // namespace multaqa
