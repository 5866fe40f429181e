// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/requests/Lateness.h"
#include "db/Result.h"
#include "db/records/Records.h"

namespace multaqa {

class Database;

/// A report with all that is said of it.
struct ReportEntry
{
    Report report;
    std::vector<Organisation> authors; ///< in the order of their names
    /// Of the day on which it came. A day counts as it began in the conference's zone, so a report that comes on the
    /// deadline's own day is in time, whatever the hour: nobody is called late who may not be.
    Lateness lateness = Lateness::NoDeadline;
    bool isOverdue = false; ///< announced, and the deadline has passed

    bool isJoint() const { return authors.size() > 1; }
    bool isReceived() const { return report.receivedOn.has_value(); }
    bool isLate() const { return lateness == Lateness::Late; }
    /// It came, and the public cannot read it yet.
    bool isUnpublished() const { return isReceived() && !report.publishedOn; }
};

/// All voluntary reports, and who hands in none. Taken from the file in one go, and then independent of it.
///
/// Reports are voluntary, so no list says who owes one. Missing are: a report that was announced and has not come, and
/// an organisation that takes part (somebody of it is registered or approved for an event), is no host, and of which no
/// report has come, neither its own nor a joint one.
struct ReportBook
{
    ConferenceDetails conference;
    std::optional<Deadline> deadline; ///< of reports; of several the last
    std::vector<ReportEntry> entries; ///< by the day on which they came, those that are announced last
    std::vector<Organisation> silent; ///< those without a report, in the order of their names

    /// TODAY is in the conference's zone.
    static Result<ReportBook> read(const Database &database, QDate today);

    const ReportEntry *entry(ReportId id) const;
    const Organisation *silentOne(OrganisationId id) const;
    /// The report that ORGANISATION has announced; none when it has not.
    const ReportEntry *announcedBy(OrganisationId organisation) const;
    int late() const;
    int unpublished() const;
    int announced() const;
};

} // namespace multaqa
