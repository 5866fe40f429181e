// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DocumentProgress.h"
#include "LaidOutDocument.h"
#include "ParticipantListContent.h"
#include "db/Result.h"

#include <QCoreApplication>

#include <stop_token>

namespace multaqa {

/// The list of participants as a document: title block, then for each State and each organisation its people, under the
/// headings of their groups; in two languages, a half of the page for each, person by person at the same height.
class ParticipantListPdf
{
    Q_DECLARE_TR_FUNCTIONS(ParticipantListPdf)

public:
    /// In any thread. Errors: WrongUse (not one or two different languages), Cancelled, Failed (fonts).
    static Result<std::shared_ptr<const LaidOutDocument>> layOut(const ParticipantListContent &content,
                                                                 const std::stop_token &stop = {},
                                                                 const DocumentProgress &progress = {});
};

} // namespace multaqa
