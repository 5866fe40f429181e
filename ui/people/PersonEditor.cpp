// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PersonEditor.h"

#include "CountryField.h"
#include "OrganisationsModel.h"
#include "app/agenda/AgendaTerms.h"
#include "app/people/Countries.h"
#include "app/people/ParticipantName.h"
#include "app/text/Fold.h"
#include "db/records/Records.h"
#include "db/stores/ReferringStore.h"
#include "ui/Application.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/LocalizedField.h"
#include "ui/widgets/NoteField.h"
#include "ui/widgets/TextLabel.h"

#include <QCollator>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

namespace multaqa {

Result<std::vector<PersonRole>> rolesOf(const Database &database, ParticipantId person)
{
    const Language language = Application::instance().language();
    std::vector<PersonRole> roles;
    MULTAQA_TRY(const auto found, ReferringStore<Role>(database).of(person));
    for (const Role &role : found) {
        MULTAQA_TRY(const auto session, RecordStore<Session>(database).find(role.session));
        roles.push_back({termOf(role.kind).in(language), !session                   ? QString()
                                                         : session->title.isEmpty() ? termOf(session->kind).in(language)
                                                                                    : session->title.best(language)});
    }
    return roles;
}

PersonEditor::PersonEditor(Keep keep, QWidget *parent)
    : RecordEditor(parent)
    , m_keep(std::move(keep))
    , m_nameArabic(new QLineEdit)
    , m_nameLatin(new QLineEdit)
    , m_honorific(new LocalizedField)
    , m_jobTitle(new LocalizedField)
    , m_organisationField(new ComboBox)
    , m_country(new ComboBox)
    , m_language(new ComboBox)
    , m_gender(new ComboBox)
    , m_email(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_notes(new NoteField)
    , m_rolesTitle(new TextLabel(TextRole::Section))
    , m_rolesList(new QVBoxLayout)
    , m_noRoles(new TextLabel(TextRole::Body, Colour::SecondaryText))
{
    m_organisationField->setEditable(true);
    m_organisationField->setInsertPolicy(QComboBox::NoInsert);
    m_organisationField->completer()->setFilterMode(Qt::MatchContains);
    m_organisationField->completer()->setCompletionMode(QCompleter::PopupCompletion);
    // Addresses and numbers read from the left in every language.
    m_email->setLayoutDirection(Qt::LeftToRight);
    m_phone->setLayoutDirection(Qt::LeftToRight);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_nameArabic, m_nameLatin, m_honorific, m_jobTitle, m_organisationField,
                                          m_country, m_language, m_gender, m_email, m_phone, m_notes}) {
        form()->addRow({}, field);
        watch(field);
    }
    body()->addWidget(new Hairline);
    body()->addWidget(m_rolesTitle);
    body()->addWidget(m_noRoles);
    body()->addLayout(m_rolesList);
    body()->addStretch();
    PersonEditor::retranslate();
}

void PersonEditor::setOrganisations(const std::vector<Organisation> &organisations)
{
    m_organisations = organisations;
    QCollator collator;
    std::sort(m_organisations.begin(), m_organisations.end(), [&](const Organisation &a, const Organisation &b) {
        return collator.compare(organisationTitle(a), organisationTitle(b)) < 0;
    });
    const QString typed = m_organisationField->currentText();
    const QSignalBlocker silence(m_organisationField);
    m_organisationField->clear();
    m_organisationField->addItem(QString());
    for (const Organisation &organisation : m_organisations)
        m_organisationField->addItem(organisationTitle(organisation), organisation.id.bytes());
    m_organisationField->setCurrentIndex(-1);
    m_organisationField->setEditText(typed);
}

void PersonEditor::showPerson(const Participant &person, const QString &organisation,
                              const std::vector<PersonRole> &roles)
{
    const bool isSame = person == m_known && organisation == m_organisation;
    if (person.id != m_known.id)
        forgetRefusal();
    m_known = person;
    m_organisation = organisation;
    m_roles = roles;
    // What is being typed outlives a change elsewhere in the conference.
    if (isSame && hasChanges())
        showRoles();
    else
        restore();
}

void PersonEditor::restore()
{
    // A field that holds this text already keeps its caret.
    const auto fill = [](QLineEdit *line, const QString &text) {
        if (line->text() != text) {
            line->setText(text);
            line->setCursorPosition(0);
        }
    };
    fill(m_nameArabic, m_known.nameArabic);
    fill(m_nameLatin, m_known.nameLatin);
    m_honorific->setText(m_known.honorific);
    m_jobTitle->setText(m_known.jobTitle);
    m_country->showData(m_known.country);
    m_language->showData(static_cast<int>(m_known.language));
    m_gender->showData(static_cast<int>(m_known.gender));
    fill(m_email, m_known.email);
    fill(m_phone, m_known.phone);
    if (m_notes->toPlainText() != m_known.notes)
        m_notes->setPlainText(m_known.notes);
    showOrganisation();
    showHeading();
    showRoles();
}

void PersonEditor::showOrganisation()
{
    const QSignalBlocker silence(m_organisationField);
    m_organisationField->setCurrentIndex(
        m_known.organisation ? m_organisationField->findData(m_known.organisation->bytes()) : 0);
    if (m_organisationField->currentText() != m_organisation)
        m_organisationField->setEditText(m_organisation);
    m_organisationField->lineEdit()->setCursorPosition(0);
}

