// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Database.h"
#include "db/records/Organisation.h"
#include "db/records/Participant.h"
#include "ui/widgets/RecordEditor.h"

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace multaqa {

class ComboBox;
class LocalizedField;
class NoteField;

/// A role as a person's editor lists it.
struct PersonRole
{
    QString kind;
    QString session;
};

/// The roles of a person, in the window's language.
Result<std::vector<PersonRole>> rolesOf(const Database &database, ParticipantId person);

/// The form of one person: the names in two scripts, what they are called by, where they belong, how they are reached.
class PersonEditor : public RecordEditor
{
    Q_OBJECT

public:
    /// Writes a person; NEWORGANISATION is a name that was typed and is none yet.
    using Keep = std::function<Result<void>(const Participant &person, const QString &newOrganisation)>;

    explicit PersonEditor(Keep keep, QWidget *parent = nullptr);

    void setOrganisations(const std::vector<Organisation> &organisations);
    /// A person with a null id is a new one, who is kept once there is a name.
    void showPerson(const Participant &person, const QString &organisation, const std::vector<PersonRole> &roles);
    const Participant &known() const { return m_known; }
    /// What the fields say now.
    Participant typed() const;
    void focusName();

protected:
    Result<void> keep() override;
    void restore() override;
    bool hasChanges() const override;
    void retranslate() override;

private:
    void fillChoices();
    void showOrganisation();
    void showHeading();
    void showRoles();
    /// The organisation that stands in its field: one that is there, or a name that is none yet.
    std::pair<std::optional<OrganisationId>, QString> typedOrganisation() const;

    Keep m_keep;
    Participant m_known;
    QString m_organisation;
    std::vector<PersonRole> m_roles;
    std::vector<Organisation> m_organisations;
    QLineEdit *m_nameArabic;
    QLineEdit *m_nameLatin;
    LocalizedField *m_honorific;
    LocalizedField *m_jobTitle;
    ComboBox *m_organisationField;
    ComboBox *m_country;
    ComboBox *m_language;
    ComboBox *m_gender;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    NoteField *m_notes;
    class TextLabel *m_rolesTitle;
    QVBoxLayout *m_rolesList;
    class TextLabel *m_noRoles;
};

} // namespace multaqa
