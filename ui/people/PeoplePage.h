// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"
#include "db/records/Organisation.h"
#include "db/records/Participant.h"
#include "ui/Pages.h"

class QMenu;
class QStackedWidget;

namespace multaqa {

class Button;
class DuplicatesLink;
class EditorPane;
class EmptyState;
class FilterChip;
class FilterField;
class OrganisationEditor;
class OrganisationsView;
class PageHeader;
class PeopleView;
class PersonEditor;
class TableView;
class TextLabel;

/// The people of the conference, and their organisations: a list each, found while typing, with the editor of the
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

Q_SIGNALS:
    /// People are to be written somewhere: those chosen, under the columns that are shown.
    void exportWanted(const std::vector<multaqa::ParticipantId> &people);
    /// A table was pasted into the list.
    void pasteRequested(const QByteArray &text);
    /// A file was dropped on the list.
    void importRequested(const QString &path);

protected:
    void conferenceReplaced() override;
    void conferenceChanged(Changes changes) override;
    void retranslate() override;

private:
    void connectPeople();
    void connectOrganisations();
    void layOut();
    void readOrganisations();
    void showCounts();
    void personChosen();
    void organisationChosen();
    void chooseRow(int step);
    void showChosen();
    void showPerson();
    void showLikelyDuplicate();
    void showOrganisation();
    void addRecordTo(QMenu *menu);
    void removePeople();
    void removeOrganisation();
    Result<void> keepOrganisation(const Organisation &organisation);
    TableView *table() const;

    View m_view = View::People;
    ParticipantId m_person; ///< the one in the editor; null: none, or a new one
    OrganisationId m_organisation;
    bool m_isNew = false; ///< the editor holds one that is not kept yet
    bool m_isChoosing = false;
    bool m_areOrganisationsRead = false;
    PageHeader *m_header;
    Button *m_columns;
    Button *m_add;
    FilterField *m_find;
    FilterChip *m_showPeople;
    FilterChip *m_showOrganisations;
    DuplicatesLink *m_duplicates;
    PeopleView *m_people;
    OrganisationsView *m_organisations;
    PersonEditor *m_personEditor;
    OrganisationEditor *m_organisationEditor;
    TextLabel *m_nobodyChosen;
    QStackedWidget *m_lists;
    QStackedWidget *m_editors;
    EditorPane *m_pane = nullptr;
    EmptyState *m_empty;
    Button *m_emptyAdd;
    QStackedWidget *m_stack;
};

} // namespace multaqa
