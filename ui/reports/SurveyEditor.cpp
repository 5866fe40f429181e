// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SurveyEditor.h"

#include "app/agenda/AgendaTerms.h"
#include "ui/Application.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/LocalizedField.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace multaqa {

SurveyEditor::SurveyEditor(Keep keep, QWidget *parent)
    : RecordEditor(parent)
    , m_keep(std::move(keep))
    , m_title(new LocalizedField)
    , m_languages(new QWidget)
    , m_link(new QLineEdit)
    , m_opens(new DateField)
    , m_closes(new DateField)
{
    auto *row = new FlowLayout(m_languages);
    for (const Language language : allLanguages) {
        auto *chip = new FilterChip;
        chip->setCheckable(true);
        row->addWidget(chip);
        m_chips.emplace_back(chip, language);
        watch(chip);
    }
    m_languages->setFocusProxy(m_chips.front().first);
    m_link->setLayoutDirection(Qt::LeftToRight); // an address is one in every language
    m_opens->setOptional(true);
    m_closes->setOptional(true);
    for (QWidget *field : std::initializer_list<QWidget *>{m_title, m_languages, m_link, m_opens, m_closes})
        form()->addRow({}, field);
    for (QWidget *field : std::initializer_list<QWidget *>{m_title, m_link, m_opens, m_closes})
        watch(field);
    body()->addStretch();
    SurveyEditor::retranslate();
}

void SurveyEditor::showSurvey(const Survey &survey, const QString &fact)
{
    const bool isTyping = survey == m_known && hasChanges();
    if (survey.id != m_known.id)
        forgetRefusal();
    m_known = survey;
    m_fact = fact;
    if (!isTyping)
        restore();
    setHeading(survey.title.best(Application::instance().language()), fact);
}

Survey SurveyEditor::typed() const
{
    Survey survey = m_known;
    survey.title = m_title->text();
    QStringList codes;
    for (const auto &[chip, language] : m_chips)
        if (chip->isChecked())
            codes << wordOf(language);
    // Their order is no news.
    QStringList known = m_known.languages;
    known.sort();
    if (codes != known)
        survey.languages = codes;
    survey.link = m_link->text().trimmed();
    const auto dayIn = [](const DateField *field) {
        return field->date().isValid() ? std::optional(field->date()) : std::nullopt;
    };
    survey.opensOn = dayIn(m_opens);
    survey.closesOn = dayIn(m_closes);
    return survey;
}

void SurveyEditor::restore()
{
    m_title->setText(m_known.title);
    for (const auto &[chip, language] : m_chips)
        chip->setChecked(m_known.languages.contains(wordOf(language)));
    if (m_link->text() != m_known.link)
        m_link->setText(m_known.link);
    m_link->setCursorPosition(0);
    m_opens->setDate(m_known.opensOn.value_or(QDate()));
    m_closes->setDate(m_known.closesOn.value_or(QDate()));
}

void SurveyEditor::setReadOnly(bool isReadOnly)
{
    RecordEditor::setReadOnly(isReadOnly);
    for (const auto &[chip, language] : m_chips)
        chip->setEnabled(!isReadOnly);
}

void SurveyEditor::retranslate()
{
    form()->setLabel(m_title, tr("Title"));
    form()->setLabel(m_languages, tr("Languages"));
    form()->setLabel(m_link, tr("Link"));
    form()->setLabel(m_opens, tr("Opens on"));
    form()->setLabel(m_closes, tr("Open until"));
    m_opens->setAbsentText(tr("Open already"));
    m_closes->setAbsentText(tr("Without an end"));
    for (const auto &[chip, language] : m_chips)
        chip->setText(termOf(language).in(Application::instance().language()));
    restore();
    setHeading(m_known.title.best(Application::instance().language()), m_fact);
}

} // namespace multaqa
