// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Role.h"
#include "Session.h"

namespace multaqa {

/// What a person can ask for, such as an intervention in a plenary; the list is the conference's own.
struct RequestKind
{
    RequestKindId id;
    LocalizedText name;
    RoleKind roleKind = RoleKind::Speaker;  ///< what an accepted request becomes
    std::optional<SessionKind> sessionKind; ///< which sessions can be wished for; none: any
    QString position;

    bool operator==(const RequestKind &) const = default;
};

template <>
struct Table<RequestKind>
{
    static constexpr const char *name = "request_kind";
    static constexpr Subject subject = Subject::Requests;
    static constexpr auto fields =
        std::tuple{field("name", &RequestKind::name), field("role_kind", &RequestKind::roleKind),
                   field("session_kind", &RequestKind::sessionKind), field("position", &RequestKind::position)};
};

} // namespace multaqa
