// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PersonEditor.h"

#include "AddressesEditor.h"
#include "ConsentEditor.h"
#include "CountryField.h"
#include "CustomFieldsDialog.h"
#include "CustomValuesEditor.h"
#include "OrganisationsModel.h"
#include "PersonHistoryView.h"
#include "PersonRolesView.h"
#include "PhotoField.h"
#include "RegistrationsEditor.h"
#include "StakeholderGroupsDialog.h"
#include "TagsDialog.h"
#include "TagsEditor.h"
#include "app/FieldCheck.h"
#include "app/Ordering.h"
#include "app/agenda/AgendaTerms.h"
#include "app/people/Countries.h"
#include "app/people/Honorifics.h"
#include "app/people/NameTransliteration.h"
#include "app/people/ParticipantName.h"
#include "app/people/PeopleEditing.h"
#include "app/people/PeopleFieldEditing.h"
#include "app/people/PhoneCheck.h"
#include "app/text/Bidi.h"
#include "ui/Application.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/LocalizedField.h"
#include "ui/widgets/NoteField.h"
#include "ui/widgets/NotedField.h"
#include "ui/widgets/OfferField.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WarningCard.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace multaqa {

namespace {

/// Two controls on one line; the narrow pane decides how wide they are, not their longest entry.
QWidget *beside(QWidget *first, QWidget *second)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gapTiny);
    row->addWidget(first, 1);
    row->addWidget(second, qobject_cast<ComboBox *>(second) ? 1 : 0);
    for (QWidget *each : {first, second})
        if (qobject_cast<ComboBox *>(each)) {
            each->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            each->setMinimumWidth(Theme::grown(64));
        }
    both->setFocusProxy(first);
    return both;
}

// A field that holds this text already keeps its caret.
void showText(QLineEdit *line, const QString &text)
{
    if (line->text() == text)
        return;
    line->setText(text);
    line->setCursorPosition(0);
}

} // namespace

PersonEditor::PersonEditor(QWidget *parent)
    : RecordEditor(parent)
    , m_warning(new WarningCard)
    , m_nameArabic(new OfferField)
    , m_nameLatin(new OfferField)
    , m_honorific(new ComboBox)
    , m_gender(new ComboBox)
    , m_jobTitle(new LocalizedField)
    , m_organisation(new OrganisationField)
    , m_group(new ComboBox)
    , m_editGroups(new QToolButton)
    , m_country(new ComboBox)
    , m_language(new ComboBox)
    , m_email(new NotedField)
    , m_addresses(new AddressesEditor)
    , m_phone(new NotedField)
    , m_tags(new TagsEditor)
    , m_notes(new NoteField)
    , m_photo(new PhotoField)
    , m_badge(new TextLabel(TextRole::Body))
    , m_registrations(new RegistrationsEditor)
    , m_roles(new PersonRolesView)
    , m_values(new CustomValuesEditor)
    , m_consent(new ConsentEditor)
    , m_history(new PersonHistoryView)
    , m_story(new QWidget)
{
    m_honorific->setEditable(true);
    m_honorific->setInsertPolicy(QComboBox::NoInsert);
    m_honorific->setCompleter(nullptr); // it would make السيد of السيدة while that is being typed
    m_address = beside(m_honorific, m_gender);
    m_groupRow = beside(m_group, m_editGroups);
    m_editGroups->setIcon(icon(IconName::Settings));
    m_editGroups->setAutoRaise(true);
    m_editGroups->setFocusPolicy(Qt::TabFocus);
    m_badge->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Addresses and numbers read from the left in every language.
    for (QWidget *line : std::initializer_list<QWidget *>{m_email->line(), m_phone->line()})
        line->setLayoutDirection(Qt::LeftToRight);
    // Of these the form has a card of its own (showWarning()).
    leaveOutFindings({QStringLiteral("likely-duplicate"), QStringLiteral("speaker-without-address"),
                      QStringLiteral("registered-without-address")});
    layOutForm();
    layOutStory();
    connectParts();
    PersonEditor::retranslate();
}

void PersonEditor::layOutForm()
{
    body()->insertWidget(2, m_warning); // under the heading
    m_warning->hide();
    for (QWidget *row : std::initializer_list<QWidget *>{m_nameArabic, m_nameLatin, m_address, m_jobTitle,
                                                         m_organisation, m_groupRow, m_country, m_language, m_email,
                                                         m_addresses, m_phone, m_tags, m_notes, m_photo, m_badge})
        form()->addRow({}, row);
    for (QWidget *field : std::initializer_list<QWidget *>{m_nameArabic->line(), m_nameLatin->line(), m_honorific,
                                                           m_gender, m_jobTitle, m_organisation, m_country, m_language,
                                                           m_email->line(), m_phone->line(), m_notes})
        watch(field);
}

