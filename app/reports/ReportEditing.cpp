// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReportEditing.h"

#include "ReportDocument.h"
#include "app/FieldCheck.h"
#include "app/text/Bidi.h"
#include "db/records/Organisation.h"
#include "db/stores/ReferringStore.h"

#include <QFileInfo>

#include <algorithm>

namespace multaqa {
namespace {

Result<void> checkPublication(const Report &report)
{
    MULTAQA_CHECK(FieldCheck::link(report.publishedLink));
    if (!report.publishedOn)
        return {};
    if (!report.receivedOn)
        return Error::refused(
            ReportEditing::tr("Published: the report %1 has not come yet. Say first when it was received.")
                .arg(isolated(report.title)));
    if (*report.publishedOn < *report.receivedOn)
        return Error::refused(ReportEditing::tr("Published: the report %1 came after that day. Choose a later day.")
                                  .arg(isolated(report.title)));
    return {};
}

} // namespace

Result<void> ReportEditing::check(const Database &database, const Report &report, const Authors &authors)
{
    if (report.title.isEmpty())
        return Error::refused(tr("Title: a report needs one, by which it is found again."));
    for (const OrganisationId author : authors)
        MULTAQA_CHECK(RecordStore<Organisation>(database).get(author));
    return checkPublication(report);
}

Result<void> ReportEditing::setAuthors(Transaction &transaction, ReportId report, const Authors &authors)
{
    MULTAQA_TRY(const auto before, ReferringStore<ReportAuthor>(transaction.database()).of(report));
    for (const ReportAuthor &author : before)
        if (std::find(authors.begin(), authors.end(), author.organisation) == authors.end())
            MULTAQA_CHECK(RecordStore<ReportAuthor>::retire(transaction, author.id));
    for (const OrganisationId author : authors)
        MULTAQA_CHECK(RecordStore<ReportAuthor>::put(transaction, {{}, report, author}));
    return {};
}

Result<ReportId> ReportEditing::add(Conference &conference, Report report, const Authors &authors)
{
    cleanFields(report);
    MULTAQA_CHECK(check(conference.database(), report, authors));
    report.id = ReportId::make();
    report.document = {};
    report.documentName.clear();
    return conference.perform(Operation::AddReport, [&](Transaction &transaction) -> Result<ReportId> {
        MULTAQA_CHECK(RecordStore<Report>::insert(transaction, report));
        MULTAQA_CHECK(setAuthors(transaction, report.id, authors));
        return report.id;
    });
}

Result<void> ReportEditing::edit(Conference &conference, Report report, const Authors &authors)
{
    cleanFields(report);
    MULTAQA_TRY(const Report before, RecordStore<Report>(conference.database()).get(report.id));
    MULTAQA_CHECK(check(conference.database(), report, authors));
    report.document = before.document;
    report.documentName = before.documentName;
    return conference.perform(Operation::EditReport, [&](Transaction &transaction) -> Result<void> {
        MULTAQA_CHECK(RecordStore<Report>::update(transaction, report));
        return setAuthors(transaction, report.id, authors);
    });
}

Result<void> ReportEditing::remove(Conference &conference, const std::vector<ReportId> &reports)
{
    return conference.perform(Operation::RemoveReports, [&](Transaction &transaction) -> Result<void> {
        for (const ReportId report : reports) {
            MULTAQA_CHECK(RecordStore<Report>(transaction.database()).get(report));
            MULTAQA_CHECK(ReferringStore<ReportAuthor>::retireOf(transaction, report));
            MULTAQA_CHECK(RecordStore<Report>::retire(transaction, report));
        }
        return {};
    });
}

Result<void> ReportEditing::setDocument(Conference &conference, ReportId id, const QString &path, QDate today)
{
    MULTAQA_TRY(Report report, RecordStore<Report>(conference.database()).get(id));
    MULTAQA_TRY(const ReportDocument document, ReportDocument::read(path));
    return conference.perform(Operation::SetReportDocument, [&](Transaction &transaction) -> Result<void> {
        MULTAQA_TRY(report.document, AttachmentStore::put(transaction, document.attachment));
        report.documentName = document.name;
        if (!report.receivedOn)
            report.receivedOn = today;
        return RecordStore<Report>::update(transaction, report);
    });
}

Result<void> ReportEditing::removeDocument(Conference &conference, ReportId id)
{
    MULTAQA_TRY(Report report, RecordStore<Report>(conference.database()).get(id));
    report.document = {};
    report.documentName.clear();
    return conference.perform(Operation::RemoveReportDocument, [&](Transaction &transaction) {
        return RecordStore<Report>::update(transaction, report);
    });
}

Result<ReportId> ReportEditing::addFromFile(Conference &conference, const QString &path, QDate today, Report report,
                                            const Authors &authors)
{
    if (report.title.isEmpty())
        report.title = QFileInfo(path).completeBaseName().replace(u'_', u' ');
    if (!report.receivedOn)
        report.receivedOn = today;
    return conference.perform(Operation::AddReport, [&](Transaction &) -> Result<ReportId> {
        MULTAQA_TRY(const ReportId added, add(conference, report, authors));
        MULTAQA_CHECK(setDocument(conference, added, path, today));
        return added;
    });
}

Result<void> ReportEditing::publish(Conference &conference, const std::vector<ReportId> &reports,
                                    std::optional<QDate> day, const QString &link)
{
    return conference.perform(Operation::PublishReports, [&](Transaction &transaction) -> Result<void> {
        for (const ReportId id : reports) {
            MULTAQA_TRY(Report report, RecordStore<Report>(transaction.database()).get(id));
            report.publishedOn = day;
            report.publishedLink = day ? cleanText(link, TextLines::One) : QString();
            MULTAQA_CHECK(checkPublication(report));
            MULTAQA_CHECK(RecordStore<Report>::update(transaction, report));
        }
        return {};
    });
}

} // namespace multaqa
