// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/requests/RequestImportPlan.h"

#include <QAbstractTableModel>

namespace multaqa {

/// The requests that tables and messages bring, one a row, with what would become of each.
class RequestImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Asker, Kind, Topic, Source, ColumnCount };

    /// PLAN outlives the model.
    explicit RequestImportModel(const RequestImportPlan &plan, QObject *parent = nullptr);

    /// An answer was given: what becomes of the rows is told anew.
    void tellAnew();
    /// The first row after ROW, and then from the beginning, that asks something; -1: none does.
    int nextQuestion(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const RequestImportPlan &m_plan;
};

} // namespace multaqa
