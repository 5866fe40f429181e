// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ItemsEditor.h"

#include "ui/Application.h"
#include "ui/ErrorBox.h"
#include "ui/WindowDates.h"
#include "ui/widgets/InlineLink.h"
#include "ui/widgets/MinutesField.h"
#include "ui/widgets/RowMenu.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace multaqa {

ItemsEditor::ItemsEditor(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextRole::Section))
    , m_add(new InlineLink)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::gapTiny);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_add);
    m_layout->addLayout(head);
    connect(m_add, &InlineLink::clicked, this, [this] {
        const auto added = AgendaEditing(*m_conference).addItem(m_session, {});
        if (!added)
            ErrorBox::show(this, added.error());
        else if (!m_rows.empty())
            m_rows.back().title->setFocus();
    });
    retranslate();
}

void ItemsEditor::retranslate()
{
    m_heading->setText(tr("Items"));
    m_add->setText(tr("Add an item"));
    for (size_t at = 0; at < m_rows.size(); ++at)
        fill(at);
}

void ItemsEditor::show(Conference *conference, SessionId session, const std::vector<Item> &items)
{
    m_conference = conference;
    m_session = session;
    m_add->setVisible(conference && !conference->isReadOnly());
    // Rows stay where their number does, so that the keyboard stays in its field.
    while (m_rows.size() > items.size()) {
        m_rows.back().widget->hide();
        m_rows.back().widget->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < items.size())
        addRow();
    for (size_t at = 0; at < items.size(); ++at) {
        m_rows[at].item = items[at];
        fill(at);
    }
}

void ItemsEditor::addRow()
{
    const size_t at = m_rows.size();
    Row row;
    row.widget = new QWidget;
    row.number = new TextLabel(TextRole::Body, Colour::SecondaryText);
    row.title = new QLineEdit;
    row.minutes = new MinutesField;
    auto *more = new RowMenu;
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gapTiny);
    line->addWidget(row.number);
    line->addWidget(row.title, 1);
    line->addWidget(row.minutes);
    line->addWidget(more);
    m_layout->addWidget(row.widget);
    connect(row.title, &QLineEdit::editingFinished, this,
            [this, at] { commitTitle(m_rows[at].item.id, m_rows[at].title->text()); });
    connect(row.minutes, &MinutesField::edited, this, [this, at](std::optional<int> minutes) {
        Item item = m_rows[at].item;
        item.minutes = minutes;
        report(AgendaEditing(*m_conference).editItem(item));
    });
    connect(more, &RowMenu::upChosen, this,
            [this, at] { report(AgendaEditing(*m_conference).moveItem(m_rows[at].item.id, Move::Up)); });
    connect(more, &RowMenu::downChosen, this,
            [this, at] { report(AgendaEditing(*m_conference).moveItem(m_rows[at].item.id, Move::Down)); });
    connect(more, &RowMenu::removeChosen, this,
            [this, at] { report(AgendaEditing(*m_conference).removeItem(m_rows[at].item.id)); });
    m_rows.push_back(row);
}

void ItemsEditor::fill(size_t at)
{
    const Row &row = m_rows[at];
    const Language language = Application::instance().language();
    const bool isReadOnly = !m_conference || m_conference->isReadOnly();
    const QString number = windowNumber(static_cast<qint64>(at) + 1);
    row.number->setText(number);
    if (row.title->text() != row.item.title.in(language))
        row.title->setText(row.item.title.in(language));
    // What it is called in another language, until it is translated.
    row.title->setPlaceholderText(row.item.title.isEmpty() ? tr("What is spoken about")
                                                           : row.item.title.best(language));
    row.title->setAccessibleName(tr("Title of item %1").arg(number));
    row.title->setReadOnly(isReadOnly);
    row.minutes->setMinutes(row.item.minutes);
    row.minutes->setReadOnly(isReadOnly);
    row.minutes->setAccessibleName(tr("Minutes of item %1").arg(number));
    auto *more = row.widget->findChild<RowMenu *>();
    more->setVisible(!isReadOnly);
    more->setAccessibleName(tr("More for item %1").arg(number));
}

void ItemsEditor::commitTitle(ItemId id, const QString &typed)
{
    for (const Row &row : m_rows) {
        if (row.item.id != id)
            continue;
        Item item = row.item;
        item.title.in(Application::instance().language()) = typed;
        if (item != row.item)
            report(AgendaEditing(*m_conference).editItem(item));
        return;
    }
}

void ItemsEditor::report(const Result<void> &outcome)
{
    if (!outcome)
        ErrorBox::show(this, outcome.error());
}

} // namespace multaqa
