// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "AgendaModel.h"
#include "ui/Pages.h"

class QHBoxLayout;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace multaqa {

class Button;
class EditorPane;
class EmptyState;
class EventEditor;
class FilterChip;
class InlineLink;
class PageHeader;
class SessionEditor;
class TextLabel;

/// The agenda as a list by event and day, and the editor of the chosen session or event.
class AgendaPage : public Page
{
    Q_OBJECT

public:
    explicit AgendaPage(QWidget *parent = nullptr);

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
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeEditors();
    void refresh();
    void showChosen();
    void showEventChips();
    void showWords();
    void choose(const QUuid &id);
    void chooseBeside(int step);
    /// Writes what is typed in a field of the editor, as leaving it does.
    void leaveField();
    void addEvent();
    void addSession();
    void showContextMenu(const QPoint &position);
    bool canEdit() const;

    AgendaModel *m_model;
    QUuid m_chosen;
    bool m_isRefreshing = false;
    std::optional<EventId> m_onlyEvent;

    EditorPane *m_pane;
    PageHeader *m_header;
    Button *m_pdf;
    Button *m_newSession;
    QLineEdit *m_filter;
    InlineLink *m_newEvent;
    QWidget *m_filterRow;
    QHBoxLayout *m_chipRow;
    std::vector<FilterChip *> m_chips;
    QStackedWidget *m_body;
    QListView *m_list;
    EmptyState *m_empty;
    Button *m_firstEvent;
    Button *m_import;
    EmptyState *m_nothingFound;
    QStackedWidget *m_editors;
    TextLabel *m_noneChosen;
    SessionEditor *m_session;
    EventEditor *m_event;
};

} // namespace multaqa
