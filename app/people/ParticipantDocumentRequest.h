// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Ids.h"
#include "db/records/LocalizedText.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace multaqa {

/// What a document about people is made of.
struct ParticipantDocumentRequest
{
    std::vector<ParticipantId> participants;
    std::vector<Language> languages{Language::Arabic};
    std::optional<EventId> event; ///< whose title it bears, and whose roles count; none: the conference's
    QDateTime now;                ///< UTC
};

} // namespace multaqa
