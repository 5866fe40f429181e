// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LetterCheck.h"

#include <variant>

namespace multaqa {

/// An event or a deadline that a letter names, as it could be taken into a conference's file.
struct LetterProposal
{
    std::variant<EventKind, DeadlineKind> kind;
    QDate first;
    QDate last; ///< of an event; of a deadline the same as `first`
    int line = 0;
    QString text;            ///< the date as it stands in the letter
    bool isKnown = false;    ///< the file has one of this kind with these days
    bool isDoubtful = false; ///< LetterCheck finds a mistake in this very date
    /// The file has one of this kind with other days, the first of which this is: the letter contradicts it.
    std::optional<QDate> otherDay;

    /// The file has nothing of this kind.
    bool isNew() const { return !isKnown && !otherDay; }
    bool isEvent() const { return std::holds_alternative<EventKind>(kind); }
    bool operator==(const LetterProposal &) const = default;
};

/// What a letter can tell a file that knows less. Only dates that can be for one thing alone are proposed, each thing
/// with the first day that the letter gives it.
class LetterProposals
{
public:
    /// In the order of the letter.
    static std::vector<LetterProposal> of(const LetterText &text, const LetterContext &context);
};

} // namespace multaqa
