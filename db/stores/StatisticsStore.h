// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/Participant.h"
#include "db/records/Registration.h"

#include "db/Result.h"

#include <QDate>

#include <optional>
#include <vector>

namespace multaqa {

class Database;

/// Counts people, those who were forgotten among them (ForgottenCounts).
class StatisticsStore
{
public:
    explicit StatisticsStore(const Database &database);

    /// Who is counted: everybody; or of an event all who have a registration, those in one state, those who were there,
    /// those who were there on a day.
    struct Scope
    {
        std::optional<EventId> event;
        std::optional<RegistrationState> state;
        enum class Presence { Registered, Attended } presence = Presence::Registered;
        std::optional<QDate> day;
    };
    /// People of one kind.
    struct Count
    {
        StakeholderGroupId group; ///< of the organisation; null: none
        QString country;          ///< ISO 3166-1 alpha-2, or empty
        Gender gender = Gender::NotGiven;
        Language language = Language::Arabic;
        qint64 number = 0;
        bool isForgotten = false;
    };
    Result<std::vector<Count>> counts(const Scope &scope) const;

    /// People of an event in one state of registration (a word of RegistrationState), or `attended`, or `attended` on a
    /// day.
    struct EventCount
    {
        EventId event;
        QString told;
        std::optional<QDate> day;
        qint64 number = 0;
    };
    Result<std::vector<EventCount>> eventCounts() const;

    /// How many are in the counts once too often, because two copies forgot them before they met.
    Result<qint64> forgottenTwice() const;

private:
    const Database &m_database;
};

} // namespace multaqa
