// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "RecordStore.h"
#include "db/records/Participant.h"
#include "db/records/RoleRequest.h"

namespace multaqa {

/// The questions of the page of requests.
class RequestStore : public RecordStore<RoleRequest>
{
public:
    using RecordStore::RecordStore;

    /// The people who ask for something, each once, by id. Nobody else is read, however many the conference has.
    Result<std::vector<Participant>> participants() const;
};

} // namespace multaqa
