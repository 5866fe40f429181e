// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CheckedConference.h"
#include "MoveConsequences.h"
#include "app/deadlines/DeadlineEnd.h"

namespace multaqa {

/// Answers what would come of moving one deadline. Taken from the file in one go, and then independent of it, so that
/// it can be asked in another thread.
class MovePreview
{
public:
    /// CHECKED is what the checks look at now. An unknown deadline has no consequences.
    MovePreview(CheckedConference checked, std::vector<Report> reports, DeadlineId deadline);
    static Result<MovePreview> read(const Database &database, DeadlineId deadline, QDate today, Language language);

    /// Runs all checks twice; under 100 ms for 3,000 people.
    MoveConsequences of(const DeadlineEnd &end) const;
    /// The conference's own after reading; the window has other digits.
    void setStyle(const DateStyle &style) { m_checked.style = style; }
    const ConferenceDetails &conference() const { return m_checked.agenda.conference; }

private:
    const Deadline *deadline() const;

    CheckedConference m_checked;
    std::vector<Report> m_reports;
    DeadlineId m_deadline;
};

} // namespace multaqa
