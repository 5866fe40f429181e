// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ImportParticipantsCommand.h"

#include "ProgressLine.h"
#include "app/ErrorText.h"
#include "app/exchange/tables/TableErrors.h"
#include "app/text/Bidi.h"
#include "app/text/Fold.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace multaqa {
namespace {

/// The index of the column that WORD names: its header, its letters, or its number from 1; -1 for none.
int columnCalled(const QString &word, const ColumnMapping &mapping)
{
    const QString folded = fold(word);
    const auto &columns = mapping.columns();
    for (size_t i = 0; i < columns.size(); ++i)
        if (!columns[i].header.isEmpty() && fold(columns[i].header) == folded)
            return int(i);
    for (int i = 0; i < int(columns.size()); ++i)
        if (columnName(i + 1) == word.toUpper() || QString::number(i + 1) == word)
            return i;
    return -1;
}

QJsonObject asJson(const RefusedRow &refused)
{
    return {{QStringLiteral("row"), refused.row},
            {QStringLiteral("column"), refused.column == 0        ? QString()
                                       : refused.header.isEmpty() ? columnName(refused.column)
                                                                  : refused.header},
            {QStringLiteral("why"), refused.why}};
}

/// What a dry run would come to.
ParticipantImport::Report foreseen(const ParticipantImportPlan &plan)
{
    ParticipantImport::Report report;
    for (size_t row = 0; row < plan.rowCount(); ++row) {
        ++report.rows;
        const RowDecision decision = plan.decision(row);
        if (plan.state(row) == PlannedState::Refused)
            report.refused.push_back(*plan.refusal(row));
        else if (plan.state(row) == PlannedState::Same)
            ++report.unchanged;
        else if (decision == RowDecision::Leave)
            ++report.left;
        else if (plan.state(row) == PlannedState::New || decision == RowDecision::NewPerson)
            ++report.added;
        else
            ++(plan.changes(row).empty() ? report.unchanged : report.updated);
    }
    return report;
}

} // namespace

QString ImportParticipantsCommand::arguments() const
{
    return QStringLiteral(
        "FILE TABLE [--map FIELD=COLUMN]… [--cell B3=VALUE]… [--keep] [--dry-run] [--existing update|fill|skip] "
        "[--doubtful new|same|leave]");
}

QString ImportParticipantsCommand::summary() const
{
    return tr("Takes people from a table or contacts (xlsx, ods, csv, tsv, vcf). A row that may be somebody known is a "
              "new person, unless --doubtful says otherwise.");
}

Result<ImportParticipantsCommand::Wish> ImportParticipantsCommand::wishIn(QStringList &arguments) const
{
    Wish wish;
    while (const auto map = takeOption(arguments, QStringLiteral("--map")))
        wish.maps << *map;
    while (const auto cell = takeOption(arguments, QStringLiteral("--cell")))
        wish.cells << *cell;
    wish.keepsUnknown = takeFlag(arguments, QStringLiteral("--keep"));
    wish.isDryRun = takeFlag(arguments, QStringLiteral("--dry-run"));
    if (const auto word = takeOption(arguments, QStringLiteral("--doubtful"))) {
        if (*word != QLatin1String("new") && *word != QLatin1String("same") && *word != QLatin1String("leave"))
            return wrongUse();
        wish.doubtful = *word == QLatin1String("same")    ? RowDecision::SamePerson
                        : *word == QLatin1String("leave") ? RowDecision::Leave
                                                          : RowDecision::NewPerson;
    }
    if (const auto word = takeOption(arguments, QStringLiteral("--existing"))) {
        if (*word != QLatin1String("update") && *word != QLatin1String("fill") && *word != QLatin1String("skip"))
            return wrongUse();
        wish.mode = *word == QLatin1String("fill")   ? ImportMode::FillGaps
                    : *word == QLatin1String("skip") ? ImportMode::Skip
                                                     : ImportMode::Update;
    }
    if (arguments.size() != 2)
        return wrongUse();
    return wish;
}

Result<void> ImportParticipantsCommand::choose(const QString &map, const ParticipantFields &fields,
                                               ColumnMapping &mapping)
{
    const QString word = map.section(u'=', 0, 0);
    const QString columnWord = map.section(u'=', 1);
    const ParticipantField *field = fields.named(word);
    if (!field)
        return Error{ErrorKind::WrongUse,
                     tr("--map: %1 is not a field of participants. Write one such as name, email or country.")
                         .arg(isolated(word)),
                     {},
                     {}};
    const int column = columnCalled(columnWord, mapping);
    if (column < 0)
        return Error{ErrorKind::WrongUse,
                     tr("--map: the table has no column %1. Write its header, its letter or its number.")
                         .arg(isolated(columnWord)),
                     {},
                     {}};
    mapping.setField(column, field->key);
    return {};
}

Result<CellCorrections> ImportParticipantsCommand::corrections(const QStringList &cells, const ColumnMapping &mapping)
{
    static const QRegularExpression shape(QStringLiteral("^([A-Za-z]{1,3})([1-9][0-9]{0,7})=(.*)$"),
                                          QRegularExpression::DotMatchesEverythingOption);
    CellCorrections corrections;
    for (const QString &cell : cells) {
        const auto match = shape.match(cell);
        int column = static_cast<int>(mapping.columns().size()) - 1;
        while (column >= 0 && columnName(column + 1) != match.captured(1).toUpper())
            --column;
        if (!match.hasMatch() || column < 0)
            return Error{ErrorKind::WrongUse,
                         tr("--cell: %1 names no cell of the table. Write it such as B3=value.").arg(isolated(cell)),
                         {},
                         {}};
        corrections[match.captured(2).toInt()].insert(column, match.captured(3));
    }
    return corrections;
}

