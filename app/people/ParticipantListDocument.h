// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ParticipantDocumentRequest.h"
#include "app/documents/ParticipantListContent.h"
#include "db/Result.h"

namespace multaqa {

class Database;

enum class EmailsInList { Shown, LeftOut };

/// The people in words, for ParticipantListPdf, in the order of the United Nations: the States by the names of the
/// countries, each with its delegation, the head first where a job title or a tag says who it is; then the
/// organisations by their stakeholder groups, in the groups' own order; then those who belong to no group. All that is
/// alphabetical is so in the first language, the Arabic article apart.
Result<ParticipantListContent> participantListContent(const Database &database,
                                                      const ParticipantDocumentRequest &request, EmailsInList emails);

} // namespace multaqa
