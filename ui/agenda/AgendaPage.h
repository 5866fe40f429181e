// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "AgendaModel.h"
#include "ui/Pages.h"

class QStackedWidget;

namespace multaqa {

class Button;
class EditorPane;
class EditorStack;
class EmptyState;
class EventChips;
class EventEditor;
class FilterField;
class InlineLink;
class PageHeader;
class SessionEditor;
class SessionsView;
class TextLabel;

/// The agenda as a list by event and day, and the editor of the chosen session or event.
class AgendaPage : public Page
{
    Q_OBJECT

public:
    explicit AgendaPage(QWidget *parent = nullptr);

    void commitPending() override;
    /// A session, or an event when there is none yet.
    bool canAddRecord() const override;
    void addRecord() override;
    bool canRemoveRecord() const override;
    void removeRecord() override;
    void chooseNextRecord() override;
    void choosePreviousRecord() override;
    bool showRecord(const QUuid &id) override;
    void findInPage() override;
    /// Asks for a schedule and takes it in.
    void importAgenda();

    const AgendaModel &model() const { return *m_model; }
    QUuid chosenRecord() const { return m_chosen; }

protected:
    void conferenceReplaced() override;
    void conferenceChanged(Changes changes) override;
    void retranslate() override;

private:
    QWidget *makeList();
    QWidget *makeEditors();
    void refresh();
    void showChosen();
    void filter();
    void openChosen();
    void showWords();
    QString subtitle() const;
    void choose(const QUuid &id);
    void chooseBeside(int step);
    void addEvent();
    void addSession();
    void showContextMenu(const QPoint &position);
    bool canEdit() const;

    AgendaModel *m_model;
    QUuid m_chosen;

    EditorPane *m_pane;
    PageHeader *m_header;
    Button *m_pdf;
    Button *m_newSession;
    FilterField *m_filter;
    InlineLink *m_newEvent;
    QWidget *m_filterRow;
    EventChips *m_events;
    QStackedWidget *m_body;
    SessionsView *m_list;
    EmptyState *m_empty;
    Button *m_firstEvent;
    Button *m_import;
    EmptyState *m_nothingFound;
    EditorStack *m_editors;
    TextLabel *m_noneChosen;
    SessionEditor *m_session;
    EventEditor *m_event;
};

} // namespace multaqa
