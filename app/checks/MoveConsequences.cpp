// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "MoveConsequences.h"

namespace multaqa {

bool MoveConsequences::isNothing() const
{
    return appear.empty() && vanish.empty() && requestsLate + requestsInTime + reportsLate + reportsInTime == 0;
}

QStringList MoveConsequences::latenessSentences() const
{
    QStringList sentences;
    if (requestsLate > 0)
        sentences << tr("%Ln request(s) that came in time would be late", nullptr, requestsLate);
    if (requestsInTime > 0)
        sentences << tr("%Ln late request(s) would be in time", nullptr, requestsInTime);
    if (reportsLate > 0)
        sentences << tr("%Ln report(s) that came in time would be late", nullptr, reportsLate);
    if (reportsInTime > 0)
        sentences << tr("%Ln late report(s) would be in time", nullptr, reportsInTime);
    return sentences;
}

} // namespace multaqa
