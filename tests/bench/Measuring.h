// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ErrorText.h"
#include "db/Result.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

namespace multaqa {

/// The value of RESULT; the benchmark ends with its sentence when there is none.
template <typename T>
T must(Result<T> result)
{
    if (!result) {
        qCritical("%s | %s", qPrintable(errorText(result.error())), qPrintable(result.error().detail));
        std::exit(1);
    }
    return *std::move(result);
}

inline void must(const Result<void> &result)
{
    if (!result)
        must<int>(result.error());
}

/// Since TIMER was started.
inline double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Of at least one.
inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace multaqa
