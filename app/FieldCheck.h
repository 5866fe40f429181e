// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/text/TextCleaning.h"
#include "db/Result.h"
#include "db/records/Table.h"

#include <QCoreApplication>

namespace multaqa {

/// What a field of a record must look like before it is kept. Empty is always allowed, but for the time zone. A refusal
/// is one sentence that names the field and shows what was typed.
class FieldCheck
{
    Q_DECLARE_TR_FUNCTIONS(FieldCheck)

public:
    /// One address, as name@place.org; nothing is looked up.
    static Result<void> email(const QString &address);
    /// An absolute http or https address.
    static Result<void> link(const QString &address);
    /// An IANA name that this machine knows.
    static Result<void> timeZone(const QString &name);
    /// An ISO 3166-1 alpha-2 code of the UN's list.
    static Result<void> country(const QString &code);
};

/// Passes every text of RECORD through cleanText: what people type or paste is kept as text and nothing else.
template <typename Record>
void cleanFields(Record &record)
{
    forEachField<Record>([&](const auto &field) {
        const QByteArrayView name(field.name);
        const bool isLong = name.startsWith("note") || name == "choices" || name == "topic" || name == "reason";
        const TextLines lines = isLong ? TextLines::Many : TextLines::One;
        auto &value = record.*field.member;
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, QString>)
            value = cleanText(value, lines);
        else if constexpr (std::is_same_v<Value, LocalizedText>)
            for (const Language language : allLanguages)
                value.in(language) = cleanText(value.in(language), lines);
    });
}

} // namespace multaqa
