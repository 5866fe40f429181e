// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RolesEditor.h"

#include "PersonField.h"

#include "app/agenda/AgendaTerms.h"
#include "app/people/ParticipantName.h"
#include "ui/Application.h"
#include "ui/ErrorBox.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/MinutesField.h"
#include "ui/widgets/RowMenu.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace multaqa {

namespace {

constexpr RoleKind kinds[] = {RoleKind::Chair,     RoleKind::Moderator,  RoleKind::Speaker,
                              RoleKind::Panellist, RoleKind::Rapporteur, RoleKind::Interpreter};
constexpr RoleState states[] = {RoleState::Proposed, RoleState::Asked, RoleState::Confirmed, RoleState::Declined};

template <typename Enum, size_t count>
void fillTerms(ComboBox *box, const Enum (&values)[count])
{
    const QSignalBlocker silence(box);
    const QVariant chosen = box->currentData();
    box->clear();
    for (const Enum value : values)
        box->addItem(termOf(value).in(Application::instance().language()), static_cast<int>(value));
    if (chosen.isValid())
        box->showData(chosen);
}

} // namespace

RolesEditor::RolesEditor(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextRole::Section))
    , m_sum(new TextLabel(TextRole::Label, Colour::SecondaryText))
    , m_list(new QVBoxLayout)
    , m_adding(new QWidget)
    , m_newKind(new ComboBox)
    , m_newPerson(new PersonField)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gapSmall);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_sum);
    layout->addLayout(head);
    m_list->setSpacing(Theme::gapSmall);
    layout->addLayout(m_list);
    auto *line = new QHBoxLayout(m_adding);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gapTiny);
    m_newKind->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_newKind->setMinimumWidth(Theme::grown(64));
    line->addWidget(m_newKind, 2);
    line->addWidget(m_newPerson, 3);
    layout->addWidget(m_adding);
    connect(m_newPerson, &PersonField::personChosen, this, [this](ParticipantId person) { add(person); });
    connect(m_newPerson, &PersonField::newNameEntered, this, [this](const QString &name) { add(name); });
    retranslate();
    m_newKind->showData(static_cast<int>(RoleKind::Speaker));
}

template <typename Who>
void RolesEditor::add(const Who &who)
{
    const auto kind = static_cast<RoleKind>(m_newKind->currentData().toInt());
    if (const auto added = AgendaEditing(*m_conference).addRole(m_session, who, kind); !added)
        ErrorBox::show(this, added.error());
}

void RolesEditor::retranslate()
{
    m_heading->setText(tr("Speakers and roles"));
    fillTerms(m_newKind, kinds);
    m_newKind->setAccessibleName(tr("Role of the person to be added"));
    m_newPerson->setAccessibleName(tr("Add a person"));
    m_newPerson->setPlaceholderText(tr("Add: type a name"));
    for (size_t at = 0; at < m_rows.size(); ++at)
        fill(at);
}

void RolesEditor::setPeople(const PersonField::People &read)
{
    m_newPerson->setPeople(read);
}

void RolesEditor::show(Conference *conference, SessionId session, const std::vector<AgendaRole> &roles)
{
    if (session != m_session)
        m_newPerson->clear();
    m_conference = conference;
    m_session = session;
    m_adding->setVisible(conference && !conference->isReadOnly());
    while (m_rows.size() > roles.size()) {
        m_rows.back().widget->hide();
        m_rows.back().widget->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < roles.size())
        addRow();
    int minutes = 0;
    for (size_t at = 0; at < roles.size(); ++at) {
        m_rows[at].entry = roles[at];
        minutes += roles[at].role.minutes.value_or(0);
        fill(at);
    }
    m_sum->setText(minutes > 0 ? tr("%Ln minute(s)", nullptr, minutes) : QString());
}

void RolesEditor::addRow()
{
    const size_t at = m_rows.size();
    Row row;
    row.widget = new QWidget;
    row.name = new TextLabel(TextRole::BodyBold);
    row.kind = new ComboBox;
    row.state = new ComboBox;
    row.minutes = new MinutesField;
    // The narrow pane decides how wide they are, not their longest term.
    for (ComboBox *box : {row.kind, row.state}) {
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        box->setMinimumWidth(Theme::grown(64));
    }
    auto *more = new RowMenu;
    auto *column = new QVBoxLayout(row.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->addWidget(row.name, 1);
    first->addWidget(more);
    column->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setSpacing(Theme::gapTiny);
    second->addWidget(row.kind, 1);
    second->addWidget(row.state, 1);
    second->addWidget(row.minutes);
    column->addLayout(second);
    m_list->addWidget(row.widget);
    connect(row.kind, &QComboBox::activated, this, [this, at] {
        Role role = m_rows[at].entry.role;
        role.kind = static_cast<RoleKind>(m_rows[at].kind->currentData().toInt());
        edit(at, role);
    });
    connect(row.state, &QComboBox::activated, this, [this, at] {
        Role role = m_rows[at].entry.role;
        role.state = static_cast<RoleState>(m_rows[at].state->currentData().toInt());
        edit(at, role);
    });
    connect(row.minutes, &MinutesField::edited, this, [this, at](std::optional<int> minutes) {
        Role role = m_rows[at].entry.role;
        role.minutes = minutes;
        edit(at, role);
    });
    connect(more, &RowMenu::upChosen, this,
            [this, at] { report(AgendaEditing(*m_conference).moveRole(m_rows[at].entry.role.id, Move::Up)); });
    connect(more, &RowMenu::downChosen, this,
            [this, at] { report(AgendaEditing(*m_conference).moveRole(m_rows[at].entry.role.id, Move::Down)); });
    connect(more, &RowMenu::removeChosen, this,
            [this, at] { report(AgendaEditing(*m_conference).removeRole(m_rows[at].entry.role.id)); });
    m_rows.push_back(row);
}

void RolesEditor::fill(size_t at)
{
    const Row &row = m_rows[at];
    const QString name = nameOf(row.entry.participant).best(Application::instance().language());
    const bool isReadOnly = !m_conference || m_conference->isReadOnly();
    row.name->setText(name);
    row.name->setToolTip(row.entry.organisation ? row.entry.organisation->name.best(Application::instance().language())
                                                : QString());
    fillTerms(row.kind, kinds);
    row.kind->showData(static_cast<int>(row.entry.role.kind));
    row.kind->setAccessibleName(tr("Role of %1").arg(name));
    fillTerms(row.state, states);
    row.state->showData(static_cast<int>(row.entry.role.state));
    row.state->setAccessibleName(tr("Answer of %1").arg(name));
    row.minutes->setMinutes(row.entry.role.minutes);
    row.minutes->setAccessibleName(tr("Minutes of %1").arg(name));
    auto *more = row.widget->findChild<RowMenu *>();
    more->setAccessibleName(tr("More for %1").arg(name));
    more->setVisible(!isReadOnly);
    row.kind->setEnabled(!isReadOnly);
    row.state->setEnabled(!isReadOnly);
    row.minutes->setReadOnly(isReadOnly);
}

void RolesEditor::edit(size_t at, const Role &role)
{
    if (role != m_rows[at].entry.role)
        report(AgendaEditing(*m_conference).editRole(role));
}

void RolesEditor::report(const Result<void> &outcome)
{
    if (!outcome)
        ErrorBox::show(this, outcome.error());
}

} // namespace multaqa
