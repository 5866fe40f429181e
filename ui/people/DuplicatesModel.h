// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/people/Duplicates.h"
#include "ui/widgets/CellDelegate.h"

#include <QAbstractTableModel>
#include <QHash>

namespace multaqa {

/// Likely duplicates in one column: the two names, how likely they are one and why, and what was decided.
class DuplicatesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class State { Open, Later, Merged, Apart };

    using QAbstractTableModel::QAbstractTableModel;

    /// Names are read from DATABASE when they are shown.
    void setPairs(const Database &database, const std::vector<Duplicate> &pairs);
    const Duplicate &pairAt(int row) const { return m_entries[static_cast<size_t>(row)].pair; }
    State stateAt(int row) const { return m_entries[static_cast<size_t>(row)].state; }
    void setState(int row, State state);
    /// Takes out the open pairs of a person who is no more, but not ROW.
    void removePairsOf(ParticipantId person, int row);
    /// The first open row after ROW, or from the beginning; then one that was put off; -1 when all are decided.
    int nextOpen(int row) const;
    int openCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry
    {
        Duplicate pair;
        State state = State::Open;
    };
    Cell cell(const Entry &entry) const;
    QString name(ParticipantId person) const;
    QString names(const Entry &entry) const;

    std::vector<Entry> m_entries;
    const Database *m_database = nullptr;
    mutable QHash<ParticipantId, QString> m_names;
};

} // namespace multaqa
