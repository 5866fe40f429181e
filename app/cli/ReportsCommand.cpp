// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReportsCommand.h"

#include "app/agenda/AgendaTerms.h"
#include "app/people/PeopleCatalogue.h"
#include "app/reports/ReportBook.h"
#include "db/stores/RecordStore.h"

#include <QJsonArray>

namespace multaqa {
namespace {

QJsonValue textOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject entryJson(const ReportEntry &entry, Language language)
{
    QJsonArray authors;
    QJsonArray organisations;
    for (const Organisation &author : entry.authors) {
        authors.append(organisationName(author, language));
        organisations.append(author.id.text());
    }
    const Report &report = entry.report;
    return {{QStringLiteral("id"), report.id.text()},
            {QStringLiteral("title"), report.title},
            {QStringLiteral("authors"), authors},
            {QStringLiteral("organisations"), organisations},
            {QStringLiteral("joint"), entry.isJoint()},
            {QStringLiteral("language"), wordOf(report.language)},
            {QStringLiteral("received"), jsonOf(report.receivedOn)},
            {QStringLiteral("late"), entry.isLate()},
            {QStringLiteral("overdue"), entry.isOverdue},
            {QStringLiteral("published"), jsonOf(report.publishedOn)},
            {QStringLiteral("link"), textOf(report.publishedLink)},
            {QStringLiteral("document"), textOf(report.documentName)},
            {QStringLiteral("sha256"), textOf(report.document.sha256)}};
}

QJsonValue announcedJson(const ReportEntry *entry)
{
    return entry ? QJsonValue(entry->report.id.text()) : QJsonValue();
}

} // namespace

QString ReportsCommand::summary() const
{
    return tr("Lists the voluntary reports; with --missing, the organisations that take part and have handed in none.");
}

Result<CommandOutput> ReportsCommand::run(const CommandContext &context, QStringList arguments) const
{
    const bool isOfMissing = takeFlag(arguments, QStringLiteral("--missing"));
    if (arguments.size() != 1)
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToRead(context, arguments.front()));
    MULTAQA_TRY(const auto details, RecordStore<ConferenceDetails>(conference->database()).all());
    const QDate today = context.clock.today(details.empty() ? QString() : details.front().timeZone);
    MULTAQA_TRY(const ReportBook book, ReportBook::read(conference->database(), today));
    return isOfMissing ? missing(book, context.language) : all(book, context.language);
}

CommandOutput ReportsCommand::all(const ReportBook &book, Language language)
{
    QJsonArray json;
    std::vector<QStringList> rows{
        {tr("id"), tr("title"), tr("organisations"), tr("language"), tr("received"), tr("published")}};
    for (const ReportEntry &entry : book.entries) {
        json.append(entryJson(entry, language));
        QStringList names;
        for (const Organisation &author : entry.authors)
            names << organisationName(author, language);
        const Report &report = entry.report;
        const QString day = report.receivedOn ? report.receivedOn->toString(Qt::ISODate) : QString();
        const QString received = !report.receivedOn ? (entry.isOverdue ? tr("announced, overdue") : tr("announced"))
                                 : entry.isLate()   ? tr("%1, late").arg(day)
                                                    : day;
        rows.push_back({report.id.text(), report.title, names.join(QStringLiteral("; ")),
                        termOf(report.language).in(language), received,
                        report.publishedOn ? report.publishedOn->toString(Qt::ISODate) : QString()});
    }
    CommandOutput output;
    output.json = QJsonDocument(json);
    output.text = book.entries.empty() ? tr("There is no voluntary report yet.") : asTable(rows);
    return output;
}

CommandOutput ReportsCommand::missing(const ReportBook &book, Language language)
{
    QJsonArray json;
    std::vector<QStringList> rows{{tr("id"), tr("organisation"), tr("announced")}};
    for (const Organisation &organisation : book.silent) {
        const ReportEntry *announced = book.announcedBy(organisation.id);
        json.append(QJsonObject{{QStringLiteral("id"), organisation.id.text()},
                                {QStringLiteral("name"), organisationName(organisation, language)},
                                {QStringLiteral("announced"), announcedJson(announced)}});
        rows.push_back({organisation.id.text(), organisationName(organisation, language),
                        announced ? announced->report.title : QString()});
    }
    CommandOutput output;
    output.json = QJsonDocument(json);
    output.text =
        book.silent.empty() ? tr("Every organisation that takes part has handed in a report.") : asTable(rows);
    return output;
}

} // namespace multaqa
