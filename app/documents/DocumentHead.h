// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DocumentWords.h"
#include "db/records/LocalizedText.h"

#include <QDateTime>

#include <vector>

namespace multaqa {

/// What stands above and around every document of a conference: every text final, in each language it is there in.
struct DocumentHead
{
    /// One language, or two side by side: those written from the left stand on the left. The first is the document's.
    std::vector<Language> languages{Language::Arabic};
    Digits digits = Digits::Latin; ///< of the page numbers
    std::vector<LocalizedText> hosts;
    LocalizedText occasion; ///< above the title, where that is not the conference's or the event's own
    LocalizedText title;
    LocalizedText subtitle; ///< e.g. days and place
    LocalizedText contact;  ///< mailbox and page; addresses become links

    QString author;
    QDateTime created; ///< when the data was taken; see DocumentMetadata

    bool operator==(const DocumentHead &) const = default;
};

} // namespace multaqa
