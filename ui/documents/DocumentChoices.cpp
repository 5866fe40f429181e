// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DocumentChoices.h"

#include "app/agenda/AgendaTerms.h"
#include "ui/Application.h"
#include "ui/Theme.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FlowLayout.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace multaqa {

namespace {

using Who = ParticipantSelection::Who;

constexpr DocumentKind kinds[] = {DocumentKind::Agenda,     DocumentKind::ParticipantList, DocumentKind::Badges,
                                  DocumentKind::NamePlates, DocumentKind::Figures,         DocumentKind::Reports};
constexpr Who everyWho[] = {Who::Everybody, Who::Registered, Who::Approved, Who::Attended};
constexpr BadgeSheet sheets[] = {BadgeSheet::A6, BadgeSheet::FourOnA4, BadgeSheet::EightOnA4};

bool isInBothScripts(DocumentKind kind)
{
    return kind == DocumentKind::Badges || kind == DocumentKind::NamePlates;
}

} // namespace

DocumentChoices::DocumentChoices(QWidget *parent)
    : QWidget(parent)
    , m_kind(new ComboBox)
    , m_event(new ComboBox)
    , m_who(new ComboBox)
    , m_sheet(new ComboBox)
    , m_emails(new FilterChip)
{
    m_choice.languages = {Application::instance().language()};
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::gapSmall);
    auto *first = new FlowLayout;
    addKinds(first);
    rows->addLayout(first);
    auto *second = new FlowLayout;
    addDetails(second);
    rows->addLayout(second);
    retranslate();
}

void DocumentChoices::addKinds(FlowLayout *row)
{
    constexpr int kindLetters = 18;
    m_kind->setMinimumContentsLength(kindLetters);
    row->addWidget(m_kind);
    connect(m_kind, &QComboBox::activated, this, &DocumentChoices::chooseKind);
    auto *languages = new QButtonGroup(this);
    for (const std::vector<Language> &choice :
         {std::vector{Language::Arabic}, std::vector{Language::English}, std::vector{Language::French},
          std::vector{Language::Arabic, Language::English}, std::vector{Language::Arabic, Language::French}}) {
        auto *chip = new FilterChip;
        languages->addButton(chip);
        m_languages.append({chip, choice});
        row->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, choice] {
            m_choice.languages = choice;
            Q_EMIT changed();
        });
    }
}

void DocumentChoices::addDetails(FlowLayout *row)
{
    constexpr int eventLetters = 24;
    constexpr int otherLetters = 16;
    m_event->setMinimumContentsLength(eventLetters);
    row->addWidget(m_event);
    for (ComboBox *field : {m_who, m_sheet}) {
        field->setMinimumContentsLength(otherLetters);
        row->addWidget(field);
    }
    row->addWidget(m_emails);
    connect(m_event, &QComboBox::activated, this, [this] {
        const QByteArray chosen = m_event->currentData().toByteArray();
        m_choice.event = chosen.isEmpty() ? std::nullopt : std::optional(EventId::fromBytes(chosen));
        if (!m_choice.event)
            m_choice.who = Who::Everybody;
        show();
        Q_EMIT changed();
    });
    connect(m_who, &QComboBox::activated, this, [this](int index) {
        m_choice.who = everyWho[index];
        Q_EMIT changed();
    });
    connect(m_sheet, &QComboBox::activated, this, [this](int index) {
        m_choice.sheet = sheets[index];
        Q_EMIT changed();
    });
    connect(m_emails, &QPushButton::toggled, this, [this](bool isOn) {
        m_choice.emails = isOn ? EmailsInList::Shown : EmailsInList::LeftOut;
        Q_EMIT changed();
    });
}

void DocumentChoices::chooseKind()
{
    const DocumentKind kind = kinds[m_kind->currentIndex()];
    if (kind == m_choice.kind)
        return;
    // What people wear and sit behind is in both scripts unless another choice is made.
    if (isInBothScripts(kind) != isInBothScripts(m_choice.kind))
        m_choice.languages = isInBothScripts(kind) ? std::vector{Language::Arabic, Language::English}
                                                   : std::vector{Application::instance().language()};
    m_choice.kind = kind;
    show();
    Q_EMIT changed();
}

void DocumentChoices::setChoice(const DocumentChoice &choice)
{
    m_choice = choice;
    show();
    Q_EMIT changed();
}

void DocumentChoices::setEvents(const std::vector<Event> &events)
{
    m_events = events;
    const bool isThere =
        std::any_of(events.begin(), events.end(), [this](const Event &event) { return event.id == m_choice.event; });
    if (!isThere) {
        m_choice.event.reset();
        m_choice.who = Who::Everybody;
    }
    const QSignalBlocker silence(m_event);
    m_event->clear();
    m_event->addItem(tr("All events"), QByteArray());
    for (const Event &event : events)
        m_event->addItem(event.title.best(Application::instance().language()), event.id.bytes());
    show();
}

void DocumentChoices::show()
{
    const auto indexIn = [](const auto &values, auto value) {
        return static_cast<int>(std::find(std::begin(values), std::end(values), value) - std::begin(values));
    };
    const QSignalBlocker silence(m_emails);
    m_kind->setCurrentIndex(indexIn(kinds, m_choice.kind));
    for (const auto &[chip, choice] : m_languages)
        chip->setChecked(choice == m_choice.languages);
    m_event->showData(m_choice.event ? m_choice.event->bytes() : QByteArray());
    m_who->setCurrentIndex(indexIn(everyWho, m_choice.who));
    m_sheet->setCurrentIndex(indexIn(sheets, m_choice.sheet));
    m_emails->setChecked(m_choice.emails == EmailsInList::Shown);
    const bool isOfReports = m_choice.kind == DocumentKind::Reports;
    const bool isOfPeople = m_choice.kind != DocumentKind::Agenda && !isOfReports;
    // A single event is a choice only where people's states for it are asked for.
    m_event->setVisible(!isOfReports && m_events.size() > (isOfPeople ? 0 : 1));
    // Figures of an event count all with a registration for it, and tell their states apart.
    m_who->setVisible(isOfPeople && m_choice.event && m_choice.kind != DocumentKind::Figures);
    m_sheet->setVisible(m_choice.kind == DocumentKind::Badges);
    m_emails->setVisible(m_choice.kind == DocumentKind::ParticipantList);
}

void DocumentChoices::fill(ComboBox *field, const QStringList &texts) const
{
    const QSignalBlocker silence(field);
    field->clear();
    field->addItems(texts);
}

void DocumentChoices::retranslate()
{
    const Language language = Application::instance().language();
    QStringList names;
    for (const DocumentKind kind : kinds)
        names << termOf(kind).in(language);
    fill(m_kind, names);
    fill(m_who, {tr("Everybody"), tr("Registered for it"), tr("Approved for it"), tr("Who attended it")});
    fill(m_sheet, {tr("A6, one on a page"), tr("A4, four on a page"), tr("A4, eight on a page")});
    m_emails->setText(tr("With e-mail addresses"));
    for (const auto &[chip, choice] : m_languages) {
        const QString first = termOf(choice.front()).in(language);
        chip->setText(choice.size() == 1
                          ? first
                          : tr("%1 and %2", "two languages").arg(first, termOf(choice.back()).in(language)));
    }
    m_kind->setAccessibleName(tr("Document"));
    m_event->setAccessibleName(tr("Event"));
    m_who->setAccessibleName(tr("Who is in it"));
    m_sheet->setAccessibleName(tr("Paper"));
    setEvents(std::vector(m_events));
}

} // namespace multaqa
