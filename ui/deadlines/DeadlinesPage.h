// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"
#include "db/records/Deadline.h"
#include "ui/Pages.h"

#include <functional>

class QStackedWidget;

namespace multaqa {

class Button;
class DeadlineEditor;
class DeadlinesModel;
class EditorPane;
class EmptyState;
class PageHeader;
class TableView;
class TextLabel;

/// The board of the deadlines: by date, with the days left and what hangs on each.
class DeadlinesPage : public Page
{
    Q_OBJECT

public:
    explicit DeadlinesPage(QWidget *parent = nullptr);

    bool canAddRecord() const override;
    void addRecord() override;
    bool canRemoveRecord() const override;
    void removeRecord() override;
    void chooseNextRecord() override { chooseRow(1); }
    void choosePreviousRecord() override { chooseRow(-1); }
    bool showRecord(const QUuid &id) override;
    void commitPending() override;

    /// Asks for the new day and hour of the chosen deadline, shows what comes of them, and moves it there.
    void askToMove();
    /// Asks where, and writes the deadlines there as a calendar in the window's language.
    void exportCalendar();

protected:
    void conferenceReplaced() override;
    void conferenceChanged(Changes changes) override;
    void retranslate() override;

private:
    void read();
    void layOutHeadings();
    void rowChosen();
    void showChosen();
    void chooseRow(int step);
    void showMenu(const QPoint &place);
    Result<void> keep(const Deadline &deadline);

    QByteArray m_chosen;
    bool m_isReading = false;
    PageHeader *m_header;
    Button *m_add;
    Button *m_export;
    DeadlinesModel *m_model;
    TableView *m_table;
    DeadlineEditor *m_editor;
    TextLabel *m_nothingChosen;
    QStackedWidget *m_editors;
    EditorPane *m_pane;
    EmptyState *m_empty;
    Button *m_emptyAdd;
    QStackedWidget *m_stack;
};

} // namespace multaqa
