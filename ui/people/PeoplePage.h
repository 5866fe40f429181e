// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"
#include "db/records/Organisation.h"
#include "db/records/Participant.h"
#include "ui/Pages.h"

class QStackedWidget;

namespace multaqa {

class Button;
class EditorPane;
class EmptyState;
class FilterChip;
class FilterField;
class OrganisationEditor;
class OrganisationsModel;
class PageHeader;
class PeopleModel;
class PersonEditor;
class TableView;
class TextLabel;

/// The people of the conference, and their organisations: a table each, found while typing, with the editor of the
/// chosen record on the trailing side.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(QWidget *parent = nullptr);

    enum class View { People, Organisations };
    void setView(View view);
    View view() const { return m_view; }

    bool canAddRecord() const override;
    void addRecord() override;
    bool canRemoveRecord() const override;
    void removeRecord() override;
    void chooseNextRecord() override { chooseRow(1); }
    void choosePreviousRecord() override { chooseRow(-1); }
    bool showRecord(const QUuid &id) override;
    void findInPage() override;
    void commitPending() override;

protected:
    void conferenceReplaced() override;
    void conferenceChanged(Changes changes) override;
    void retranslate() override;

private:
    void read();
    void showCounts();
    void showEmptiness();
    void rowChosen();
    void chooseRow(int step);
    void showChosen();
    void showMenu(const QPoint &place);
    Result<void> keepOrganisation(const Organisation &organisation);
    TableView *table() const;
    /// The keys of the chosen rows.
    QList<QByteArray> chosenKeys() const;
    QByteArray &chosenKey() { return m_view == View::People ? m_person : m_organisation; }

    View m_view = View::People;
    QByteArray m_person; ///< the one in the editor; empty: none, or a new one
    QByteArray m_organisation;
    bool m_isNew = false; ///< the editor holds one that is not kept yet
    bool m_isReading = false;
    PageHeader *m_header;
    Button *m_add;
    FilterField *m_find;
    FilterChip *m_showPeople;
    FilterChip *m_showOrganisations;
    FilterChip *m_withRole;
    FilterChip *m_withoutEmail;
    PeopleModel *m_people;
    OrganisationsModel *m_organisations;
    TableView *m_peopleTable;
    TableView *m_organisationsTable;
    TextLabel *m_nothingFound;
    TextLabel *m_foot;
    PersonEditor *m_personEditor;
    OrganisationEditor *m_organisationEditor;
    TextLabel *m_nobodyChosen;
    QStackedWidget *m_tables;
    QStackedWidget *m_editors;
    EditorPane *m_pane;
    EmptyState *m_empty;
    Button *m_emptyAdd;
    QStackedWidget *m_stack;
};

} // namespace multaqa
