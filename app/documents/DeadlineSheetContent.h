// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DocumentHead.h"

namespace multaqa {

/// What a sheet of deadlines says, in its order: every text final, in each language it is there in.
struct DeadlineSheetContent : DocumentHead
{
    struct Line
    {
        LocalizedText day;
        std::vector<LocalizedText> beneathDay; ///< its hour, its Hijri date
        LocalizedText title;
        std::vector<LocalizedText> beneathTitle; ///< for whom, before what, what it was before

        bool operator==(const Line &) const = default;
    };
    std::vector<Line> lines;

    bool operator==(const DeadlineSheetContent &) const = default;
};

} // namespace multaqa
