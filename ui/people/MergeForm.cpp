// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "MergeForm.h"

#include "app/people/Countries.h"
#include "app/people/MergeText.h"
#include "app/people/ParticipantName.h"
#include "app/people/PeopleCatalogue.h"
#include "app/text/DifferingWords.h"
#include "db/records/ConferenceDetails.h"
#include "db/records/Organisation.h"
#include "db/stores/RecordStore.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChoiceCard.h"
#include "ui/widgets/InlineLink.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QVBoxLayout>

namespace multaqa {

MergeForm::MergeForm(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    styleScrollBars(this);
}

Result<void> MergeForm::showMerge(const Conference &conference, ParticipantMerge merge)
{
    m_conference = &conference;
    m_merge = std::move(merge);
    m_choices.clear();
    MULTAQA_TRY(const auto details, RecordStore<ConferenceDetails>(conference.database()).all());
    MergeText text(conference.database(), Application::instance().language(),
                   windowDateStyle(details.empty() ? ConferenceDetails() : details.front()));

    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Theme::gapSmall, 0);
    column->setSpacing(Theme::gap);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::gap);
    grid->setVerticalSpacing(Theme::gapSmall);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    addHeads(grid);
    bool isConsentDifferent = false;
    std::vector<std::pair<QString, QString>> shared;
    for (const ParticipantMerge::Field &field : m_merge->fields()) {
        if (!field.isSaid())
            continue;
        MULTAQA_TRY(const MergeText::Shown shown, text.of(field));
        // The day is chosen with the answer it belongs to.
        if (field.key == QLatin1String("consent"))
            isConsentDifferent = field.isDifferent();
        if (field.key == QLatin1String("consent_on") && isConsentDifferent)
            continue;
        if (field.isDifferent())
            addChoice(grid, field, shown.label, shown.values);
        else
            shared.emplace_back(shown.label, shown.values.at(static_cast<qsizetype>(field.chosen)));
    }
    column->addLayout(grid);
    addShared(column, shared);
    addOutcome(column);
    column->addStretch(1);
    setWidget(content);
    showOutcome();
    return {};
}

void MergeForm::addHeads(QGridLayout *grid)
{
    const QString titles[] = {tr("Entered first"), tr("Entered later")};
    for (int person = 0; person < 2; ++person) {
        auto *head = new QHBoxLayout;
        auto *title = new TextLabel(TextRole::Section);
        title->setSentence(titles[person]);
        auto *all = new InlineLink(tr("Take all"));
        all->setAccessibleName(person == 0 ? tr("Take all of the one entered first")
                                           : tr("Take all of the one entered later"));
        connect(all, &QPushButton::clicked, this, [this, person] { takeAll(static_cast<size_t>(person)); });
        head->addWidget(title, 1);
        head->addWidget(all);
        grid->addLayout(head, 0, person + 1);
    }
}

void MergeForm::addChoice(QGridLayout *grid, const ParticipantMerge::Field &field, const QString &label,
                          const QStringList &values)
{
    const int row = grid->rowCount();
    auto *name = new TextLabel(TextRole::Label, Colour::SecondaryText);
    name->setWordWrap(true);
    name->setSide(Qt::AlignLeading | Qt::AlignTop);
    name->setText(label);
    name->setMinimumWidth(Theme::grown(96));
    name->setContentsMargins(0, Theme::gapSmall, 0, 0);
    grid->addWidget(name, row, 0, Qt::AlignTop);
    auto *group = new QButtonGroup(grid);
    for (int person = 0; person < 2; ++person) {
        auto *card =
            new ChoiceCard(values.at(person), differingWords(values.at(person), values.at(person == 0 ? 1 : 0)));
        card->setAccessibleName(
            tr("%1: %2", "a field and its value")
                .arg(label, values.at(person).isEmpty() ? tr("Nothing is said") : values.at(person)));
        card->setChecked(field.chosen == static_cast<size_t>(person));
        group->addButton(card);
        grid->addWidget(card, row, person + 1);
        m_choices[field.key] << card;
        connect(card, &QAbstractButton::toggled, this, [this, key = field.key, person](bool isOn) {
            if (isOn && m_merge->choose(key, static_cast<size_t>(person)))
                showOutcome();
        });
    }
}

void MergeForm::addShared(QVBoxLayout *column, const std::vector<std::pair<QString, QString>> &shared)
{
    if (shared.empty())
        return;
    column->addWidget(new Hairline);
    auto *title = new TextLabel(TextRole::Section);
    title->setSentence(tr("What does not differ"));
    column->addWidget(title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::gap);
    grid->setVerticalSpacing(Theme::gapTiny);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[label, value] : shared) {
        auto *name = new TextLabel(TextRole::Label, Colour::SecondaryText);
        name->setText(label);
        name->setMinimumWidth(Theme::grown(96));
        auto *words = new TextLabel(TextRole::Body);
        words->setWordWrap(true);
        words->setText(value);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(words, row++, 1);
    }
    column->addLayout(grid);
}

void MergeForm::addOutcome(QVBoxLayout *column)
{
    auto *card = new Card;
    card->setTitle(tr("The person as it will be"));
    m_outcome = new TextLabel(TextRole::Body);
    m_outcome->setWordWrap(true);
    card->body()->addWidget(m_outcome);
    column->addWidget(card);
}

void MergeForm::takeAll(size_t person)
{
    for (const ParticipantMerge::Field &field : m_merge->fields()) {
        const auto cards = m_choices.constFind(field.key);
        if (cards != m_choices.constEnd())
            cards->at(static_cast<qsizetype>(person))->setChecked(true);
    }
}

void MergeForm::showOutcome()
{
    const Language language = Application::instance().language();
    const Participant person = m_merge->merged();
    QStringList facts{person.nameArabic, person.nameLatin, person.jobTitle.best(language)};
    if (person.organisation) {
        const auto organisation = RecordStore<Organisation>(m_conference->database()).find(*person.organisation);
        if (organisation && *organisation)
            facts << organisationName(**organisation, language);
    }
    facts << countryName(person.country, language) << person.email << person.phone;
    facts.removeAll({});
    m_outcome->setSentence(facts.join(QStringLiteral(" · ")));
}

} // namespace multaqa
