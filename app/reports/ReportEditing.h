// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "db/records/Report.h"

#include <QCoreApplication>

#include <vector>

namespace multaqa {

/// What is done with voluntary reports, each one step of the history. A refusal names the field. The document is kept
/// as an attachment by its SHA-256; see ReportDocument for what is taken.
class ReportEditing
{
    Q_DECLARE_TR_FUNCTIONS(ReportEditing)

public:
    using Authors = std::vector<OrganisationId>;

    /// A report of AUTHORS; of several it is a joint one, of none it is not known yet whose. Without a day it is
    /// announced. Refused: no title, an organisation that is not there, a link that is none, published before it came.
    static Result<ReportId> add(Conference &conference, Report report, const Authors &authors);
    /// All but the document.
    static Result<void> edit(Conference &conference, Report report, const Authors &authors);
    static Result<void> remove(Conference &conference, const std::vector<ReportId> &reports);

    /// Keeps the file as the report's document. One that was only announced has come on TODAY by that.
    static Result<void> setDocument(Conference &conference, ReportId id, const QString &path, QDate today);
    static Result<void> removeDocument(Conference &conference, ReportId id);
    /// A report from its document alone: called as the file is, received on TODAY.
    static Result<ReportId> addFromFile(Conference &conference, const QString &path, QDate today, Report report = {},
                                        const Authors &authors = {});

    /// They stand at LINK, which may be empty, since DAY; none: they are not published. Refused as a whole when one of
    /// them has not come.
    static Result<void> publish(Conference &conference, const std::vector<ReportId> &reports, std::optional<QDate> day,
                                const QString &link = {});

private:
    static Result<void> check(const Database &database, const Report &report, const Authors &authors);
    static Result<void> setAuthors(Transaction &transaction, ReportId report, const Authors &authors);
};

} // namespace multaqa
