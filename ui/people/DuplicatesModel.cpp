// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DuplicatesModel.h"

#include "app/people/ParticipantName.h"
#include "app/text/Bidi.h"
#include "db/stores/RecordStore.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"

#include <cmath>

namespace multaqa {

void DuplicatesModel::setPairs(const Database &database, const std::vector<Duplicate> &pairs)
{
    beginResetModel();
    m_database = &database;
    m_names.clear();
    m_entries.clear();
    for (const Duplicate &pair : pairs)
        m_entries.push_back({pair});
    endResetModel();
}

QString DuplicatesModel::name(ParticipantId person) const
{
    const auto known = m_names.constFind(person);
    if (known != m_names.constEnd())
        return *known;
    // Of one who was merged the name stands there still.
    const auto found = RecordStore<Participant>(*m_database).findEvenRetired(person);
    const QString name = found && *found ? nameOf(**found).best(Application::instance().language()) : person.text();
    m_names.insert(person, name);
    return name;
}

QString DuplicatesModel::names(const Entry &entry) const
{
    return tr("%1 and %2").arg(isolated(name(entry.pair.a)), isolated(name(entry.pair.b)));
}

void DuplicatesModel::setState(int row, State state)
{
    m_entries[static_cast<size_t>(row)].state = state;
    Q_EMIT dataChanged(index(row, 0), index(row, 0));
}

void DuplicatesModel::removePairsOf(ParticipantId person, int row)
{
    for (int other = rowCount() - 1; other >= 0; --other) {
        const Duplicate &pair = pairAt(other);
        const bool isOpen = stateAt(other) == State::Open || stateAt(other) == State::Later;
        if (other == row || !isOpen || (pair.a != person && pair.b != person))
            continue;
        beginRemoveRows({}, other, other);
        m_entries.erase(m_entries.begin() + other);
        endRemoveRows();
    }
}

int DuplicatesModel::nextOpen(int row) const
{
    for (const State wanted : {State::Open, State::Later}) {
        for (int step = 1; step <= rowCount(); ++step) {
            const int candidate = (row + step) % rowCount();
            if (stateAt(candidate) == wanted)
                return candidate;
        }
    }
    return -1;
}

int DuplicatesModel::openCount() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) {
        return entry.state == State::Open || entry.state == State::Later;
    }));
}

int DuplicatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int DuplicatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

Cell DuplicatesModel::cell(const Entry &entry) const
{
    Cell cell;
    cell.text = names(entry);
    cell.second = entry.pair.likeness.why();
    switch (entry.state) {
    case State::Open:
        cell.isBold = true;
        cell.icon = IconName::Question;
        cell.aside = tr("%1%", "a share of a hundred").arg(windowNumber(std::lround(100 * entry.pair.likeness.score)));
        break;
    case State::Later:
        cell.icon = IconName::Clock;
        cell.aside = tr("Later");
        break;
    case State::Merged:
        cell.icon = IconName::Check;
        cell.isSecondary = true;
        cell.aside = tr("Merged");
        break;
    case State::Apart:
        cell.icon = IconName::Declined;
        cell.isSecondary = true;
        cell.aside = tr("Two people");
        break;
    }
    return cell;
}

QVariant DuplicatesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[static_cast<size_t>(index.row())];
    if (role == CellRole)
        return QVariant::fromValue(cell(entry));
    if (role == Qt::DisplayRole)
        return names(entry);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return entry.pair.likeness.why();
    return {};
}

} // namespace multaqa
