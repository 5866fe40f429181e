// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "RequestEditor.h"
#include "app/requests/RequestEditing.h"
#include "ui/Pages.h"

#include <functional>

class QListView;
class QStackedWidget;

namespace multaqa {

class BalanceCard;
class Button;
class EditorPane;
class EmptyState;
class FilterChip;
class PageHeader;
class RequestsModel;
class SessionDemandModel;
class TableView;
class TextLabel;

/// Who asks to speak: the sessions with their places, the requests of the chosen one by rank, the balance of those who
/// are accepted, and the request with its decision.
class RequestsPage : public Page
{
    Q_OBJECT

public:
    explicit RequestsPage(QWidget *parent = nullptr);

    bool canAddRecord() const override;
    void addRecord() override;
    bool canRemoveRecord() const override;
    void removeRecord() override;
    void chooseNextRecord() override { chooseRow(1); }
    void choosePreviousRecord() override { chooseRow(-1); }
    bool showRecord(const QUuid &id) override;
    void commitPending() override;

Q_SIGNALS:
    /// The user wants to choose messages or tables to take requests from.
    void importWanted();
    void filesDropped(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void conferenceReplaced() override;
    void conferenceChanged(Changes changes) override;
    void retranslate() override;

private:
    void layOut();
    void read();
    void rowChosen(int row);
    void showChosen();
    void showBalance();
    void chooseRow(int step);
    void chooseSession(int row);
    void showMenu(const QPoint &place);
    void addMoves(QMenu &menu);
    void propose();
    /// The requests whose rows are marked, else the one that is shown.
    std::vector<RoleRequestId> marked() const;
    RequestEditing::Decision decision() const;
    void accept();
    void reserve();
    void decline();
    void withdraw();
    void reopen();
    void say(const Result<void> &outcome);
    Result<void> keep(const RequestEditor::Typed &typed);

    RequestBook m_book;
    ConferenceDetails m_conferenceDetails;
    QByteArray m_chosen;
    std::optional<SessionId> m_session;
    bool m_isReading = false;
    PageHeader *m_header;
    Button *m_propose;
    Button *m_import;
    Button *m_add;
    SessionDemandModel *m_sessions;
    QListView *m_sessionList;
    RequestsModel *m_model;
    TableView *m_table;
    BalanceCard *m_balance;
    std::vector<std::pair<FilterChip *, std::optional<RequestDecision>>> m_filters;
    RequestEditor *m_editor;
    TextLabel *m_nothingChosen;
    QStackedWidget *m_editors;
    EditorPane *m_pane = nullptr;
    EmptyState *m_empty;
    Button *m_emptyAdd;
    Button *m_emptyImport;
    QStackedWidget *m_stack;
};

} // namespace multaqa
