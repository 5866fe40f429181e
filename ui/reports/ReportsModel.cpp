// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReportsModel.h"

#include "app/agenda/AgendaTerms.h"
#include "app/people/PeopleCatalogue.h"
#include "app/text/Bidi.h"
#include "app/text/Fold.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"

namespace multaqa {

void ReportsModel::setBook(const ReportBook &book)
{
    reset([&] {
        m_book = book;
        m_sought.clear();
        for (const ReportEntry &entry : m_book.entries) {
            QStringList words{entry.report.title, entry.report.note, entry.report.documentName};
            for (const Organisation &author : entry.authors)
                words << author.name.ar << author.name.en << author.name.fr << author.acronym;
            m_sought.push_back(fold(words.join(u' ')));
        }
        for (const Organisation &each : m_book.silent)
            m_sought.push_back(fold(QStringList{each.name.ar, each.name.en, each.name.fr, each.acronym}.join(u' ')));
    });
}

void ReportsModel::setShown(ReportsShown shown)
{
    reset([&] { m_shown = shown; });
}

int ReportsModel::count(ReportsShown shown) const
{
    int number = 0;
    for (size_t record = 0; record < recordCount(); ++record)
        number += belongs(record, shown) ? 1 : 0;
    return number;
}

bool ReportsModel::belongs(size_t record, ReportsShown shown) const
{
    if (isOrganisation(record))
        return shown == ReportsShown::Missing;
    const ReportEntry &entry = m_book.entries[record];
    switch (shown) {
    case ReportsShown::Late:
        return entry.isLate() || entry.isOverdue;
    case ReportsShown::Unpublished:
        return entry.isUnpublished();
    case ReportsShown::Missing:
        return !entry.isReceived();
    case ReportsShown::All:
        break;
    }
    return true;
}

QByteArray ReportsModel::key(size_t record) const
{
    return isOrganisation(record) ? organisation(record).id.bytes() : m_book.entries[record].report.id.bytes();
}

QString ReportsModel::dayText(QDate day) const
{
    return formatDay(day, Application::instance().language(), windowDateStyle(m_book.conference), DayForm::DayAndMonth);
}

ChipContent ReportsModel::stateOf(const ReportEntry &entry)
{
    if (entry.isOverdue)
        return {tr("Overdue"), IconName::Warning, Tone::Error};
    if (!entry.isReceived())
        return {tr("Announced"), IconName::Clock, Tone::Muted};
    if (entry.isUnpublished())
        return {tr("To be published"), IconName::Clock, Tone::Attention};
    return {tr("Published"), IconName::Check, Tone::Done};
}

QString ReportsModel::authorsText(const ReportEntry &entry)
{
    const Language language = Application::instance().language();
    QStringList names;
    for (const Organisation &author : entry.authors)
        names << isolated(organisationName(author, language));
    return names.join(language == Language::Arabic ? QStringLiteral("، ") : QStringLiteral(", "));
}

QString ReportsModel::columnName(int column) const
{
    switch (column) {
    case Title:
        return tr("Report");
    case LanguageColumn:
        return tr("Language");
    case Received:
        return tr("Received");
    case Published:
        return tr("Publication");
    default:
        return {};
    }
}

Cell ReportsModel::organisationCell(const Organisation &organisation, int column) const
{
    Cell cell;
    if (column == Title) {
        cell.text = organisationName(organisation, Application::instance().language());
        cell.isBold = true;
        const ReportEntry *announced = m_book.announcedBy(organisation.id);
        cell.second = announced ? tr("Announced: %1").arg(isolated(announced->report.title)) : tr("No report yet");
    } else if (column == Published) {
        cell.chip = ChipContent{tr("Without a report"), IconName::Question, Tone::Muted};
    }
    return cell;
}

Cell ReportsModel::cell(size_t record, int column) const
{
    if (isOrganisation(record))
        return organisationCell(organisation(record), column);
    const ReportEntry &entry = m_book.entries[record];
    Cell cell;
    switch (column) {
    case Title:
        cell.text = entry.report.title;
        cell.isBold = true;
        cell.second = entry.authors.empty() ? tr("No organisation is named yet") : authorsText(entry);
        if (!entry.report.document.isEmpty())
            cell.icon = IconName::Documents;
        break;
    case LanguageColumn:
        cell.text = termOf(entry.report.language).in(Application::instance().language());
        cell.second = entry.isJoint() ? tr("joint") : QString();
        cell.isSecondary = true;
        break;
    case Received:
        if (!entry.report.receivedOn)
            break;
        cell.text = dayText(*entry.report.receivedOn);
        if (entry.isLate()) {
            cell.second = tr("late");
            cell.tone = Tone::Attention;
        } else if (entry.lateness == Lateness::InTimeByExtension) {
            cell.second = tr("by the extension");
        }
        break;
    case Published:
        cell.chip = stateOf(entry);
        break;
    default:
        break;
    }
    return cell;
}

QString ReportsModel::sortText(size_t record, int column) const
{
    if (column == Received && !isOrganisation(record)) {
        const auto &day = m_book.entries[record].report.receivedOn;
        return day ? day->toString(Qt::ISODate) : QStringLiteral("9999");
    }
    const Cell shown = cell(record, column);
    return shown.chip ? shown.chip->text : shown.text;
}

} // namespace multaqa
