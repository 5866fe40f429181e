// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "OrganisationField.h"
#include "app/people/PersonRecord.h"
#include "ui/widgets/RecordEditor.h"

class QToolButton;

namespace multaqa {

class AddressesEditor;
class ComboBox;
class Conference;
class ConsentEditor;
class CustomValuesEditor;
class LocalizedField;
class NotedField;
class NoteField;
class OfferField;
class PersonHistoryView;
class PersonPart;
class PersonRolesView;
class PhotoField;
class RegistrationsEditor;
class TagsEditor;
class TextLabel;

/// All that is known of one person: the form of what they are called and how they are reached, and beneath it their
/// story. It reads that one person by their id, whoever else there is.
class PersonEditor : public RecordEditor
{
    Q_OBJECT

public:
    explicit PersonEditor(QWidget *parent = nullptr);

    /// Nobody WANTED: a new one, who is kept once there is a name. To be called again for every change of the
    /// conference's people or agenda while the person is shown; what is being typed outlives that.
    void showPerson(Conference *conference, std::optional<ParticipantId> wanted);
    std::optional<ParticipantId> person() const;
    void focusName();
    /// Whom this person may be once more, as the list of likely duplicates has it; an empty NAME: nobody. Forgotten
    /// when another person is shown.
    void setLikelyDuplicate(const QString &name);
    void setReadOnly(bool isReadOnly) override;

Q_SIGNALS:
    /// The new person was kept, and has an id now.
    void personAdded(multaqa::ParticipantId person);
    void sessionWanted(multaqa::SessionId session);
    /// Beside the one that they may be once more.
    void compareWanted(multaqa::ParticipantId person);

protected:
    Result<void> keep() override;
    void restore() override;
    bool hasChanges() const override;
    void retranslate() override;

private:
    enum class Warning { None, LikelyDuplicate, NoAddress, DoubtfulPhone };

    void layOutForm();
    void layOutStory();
    void connectParts();
    void showParts();
    void showHeading();
    void showWarning();
    void answerWarning();
    void showOffers();
    void showNotes();
    void fillChoices();
    void fillHonorifics();
    void fillGroups();
    void setGroup();
    template <typename Dialog>
    void openDialog();
    QString countryOfPhone() const;
    Participant typed() const;

    Conference *m_conference = nullptr;
    std::optional<PersonRecord> m_record; ///< none: a new person
    Participant m_known;
    QString m_duplicate;
    Warning m_warned = Warning::None;
    WarningCard *m_warning;
    OfferField *m_nameArabic;
    OfferField *m_nameLatin;
    QWidget *m_address; ///< the honorific and the gender, on one line
    ComboBox *m_honorific;
    ComboBox *m_gender;
    LocalizedField *m_jobTitle;
    OrganisationField *m_organisation;
    QWidget *m_groupRow;
    ComboBox *m_group;
    QToolButton *m_editGroups;
    ComboBox *m_country;
    ComboBox *m_language;
    NotedField *m_email;
    AddressesEditor *m_addresses;
    NotedField *m_phone;
    TagsEditor *m_tags;
    NoteField *m_notes;
    PhotoField *m_photo;
    TextLabel *m_badge;
    RegistrationsEditor *m_registrations;
    PersonRolesView *m_roles;
    CustomValuesEditor *m_values;
    ConsentEditor *m_consent;
    PersonHistoryView *m_history;
    QWidget *m_story; ///< what a new person has nothing of yet
};

} // namespace multaqa
