// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ParticipantImportPlan.h"

#include "app/Conference.h"

namespace multaqa {

/// Does what a plan says and the user decided, as one step. Errors, after which nothing is changed: Cancelled; Refused
/// where the file was changed since the plan was made, so that a person is not there any more.
class ParticipantImport
{
public:
    struct Report
    {
        qsizetype rows = 0;      ///< of the table, below its headers
        qsizetype added = 0;     ///< new people
        qsizetype updated = 0;   ///< rows that changed a person
        qsizetype unchanged = 0; ///< rows that said nothing new
        qsizetype left = 0;      ///< by decision, or doubtful and not decided
        std::vector<RefusedRow> refused;
    };

    static Result<Report> take(Conference &conference, const ParticipantImportPlan &plan,
                               const Progress &progress = {});
};

} // namespace multaqa
