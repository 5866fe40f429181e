// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DocumentChoice.h"
#include "DocumentJob.h"

namespace multaqa {

class Database;

/// What a document says, read from the conference, and ready to be laid out in any thread.
struct DocumentWork
{
    DocumentJob::Work layOut;
    LocalizedText title;                     ///< of the conference or the event
    std::vector<ParticipantId> participants; ///< whom it is about; empty where it is about others

    /// None: there is nothing that such a document could say.
    static Result<std::optional<DocumentWork>> read(const Database &database, const DocumentChoice &choice);
};

} // namespace multaqa
