// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/AttachmentKey.h"
#include "db/records/Table.h"

#include <QJsonArray>
#include <QJsonObject>

namespace multaqa {

/// How the members of a record stand in JSON: a LocalizedText as {"ar","en","fr"}, an id as its 36 characters, days as
/// 2021-02-23, instants as 2021-02-23T07:30:00Z, an enum by its word, what is not there as null.
namespace RecordJson {

inline QJsonValue toJson(const QString &value)
{
    return value;
}
inline bool fromJson(const QJsonValue &json, QString &value)
{
    value = json.toString();
    return json.isString() && !value.contains(QChar::Null); // no text that others would read only to its middle
}

inline QJsonValue toJson(const LocalizedText &value)
{
    return QJsonObject{
        {QStringLiteral("ar"), value.ar}, {QStringLiteral("en"), value.en}, {QStringLiteral("fr"), value.fr}};
}
inline bool fromJson(const QJsonValue &json, LocalizedText &value)
{
    if (!json.isObject())
        return false;
    const QJsonObject object = json.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto language = fromWord<Language>(entry.key());
        if (!language || !fromJson(entry.value(), value.in(*language)))
            return false;
    }
    return true;
}

template <typename Record>
QJsonValue toJson(const Id<Record> &value)
{
    return value.text();
}
template <typename Record>
bool fromJson(const QJsonValue &json, Id<Record> &value)
{
    value = Id<Record>::fromText(json.toString());
    return !value.isNull();
}

inline QJsonValue toJson(int value)
{
    return value;
}
inline bool fromJson(const QJsonValue &json, int &value)
{
    value = json.toInt(-1);
    return value >= 0; // all our numbers are counts
}

inline QJsonValue toJson(const QDate &value)
{
    return value.toString(Qt::ISODate);
}
inline bool fromJson(const QJsonValue &json, QDate &value)
{
    value = QDate::fromString(json.toString(), QStringLiteral("yyyy-MM-dd"));
    return value.isValid() && value.year() > 0;
}

inline QJsonValue toJson(const QTime &value)
{
    return value.toString(QStringLiteral("HH:mm"));
}
inline bool fromJson(const QJsonValue &json, QTime &value)
{
    value = QTime::fromString(json.toString(), QStringLiteral("HH:mm"));
    return value.isValid();
}

inline QJsonValue toJson(const QDateTime &value)
{
    return value.toUTC().toString(Qt::ISODate);
}
inline bool fromJson(const QJsonValue &json, QDateTime &value)
{
    value = QDateTime::fromString(json.toString(), Qt::ISODate);
    if (!value.isValid() || value.timeSpec() == Qt::LocalTime)
        return false; // without an offset it is no instant
    value = value.toUTC();
    return value.date().year() > 0 && value.date().year() < 10000;
}

inline QJsonValue toJson(const QStringList &value)
{
    return QJsonArray::fromStringList(value);
}
inline bool fromJson(const QJsonValue &json, QStringList &value)
{
    if (!json.isArray())
        return false;
    value.clear(); // the record may already hold what the file says
    const QJsonArray list = json.toArray();
    for (const auto &entry : list) {
        if (!entry.isString() || entry.toString().contains(u','))
            return false;
        value << entry.toString();
    }
    return true;
}

inline QJsonValue toJson(const AttachmentKey &value)
{
    return value.sha256;
}
inline bool fromJson(const QJsonValue &json, AttachmentKey &value)
{
    value.sha256 = json.toString();
    return json.isString();
}

template <WordedEnum Enum>
QJsonValue toJson(Enum value)
{
    return wordOf(value);
}
template <WordedEnum Enum>
bool fromJson(const QJsonValue &json, Enum &value)
{
    const auto known = fromWord<Enum>(json.toString());
    value = known.value_or(Enum{});
    return known.has_value() && json.isString();
}

template <typename Value>
QJsonValue toJson(const std::optional<Value> &value)
{
    return value ? toJson(*value) : QJsonValue(QJsonValue::Null);
}
template <typename Value>
bool fromJson(const QJsonValue &json, std::optional<Value> &value)
{
    value.reset();
    return json.isNull() || fromJson(json, value.emplace());
}

/// The members of RECORD but its id.
template <typename Record>
QJsonObject fieldsToJson(const Record &record)
{
    QJsonObject json;
    forEachField<Record>(
        [&](const auto &field) { json.insert(QLatin1String(field.name), toJson(record.*field.member)); });
    return json;
}

/// Reads the members that JSON names into RECORD and leaves the others. Returns the name of the first one that cannot
/// be read or is not known, or an empty string.
template <typename Record>
QString fieldsFromJson(const QJsonObject &json, Record &record)
{
    QString bad;
    QStringList names;
    forEachField<Record>([&](const auto &field) {
        const QLatin1String name(field.name);
        names << name;
        if (!bad.isEmpty() || !json.contains(name))
            return;
        std::remove_reference_t<decltype(record.*field.member)> value{};
        if (fromJson(json.value(name), value))
            record.*field.member = std::move(value);
        else
            bad = name;
    });
    for (const QString &key : json.keys())
        if (bad.isEmpty() && key != QLatin1String("id") && !names.contains(key))
            bad = key;
    return bad;
}

} // namespace RecordJson
} // namespace multaqa