void PersonEditor::layOutStory()
{
    auto *column = new QVBoxLayout(m_story);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    for (QWidget *part : std::initializer_list<QWidget *>{m_registrations, m_roles, m_values, m_consent, m_history}) {
        column->addWidget(new Hairline);
        column->addWidget(part);
    }
    body()->addWidget(m_story);
    body()->addStretch();
}

void PersonEditor::connectParts()
{
    connect(m_warning, &WarningCard::actionChosen, this, &PersonEditor::answerWarning);
    for (OfferField *name : {m_nameArabic, m_nameLatin}) {
        connect(name->line(), &QLineEdit::textChanged, this, &PersonEditor::showOffers);
        connect(name, &OfferField::offerTaken, this, &PersonEditor::commit);
    }
    connect(m_country, &QComboBox::currentIndexChanged, this, [this] {
        showOffers();
        showNotes();
    });
    for (const NotedField *field : {m_email, m_phone})
        connect(field->line(), &QLineEdit::textChanged, this, &PersonEditor::showNotes);
    connect(m_gender, &QComboBox::currentIndexChanged, this, &PersonEditor::fillHonorifics);
    connect(m_organisation, &OrganisationField::picked, this, &PersonEditor::commit);
    connect(m_group, &QComboBox::activated, this, &PersonEditor::setGroup);
    connect(m_editGroups, &QToolButton::clicked, this, &PersonEditor::openDialog<StakeholderGroupsDialog>);
    connect(m_tags, &TagsEditor::tagsWanted, this, &PersonEditor::openDialog<TagsDialog>);
    connect(m_values, &CustomValuesEditor::fieldsWanted, this, &PersonEditor::openDialog<CustomFieldsDialog>);
    connect(m_roles, &PersonRolesView::sessionWanted, this, &PersonEditor::sessionWanted);
    for (const PersonPart *part : findChildren<PersonPart *>())
        connect(part, &PersonPart::written, this, &PersonEditor::report);
}

std::optional<ParticipantId> PersonEditor::person() const
{
    return m_record ? std::optional(m_record->participant.id) : std::nullopt;
}

void PersonEditor::showPerson(Conference *conference, std::optional<ParticipantId> wanted)
{
    const bool isSame = conference == m_conference && wanted == person();
    std::optional<PersonRecord> record;
    if (conference && wanted) {
        auto found = PersonRecord::find(conference->database(), *wanted);
        if (!found)
            return report(found.error());
        record = *std::move(found);
    }
    if (!isSame) {
        forgetRefusal();
        m_duplicate.clear();
        setReadOnly(conference && conference->isReadOnly());
    }
    m_conference = conference;
    const Participant now = record ? record->participant : Participant();
    // What is being typed outlives a change elsewhere in the conference.
    const bool isTyped = isSame && now == m_known && hasChanges();
    m_known = now;
    m_record = std::move(record);
    m_organisation->setConference(conference);
    fillGroups();
    if (!isTyped)
        restore();
    showParts();
}

void PersonEditor::showParts()
{
    const bool isThere = m_record.has_value();
    const QList<PersonPart *> parts = findChildren<PersonPart *>();
    for (PersonPart *part : parts)
        part->showPerson(m_conference, isThere ? &*m_record : nullptr);
    for (QWidget *row : std::initializer_list<QWidget *>{m_addresses, m_tags, m_photo})
        form()->setRowVisible(row, isThere);
    m_story->setVisible(isThere);
    form()->setRowVisible(m_groupRow, isThere && m_record->organisation);
    form()->setRowVisible(m_badge, !m_known.badgeCode.isEmpty());
    showFindingsOf(m_known.id.uuid());
}

void PersonEditor::restore()
{
    showText(m_nameArabic->line(), m_known.nameArabic);
    showText(m_nameLatin->line(), m_known.nameLatin);
    m_gender->showData(static_cast<int>(m_known.gender));
    fillHonorifics();
    m_honorific->showText(m_known.honorific.in(Application::instance().language()));
    m_jobTitle->setText(m_known.jobTitle);
    m_organisation->showOrganisation(m_record ? m_record->organisation : std::nullopt);
    m_country->showData(m_known.country);
    m_language->showData(static_cast<int>(m_known.language));
    showText(m_email->line(), m_known.email);
    showText(m_phone->line(), m_known.phone);
    if (m_notes->toPlainText() != m_known.notes)
        m_notes->setPlainText(m_known.notes);
    m_badge->setText(m_known.badgeCode);
    showHeading();
    showWarning();
    showOffers();
    showNotes();
}

