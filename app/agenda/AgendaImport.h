// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "app/Progress.h"
#include "app/exchange/Complaint.h"
#include "app/exchange/ScheduleFile.h"

namespace multaqa {

/// Takes a schedule into the conference as one step: one event, its rooms, sessions, people and their roles. What was
/// imported before is found again by the schedule's own ids and brought up to date; nothing is removed. A conference
/// without a title takes title, acronym and time zone from the schedule.
class AgendaImport
{
public:
    struct Report
    {
        int sessions = 0; ///< in the schedule, all of them taken
        int speakers = 0; ///< different people in it
        int added = 0;    ///< of the sessions
        int updated = 0;
        int unchanged = 0;
        std::vector<Complaint> complaints; ///< what was odd and how it was understood
    };

    static Result<Report> take(Conference &conference, const ScheduleFile &schedule, const Progress &progress = {});
};

} // namespace multaqa
