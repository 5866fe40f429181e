// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DocumentHead.h"

namespace multaqa {

/// What a document of head counts says, in its order: every text final, in each language it is there in.
struct StatisticsContent : DocumentHead
{
    struct Line
    {
        LocalizedText name;
        LocalizedText number;
        LocalizedText share; ///< in percent; empty in all lines of a table that has no such column
        bool isSum = false;

        bool operator==(const Line &) const = default;
    };

    struct Table
    {
        LocalizedText heading; ///< what people are counted by, or the event
        std::vector<Line> lines;

        bool operator==(const Table &) const = default;
    };

    LocalizedText total;
    std::vector<LocalizedText> remarks; ///< who is counted, when, and what to mind
    std::vector<Table> tables;

    bool operator==(const StatisticsContent &) const = default;
};

} // namespace multaqa
