// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "db/records/ConferenceDetails.h"

#include <vector>

namespace multaqa {

/// What a conference is, and who calls it.
class ConferenceEditing
{
public:
    static Result<ConferenceDetails> details(const Database &database);
    /// The hosts in their order.
    static Result<std::vector<OrganisationId>> hosts(const Database &database);

    /// One step. HOSTS: the organisations that call the conference, in the order of its documents; those that stay keep
    /// their record. Refused, with a sentence that names the field: a mailbox, page or time zone that is none.
    static Result<void> edit(Conference &conference, ConferenceDetails details,
                             const std::vector<OrganisationId> &hosts);
};

} // namespace multaqa
