// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleFilterBar.h"

#include "PeopleConditions.h"
#include "PeopleFilterMenu.h"
#include "app/Conference.h"
#include "app/people/SavedFilterEditing.h"
#include "db/stores/RecordStore.h"
#include "ui/ErrorBox.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FlowLayout.h"

#include <QEvent>
#include <QInputDialog>

#include <algorithm>

namespace multaqa {

PeopleFilterBar::PeopleFilterBar(PeopleModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new Button({}, IconName::Filter))
    , m_menu(new PeopleFilterMenu(this))
    , m_withRole(new FilterChip)
    , m_withoutEmail(new FilterChip)
    , m_flow(new FlowLayout(this))
{
    m_filter->setMenu(m_menu);
    m_flow->addWidget(m_filter);
    m_flow->addWidget(m_withRole);
    m_flow->addWidget(m_withoutEmail);
    connect(m_menu, &QMenu::aboutToShow, this, &PeopleFilterBar::fillMenu);
    connect(m_menu, &PeopleFilterMenu::filterWanted, this, &PeopleFilterBar::want);
    connect(m_withRole, &QPushButton::clicked, this, [this](bool isOn) {
        PeopleFilter filter = m_model->query().filter;
        filter.role = isOn ? std::optional(PeopleFilter::HasRole()) : std::nullopt;
        want(filter);
    });
    connect(m_withoutEmail, &QPushButton::clicked, this, [this](bool isOn) {
        PeopleFilter filter = m_model->query().filter;
        std::erase(filter.missing, PersonGap::Email);
        if (isOn)
            filter.missing.push_back(PersonGap::Email);
        want(filter);
    });
    connect(m_model, &PeopleModel::figuresChanged, this, &PeopleFilterBar::showQuery);
    retranslate();
}

void PeopleFilterBar::setConference(Conference *conference)
{
    m_conference = conference;
    readSaved();
}

void PeopleFilterBar::readSaved()
{
    m_saved.clear();
    if (m_conference) {
        auto all = RecordStore<SavedFilter>(m_conference->database()).all();
        if (!all)
            return ErrorBox::show(this, all.error());
        m_saved = *std::move(all);
        std::erase_if(m_saved, [](const SavedFilter &each) { return each.page != savedPage(); });
    }
    showQuery();
}

void PeopleFilterBar::want(const PeopleFilter &filter)
{
    Q_EMIT queryWanted({m_model->query().words, filter});
}

FilterChip *PeopleFilterBar::addChip(const QString &words)
{
    auto *chip = new FilterChip(words);
    m_chips.push_back(chip);
    m_flow->addWidget(chip);
    return chip;
}

void PeopleFilterBar::showQuery()
{
    const PeopleQuery query = m_model->query();
    // A chip that was pressed is still speaking.
    for (FilterChip *chip : m_chips) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_withRole->setCount(m_model->figures().withRole);
    m_withoutEmail->setCount(m_model->figures().withoutEmail);
    m_withRole->setChecked(query.filter.role && query.filter.role->kinds.empty());
    m_withoutEmail->setChecked(std::find(query.filter.missing.begin(), query.filter.missing.end(), PersonGap::Email) !=
                               query.filter.missing.end());
    for (const SavedFilter &saved : m_saved) {
        FilterChip *chip = addChip(saved.name);
        const auto kept = PeopleQuery::fromJson(saved.definition);
        chip->setChecked(kept && *kept == query);
        connect(chip, &QPushButton::clicked, this, [this, saved](bool isOn) {
            if (isOn)
                apply(saved);
            else
                Q_EMIT queryWanted({});
        });
    }
    for (const PeopleConditions::Condition &condition : PeopleConditions::of(query.filter, m_model->catalogue())) {
        // The two that have a chip of their own say it there.
        PeopleFilter alone = condition.without;
        if (alone.role != query.filter.role && m_withRole->isChecked())
            continue;
        if (alone.missing != query.filter.missing && query.filter.missing == std::vector{PersonGap::Email})
            continue;
        FilterChip *chip = addChip(condition.words);
        chip->setChecked(true);
        chip->setRemovable(true);
        chip->setAccessibleDescription(tr("Takes this condition away"));
        connect(chip, &QPushButton::clicked, this, [this, alone] { want(alone); });
    }
    for (FilterChip *chip : m_chips)
        chip->show();
    updateGeometry();
}

void PeopleFilterBar::fillMenu()
{
    m_menu->fill(m_model->query().filter, m_model->catalogue(), m_model->figures().countries);
    addSaved();
}

void PeopleFilterBar::addSaved()
{
    const bool canSave = m_conference && !m_conference->isReadOnly();
    QAction *save = m_menu->addAction(tr("Save this filter…"), this, &PeopleFilterBar::askNameAndSave);
    save->setEnabled(canSave && !m_model->query().isEmpty());
    if (m_saved.empty())
        return;
    m_menu->addSeparator();
    for (const SavedFilter &saved : m_saved) {
        QMenu *menu = m_menu->addMenu(QString(saved.name).replace(u'&', QLatin1String("&&")));
        menu->addAction(tr("Show"), this, [this, saved] { apply(saved); });
        QAction *replace =
            menu->addAction(tr("Replace by what is shown now"), this, [this, saved] { saveAs(saved.name); });
        replace->setEnabled(save->isEnabled());
        menu->addAction(tr("Rename…"), this, [this, saved] { rename(saved); })->setEnabled(canSave);
        menu->addAction(tr("Delete"), this,
                        [this, saved] { keep(SavedFilterEditing::remove(*m_conference, saved.id)); })
            ->setEnabled(canSave);
    }
}

void PeopleFilterBar::apply(const SavedFilter &saved)
{
    const auto query = PeopleQuery::fromJson(saved.definition);
    if (!query)
        return ErrorBox::show(this, query.error());
    Q_EMIT queryWanted(*query);
}

void PeopleFilterBar::keep(const Result<void> &done)
{
    if (!done)
        ErrorBox::show(this, done.error());
}

void PeopleFilterBar::saveAs(const QString &name)
{
    SavedFilter filter;
    filter.name = name;
    filter.page = savedPage();
    filter.definition = m_model->query().toJson();
    const auto saved = SavedFilterEditing::save(*m_conference, filter);
    if (!saved)
        ErrorBox::show(this, saved.error());
}

void PeopleFilterBar::askNameAndSave()
{
    bool isMeant = false;
    const QString name =
        QInputDialog::getText(this, tr("Save this filter"), tr("Its name:"), QLineEdit::Normal, {}, &isMeant);
    if (isMeant)
        saveAs(name);
}

void PeopleFilterBar::rename(const SavedFilter &saved)
{
    bool isMeant = false;
    SavedFilter renamed = saved;
    renamed.name =
        QInputDialog::getText(this, tr("Rename the filter"), tr("Its name:"), QLineEdit::Normal, saved.name, &isMeant);
    if (!isMeant || renamed.name == saved.name)
        return;
    // One step: the new name's filter, and the old name's gone.
    keep(m_conference->perform(Operation::SaveFilter, [&](Transaction &) -> Result<void> {
        MULTAQA_TRY(const SavedFilterId kept, SavedFilterEditing::save(*m_conference, renamed));
        return kept == saved.id ? Result<void>() : SavedFilterEditing::remove(*m_conference, saved.id);
    }));
}

void PeopleFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PeopleFilterBar::retranslate()
{
    m_filter->setText(tr("Filter"));
    m_withRole->setText(tr("With a role"));
    m_withoutEmail->setText(tr("Without e-mail"));
    showQuery();
}

} // namespace multaqa
