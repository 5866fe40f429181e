// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RetentionDialog.h"

#include "ForgetDialog.h"
#include "app/people/ParticipantName.h"
#include "ui/Application.h"
#include "ui/ErrorBox.h"
#include "ui/WindowDates.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace multaqa {

RetentionDialog::RetentionDialog(Conference &conference, QWidget *parent)
    : QDialog(parent)
    , m_conference(conference)
    , m_withoutConsent(new QCheckBox(tr("Only people who did not agree to be kept")))
    , m_isBefore(new QCheckBox(tr("Only people who were added before a day")))
    , m_before(new DateField)
    , m_count(new TextLabel(TextRole::RecordTitle))
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Forget people after the conference"));
    resize(Theme::grown(560), Theme::grown(560));
    m_withoutConsent->setChecked(true);
    m_before->setDate(Application::instance().today());
    m_before->setEnabled(false);
    auto *form = new Form;
    form->addRow(tr("Consent"), m_withoutConsent);
    form->addRow(QString(), m_isBefore);
    form->addRow(tr("Added before"), m_before);
    m_list->setAccessibleName(tr("Who would be forgotten"));
    m_list->setUniformItemSizes(true);
    styleScrollBars(m_list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_forget = buttons->addButton(tr("Forget them…"), QDialogButtonBox::ActionRole);
    m_forget->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gapPage, Theme::gapPage, Theme::gapPage, Theme::gapWide);
    layout->setSpacing(Theme::gap);
    layout->addWidget(form);
    layout->addWidget(m_count);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_withoutConsent, &QCheckBox::toggled, this, &RetentionDialog::list);
    connect(m_isBefore, &QCheckBox::toggled, this, [this](bool isOn) {
        m_before->setEnabled(isOn);
        list();
    });
    connect(m_before, &DateField::edited, this, &RetentionDialog::list);
    connect(m_forget, &QPushButton::clicked, this, &RetentionDialog::forget);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_conference, &Conference::changed, this, &RetentionDialog::list);
    list();
}

void RetentionDialog::list()
{
    Forgetting::Rule rule;
    rule.whom =
        m_withoutConsent->isChecked() ? Forgetting::Rule::Whom::WithoutConsent : Forgetting::Rule::Whom::Everybody;
    if (m_isBefore->isChecked())
        rule.addedBefore = m_before->date();
    m_people.clear();
    m_list->clear();
    auto people = Forgetting::those(m_conference.database(), rule);
    if (!people)
        return ErrorBox::show(this, people.error());
    for (const Participant &person : *people) {
        m_people.push_back(person.id);
        m_list->addItem(nameOf(person).best(Application::instance().language()));
    }
    m_count->setSentence(tr("People: %1").arg(windowNumber(static_cast<qint64>(m_people.size()))));
    m_forget->setEnabled(!m_people.empty() && !m_conference.isReadOnly());
}

void RetentionDialog::forget()
{
    if (ForgetDialog::forget(m_conference, std::vector(m_people), this))
        accept();
}

} // namespace multaqa
