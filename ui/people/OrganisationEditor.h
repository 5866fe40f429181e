// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/Organisation.h"
#include "ui/widgets/RecordEditor.h"

#include <functional>

class QLineEdit;

namespace multaqa {

class ComboBox;
class Conference;
class LocalizedField;

/// The form of one organisation.
class OrganisationEditor : public RecordEditor
{
    Q_OBJECT

public:
    using Keep = std::function<Result<void>(const Organisation &organisation)>;

    explicit OrganisationEditor(Keep keep, QWidget *parent = nullptr);

    /// Whose groups there are to choose from.
    void setConference(const Conference *conference);
    /// One with a null id is new, and kept once it has a name. MEMBERS: how many of its people take part.
    void showOrganisation(const Organisation &organisation, int members);
    const Organisation &known() const { return m_known; }
    Organisation typed() const;
    void focusName();

protected:
    Result<void> keep() override { return m_keep(typed()); }
    void restore() override;
    bool hasChanges() const override;
    void retranslate() override;

private:
    void fillGroups();

    Keep m_keep;
    Organisation m_known;
    int m_members = 0;
    LocalizedField *m_name;
    QLineEdit *m_acronym;
    ComboBox *m_country;
    ComboBox *m_group;
    const Conference *m_conference = nullptr;
};

} // namespace multaqa
