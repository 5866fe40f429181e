// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/participants/ParticipantImportPlan.h"

#include <QWidget>

#include <array>

namespace multaqa {

class DifferencesModel;
class FilterChip;
class FilterField;
class InlineLink;
class TableView;
class TextLabel;

/// The third step of an import: what each row would do, and whether it shall.
class DifferencesStep : public QWidget
{
    Q_OBJECT

public:
    explicit DifferencesStep(QWidget *parent = nullptr);

    /// PLAN is the user's to decide on here, and must outlive the next call; DATABASE holds the people it was made
    /// with. Null: none.
    void setPlan(ParticipantImportPlan *plan, const Database *database);

    /// What the user has decided by now.
    struct Wanted
    {
        int added = 0;
        int updated = 0;
        int undecided = 0;
        int rows() const { return added + updated; }
    };
    Wanted wanted() const;
    /// Chooses the row that a spreadsheet counts so, or where it would stand among those that are shown.
    void chooseNumber(int number);

Q_SIGNALS:
    void decided();
    /// The row that a spreadsheet counts so shall say something else.
    void corrected(int number, const QHash<int, QString> &corrections);

private:
    static constexpr size_t chipCount = 6; ///< all, and one a state
    void layOut();
    void chooseChip(size_t chip);
    void open(int row);
    void compare(int row);
    void edit(int row);
    void showEmptiness();

    ParticipantImportPlan *m_plan = nullptr;
    const Database *m_database = nullptr;
    std::array<FilterChip *, chipCount> m_chips{};
    FilterField *m_search;
    InlineLink *m_takeAll;
    InlineLink *m_leaveAll;
    InlineLink *m_edit;
    DifferencesModel *m_model;
    TableView *m_table;
    TextLabel *m_nothing;
};

} // namespace multaqa
