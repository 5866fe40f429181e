// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/AttachmentKey.h"
#include "records/Table.h"

#include <QVariant>

namespace multaqa {

/// How a member of a record is written into its columns and read back. One member is one column, but a LocalizedText,
/// which is three. An unreadable value (a copy of the file was written by something else) becomes the member's default.
namespace Column {

inline QVariant toColumn(const QString &value)
{
    return value.isNull() ? QVariant(QLatin1String("")) : QVariant(value); // a null QString would be bound as NULL
}
inline void fromColumn(const QVariant &column, QString &value)
{
    value = column.toString();
}

template <typename Record>
QVariant toColumn(const Id<Record> &value)
{
    return value.bytes();
}
template <typename Record>
void fromColumn(const QVariant &column, Id<Record> &value)
{
    value = Id<Record>::fromBytes(column.toByteArray());
}

inline QVariant toColumn(int value)
{
    return value;
}
inline void fromColumn(const QVariant &column, int &value)
{
    value = column.toInt();
}

inline QVariant toColumn(const QDate &value)
{
    return value.toString(Qt::ISODate);
}
inline void fromColumn(const QVariant &column, QDate &value)
{
    value = QDate::fromString(column.toString(), Qt::ISODate);
}

inline QVariant toColumn(const QTime &value)
{
    return value.toString(QStringLiteral("HH:mm"));
}
inline void fromColumn(const QVariant &column, QTime &value)
{
    value = QTime::fromString(column.toString(), QStringLiteral("HH:mm"));
}

inline QVariant toColumn(const QDateTime &value)
{
    return value.toUTC().toString(Qt::ISODate);
}
inline void fromColumn(const QVariant &column, QDateTime &value)
{
    value = QDateTime::fromString(column.toString(), Qt::ISODate).toUTC();
}

inline QVariant toColumn(const QStringList &value)
{
    return toColumn(value.join(u',')); // joined from nothing, it is null
}
inline void fromColumn(const QVariant &column, QStringList &value)
{
    value = column.toString().split(u',', Qt::SkipEmptyParts);
}

inline QVariant toColumn(const AttachmentKey &value)
{
    return toColumn(value.sha256);
}
inline void fromColumn(const QVariant &column, AttachmentKey &value)
{
    value.sha256 = column.toString();
}

template <WordedEnum Enum>
QVariant toColumn(Enum value)
{
    return wordOf(value);
}
template <WordedEnum Enum>
void fromColumn(const QVariant &column, Enum &value)
{
    value = fromWord<Enum>(column.toString()).value_or(Enum{});
}

template <typename Value>
QVariant toColumn(const std::optional<Value> &value)
{
    return value ? toColumn(*value) : QVariant();
}
template <typename Value>
void fromColumn(const QVariant &column, std::optional<Value> &value)
{
    value.reset();
    if (!column.isNull())
        fromColumn(column, value.emplace());
}

/// The names of the columns of FIELD.
template <typename Record, typename Value>
QStringList names(const Field<Record, Value> &field)
{
    const QString name = QString::fromLatin1(field.name);
    if constexpr (std::is_same_v<Value, LocalizedText>)
        return {name + QLatin1String("_ar"), name + QLatin1String("_en"), name + QLatin1String("_fr")};
    else
        return {name};
}

template <typename Value>
void append(QVariantList &columns, const Value &value)
{
    if constexpr (std::is_same_v<Value, LocalizedText>)
        columns << toColumn(value.ar) << toColumn(value.en) << toColumn(value.fr);
    else
        columns << toColumn(value);
}

/// Reads VALUE from the columns that begin at POSITION, and moves POSITION past them. COLUMN gives a column's value.
template <typename Value, typename ColumnAt>
void read(ColumnAt &&columnAt, int &position, Value &value)
{
    if constexpr (std::is_same_v<Value, LocalizedText>) {
        fromColumn(columnAt(position++), value.ar);
        fromColumn(columnAt(position++), value.en);
        fromColumn(columnAt(position++), value.fr);
    } else {
        fromColumn(columnAt(position++), value);
    }
}

} // namespace Column
} // namespace multaqa
