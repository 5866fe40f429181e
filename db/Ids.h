// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QUuid>

namespace multaqa {

/// A new identifier in time order: UUID version 7 of RFC 9562, strictly increasing within this process.
QUuid makeUuid7();

/// The identifier that follows from CONTENT: the first 16 bytes of its SHA-256 (FIPS 180-4) as a UUID version 8
/// (RFC 9562, section 5.8).
QUuid makeUuid8(const QByteArray &content);

/// The key of a row of one table. Ids of different tables do not convert into each other.
/// In the file: 16 bytes, big endian (RFC 9562, section 4). For people and JSON: 36 characters, lower case, no braces.
template <typename Record>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }

    static Id make() { return Id(makeUuid7()); }
    /// Null when TEXT is no identifier.
    static Id fromText(const QString &text) { return Id(QUuid::fromString(text)); }
    static Id fromBytes(const QByteArray &bytes) { return Id(QUuid::fromRfc4122(bytes)); }

    bool isNull() const { return m_uuid.isNull(); }
    explicit operator bool() const { return !isNull(); }
    const QUuid &uuid() const { return m_uuid; }
    QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }
    QByteArray bytes() const { return m_uuid.toRfc4122(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator!=(const Id &a, const Id &b) { return a.m_uuid != b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using ConferenceId = Id<struct ConferenceDetails>;
using HostId = Id<struct Host>;
using StakeholderGroupId = Id<struct StakeholderGroup>;
using OrganisationId = Id<struct Organisation>;
using ParticipantId = Id<struct Participant>;
using EventId = Id<struct Event>;
using RoomId = Id<struct Room>;
using SessionId = Id<struct Session>;
using ItemId = Id<struct Item>;
using RoleId = Id<struct Role>;
using DeadlineId = Id<struct Deadline>;
using DeadlineMoveId = Id<struct DeadlineMove>;
using ParticipantAddressId = Id<struct ParticipantAddress>;
using TagId = Id<struct Tag>;
using ParticipantTagId = Id<struct ParticipantTag>;
using CustomFieldId = Id<struct CustomField>;
using CustomValueId = Id<struct CustomValue>;
using SavedFilterId = Id<struct SavedFilter>;
using DistinctPairId = Id<struct DistinctPair>;
using RegistrationId = Id<struct Registration>;
using AttendanceId = Id<struct Attendance>;
using RequestKindId = Id<struct RequestKind>;
using RoleRequestId = Id<struct RoleRequest>;
using RequestWishId = Id<struct RequestWish>;
using ReportId = Id<struct Report>;
using ReportAuthorId = Id<struct ReportAuthor>;
using SurveyId = Id<struct Survey>;
using SurveyQuestionId = Id<struct SurveyQuestion>;
using SurveyTotalId = Id<struct SurveyTotal>;
using AsideFindingId = Id<struct AsideFinding>;

} // namespace multaqa
