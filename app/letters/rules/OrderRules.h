// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/letters/LetterCheck.h"

#include <QCoreApplication>

namespace multaqa {

/// What can be wrong between the dates of a letter, and between them and the conference's.
class OrderRules
{
    Q_DECLARE_TR_FUNCTIONS(OrderRules)

public:
    /// A deadline on the day of an event or after all of them.
    static void deadlines(const char *id, const ReadLetter &letter, std::vector<LetterFinding> &findings);
    /// One event, or one deadline, with two dates in one letter.
    static void differences(const char *id, const ReadLetter &letter, std::vector<LetterFinding> &findings);
    /// A date that is not the one in the conference's file.
    static void againstFile(const char *id, const ReadLetter &letter, std::vector<LetterFinding> &findings);
};

} // namespace multaqa
