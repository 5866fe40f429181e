// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Database.h"
#include "db/records/LocalizedText.h"
#include "db/records/Registration.h"

#include <QDate>

#include <vector>

namespace multaqa {

/// Those who may be at an event on a day, for the table at the door: whoever is registered for it first, by name. Read
/// once; refreshMarks() reads only who is there by now.
class AttendanceList
{
public:
    struct Line
    {
        ParticipantId participant;
        QString name;
        QString organisation;
        std::optional<RegistrationState> state; ///< none: not registered
        bool isPresent = false;
        QString folded; ///< both names and the organisation, as searching reads them
    };

    static Result<AttendanceList> of(const Database &database, EventId event, QDate day, Language language);
    Result<void> refreshMarks(const Database &database);

    const std::vector<Line> &lines() const { return m_lines; }
    /// The places in lines() of those in whom every word of TEXT is found; with no words, of those who are registered
    /// or there.
    std::vector<int> matching(const QString &text) const;
    int presentCount() const;
    /// Those who are registered, and neither refused nor cancelled.
    int expectedCount() const;

private:
    EventId m_event;
    QDate m_day;
    std::vector<Line> m_lines;
};

} // namespace multaqa
