// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "AgendaContent.h"
#include "DocumentProgress.h"
#include "LaidOutDocument.h"
#include "db/Result.h"

#include <QCoreApplication>

#include <functional>
#include <stop_token>

namespace multaqa {

/// The agenda as a document: title block, then a table for each day with time, session, speakers and place from the
/// reader's leading side; in two languages, a half for each, row by row at the same height.
class AgendaPdf
{
    Q_DECLARE_TR_FUNCTIONS(AgendaPdf)

public:
    /// Called now and then with the sessions laid out so far and all.
    using Progress = DocumentProgress;

    /// In any thread. Errors: WrongUse (not one or two different languages), Cancelled, Failed (fonts).
    static Result<std::shared_ptr<const LaidOutDocument>>
    layOut(const AgendaContent &content, const std::stop_token &stop = {}, const Progress &progress = {});
};

} // namespace multaqa
