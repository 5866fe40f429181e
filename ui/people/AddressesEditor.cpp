// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AddressesEditor.h"

#include "app/FieldCheck.h"
#include "app/people/AddressEditing.h"
#include "ui/WindowDates.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/InlineLink.h"
#include "ui/widgets/NotedField.h"
#include "ui/widgets/RowMenu.h"

#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace multaqa {

AddressesEditor::AddressesEditor(QWidget *parent)
    : PersonPart(parent)
    , m_list(new QVBoxLayout)
    , m_add(new InlineLink)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gapTiny);
    m_list->setSpacing(Theme::gapTiny);
    column->addLayout(m_list);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &InlineLink::clicked, this, &AddressesEditor::addEmpty);
}

void AddressesEditor::fill()
{
    if (id() != m_shown)
        m_isAdding = false;
    m_shown = id();
    const std::vector<ParticipantAddress> &known = person().addresses;
    const size_t wanted = known.size() + (m_isAdding ? 1 : 0);
    // Rows stay where their number does, so that the keyboard stays in its field.
    while (m_rows.size() > wanted) {
        m_rows.back().widget->hide();
        m_rows.back().widget->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < wanted)
        addRow();
    for (size_t at = 0; at < wanted; ++at) {
        const ParticipantAddress address = at < known.size() ? known[at] : ParticipantAddress();
        const Row &row = m_rows[at];
        const auto show = [](QLineEdit *line, const QString &text) {
            // What is being typed is not overwritten by a change elsewhere.
            if (line->text() == text || (line->hasFocus() && line->isModified()))
                return;
            line->setText(text);
            line->setCursorPosition(0);
        };
        show(row.email->line(), address.email);
        show(row.label, address.label);
        const QString number = windowNumber(static_cast<qint64>(at) + 1);
        row.email->line()->setAccessibleName(tr("Other address %1").arg(number));
        row.label->setAccessibleName(tr("Whose other address %1 is").arg(number));
        row.label->setPlaceholderText(tr("Whose it is"));
        row.more->setAccessibleName(tr("More for other address %1").arg(number));
        row.promote->setText(tr("Use for correspondence"));
        row.email->line()->setReadOnly(isReadOnly());
        row.label->setReadOnly(isReadOnly());
        row.more->setVisible(!isReadOnly());
        row.promote->setEnabled(at < known.size());
    }
    m_add->setText(tr("Add an address"));
    m_add->setVisible(!isReadOnly() && !m_isAdding);
}

void AddressesEditor::addRow()
{
    const size_t at = m_rows.size();
    Row row{new QWidget, new NotedField, new QLineEdit, new RowMenu, nullptr};
    row.promote = new QAction(icon(IconName::Letters), {}, row.more);
    row.more->menu()->insertAction(row.more->menu()->actions().constFirst(), row.promote);
    row.email->line()->setLayoutDirection(Qt::LeftToRight);
    auto *column = new QVBoxLayout(row.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gapTiny);
    line->addWidget(row.email, 1);
    line->addWidget(row.more, 0, Qt::AlignTop);
    column->addLayout(line);
    column->addWidget(row.label);
    m_list->addWidget(row.widget);
    connect(row.email->line(), &QLineEdit::textChanged, this, [field = row.email](const QString &text) {
        const auto checked = FieldCheck::email(text.trimmed());
        field->setNote(checked ? QString() : tr("Not a whole address yet"));
    });
    for (QLineEdit *field : {row.email->line(), row.label})
        connect(field, &QLineEdit::editingFinished, this, &AddressesEditor::keep);
    connect(row.promote, &QAction::triggered, this,
            [this, at] { Q_EMIT written(AddressEditing::correspondWith(conference(), person().addresses[at].id)); });
    connect(row.more, &RowMenu::upChosen, this, [this, at] { move(at, -1); });
    connect(row.more, &RowMenu::downChosen, this, [this, at] { move(at, 1); });
    connect(row.more, &RowMenu::removeChosen, this, [this, at] { remove(at); });
    m_rows.push_back(row);
}

void AddressesEditor::addEmpty()
{
    m_isAdding = true;
    fill();
    m_rows.back().email->setFocus();
}

std::vector<ParticipantAddress> AddressesEditor::typed() const
{
    std::vector<ParticipantAddress> addresses;
    for (size_t at = 0; at < m_rows.size(); ++at) {
        ParticipantAddress address =
            at < person().addresses.size() ? person().addresses[at] : ParticipantAddress{{}, id(), {}, {}, {}};
        address.email = m_rows[at].email->line()->text().trimmed();
        address.label = m_rows[at].label->text().trimmed();
        addresses.push_back(address);
    }
    return addresses;
}

void AddressesEditor::keep()
{
    if (isReadOnly())
        return;
    std::vector<ParticipantAddress> addresses = typed();
    // One that was begun and has no address yet waits for it.
    if (m_isAdding && addresses.back().email.isEmpty())
        addresses.pop_back();
    if (addresses != person().addresses)
        set(addresses);
}

void AddressesEditor::set(const std::vector<ParticipantAddress> &addresses)
{
    for (const Row &row : m_rows)
        for (QLineEdit *line : {row.email->line(), row.label})
            line->setModified(false);
    const bool wasAdding = std::exchange(m_isAdding, false);
    const auto kept = AddressEditing::set(conference(), id(), addresses);
    if (!kept)
        m_isAdding = wasAdding;
    Q_EMIT written(kept);
}

void AddressesEditor::move(size_t row, int by)
{
    std::vector<ParticipantAddress> addresses = person().addresses;
    const size_t to = row + static_cast<size_t>(by);
    if (row >= addresses.size() || to >= addresses.size())
        return;
    std::swap(addresses[row], addresses[to]);
    set(addresses);
}

void AddressesEditor::remove(size_t row)
{
    if (row >= person().addresses.size()) {
        m_isAdding = false;
        fill();
        return;
    }
    std::vector<ParticipantAddress> addresses = person().addresses;
    addresses.erase(addresses.begin() + static_cast<std::ptrdiff_t>(row));
    set(addresses);
}

} // namespace multaqa
