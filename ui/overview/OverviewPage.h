// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agenda/Agenda.h"
#include "db/Result.h"
#include "db/records/Deadline.h"
#include "ui/Pages.h"

class QBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace multaqa {

class Button;
class Card;
class EmptyState;
class FindingsCard;
class PageHeader;

/// What is next, what is wrong, how the agenda stands, and what was done since yesterday.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);

protected:
    void conferenceReplaced() override;
    void conferenceChanged(Changes changes) override;
    void findingsChanged() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Result<void> read();
    void refresh();
    void showDeadlines();
    void showAgenda();
    void addLegend(const std::vector<SessionKind> &kinds);
    void showRecent();

    Agenda m_agenda;
    std::vector<Deadline> m_deadlines;
    bool m_isStale = true;

    PageHeader *m_header;
    QStackedWidget *m_body;
    QBoxLayout *m_columns;
    EmptyState *m_empty;
    Button *m_firstEvent;
    Button *m_people;
    Card *m_next;
    FindingsCard *m_wrong;
    Card *m_days;
    Card *m_recent;
    class InlineLink *m_allDeadlines;
    class InlineLink *m_openAgenda;
    class InlineLink *m_openHistory;
};

} // namespace multaqa
