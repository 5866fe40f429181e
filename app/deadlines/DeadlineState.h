// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/Deadline.h"

namespace multaqa {

/// How a deadline stands on a day: the groups of the board, in its order.
enum class DeadlineState {
    Undecided, ///< it has no day
    Overdue,   ///< its day is over, and the conference has not begun
    Today,
    WithinAWeek, ///< in one to seven days
    Later,
    Past, ///< its day is over, and so is what it was for
};

inline std::span<const EnumWord<DeadlineState>> wordsOf(DeadlineState)
{
    static constexpr EnumWord<DeadlineState> words[] = {
        {DeadlineState::Undecided, "undecided"}, {DeadlineState::Overdue, "overdue"},
        {DeadlineState::Today, "today"},         {DeadlineState::WithinAWeek, "within_a_week"},
        {DeadlineState::Later, "later"},         {DeadlineState::Past, "past"}};
    return words;
}

inline constexpr int daysOfAWeek = 7;

/// BEGINS is the first day of the conference, where it has one.
inline DeadlineState stateOf(const Deadline &deadline, QDate today, std::optional<QDate> begins)
{
    if (!deadline.day)
        return DeadlineState::Undecided;
    const qint64 left = today.daysTo(*deadline.day);
    if (left < 0)
        return begins && today >= *begins ? DeadlineState::Past : DeadlineState::Overdue;
    return left == 0 ? DeadlineState::Today : left <= daysOfAWeek ? DeadlineState::WithinAWeek : DeadlineState::Later;
}

} // namespace multaqa
