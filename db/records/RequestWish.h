// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Table.h"

namespace multaqa {

/// A session that a request asks for, the best first.
struct RequestWish
{
    RequestWishId id;
    RoleRequestId request;
    SessionId session;
    QString position;

    bool operator==(const RequestWish &) const = default;
};

template <>
struct Table<RequestWish>
{
    static constexpr const char *name = "request_wish";
    static constexpr Subject subject = Subject::Requests;
    static constexpr auto fields =
        std::tuple{field("role_request_id", &RequestWish::request), field("session_id", &RequestWish::session),
                   field("position", &RequestWish::position)};
    static constexpr auto joins = std::tuple{&RequestWish::request, &RequestWish::session};
};

} // namespace multaqa
