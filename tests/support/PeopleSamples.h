// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/documents/BadgeContent.h"
#include "app/documents/ParticipantListContent.h"

namespace multaqa {

/// Two sections with a delegation, an organisation and hard names, in three languages.
ParticipantListContent sampleParticipantList(std::vector<Language> languages);
/// Every text of it as its readers should find it.
QStringList textsOf(const ParticipantListContent &content);

/// People with short, long, one-word and missing names.
BadgeContent sampleBadges(std::vector<Language> languages);

} // namespace multaqa
