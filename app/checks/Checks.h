// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CheckedConference.h"
#include "Finding.h"

#include <span>

namespace multaqa {

class Conference;

/// One rule. The table of all of them stands in Checks.cpp.
struct CheckRule
{
    const char *id = nullptr;
    Finding::Severity severity{};
    std::optional<Finding::Subject> subject; ///< none: each finding says its own
    void (*find)(const CheckedConference &checked, std::vector<Finding> &findings) = nullptr;
    /// What more than three are told as: "12 sessions have no moderator". Those with the same sentence belong together.
    QString (*together)(const Finding &first, int count) = nullptr;
    /// The step that puts it right, as its button says it. None: somebody has to decide there, where the record is.
    const char *stepName = nullptr;
    Result<void> (*putRight)(Conference &conference, const Finding &finding, QDate today) = nullptr;
};

std::span<const CheckRule> checkRules();
/// The rule that FINDING was found by.
const CheckRule &ruleOf(const Finding &finding);
/// "Move earlier", in the window's language: what its one step is called; empty where somebody has to decide.
QString stepNameOf(const Finding &finding);

/// Runs all rules, and tells each finding by itself, with those that were set aside; errors first, then in the order of
/// the table.
std::vector<Finding> everyFindingOf(const CheckedConference &checked);
/// Those that stand, or those that were set aside.
std::vector<Finding> standing(std::vector<Finding> findings);
std::vector<Finding> asideOf(std::vector<Finding> findings);
/// More than three of one rule as one, with their number.
std::vector<Finding> toldTogether(std::vector<Finding> findings);

/// What stands, told together.
inline std::vector<Finding> findingsOf(const CheckedConference &checked)
{
    return toldTogether(standing(everyFindingOf(checked)));
}

} // namespace multaqa
