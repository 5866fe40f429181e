// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ParticipantImport.h"

#include "ImportWriting.h"

namespace multaqa {

Result<ParticipantImport::Report> ParticipantImport::take(Conference &conference, const ParticipantImportPlan &plan,
                                                          const Progress &progress)
{
    return conference.perform(Operation::ImportParticipants, [&](Transaction &transaction) {
        return ImportWriting::write(transaction, *plan.m_plan, progress);
    });
}

} // namespace multaqa