Result<void> ImportParticipantsCommand::checkRows(const CellCorrections &corrections, const ParticipantImportPlan &plan)
{
    QSet<int> missing;
    for (auto row = corrections.keyBegin(); row != corrections.keyEnd(); ++row)
        missing.insert(*row);
    for (size_t row = 0; row < plan.rowCount(); ++row)
        missing.remove(plan.number(row));
    if (missing.isEmpty())
        return {};
    return Error{ErrorKind::WrongUse,
                 tr("--cell: the table has no people in row %1. Write the row's number as a spreadsheet shows it.")
                     .arg(*missing.constBegin()),
                 {},
                 {}};
}

QString ImportParticipantsCommand::reason(const MeantPerson &meant)
{
    switch (meant.why) {
    case MeantPerson::Why::SoundsAlikeSamePhone:
        return tr("May be %1: the names sound alike, the telephone is the same.").arg(isolated(meant.name));
    case MeantPerson::Why::SoundsAlikeSameOrganisation:
        return tr("May be %1: the names sound alike, the organisation is the same.").arg(isolated(meant.name));
    case MeantPerson::Why::SoundsAlikeSameCountry:
        return tr("May be %1: the names sound alike, the country is the same.").arg(isolated(meant.name));
    case MeantPerson::Why::SameName:
    case MeantPerson::Why::Id:
    case MeantPerson::Why::Address:
    case MeantPerson::Why::Organisation:
    case MeantPerson::Why::NameOnly:
    case MeantPerson::Why::ExternalId:
        break;
    }
    return tr("May be %1: the name is the same, other things differ.").arg(isolated(meant.name));
}

CommandOutput ImportParticipantsCommand::told(const ParticipantImport::Report &report,
                                              const ParticipantImportPlan &plan, const ImportSource &source)
{
    QJsonArray refused;
    QJsonArray doubtful;
    QJsonArray remarks;
    QStringList lines;
    for (const RefusedRow &row : report.refused) {
        refused.append(asJson(row));
        lines << row.why;
    }
    for (size_t row = 0; row < plan.rowCount(); ++row) {
        if (plan.state(row) == PlannedState::Doubtful) {
            const MeantPerson meant = plan.meant(row).value_or(MeantPerson());
            QJsonObject doubt{{QStringLiteral("row"), plan.number(row)}, {QStringLiteral("why"), reason(meant)}};
            if (meant.participant)
                doubt.insert(QStringLiteral("participant"), meant.participant->text());
            else
                doubt.insert(QStringLiteral("like_row"), meant.row);
            doubtful.append(doubt);
            lines << tr("Row %1: %2").arg(QString::number(plan.number(row)), reason(meant));
        }
        for (const QString &remark : plan.remarks(row)) {
            remarks.append(QJsonObject{{QStringLiteral("row"), plan.number(row)}, {QStringLiteral("message"), remark}});
            lines << tr("Row %1: %2").arg(QString::number(plan.number(row)), remark);
        }
    }
    lines << source.remarks();

    CommandOutput output;
    output.remarks = lines.join(u'\n');
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("rows"), report.rows},
                                            {QStringLiteral("added"), report.added},
                                            {QStringLiteral("updated"), report.updated},
                                            {QStringLiteral("unchanged"), report.unchanged},
                                            {QStringLiteral("left"), report.left},
                                            {QStringLiteral("refused"), refused},
                                            {QStringLiteral("doubtful"), doubtful},
                                            {QStringLiteral("remarks"), remarks}});
    output.text = tr("%Ln row(s) in the table:", nullptr, int(report.rows)) % u' ' %
                  tr("%1 added, %2 changed, %3 as before, %4 refused.")
                      .arg(QString::number(report.added), QString::number(report.updated),
                           QString::number(report.unchanged), QString::number(report.refused.size()));
    return output;
}

Result<CommandOutput> ImportParticipantsCommand::run(const CommandContext &context, QStringList arguments) const
{
    MULTAQA_TRY(const Wish wish, wishIn(arguments));
    MULTAQA_TRY(const auto conference,
                wish.isDryRun ? openToRead(context, arguments.at(0)) : openToWrite(context, arguments.at(0)));
    MULTAQA_TRY(const ParticipantFields fields, ParticipantFields::read(conference->database()));
    const auto isKnown = [&](const QString &word) { return fields.named(word) != nullptr; };
    auto source = ImportSource::open(arguments.at(1), isKnown, {});
    if (!source) // whatever is wrong with it, it is the input that is refused, and not the conference
        return Error::refused(errorText(source.error()));
    ColumnMapping mapping = ColumnMapping::guess(*source, fields);
    for (const QString &map : wish.maps)
        MULTAQA_CHECK(choose(map, fields, mapping));
    if (wish.keepsUnknown)
        mapping.keepUnknown();
    MULTAQA_TRY(const CellCorrections written, corrections(wish.cells, mapping));
    ProgressLine reading(tr("Reading %1").arg(isolated(source->name())));
    auto plan =
        ParticipantImportPlan::make(conference->database(), *source, mapping, wish.mode, reading.progress(), written);
    if (!plan)
        return Error::refused(errorText(plan.error()));
    MULTAQA_CHECK(checkRows(written, *plan));
    plan->decideAll(PlannedState::Doubtful, wish.doubtful);
    if (wish.isDryRun)
        return told(foreseen(*plan), *plan, *source);
    ProgressLine writing(tr("Writing %1").arg(isolated(arguments.at(0))));
    MULTAQA_TRY(const ParticipantImport::Report report,
                ParticipantImport::take(*conference, *plan, writing.progress()));
    return told(report, *plan, *source);
}

} // namespace multaqa
