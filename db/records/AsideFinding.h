// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Table.h"

namespace multaqa {

/// A finding of the checks that somebody set aside, with the reason. It holds as long as the finding says the same.
struct AsideFinding
{
    AsideFindingId id;
    QString rule;    ///< a key of app/checks
    QString subject; ///< the record's key, or one made of it (Finding::key()); 32 digits of hexadecimal
    QString wording; ///< a digest of what the finding said
    QString reason;
    std::optional<QDate> setOn;
    QString setBy;

    bool operator==(const AsideFinding &) const = default;
};

template <>
struct Table<AsideFinding>
{
    static constexpr const char *name = "aside_finding";
    static constexpr Subject subject = Subject::Findings;
    static constexpr auto fields =
        std::tuple{field("rule", &AsideFinding::rule),       field("subject", &AsideFinding::subject),
                   field("wording", &AsideFinding::wording), field("reason", &AsideFinding::reason),
                   field("set_on", &AsideFinding::setOn),    field("set_by", &AsideFinding::setBy)};
    static constexpr auto joins = std::tuple{&AsideFinding::rule, &AsideFinding::subject};
    static constexpr auto owners = std::tuple{&AsideFinding::subject};
};

} // namespace multaqa
