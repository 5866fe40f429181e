// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "AttachmentKey.h"
#include "Table.h"

namespace multaqa {

/// How a request came.
enum class RequestChannel { Email, Form, Letter, Telephone, InPerson, Other };

inline std::span<const EnumWord<RequestChannel>> wordsOf(RequestChannel)
{
    static constexpr EnumWord<RequestChannel> words[] = {
        {RequestChannel::Email, "email"},        {RequestChannel::Form, "form"},
        {RequestChannel::Letter, "letter"},      {RequestChannel::Telephone, "telephone"},
        {RequestChannel::InPerson, "in_person"}, {RequestChannel::Other, "other"}};
    return words;
}

enum class RequestDecision { Undecided, Accepted, Reserve, Declined, Withdrawn };

inline std::span<const EnumWord<RequestDecision>> wordsOf(RequestDecision)
{
    static constexpr EnumWord<RequestDecision> words[] = {{RequestDecision::Undecided, "undecided"},
                                                          {RequestDecision::Accepted, "accepted"},
                                                          {RequestDecision::Reserve, "reserve"},
                                                          {RequestDecision::Declined, "declined"},
                                                          {RequestDecision::Withdrawn, "withdrawn"}};
    return words;
}

/// A person asks to speak, or for another role. What is decided and what the person was told are two things.
struct RoleRequest
{
    RoleRequestId id;
    ParticipantId participant;
    RequestKindId kind;
    QString topic; ///< what the person wants to speak of, in the person's words
    Language language = Language::Arabic;
    QDateTime receivedAt; ///< UTC
    RequestChannel channel = RequestChannel::Email;
    AttachmentKey message; ///< the message that it came by
    RequestDecision decision = RequestDecision::Undecided;
    std::optional<SessionId> session; ///< accepted into it, or in reserve for it
    std::optional<RoleId> role;       ///< what an accepted one became
    QString position;                 ///< rank among the reserves of the session (db/OrderKey.h)
    QString reason;                   ///< for the secretariat alone
    std::optional<QDate> decidedOn;
    QString decidedBy;
    std::optional<QDate> answeredOn; ///< when the person was told
    QString note;

    bool operator==(const RoleRequest &) const = default;
};

template <>
struct Table<RoleRequest>
{
    static constexpr const char *name = "role_request";
    static constexpr Subject subject = Subject::Requests;
    static constexpr auto fields = std::tuple{field("participant_id", &RoleRequest::participant),
                                              field("request_kind_id", &RoleRequest::kind),
                                              field("topic", &RoleRequest::topic),
                                              field("language", &RoleRequest::language),
                                              field("received_at", &RoleRequest::receivedAt),
                                              field("channel", &RoleRequest::channel),
                                              field("message", &RoleRequest::message),
                                              field("decision", &RoleRequest::decision),
                                              field("session_id", &RoleRequest::session),
                                              field("role_id", &RoleRequest::role),
                                              field("position", &RoleRequest::position),
                                              field("reason", &RoleRequest::reason),
                                              field("decided_on", &RoleRequest::decidedOn),
                                              field("decided_by", &RoleRequest::decidedBy),
                                              field("answered_on", &RoleRequest::answeredOn),
                                              field("note", &RoleRequest::note)};
    static constexpr auto owners = std::tuple{&RoleRequest::participant};
};

} // namespace multaqa
