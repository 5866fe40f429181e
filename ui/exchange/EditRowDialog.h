// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/participants/ParticipantImportPlan.h"

#include <QDialog>

#include <vector>

class QLineEdit;

namespace multaqa {

/// A row of an imported file, its values to be put right before they are taken; the file itself stays as it is. It
/// opens in the field that the row was refused for.
class EditRowDialog : public QDialog
{
    Q_OBJECT

public:
    EditRowDialog(const ParticipantImportPlan &plan, size_t row, QWidget *parent = nullptr);

    /// Those that are written otherwise than before, by their column from 0.
    QHash<int, QString> corrections() const;

private:
    struct Entry
    {
        PlannedCell cell;
        QLineEdit *line;
        QString shown;
    };
    std::vector<Entry> m_entries;
};

} // namespace multaqa
