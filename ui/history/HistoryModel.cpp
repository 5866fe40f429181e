// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "HistoryModel.h"

#include "app/Operation.h"
#include "db/Journal.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"

#include <algorithm>

namespace multaqa {

void HistoryModel::setSteps(std::vector<HistoryStep> steps, const DateStyle &style)
{
    beginResetModel();
    m_steps = std::move(steps);
    m_style = style;
    arrange();
    endResetModel();
}

void HistoryModel::setPerson(const QString &person)
{
    beginResetModel();
    m_person = person;
    arrange();
    endResetModel();
}

QStringList HistoryModel::persons() const
{
    QStringList persons;
    for (const HistoryStep &step : m_steps)
        if (!persons.contains(step.person))
            persons << step.person;
    persons.sort(Qt::CaseInsensitive);
    return persons;
}

void HistoryModel::arrange()
{
    m_rows.clear();
    QDate day;
    for (size_t at = 0; at < m_steps.size(); ++at) {
        if (!m_person.isEmpty() && m_steps[at].person != m_person)
            continue;
        // The days of whoever sits here: history is about what was done on this desk.
        const QDate made = m_steps[at].madeAt.toLocalTime().date();
        if (made != day)
            m_rows.push_back({made, -1});
        day = made;
        m_rows.push_back({made, static_cast<int>(at)});
    }
}

const HistoryStep *HistoryModel::stepAt(int row) const
{
    if (row < 0 || row >= rowCount() || isDay(row))
        return nullptr;
    return &m_steps[static_cast<size_t>(m_rows[static_cast<size_t>(row)].step)];
}

int HistoryModel::rowOf(qint64 step) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const HistoryStep *candidate = stepAt(row); candidate && candidate->step == step)
            return row;
    return -1;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    return isDay(index.row()) ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case What:
        return tr("What");
    case Who:
        return tr("Who");
    case Changes:
        return tr("Changes");
    case State:
        return tr("State");
    default:
        return {};
    }
}

Cell HistoryModel::cell(const Row &row, int column) const
{
    const Language language = Application::instance().language();
    Cell cell;
    if (row.step < 0) {
        if (column == 0) {
            cell.text = formatDay(row.day, language, m_style);
            cell.isBold = true;
        }
        return cell;
    }
    const HistoryStep &step = m_steps[static_cast<size_t>(row.step)];
    switch (column) {
    case Time:
        cell.text = formatTime(step.madeAt.toLocalTime().time(), language, m_style.digits);
        cell.isSecondary = true;
        break;
    case What:
        cell.text = operationName(step.operation);
        if (step.kind == stepKindWord(StepKind::Undo))
            cell.text = tr("Undid: %1").arg(cell.text);
        else if (step.kind == stepKindWord(StepKind::Redo))
            cell.text = tr("Redid: %1").arg(cell.text);
        cell.isSecondary = step.isUndone;
        break;
    case Who:
        cell.text = step.person;
        cell.isSecondary = true;
        break;
    case Changes:
        cell.text = windowNumber(step.changes);
        cell.isSecondary = true;
        break;
    case State:
        if (step.isUndone)
            cell.chip = ChipContent{tr("Undone"), IconName::Undo, Tone::Muted};
        break;
    default:
        break;
    }
    return cell;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const Cell content = cell(m_rows[static_cast<size_t>(index.row())], index.column());
    if (role == CellRole)
        return QVariant::fromValue(content);
    if (role == Qt::DisplayRole)
        return content.chip ? content.chip->text : content.text;
    return {};
}

} // namespace multaqa
