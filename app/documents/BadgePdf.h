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

/// On what badges are printed: A6 paper, or A4 to be cut, with marks to cut by.
enum class BadgeSheet {
    A6,        ///< one a page, 105 × 148 mm upright
    FourOnA4,  ///< 105 × 148.5 mm upright
    EightOnA4, ///< 105 × 74.25 mm, wider than high
};

/// Badges as a document: the event, honorific and name as large as there is room for, organisation, country, the code
/// of the badge as a QR code with its digits under it, and a strip that says in which capacity the person is there.
class BadgePdf
{
    Q_DECLARE_TR_FUNCTIONS(BadgePdf)

public:
    /// In any thread. Errors: WrongUse (not one or two different languages), Refused (a code that makes no QR code),
    /// Cancelled, Failed (fonts).
    static Result<std::shared_ptr<const LaidOutDocument>> layOut(const BadgeContent &content, BadgeSheet sheet,
                                                                 const std::stop_token &stop = {},
                                                                 const DocumentProgress &progress = {});
};

} // namespace multaqa
