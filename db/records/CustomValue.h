// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Table.h"

namespace multaqa {

/// What a custom field says of a person.
struct CustomValue
{
    CustomValueId id;
    ParticipantId participant;
    CustomFieldId field;
    QString value; ///< a number as 12.5, a day as 2021-02-23, "yes" or "no", else the text

    bool operator==(const CustomValue &) const = default;
};

template <>
struct Table<CustomValue>
{
    static constexpr const char *name = "custom_value";
    static constexpr Subject subject = Subject::People;
    static constexpr auto fields =
        std::tuple{field("participant_id", &CustomValue::participant), field("custom_field_id", &CustomValue::field),
                   field("value", &CustomValue::value)};
    static constexpr auto joins = std::tuple{&CustomValue::participant, &CustomValue::field};
    static constexpr auto owners = std::tuple{&CustomValue::participant};
};

} // namespace multaqa
