// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/documents/BadgePdf.h"
#include "app/people/ParticipantListDocument.h"
#include "app/people/ParticipantSelection.h"

namespace multaqa {

enum class DocumentKind { Agenda, ParticipantList, Badges, NamePlates, Figures, Reports };

/// Which document is wanted, about whom, and how.
struct DocumentChoice
{
    DocumentKind kind = DocumentKind::Agenda;
    std::vector<Language> languages{Language::Arabic};
    std::optional<EventId> event;                                         ///< none: all of them
    ParticipantSelection::Who who = ParticipantSelection::Who::Everybody; ///< all but Everybody: for the event
    BadgeSheet sheet = BadgeSheet::A6;
    EmailsInList emails = EmailsInList::LeftOut;
};

/// The name of the kind in the language of a document.
LocalizedText termOf(DocumentKind kind);

} // namespace multaqa
