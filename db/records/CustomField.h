// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Table.h"

namespace multaqa {

enum class CustomFieldKind { Text, Number, Date, YesNo, Choice };

inline std::span<const EnumWord<CustomFieldKind>> wordsOf(CustomFieldKind)
{
    static constexpr EnumWord<CustomFieldKind> words[] = {{CustomFieldKind::Text, "text"},
                                                          {CustomFieldKind::Number, "number"},
                                                          {CustomFieldKind::Date, "date"},
                                                          {CustomFieldKind::YesNo, "yes_no"},
                                                          {CustomFieldKind::Choice, "choice"}};
    return words;
}

/// A field of a person that the conference has of its own, such as what guests may eat.
struct CustomField
{
    CustomFieldId id;
    LocalizedText name;
    CustomFieldKind kind = CustomFieldKind::Text;
    QString choices;  ///< of a choice: one a line
    QString position; ///< db/OrderKey

    bool operator==(const CustomField &) const = default;
};

template <>
struct Table<CustomField>
{
    static constexpr const char *name = "custom_field";
    static constexpr Subject subject = Subject::People;
    static constexpr auto fields =
        std::tuple{field("name", &CustomField::name), field("kind", &CustomField::kind),
                   field("choices", &CustomField::choices), field("position", &CustomField::position)};
};

} // namespace multaqa
