// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Table.h"

namespace multaqa {

/// An organisation that calls the conference; named at the head of its documents, in the order of `position`.
struct Host
{
    HostId id;
    OrganisationId organisation;
    QString position; ///< db/OrderKey

    bool operator==(const Host &) const = default;
};

template <>
struct Table<Host>
{
    static constexpr const char *name = "host";
    static constexpr Subject subject = Subject::Conference;
    static constexpr auto fields =
        std::tuple{field("organisation_id", &Host::organisation), field("position", &Host::position)};
};

} // namespace multaqa
