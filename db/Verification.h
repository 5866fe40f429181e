// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Result.h"

#include <QList>

namespace multaqa {

class Database;

/// One thing in which a file does not hold together.
struct FileProblem
{
    enum class Kind {
        Integrity,     ///< SQLite's own check: `detail` is its line
        ForeignKey,    ///< a reference to a row that is not there: `detail` names table and row
        HistoryBroken, ///< the steps are not what they must be: `detail` says how
        RowNotTold,    ///< a row that no step made
        RowMissing,    ///< a row that a step made is not there
        ValueDiffers,  ///< a field that is not as its history tells: `detail` is table.field of the row
        Attachment, ///< one that is not what its key says, or that a field names and is not there: `detail` says which
    };
    Kind kind;
    QString detail;
};

/// Reads the whole file and says everything that is wrong with it. Not more than 100 problems are listed.
Result<QList<FileProblem>> verify(const Database &database);

} // namespace multaqa