void PersonEditor::showHeading()
{
    if (!m_record) {
        setHeading(tr("New person"), tr("Write a name, in Arabic or in Latin letters; the person is then kept."));
        return;
    }
    const Language language = Application::instance().language();
    QStringList facts{m_known.jobTitle.best(language),
                      m_record->organisation ? organisationTitle(*m_record->organisation) : QString(),
                      countryName(m_known.country, language)};
    facts.removeAll({});
    setHeading(nameOf(m_known).best(language), facts.join(QStringLiteral(" · ")));
}

void PersonEditor::setLikelyDuplicate(const QString &name)
{
    m_duplicate = name;
    showWarning();
}

void PersonEditor::showWarning()
{
    const PhoneCheck phone = PhoneCheck::of(m_known.phone, countryOfPhone());
    m_warned = !m_record                                          ? Warning::None
               : !m_duplicate.isEmpty()                           ? Warning::LikelyDuplicate
               : phone.verdict() == PhoneCheck::Verdict::Doubtful ? Warning::DoubtfulPhone
               : m_known.email.isEmpty()                          ? Warning::NoAddress
                                                                  : Warning::None;
    m_warning->setVisible(m_warned != Warning::None);
    switch (m_warned) {
    case Warning::LikelyDuplicate:
        m_warning->setContent(Tone::Attention, tr("This may be %1 once more.").arg(isolated(m_duplicate)),
                              tr("Compare"));
        break;
    case Warning::DoubtfulPhone:
        m_warning->setContent(Tone::Attention, tr("The telephone number looks wrong."), tr("Correct"));
        break;
    case Warning::NoAddress:
        m_warning->setContent(Tone::Note, tr("Without an e-mail address, letters cannot reach this person."),
                              tr("Add"));
        break;
    case Warning::None:
        break;
    }
}

void PersonEditor::answerWarning()
{
    if (m_warned == Warning::LikelyDuplicate)
        Q_EMIT compareWanted(m_known.id);
    else
        (m_warned == Warning::NoAddress ? m_email : m_phone)->setFocus();
}

void PersonEditor::showOffers()
{
    const QString arabic = m_nameArabic->line()->text().trimmed();
    const QString latin = m_nameLatin->line()->text().trimmed();
    const QString country = m_country->currentData().toString();
    m_nameLatin->setOffer(arabic.isEmpty() ? QString() : NameTransliteration::toLatin(arabic, country));
    m_nameArabic->setOffer(latin.isEmpty() ? QString() : NameTransliteration::toArabic(latin));
}

void PersonEditor::showNotes()
{
    const auto email = FieldCheck::email(m_email->line()->text().trimmed());
    m_email->setNote(email ? QString() : tr("Not a whole address yet"));
    const PhoneCheck phone = PhoneCheck::of(m_phone->line()->text(), countryOfPhone());
    if (phone.verdict() == PhoneCheck::Verdict::Doubtful)
        m_phone->setNote(phone.why());
    else
        m_phone->setNote(phone.international().isEmpty()
                             ? QString()
                             : tr("From abroad: %1").arg(isolatedLeftToRight(phone.international())),
                         Tone::Muted);
}

QString PersonEditor::countryOfPhone() const
{
    const QString own = m_country->currentData().toString();
    return own.isEmpty() && m_record && m_record->organisation ? m_record->organisation->country : own;
}

Participant PersonEditor::typed() const
{
    Participant person = m_known;
    person.nameArabic = m_nameArabic->line()->text().trimmed();
    person.nameLatin = m_nameLatin->line()->text().trimmed();
    person.gender = static_cast<Gender>(m_gender->currentData().toInt());
    person.honorific = Honorifics::withTyped(m_known.honorific, m_honorific->currentText().trimmed(),
                                             Application::instance().language(), person.gender);
    person.jobTitle = m_jobTitle->text();
    person.organisation = m_organisation->typed().organisation;
    person.country = m_country->currentData().toString();
    person.language = static_cast<Language>(m_language->currentData().toInt());
    person.email = m_email->line()->text().trimmed();
    person.phone = m_phone->line()->text().trimmed();
    person.notes = m_notes->toPlainText().trimmed();
    return person;
}

bool PersonEditor::hasChanges() const
{
    const Participant now = typed();
    if (now == m_known && m_organisation->typed().newName.isEmpty())
        return false;
    // A new person waits for a name.
    return m_record || !now.nameArabic.isEmpty() || !now.nameLatin.isEmpty();
}

Result<void> PersonEditor::keep()
{
    if (!m_conference)
        return {};
    const QString newOrganisation = m_organisation->typed().newName;
    if (m_record)
        return PeopleEditing::edit(*m_conference, typed(), newOrganisation);
    MULTAQA_TRY(const ParticipantId id, PeopleEditing::add(*m_conference, typed(), newOrganisation));
    showPerson(m_conference, id);
    Q_EMIT personAdded(id);
    return {};
}

