// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DifferenceDelegate.h"
#include "app/exchange/participants/ParticipantImportPlan.h"

#include <QAbstractTableModel>

namespace multaqa {

/// The rows of a plan: what each would do, and whether it shall. What is shown is asked of the plan when it is shown.
class DifferencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Tick, Number, State, Person, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// PLAN is not owned and must outlive the next call; nullptr: none.
    void setPlan(ParticipantImportPlan *plan);
    /// Only rows of STATE; nothing: all.
    void setState(std::optional<PlannedState> state);
    /// Only rows in whose person, number or reason each word of TEXT stands, compared as app/text/Fold does.
    void setSought(const QString &text);

    /// The row of the plan that is shown in ROW.
    size_t planRow(int row) const { return m_shown[static_cast<size_t>(row)]; }
    /// The next shown doubtful row behind ROW, from the top again, of which nothing was decided; -1 when there is none.
    int nextUndecided(int row) const;
    void decide(int row, RowDecision decision);
    /// All new and changed rows that are shown are taken, or left.
    void decideShown(RowDecision decision);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void decided();
    /// A doubtful row was ticked: somebody must say first who it is.
    void comparisonWanted(int row);

private:
    void arrange();
    const QString &sought(size_t row);
    Cell cell(size_t row, int column) const;
    Difference difference(size_t row) const;
    QString words(const QModelIndex &index) const;

    ParticipantImportPlan *m_plan = nullptr;
    std::optional<PlannedState> m_state;
    QStringList m_words;
    std::vector<quint32> m_shown;
    std::vector<QString> m_sought; ///< folded, made when something is sought for the first time
};

/// A state in the window's language, on its tint.
ChipContent plannedStateChip(PlannedState state);
/// Why a row means a person, or may mean them.
QString meantSentence(const MeantPerson &meant);

} // namespace multaqa
