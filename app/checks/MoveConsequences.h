// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Finding.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace multaqa {

/// What comes of moving a deadline: the checks run on the conference as it would be, before anything is written.
struct MoveConsequences
{
    Q_DECLARE_TR_FUNCTIONS(MoveConsequences)

public:
    std::vector<Finding> appear; ///< what would be wrong or missing and is not now; errors first
    std::vector<Finding> vanish; ///< what is wrong now and would be in order
    int requestsLate = 0;        ///< requests in time now that would be late
    int requestsInTime = 0;      ///< late ones that would be in time
    int reportsLate = 0;
    int reportsInTime = 0;

    bool isNothing() const;
    /// What becomes of requests and reports that are here, a sentence each.
    QStringList latenessSentences() const;
};

} // namespace multaqa
