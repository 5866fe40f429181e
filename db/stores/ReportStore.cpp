// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReportStore.h"

namespace multaqa {
namespace {

class ReportingOrganisations : public RecordStore<Organisation>
{
public:
    using RecordStore::RecordStore;

    Result<std::vector<Organisation>> authors() const
    {
        return select(QStringLiteral(
            "gone = 0 AND id IN (SELECT organisation_id FROM report_author WHERE gone = 0) ORDER BY id"));
    }

    Result<std::vector<Organisation>> withoutReport() const
    {
        return select(QStringLiteral(
            "gone = 0 AND id IN (SELECT participant.organisation_id FROM registration "
            "JOIN participant ON participant.id = registration.participant_id "
            "WHERE registration.gone = 0 AND participant.gone = 0 AND registration.state IN ('registered', "
            "'approved')) "
            "AND id NOT IN (SELECT organisation_id FROM host WHERE gone = 0) "
            "AND id NOT IN (SELECT report_author.organisation_id FROM report_author "
            "JOIN report ON report.id = report_author.report_id "
            "WHERE report_author.gone = 0 AND report.gone = 0 AND report.received_on IS NOT NULL) ORDER BY id"));
    }
};

} // namespace

Result<std::vector<Organisation>> ReportStore::authors() const
{
    return ReportingOrganisations(database()).authors();
}

Result<std::vector<Organisation>> ReportStore::withoutReport() const
{
    return ReportingOrganisations(database()).withoutReport();
}

} // namespace multaqa
