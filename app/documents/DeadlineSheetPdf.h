// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DeadlineSheetContent.h"
#include "LaidOutDocument.h"
#include "db/Result.h"

#include <QCoreApplication>

namespace multaqa {

/// The deadlines as a document to hand out: title block, then a table by date; in two languages, a half of the page for
/// each, line by line at the same height.
class DeadlineSheetPdf
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineSheetPdf)

public:
    /// In any thread. Errors: WrongUse (not one or two different languages), Failed (fonts).
    static Result<std::shared_ptr<const LaidOutDocument>> layOut(const DeadlineSheetContent &content);
};

} // namespace multaqa