void PersonEditor::setGroup()
{
    const QByteArray chosen = m_group->currentData().toByteArray();
    PeopleFields fields;
    fields.group = chosen.isEmpty() ? std::nullopt : std::optional(StakeholderGroupId::fromBytes(chosen));
    if (m_record && m_record->organisation && m_record->organisation->group != *fields.group)
        report(PeopleFieldEditing::set(*m_conference, {m_known.id}, fields));
}

template <typename Dialog>
void PersonEditor::openDialog()
{
    if (m_conference && commit())
        Dialog(*m_conference, window()).exec();
}

void PersonEditor::focusName()
{
    QLineEdit *first = (Application::instance().language() == Language::Arabic ? m_nameArabic : m_nameLatin)->line();
    first->setFocus();
    first->selectAll();
}

void PersonEditor::setReadOnly(bool isReadOnly)
{
    RecordEditor::setReadOnly(isReadOnly);
    m_nameArabic->setReadOnly(isReadOnly);
    m_nameLatin->setReadOnly(isReadOnly);
    m_editGroups->setVisible(!isReadOnly);
}

void PersonEditor::retranslate()
{
    form()->setLabel(m_nameArabic, tr("In Arabic"));
    form()->setLabel(m_nameLatin, tr("In Latin letters"));
    form()->setLabel(m_address, tr("Title, gender"));
    form()->setLabel(m_jobTitle, tr("Job title"));
    form()->setLabel(m_organisation, tr("Organisation"));
    form()->setLabel(m_groupRow, tr("Group"));
    form()->setLabel(m_country, tr("Country"));
    form()->setLabel(m_language, tr("Writes in"));
    form()->setLabel(m_email, tr("E-mail"));
    form()->setLabel(m_addresses, tr("Other e-mail"));
    form()->setLabel(m_phone, tr("Telephone"));
    form()->setLabel(m_tags, tr("Tags"));
    form()->setLabel(m_notes, tr("Notes"));
    form()->setLabel(m_photo, tr("Photo"));
    form()->setLabel(m_badge, tr("Badge code"));
    m_honorific->setAccessibleName(tr("Honorific"));
    m_honorific->lineEdit()->setAccessibleName(tr("Honorific"));
    m_gender->setAccessibleName(tr("Gender"));
    m_gender->setToolTip(tr("May be left open. It decides how letters address the person, and is counted."));
    m_group->setAccessibleName(tr("Group"));
    m_group->setToolTip(tr("The group of the organisation, and so of all who belong to it"));
    m_editGroups->setToolTip(tr("Edit the groups"));
    m_editGroups->setAccessibleName(tr("Edit the groups"));
    m_organisation->setPlaceholderText(tr("Choose one, or write a new one"));
    m_language->setToolTip(tr("The language in which this person is written to"));
    fillChoices();
    fillGroups();
    restore();
}

void PersonEditor::fillChoices()
{
    const Language language = Application::instance().language();
    fillCountries(m_country);
    const auto fill = [](ComboBox *box, auto &&entries) {
        const QSignalBlocker silence(box);
        box->clear();
        entries(box);
    };
    fill(m_language, [&](ComboBox *box) {
        for (const Language each : allLanguages)
            box->addItem(termOf(each).in(language), static_cast<int>(each));
    });
    fill(m_gender, [&](ComboBox *box) {
        box->addItem(tr("Not given", "gender"), static_cast<int>(Gender::NotGiven));
        box->addItem(tr("Woman"), static_cast<int>(Gender::Female));
        box->addItem(tr("Man"), static_cast<int>(Gender::Male));
        box->addItem(tr("Other", "gender"), static_cast<int>(Gender::Other));
    });
}

void PersonEditor::fillHonorifics()
{
    const QSignalBlocker silence(m_honorific);
    const QString now = m_honorific->currentText();
    m_honorific->clear();
    for (const LocalizedText &each : Honorifics::usual(static_cast<Gender>(m_gender->currentData().toInt())))
        if (const QString &words = each.in(Application::instance().language()); m_honorific->findText(words) < 0)
            m_honorific->addItem(words);
    m_honorific->setCurrentIndex(-1);
    m_honorific->setEditText(now);
}

void PersonEditor::fillGroups()
{
    const QSignalBlocker silence(m_group);
    m_group->clear();
    m_group->addItem(tr("None", "group"), QByteArray());
    if (!m_conference)
        return;
    const auto groups = Ordering::all<StakeholderGroup>(m_conference->database());
    if (!groups)
        return report(groups.error());
    for (const StakeholderGroup &group : *groups)
        m_group->addItem(group.name.best(Application::instance().language()), group.id.bytes());
    if (m_record && m_record->organisation && m_record->organisation->group)
        m_group->showData(m_record->organisation->group->bytes());
}

} // namespace multaqa
