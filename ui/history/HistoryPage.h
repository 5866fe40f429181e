// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"
#include "ui/Pages.h"

class QStackedWidget;

namespace multaqa {

class Button;
class ChangesView;
class ComboBox;
class EditorPane;
class EmptyState;
class HistoryModel;
class PageHeader;
class TableView;
class TextLabel;
class WarningCard;

/// Every step that was done to the conference, by day: when, who, what. The chosen one can be read in full and undone,
/// alone or with all that came after it.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(QWidget *parent = nullptr);

    void chooseNextRecord() override { chooseRow(1); }
    void choosePreviousRecord() override { chooseRow(-1); }
    void chooseStep(qint64 step);

    /// Undoes the chosen step alone; what was changed again since stays, and is told.
    void undoStep();
    /// Undoes every step after the chosen one.
    void undoBackToHere();

protected:
    void conferenceReplaced() override;
    void conferenceChanged(Changes changes) override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void readPersons();
    void spanDays();
    void showChosen();
    Result<void> showChanges(qint64 step);
    void chooseRow(int step);

    qint64 m_chosen = 0;
    bool m_isStale = true;
    bool m_isReading = false;
    PageHeader *m_header;
    ComboBox *m_person;
    HistoryModel *m_model;
    TableView *m_table;
    TextLabel *m_what;
    TextLabel *m_fact;
    WarningCard *m_outcome;
    Button *m_undo;
    Button *m_undoBack;
    TextLabel *m_changesTitle;
    ChangesView *m_changes;
    EditorPane *m_pane;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace multaqa
