// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/Table.h"

namespace multaqa {

/// A record that only joins others: its Table names what it joins, and its key follows from these. So two copies of a
/// file that join the same things make one row, and db/Fold settles what each of them said of it.
template <typename Record>
concept JoiningRecord = requires
{
    Table<Record>::joins;
};

namespace DerivedId {

template <typename Other>
QByteArray part(const Id<Other> &id)
{
    return id.bytes();
}
inline QByteArray part(const QString &text)
{
    return text.toUtf8() + '\n'; // so that no two texts run into each other
}
inline QByteArray part(const QDate &day)
{
    return day.toString(Qt::ISODate).toLatin1();
}

/// The key of RECORD: a UUID version 8 over the table's name and the keys it joins, in the order of Table::joins, a day
/// as its ten characters, a text as its UTF-8 and the end of a line.
template <JoiningRecord Record>
decltype(Record::id) of(const Record &record)
{
    QByteArray content(Table<Record>::name);
    std::apply([&](auto... members) { ((content += part(record.*members)), ...); }, Table<Record>::joins);
    return decltype(Record::id)(makeUuid8(content));
}

} // namespace DerivedId
} // namespace multaqa
