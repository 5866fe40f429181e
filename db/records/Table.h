// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Ids.h"
#include "db/Subject.h"
#include "db/records/LocalizedText.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <span>
#include <tuple>

namespace multaqa {

/// One column of a table and the member that holds it. NAME is also the field's key in the history, and may therefore
/// never get another meaning (db/FORMAT.md).
template <typename Record, typename Value>
struct Field
{
    const char *name;
    Value Record::*member;
};

template <typename Record, typename Value>
constexpr Field<Record, Value> field(const char *name, Value Record::*member)
{
    return {name, member};
}

/// Which table a record is a row of: `name`, `subject`, and its `fields` as a tuple of Field, all but `id` and `gone`.
/// `owners`, where it has them: the members that say whose data it is; it is erased with any of them (db/Erasure.h).
/// Specialised beside each record.
template <typename Record>
struct Table;

/// The words that stand for the values of an enum in the file and in JSON.
template <typename Enum>
struct EnumWord
{
    Enum value;
    const char *word;
};

/// Found by argument: `std::span<const EnumWord<E>> wordsOf(E)` stands beside each enum of a record.
template <typename Enum>
concept WordedEnum = requires(Enum value)
{
    wordsOf(value);
};

template <WordedEnum Enum>
const char *asciiWordOf(Enum value)
{
    for (const auto &entry : wordsOf(value))
        if (entry.value == value)
            return entry.word;
    return "";
}

template <WordedEnum Enum>
QString wordOf(Enum value)
{
    return QString::fromLatin1(asciiWordOf(value));
}

template <WordedEnum Enum>
std::optional<Enum> fromWord(const QString &word)
{
    for (const auto &entry : wordsOf(Enum{}))
        if (word == QLatin1String(entry.word))
            return entry.value;
    return std::nullopt;
}

inline std::span<const EnumWord<Language>> wordsOf(Language)
{
    static constexpr EnumWord<Language> words[] = {
        {Language::Arabic, "ar"}, {Language::English, "en"}, {Language::French, "fr"}};
    return words;
}

/// Calls DO with every Field of RECORD.
template <typename Record, typename Do>
constexpr void forEachField(Do &&fieldDo)
{
    std::apply([&](const auto &...fields) { (fieldDo(fields), ...); }, Table<Record>::fields);
}

} // namespace multaqa
