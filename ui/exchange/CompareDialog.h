// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/participants/ParticipantImportPlan.h"

#include <QDialog>

namespace multaqa {

/// A row of an imported file beside the person it means or may mean, field by field. Of a doubtful row the user says
/// who it is.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    /// ROW, of PLAN, must be changed or doubtful. DATABASE holds the people the plan was made with.
    CompareDialog(const Database &database, const ParticipantImportPlan &plan, size_t row, QWidget *parent = nullptr);

    /// What was decided; nothing when the dialog was left without.
    std::optional<RowDecision> decision() const { return m_decision; }

private:
    void addTable(const Database &database);
    void addButtons();
    void decide(RowDecision decision);

    const ParticipantImportPlan &m_plan;
    size_t m_row;
    std::optional<RowDecision> m_decision;
};

} // namespace multaqa
