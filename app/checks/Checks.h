// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CheckedConference.h"
#include "Finding.h"

#include <span>

namespace multaqa {

/// One rule. The table of all of them stands in Checks.cpp.
struct CheckRule
{
    const char *id;
    Finding::Severity severity;
    Finding::Subject subject;
    void (*find)(const CheckedConference &checked, std::vector<Finding> &findings);
};

std::span<const CheckRule> checkRules();

/// Runs all rules; errors first, then in the order of the table. What the agenda's rules find in more than three
/// sessions is told as one finding, with their number.
std::vector<Finding> findingsOf(const CheckedConference &checked);

} // namespace multaqa
