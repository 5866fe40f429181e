// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PeopleTable.h"

class QMenu;
class QStackedWidget;

namespace multaqa {

class Button;
class EmptyState;
class PeopleActions;
class PeopleFilterBar;
class PeopleSelectionBar;
class TextLabel;

/// The list of people with what narrows it above, what can be done with those chosen, and how many there are below.
class PeopleView : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleView(QWidget *parent = nullptr);

    PeopleModel *model() const { return m_model; }
    PeopleTable *table() const { return m_table; }
    void setConference(Conference *conference);
    /// Something changed in the file.
    void refresh();
    void setWords(const QString &words);
    /// Everybody, without words and conditions.
    void showEverybody();

Q_SIGNALS:
    /// A filter that was kept has other words than are typed.
    void wordsChanged(const QString &words);
    /// Other people are chosen, or the rows stand anew.
    void choiceChanged();
    void removeWanted();
    void menuWanted(QMenu *menu);
    void exportWanted(const std::vector<multaqa::ParticipantId> &people);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void setQuery(const PeopleQuery &query);
    void showState();
    void showMenu(const QPoint &place);

    PeopleModel *m_model;
    PeopleTable *m_table;
    PeopleActions *m_actions;
    PeopleFilterBar *m_filters;
    PeopleSelectionBar *m_selection;
    EmptyState *m_nobody;
    Button *m_widen;
    QStackedWidget *m_stack;
    TextLabel *m_foot;
};

} // namespace multaqa
