// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ParticipantDocumentRequest.h"
#include "app/documents/BadgeContent.h"
#include "db/Result.h"

namespace multaqa {

class Database;

/// The people in words, for BadgePdf and NamePlatePdf, by name. Who has no badge code yet comes with the one that
/// BadgeEditing::giveCodes would give first.
Result<BadgeContent> badgeContent(const Database &database, const ParticipantDocumentRequest &request);

} // namespace multaqa