void PersonEditor::showHeading()
{
    const Language language = Application::instance().language();
    const QString name = nameOf(m_known).best(language);
    QStringList facts{m_known.jobTitle.best(language), m_organisation, countryName(m_known.country, language)};
    facts.removeAll({});
    if (m_known.id.isNull())
        setHeading(tr("New person"), tr("Write a name, in Arabic or in Latin letters; the person is then kept."));
    else
        setHeading(name, facts.join(QStringLiteral(" · ")));
}

void PersonEditor::showRoles()
{
    while (QLayoutItem *item = m_rolesList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const PersonRole &role : m_roles) {
        auto *kind = new TextLabel(TextRole::BodyBold);
        kind->setText(role.kind);
        auto *session = new TextLabel(TextRole::Body, Colour::SecondaryText);
        session->setWordWrap(true);
        session->setText(role.session);
        m_rolesList->addWidget(kind);
        m_rolesList->addWidget(session);
    }
    m_noRoles->setVisible(m_roles.empty());
}

std::pair<std::optional<OrganisationId>, QString> PersonEditor::typedOrganisation() const
{
    const QString typed = m_organisationField->currentText().simplified();
    if (typed.isEmpty())
        return {};
    // Two organisations may be called the same: the one that was picked, or was there before, is meant.
    if (typed == m_organisation)
        return {m_known.organisation, {}};
    const int picked = m_organisationField->currentIndex();
    if (picked > 0 && m_organisationField->itemText(picked) == typed)
        return {OrganisationId::fromBytes(m_organisationField->itemData(picked).toByteArray()), {}};
    const QString folded = fold(typed);
    for (const Organisation &organisation : m_organisations)
        for (const QString &name :
             {organisation.name.ar, organisation.name.en, organisation.name.fr, organisation.acronym})
            if (!name.isEmpty() && fold(name) == folded)
                return {organisation.id, {}};
    return {std::nullopt, typed};
}

Participant PersonEditor::typed() const
{
    Participant person = m_known;
    person.nameArabic = m_nameArabic->text().trimmed();
    person.nameLatin = m_nameLatin->text().trimmed();
    person.honorific = m_honorific->text();
    person.jobTitle = m_jobTitle->text();
    person.organisation = typedOrganisation().first;
    person.country = m_country->currentData().toString();
    person.language = static_cast<Language>(m_language->currentData().toInt());
    person.gender = static_cast<Gender>(m_gender->currentData().toInt());
    person.email = m_email->text().trimmed();
    person.phone = m_phone->text().trimmed();
    person.notes = m_notes->toPlainText().trimmed();
    return person;
}

bool PersonEditor::hasChanges() const
{
    const Participant now = typed();
    if (now == m_known && typedOrganisation().second.isEmpty())
        return false;
    // A new person waits for a name.
    return !now.id.isNull() || !now.nameArabic.isEmpty() || !now.nameLatin.isEmpty();
}

Result<void> PersonEditor::keep()
{
    return m_keep(typed(), typedOrganisation().second);
}

void PersonEditor::focusName()
{
    QLineEdit *first = Application::instance().language() == Language::Arabic ? m_nameArabic : m_nameLatin;
    first->setFocus();
    first->selectAll();
}

void PersonEditor::retranslate()
{
    form()->setLabel(m_nameArabic, tr("In Arabic"));
    form()->setLabel(m_nameLatin, tr("In Latin letters"));
    form()->setLabel(m_honorific, tr("Honorific"));
    form()->setLabel(m_jobTitle, tr("Job title"));
    form()->setLabel(m_organisationField, tr("Organisation"));
    form()->setLabel(m_country, tr("Country"));
    form()->setLabel(m_language, tr("Language"));
    form()->setLabel(m_gender, tr("Gender"));
    form()->setLabel(m_email, tr("E-mail"));
    form()->setLabel(m_phone, tr("Telephone"));
    form()->setLabel(m_notes, tr("Notes"));
    m_organisationField->lineEdit()->setPlaceholderText(tr("Choose one, or write a new one"));
    m_organisationField->lineEdit()->setAccessibleName(tr("Organisation"));
    m_language->setToolTip(tr("The language in which this person is written to"));
    m_rolesTitle->setText(tr("Roles"));
    m_noRoles->setSentence(tr("No role in a session"));
    fillChoices();
    setOrganisations(m_organisations);
    restore();
}

void PersonEditor::fillChoices()
{
    const Language language = Application::instance().language();
    fillCountries(m_country);
    const QSignalBlocker silenceLanguage(m_language);
    m_language->clear();
    for (const Language each : allLanguages)
        m_language->addItem(termOf(each).in(language), static_cast<int>(each));
    const QSignalBlocker silenceGender(m_gender);
    m_gender->clear();
    m_gender->addItem(tr("Not given", "gender"), static_cast<int>(Gender::NotGiven));
    m_gender->addItem(tr("Woman"), static_cast<int>(Gender::Female));
    m_gender->addItem(tr("Man"), static_cast<int>(Gender::Male));
    m_gender->addItem(tr("Other", "gender"), static_cast<int>(Gender::Other));
}

} // namespace multaqa
