// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ParticipantImportPlan.h"

#include "ImportPlanning.h"
#include "PlannedImport.h"

#include "app/people/ParticipantName.h"

#include <algorithm>

namespace multaqa {
namespace {

QString bothNames(const Participant &person)
{
    QStringList names{person.nameArabic, person.nameLatin};
    names.removeAll(QString());
    return names.join(QStringLiteral(" · "));
}

} // namespace

ParticipantImportPlan::ParticipantImportPlan(std::unique_ptr<PlannedImport> plan)
    : m_plan(std::move(plan))
{
}

ParticipantImportPlan::ParticipantImportPlan(ParticipantImportPlan &&) noexcept = default;
ParticipantImportPlan &ParticipantImportPlan::operator=(ParticipantImportPlan &&) noexcept = default;
ParticipantImportPlan::~ParticipantImportPlan() = default;

Result<ParticipantImportPlan> ParticipantImportPlan::make(const Database &database, const ImportSource &source,
                                                          const ColumnMapping &mapping, ImportMode mode,
                                                          const Progress &progress, const CellCorrections &corrections)
{
    MULTAQA_TRY(auto plan, ImportPlanning::plan(database, source, mapping, mode, progress, corrections));
    return ParticipantImportPlan(std::move(plan));
}

size_t ParticipantImportPlan::rowCount() const
{
    return m_plan->rows.size();
}

PlannedState ParticipantImportPlan::state(size_t row) const
{
    return m_plan->rows[row].state;
}

int ParticipantImportPlan::number(size_t row) const
{
    return m_plan->rows[row].number;
}

QString ParticipantImportPlan::who(size_t row) const
{
    return bothNames(m_plan->said(row).participant);
}

LocalizedText ParticipantImportPlan::name(size_t row) const
{
    return nameOf(m_plan->said(row).participant);
}

std::optional<MeantPerson> ParticipantImportPlan::meant(size_t row) const
{
    const PlannedRow &planned = m_plan->rows[row];
    if (planned.means == PlannedRow::nobody)
        return std::nullopt;
    MeantPerson meant;
    const Participant person = m_plan->person(planned.means, row).participant;
    if (m_plan->isRow(planned.means))
        meant.row = number(m_plan->rowOf(planned.means));
    else
        meant.participant = person.id;
    meant.name = bothNames(person);
    meant.why = planned.why;
    return meant;
}

std::vector<PlannedChange> ParticipantImportPlan::changes(size_t row) const
{
    const PlannedRow &planned = m_plan->rows[row];
    if (planned.state == PlannedState::Refused || planned.state == PlannedState::Same)
        return {};
    if (planned.means == PlannedRow::nobody)
        return m_plan->changes(ParticipantRow(), m_plan->said(row));
    const quint32 number = planned.state == PlannedState::Changed ? m_plan->personOf(row) : planned.means;
    const ParticipantRow before = m_plan->person(number, row);
    ParticipantRow after = before;
    m_plan->interpretation.apply(planned.cells, after, m_plan->mode, nullptr);
    return m_plan->changes(before, after);
}

std::optional<RefusedRow> ParticipantImportPlan::refusal(size_t row) const
{
    const auto found = m_plan->refusals.constFind(quint32(row));
    return found == m_plan->refusals.constEnd() ? std::nullopt : std::optional(*found);
}

std::vector<PlannedCell> ParticipantImportPlan::cells(size_t row) const
{
    std::vector<PlannedCell> cells;
    const QStringList texts = m_plan->rows[row].cells.split(RowInterpretation::separator);
    qsizetype at = 0;
    for (const RowInterpretation::Column &column : m_plan->interpretation.columns())
        cells.push_back({column.number, column.field->key, texts.value(at++)});
    return cells;
}

QStringList ParticipantImportPlan::remarks(size_t row) const
{
    return m_plan->remarks.value(quint32(row));
}

RowDecision ParticipantImportPlan::decision(size_t row) const
{
    return m_plan->rows[row].decision;
}

void ParticipantImportPlan::decide(size_t row, RowDecision decision)
{
    m_plan->rows[row].decision = decision;
}

void ParticipantImportPlan::decideAll(PlannedState state, RowDecision decision)
{
    for (PlannedRow &row : m_plan->rows)
        if (row.state == state)
            row.decision = decision;
}

void ParticipantImportPlan::takeDecisionsOf(const ParticipantImportPlan &before)
{
    QHash<int, size_t> rowsBefore;
    for (size_t row = 0; row < before.rowCount(); ++row)
        rowsBefore.insert(before.number(row), row);
    for (size_t row = 0; row < rowCount(); ++row) {
        const auto found = rowsBefore.constFind(number(row));
        if (found == rowsBefore.constEnd() || before.decision(*found) == decision(row) ||
            before.state(*found) != state(row))
            continue;
        const auto meantBefore = before.meant(*found).value_or(MeantPerson());
        const auto meantNow = meant(row).value_or(MeantPerson());
        if (meantBefore.participant == meantNow.participant && meantBefore.row == meantNow.row)
            decide(row, before.decision(*found));
    }
}

ParticipantImportPlan::Counts ParticipantImportPlan::counts() const
{
    const auto count = [this](PlannedState state) {
        return std::count_if(m_plan->rows.begin(), m_plan->rows.end(),
                             [&](const PlannedRow &row) { return row.state == state; });
    };
    return {count(PlannedState::New), count(PlannedState::Changed), count(PlannedState::Same),
            count(PlannedState::Doubtful), count(PlannedState::Refused)};
}

qsizetype ParticipantImportPlan::undecided() const
{
    return std::count_if(m_plan->rows.begin(), m_plan->rows.end(), [](const PlannedRow &row) {
        return row.state == PlannedState::Doubtful && row.decision == RowDecision::Leave;
    });
}

const ColumnMapping &ParticipantImportPlan::mapping() const
{
    return m_plan->mapping;
}

ImportMode ParticipantImportPlan::mode() const
{
    return m_plan->mode;
}

const ParticipantFields &ParticipantImportPlan::fields() const
{
    return m_plan->fields;
}

} // namespace multaqa
