// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Table.h"

namespace multaqa {

/// That a person has a tag.
struct ParticipantTag
{
    ParticipantTagId id;
    ParticipantId participant;
    TagId tag;

    bool operator==(const ParticipantTag &) const = default;
};

template <>
struct Table<ParticipantTag>
{
    static constexpr const char *name = "participant_tag";
    static constexpr Subject subject = Subject::People;
    static constexpr auto fields =
        std::tuple{field("participant_id", &ParticipantTag::participant), field("tag_id", &ParticipantTag::tag)};
    static constexpr auto joins = std::tuple{&ParticipantTag::participant, &ParticipantTag::tag};
    static constexpr auto owners = std::tuple{&ParticipantTag::participant};
};

} // namespace multaqa
