// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Table.h"

namespace multaqa {

enum class RoleKind { Chair, Moderator, Speaker, Panellist, Rapporteur, Interpreter };

inline std::span<const EnumWord<RoleKind>> wordsOf(RoleKind)
{
    static constexpr EnumWord<RoleKind> words[] = {
        {RoleKind::Chair, "chair"},           {RoleKind::Moderator, "moderator"},
        {RoleKind::Speaker, "speaker"},       {RoleKind::Panellist, "panellist"},
        {RoleKind::Rapporteur, "rapporteur"}, {RoleKind::Interpreter, "interpreter"}};
    return words;
}

enum class RoleState { Proposed, Asked, Confirmed, Declined };

inline std::span<const EnumWord<RoleState>> wordsOf(RoleState)
{
    static constexpr EnumWord<RoleState> words[] = {{RoleState::Proposed, "proposed"},
                                                    {RoleState::Asked, "asked"},
                                                    {RoleState::Confirmed, "confirmed"},
                                                    {RoleState::Declined, "declined"}};
    return words;
}

/// What a person does in a session, in the speaking order of `position`.
struct Role
{
    RoleId id;
    SessionId session;
    std::optional<ItemId> item; ///< of the same session, where the person speaks to one item
    ParticipantId participant;
    RoleKind kind = RoleKind::Speaker;
    RoleState state = RoleState::Proposed;
    std::optional<int> minutes;
    QString position; ///< db/OrderKey

    bool operator==(const Role &) const = default;
};

template <>
struct Table<Role>
{
    static constexpr const char *name = "role";
    static constexpr Subject subject = Subject::Agenda;
    static constexpr auto fields = std::tuple{
        field("session_id", &Role::session), field("item_id", &Role::item), field("participant_id", &Role::participant),
        field("kind", &Role::kind),          field("state", &Role::state),  field("minutes", &Role::minutes),
        field("position", &Role::position)};
};

} // namespace multaqa
