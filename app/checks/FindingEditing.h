// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Finding.h"
#include "app/Conference.h"

#include <QCoreApplication>

namespace multaqa {

/// What is done with what the checks found, each one step of the history. A finding that tells of several stands for
/// all of them.
class FindingEditing
{
    Q_DECLARE_TR_FUNCTIONS(FindingEditing)

public:
    /// Told no more, until its facts change. Refused without a reason.
    static Result<void> setAside(Conference &conference, const Finding &finding, const QString &reason, QDate today);
    /// Told again.
    static Result<void> takeBack(Conference &conference, const Finding &finding);
    /// Does the step of its rule. WrongUse where somebody has to decide (stepNameOf() is empty).
    static Result<void> putRight(Conference &conference, const Finding &finding, QDate today);
};

} // namespace multaqa
