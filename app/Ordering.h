// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/OrderKey.h"
#include "db/stores/RecordStore.h"

#include <algorithm>
#include <vector>

namespace multaqa {

/// Where in its list an entry goes.
enum class Move { Up, Down };

/// Lists that people put in order: records with a `position` (db/OrderKey).
namespace Ordering {

/// Puts RECORDS, which come by id, into their order.
template <typename Record>
void sort(std::vector<Record> &records)
{
    std::stable_sort(records.begin(), records.end(),
                     [](const Record &a, const Record &b) { return a.position < b.position; });
}

/// The living records of a table in their order.
template <typename Record>
Result<std::vector<Record>> all(const Database &database)
{
    MULTAQA_TRY(auto records, RecordStore<Record>(database).all());
    sort(records);
    return records;
}

/// The place behind all of RECORDS, which are in their order.
template <typename Record>
QString lastPosition(const std::vector<Record> &records)
{
    return OrderKey::between(records.empty() ? QString() : records.back().position, {});
}

/// Puts the record of ID one place further in its list.
template <typename Record>
Result<void> moveIn(Transaction &step, std::vector<Record> records, decltype(Record::id) id, Move move)
{
    const auto at = std::find_if(records.begin(), records.end(), [&](const Record &record) { return record.id == id; });
    if (at == records.end() || (move == Move::Up && at == records.begin()) ||
        (move == Move::Down && at + 1 == records.end()))
        return {};
    std::iter_swap(at, move == Move::Up ? at - 1 : at + 1);
    const size_t to = static_cast<size_t>(at - records.begin()) + (move == Move::Up ? size_t(-1) : size_t(1));
    const QString before = to > 0 ? records[to - 1].position : QString();
    const QString after = to + 1 < records.size() ? records[to + 1].position : QString();
    if (to + 1 == records.size() || before < after) {
        records[to].position = OrderKey::between(before, after);
        return RecordStore<Record>::update(step, records[to]);
    }
    // Neighbours of equal place, as two copies may leave them: all get places of their own.
    QString position;
    for (Record &record : records) {
        position = OrderKey::between(position, {});
        record.position = position;
        MULTAQA_CHECK(RecordStore<Record>::update(step, record));
    }
    return {};
}

} // namespace Ordering
} // namespace multaqa
