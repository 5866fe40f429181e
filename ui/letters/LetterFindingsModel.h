// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/letters/LetterFinding.h"
#include "ui/widgets/CellDelegate.h"

#include <QAbstractTableModel>

namespace multaqa {

/// What is wrong in a letter, in one column: what stands there, what is wrong with it, and the line.
class LetterFindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(std::vector<LetterFinding> findings);
    const std::vector<LetterFinding> &findings() const { return m_findings; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<LetterFinding> m_findings;
};

} // namespace multaqa
