// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ParticipantListPdf.h"

#include "ParticipantListLayout.h"

namespace multaqa {

Result<std::shared_ptr<const LaidOutDocument>> ParticipantListPdf::layOut(const ParticipantListContent &content,
                                                                          const std::stop_token &stop,
                                                                          const DocumentProgress &progress)
{
    const auto &languages = content.languages;
    if (languages.empty() || languages.size() > 2 || (languages.size() == 2 && languages[0] == languages[1]))
        return Error{ErrorKind::WrongUse,
                     tr("A list of participants is made in one language, or in two different ones."),
                     {},
                     {}};
    MULTAQA_TRY(const DocumentFonts *fonts, DocumentFonts::shared());
    std::optional<LaidOutDocument> document = ParticipantListLayout(content, *fonts).layOut(stop, progress);
    if (!document)
        return Error{
            ErrorKind::Cancelled, tr("The list of participants was not made, because it was stopped."), {}, {}};
    return std::make_shared<const LaidOutDocument>(std::move(*document));
}

} // namespace multaqa
