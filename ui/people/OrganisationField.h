// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"
#include "db/records/Organisation.h"

#include <QLineEdit>

#include <vector>

class QStandardItemModel;

namespace multaqa {

class Conference;

/// An organisation of the conference, found by typing any part of one of its names or its acronym; or the name of one
/// that is not there yet. The organisations are read when somebody first types.
class OrganisationField : public QLineEdit
{
    Q_OBJECT

public:
    explicit OrganisationField(QWidget *parent = nullptr);

    /// Whose organisations are found. What was read of them before is forgotten.
    void setConference(const Conference *conference);
    void showOrganisation(const std::optional<Organisation> &organisation);

    struct Typed
    {
        std::optional<OrganisationId> organisation;
        QString newName; ///< of one that is not there; then there is no organisation
    };
    Typed typed() const;

Q_SIGNALS:
    /// One was taken from the list.
    void picked();

private:
    struct Entry
    {
        OrganisationId id;
        QString shown;
        QStringList names; ///< folded
    };
    const std::vector<Entry> &entries() const;
    void propose(const QString &text);

    const Conference *m_conference = nullptr;
    mutable std::vector<Entry> m_entries;
    mutable bool m_isRead = false;
    std::optional<OrganisationId> m_id; ///< of the organisation whose title is m_shown
    QString m_shown;
    QStandardItemModel *m_proposals;
};

} // namespace multaqa
