// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ConsentEditor.h"

#include "app/people/PeopleEditing.h"
#include "app/people/PeopleTerms.h"
#include "ui/Application.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/TextLabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace multaqa {

ConsentEditor::ConsentEditor(QWidget *parent)
    : PersonPart(parent)
    , m_title(new TextLabel(TextRole::Section))
    , m_why(new TextLabel(TextRole::Label, Colour::SecondaryText))
    , m_form(new Form)
    , m_consent(new ComboBox)
    , m_day(new DateField)
    , m_source(new QLineEdit)
{
    m_why->setWordWrap(true);
    m_day->setOptional(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gapSmall);
    for (QWidget *each : std::initializer_list<QWidget *>{m_title, m_why, m_form})
        column->addWidget(each);
    for (QWidget *row : std::initializer_list<QWidget *>{m_consent, m_day, m_source})
        m_form->addRow({}, row);
    connect(m_consent, &QComboBox::activated, this, &ConsentEditor::keep);
    connect(m_day, &DateField::edited, this, &ConsentEditor::keep);
    connect(m_source, &QLineEdit::editingFinished, this, &ConsentEditor::keep);
}

void ConsentEditor::fill()
{
    const Participant &known = person().participant;
    m_title->setText(tr("Personal data"));
    m_why->setSentence(
        tr("Note here whether the person agreed that the conference keeps these data, and where the data came from. "
           "You can then answer when the person asks, or wants to be forgotten."));
    m_form->setLabel(m_consent, tr("Consent"));
    m_form->setLabel(m_day, tr("On", "the day of consent"));
    m_form->setLabel(m_source, tr("Source"));
    m_day->setAbsentText(tr("Day not known"));
    m_source->setPlaceholderText(tr("A registration form, a letter"));
    const QSignalBlocker silence(m_consent);
    m_consent->clear();
    for (const auto &entry : wordsOf(Consent{}))
        m_consent->addItem(termOf(entry.value).in(Application::instance().language()), static_cast<int>(entry.value));
    m_consent->showData(static_cast<int>(known.consent));
    m_day->setDate(known.consentOn.value_or(QDate()));
    m_form->setRowVisible(m_day, known.consent != Consent::NotAsked);
    if (m_source->text() != known.source && !(m_source->hasFocus() && m_source->isModified())) {
        m_source->setText(known.source);
        m_source->setCursorPosition(0);
    }
    m_consent->setEnabled(!isReadOnly());
    m_day->setReadOnly(isReadOnly());
    m_source->setReadOnly(isReadOnly());
}

void ConsentEditor::keep()
{
    if (isReadOnly())
        return;
    m_source->setModified(false);
    Participant now = person().participant;
    now.source = m_source->text().trimmed();
    now.consent = static_cast<Consent>(m_consent->currentData().toInt());
    const QDate day = m_day->date();
    now.consentOn = now.consent == Consent::NotAsked || !day.isValid() ? std::nullopt : std::optional(day);
    // Who answers does so today, until another day is written.
    if (now.consent != person().participant.consent && now.consent != Consent::NotAsked)
        now.consentOn = Application::instance().today();
    if (now != person().participant)
        Q_EMIT written(PeopleEditing::edit(conference(), now));
}

} // namespace multaqa
