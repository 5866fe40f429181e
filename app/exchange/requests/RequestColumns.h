// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/participants/ColumnMapping.h"

namespace multaqa {

/// What a column of a table of requests holds of the request itself.
enum class RequestField {
    Kind,
    Wish, ///< a session, or several with semicolons; several such columns stand in the order of wish
    Topic,
    Language, ///< in which the person speaks
    Received,
    Channel,
    Note
};

/// Which column of a table of requests holds what: of the person, as a table of participants has it, and of the request
/// itself.
struct RequestColumns
{
    struct Column
    {
        int number; ///< from 0
        RequestField field;
    };

    ColumnMapping people; ///< id, names, address, organisation and what else a new person needs; nothing else
    std::vector<Column> request;

    /// Whether WORD is the header of a column of requests, in any of the three languages.
    static std::optional<RequestField> fieldOf(const QString &word);
    static RequestColumns find(const ImportSource &source, const ParticipantFields &fields);
    int columnOf(RequestField field) const; ///< the first; -1: there is none
};

} // namespace multaqa
