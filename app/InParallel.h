// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Progress.h"
#include "db/Result.h"

#include <QtConcurrentMap>

#include <array>
#include <mutex>
#include <numeric>
#include <vector>

namespace multaqa {

/// Goes through COUNT things on all cores: calls PART(begin, end) for pieces of them, from several threads at once, and
/// gives back what each piece returned, in their order. PROGRESS is asked before each piece, by one thread at a time.
/// Cancelled when it says so.
template <typename Part>
auto inParallel(size_t count, const Progress &progress, Part &&part)
    -> Result<std::vector<std::invoke_result_t<Part, size_t, size_t>>>
{
    // Far more than cores, since some pieces take much longer than others.
    constexpr size_t pieces = 128;
    std::array<size_t, pieces> numbers{};
    std::iota(numbers.begin(), numbers.end(), size_t(0));
    std::vector<std::invoke_result_t<Part, size_t, size_t>> outcomes(pieces);
    std::mutex asking;
    qint64 begun = 0;
    bool isStopped = false;
    QtConcurrent::blockingMap(numbers, [&](size_t piece) {
        {
            const std::scoped_lock lock(asking);
            isStopped = isStopped || (progress && !progress(begun++, pieces));
            if (isStopped)
                return;
        }
        outcomes[piece] = part(count * piece / pieces, count * (piece + 1) / pieces);
    });
    if (isStopped)
        return Error{ErrorKind::Cancelled, {}, {}, {}};
    return outcomes;
}

/// A stretch of longer work: of its whole, PROGRESS hears that FROM to TO percent are done.
inline Progress stretchOf(const Progress &progress, qint64 from, qint64 to)
{
    if (!progress)
        return {};
    return [=](qint64 done, qint64 total) { return progress(from * total + (to - from) * done, 100 * total); };
}

} // namespace multaqa
