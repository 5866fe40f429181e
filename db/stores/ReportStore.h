// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "RecordStore.h"
#include "db/records/Organisation.h"
#include "db/records/Report.h"

namespace multaqa {

/// The questions of the page of reports.
class ReportStore : public RecordStore<Report>
{
public:
    using RecordStore::RecordStore;

    /// The organisations that hand in a report, each once, by id. Nobody else is read, however many there are.
    Result<std::vector<Organisation>> authors() const;
    /// The organisations that take part (somebody of them is registered or approved for an event), are no host, and
    /// have handed in no report that was received, neither alone nor jointly.
    Result<std::vector<Organisation>> withoutReport() const;
};

} // namespace multaqa
