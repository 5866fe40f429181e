// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PeopleTable.h"

class QMenu;

namespace multaqa {

/// What can be done with the people that are chosen in a table, each thing one step for all of them.
class PeopleActions : public QObject
{
    Q_OBJECT

public:
    /// TABLE is also the parent of what asks back.
    PeopleActions(PeopleModel *model, PeopleTable *table);

    /// CONFERENCE must outlive the next call; null: none.
    void setConference(Conference *conference) { m_conference = conference; }
    bool canChange() const;

    // Each fills a menu anew.
    void fillTags(QMenu *menu);
    void fillRegistration(QMenu *menu);
    void fillAll(QMenu *menu);

    void setField();
    void forget();
    void copyTable();
    void exportChosen() { Q_EMIT exportWanted(m_table->chosen()); }

Q_SIGNALS:
    void exportWanted(const std::vector<multaqa::ParticipantId> &people);
    void removeWanted();

private:
    void tag(const QString &name);
    void askTag();
    void copyAddresses();
    void tell(const Result<void> &done);

    Conference *m_conference = nullptr;
    PeopleModel *m_model;
    PeopleTable *m_table;
};

} // namespace multaqa
