// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Table.h"

namespace multaqa {

enum class RegistrationState { Invited, Registered, Approved, Refused, Cancelled };

inline std::span<const EnumWord<RegistrationState>> wordsOf(RegistrationState)
{
    static constexpr EnumWord<RegistrationState> words[] = {{RegistrationState::Invited, "invited"},
                                                            {RegistrationState::Registered, "registered"},
                                                            {RegistrationState::Approved, "approved"},
                                                            {RegistrationState::Refused, "refused"},
                                                            {RegistrationState::Cancelled, "cancelled"}};
    return words;
}

/// How a person takes part.
enum class RegistrationFormat { NotSaid, Online, InPerson };

inline std::span<const EnumWord<RegistrationFormat>> wordsOf(RegistrationFormat)
{
    static constexpr EnumWord<RegistrationFormat> words[] = {{RegistrationFormat::NotSaid, ""},
                                                             {RegistrationFormat::Online, "online"},
                                                             {RegistrationFormat::InPerson, "in_person"}};
    return words;
}

/// Whether a person comes to an event.
struct Registration
{
    RegistrationId id;
    ParticipantId participant;
    EventId event;
    RegistrationState state = RegistrationState::Invited;
    RegistrationFormat format = RegistrationFormat::NotSaid;
    QString needs; ///< such as a wheelchair, or sign language
    std::optional<QDate> registeredOn;
    QString note;

    bool operator==(const Registration &) const = default;
};

template <>
struct Table<Registration>
{
    static constexpr const char *name = "registration";
    static constexpr Subject subject = Subject::People;
    static constexpr auto fields = std::tuple{field("participant_id", &Registration::participant),
                                              field("event_id", &Registration::event),
                                              field("state", &Registration::state),
                                              field("format", &Registration::format),
                                              field("needs", &Registration::needs),
                                              field("registered_on", &Registration::registeredOn),
                                              field("note", &Registration::note)};
    static constexpr auto joins = std::tuple{&Registration::participant, &Registration::event};
    static constexpr auto owners = std::tuple{&Registration::participant};
};

} // namespace multaqa
