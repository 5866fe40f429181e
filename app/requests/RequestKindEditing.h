// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "app/Ordering.h"
#include "db/records/RequestKind.h"

#include <QCoreApplication>

namespace multaqa {

/// What is done with the list of what people can ask for, each one step of the history.
class RequestKindEditing
{
    Q_DECLARE_TR_FUNCTIONS(RequestKindEditing)

public:
    /// Behind the others. Refused without a name.
    static Result<RequestKindId> add(Conference &conference, RequestKind kind);
    static Result<void> edit(Conference &conference, RequestKind kind);
    /// Refused while somebody asks for it.
    static Result<void> remove(Conference &conference, RequestKindId id);
    static Result<void> move(Conference &conference, RequestKindId id, Move move);
    /// The four of the letter of 2 February 2021 (shared by every regional review): speaker in the open discussion,
    /// rapporteur, intervention in a plenary, intervention in a roundtable. The number of those that were not there.
    static Result<int> addUsual(Conference &conference);
    /// Those four, in their order, with ids of their own; in no file yet.
    static std::vector<RequestKind> usual();
};

} // namespace multaqa
