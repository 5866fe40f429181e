// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReportEditCommand.h"

#include "app/reports/ReportBook.h"
#include "db/stores/ReferringStore.h"

namespace multaqa {

QString ReportEditCommand::arguments() const
{
    const QString fields =
        QStringLiteral("[--title TEXT] [--by ORGANISATION]… [--language ar|en|fr] [--received DATE|none] [--note TEXT] "
                       "[--document DOCUMENT");
    return m_kind == Kind::Add ? QString(u"FILE " % fields % u']') : QString(u"FILE ID " % fields % u"|none]");
}

QString ReportEditCommand::summary() const
{
    return m_kind == Kind::Add
               ? tr("Notes a voluntary report: announced, or received with its document. Without a title it is called "
                    "as "
                    "its document is.")
               : tr("Changes what is said of a voluntary report, and its document. Every --by names one of its "
                    "organisations.");
}

void ReportEditCommand::Said::apply(Report &report) const
{
    report.title = title.value_or(report.title);
    report.language = language.value_or(report.language);
    report.note = note.value_or(report.note);
    report.receivedOn = received.value_or(report.receivedOn);
}

bool ReportEditCommand::Said::isOfDocument() const
{
    return document && !title && !language && !note && !received && !authors;
}

Result<ReportEditCommand::Said> ReportEditCommand::said(QStringList &arguments)
{
    Said said;
    said.title = takeOption(arguments, QStringLiteral("--title"));
    said.note = takeOption(arguments, QStringLiteral("--note"));
    said.document = takeOption(arguments, QStringLiteral("--document"));
    if (const auto word = takeOption(arguments, QStringLiteral("--language"))) {
        MULTAQA_TRY(said.language, languageOf(*word));
    }
    if (const auto word = takeOption(arguments, QStringLiteral("--received"))) {
        MULTAQA_TRY(said.received, dayOrNone(*word));
    }
    while (const auto organisation = takeOption(arguments, QStringLiteral("--by"))) {
        if (!said.authors)
            said.authors.emplace();
        said.authors->push_back(OrganisationId::fromText(*organisation));
    }
    return said;
}

Result<ReportId> ReportEditCommand::add(Conference &conference, const Said &said, QDate today)
{
    Report report;
    said.apply(report);
    const ReportEditing::Authors authors = said.authors.value_or(ReportEditing::Authors());
    return said.document ? ReportEditing::addFromFile(conference, *said.document, today, report, authors)
                         : ReportEditing::add(conference, report, authors);
}

Result<void> ReportEditCommand::edit(Conference &conference, ReportId id, const Said &said, QDate today)
{
    MULTAQA_TRY(Report report, RecordStore<Report>(conference.database()).get(id));
    MULTAQA_TRY(const auto before, ReferringStore<ReportAuthor>(conference.database()).of(id));
    ReportEditing::Authors authors;
    for (const ReportAuthor &author : before)
        authors.push_back(author.organisation);
    said.apply(report);
    // All that is said is one step, named by the greater part of it.
    return conference.perform(
        said.isOfDocument() ? Operation::SetReportDocument : Operation::EditReport, [&](Transaction &) -> Result<void> {
            MULTAQA_CHECK(ReportEditing::edit(conference, report, said.authors.value_or(authors)));
            if (!said.document)
                return {};
            return *said.document == QLatin1String("none")
                       ? ReportEditing::removeDocument(conference, id)
                       : ReportEditing::setDocument(conference, id, *said.document, today);
        });
}

Result<CommandOutput> ReportEditCommand::run(const CommandContext &context, QStringList arguments) const
{
    MULTAQA_TRY(const Said what, said(arguments));
    if (arguments.size() != (m_kind == Kind::Add ? 1 : 2))
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToWrite(context, arguments.front()));
    MULTAQA_TRY(const auto details, RecordStore<ConferenceDetails>(conference->database()).all());
    const QDate today = context.clock.today(details.empty() ? QString() : details.front().timeZone);
    ReportId id = ReportId::fromText(arguments.value(1));
    if (m_kind == Kind::Add) {
        MULTAQA_TRY(id, add(*conference, what, today));
    } else {
        MULTAQA_CHECK(edit(*conference, id, what, today));
    }
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("id"), id.text()}});
    output.text = m_kind == Kind::Add ? tr("The report is noted as %1.").arg(id.text()) : tr("The report is changed.");
    return output;
}

} // namespace multaqa
