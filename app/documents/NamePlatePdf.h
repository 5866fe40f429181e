// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "BadgeContent.h"
#include "DocumentProgress.h"
#include "LaidOutDocument.h"
#include "db/Result.h"

#include <QCoreApplication>

#include <stop_token>

namespace multaqa {

/// Name plates as a document: A4 across, to be folded in the middle into a tent that says the name, organisation and
/// country on both sides. The upper half is the lower one turned by half a circle, and is seen, not read.
class NamePlatePdf
{
    Q_DECLARE_TR_FUNCTIONS(NamePlatePdf)

public:
    /// In any thread. Errors: WrongUse (not one or two different languages), Cancelled, Failed (fonts).
    static Result<std::shared_ptr<const LaidOutDocument>>
    layOut(const BadgeContent &content, const std::stop_token &stop = {}, const DocumentProgress &progress = {});
};

} // namespace multaqa
