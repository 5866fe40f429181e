// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SetAsideDialog.h"

#include "app/checks/FindingEditing.h"
#include "ui/Application.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/NoteField.h"
#include "ui/widgets/TextLabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace multaqa {

SetAsideDialog::SetAsideDialog(const Finding &finding, QWidget *parent)
    : QDialog(parent)
    , m_reason(new NoteField)
{
    setWindowTitle(tr("Set aside"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gapPage, Theme::gapPage, Theme::gapPage, Theme::gapWide);
    layout->setSpacing(Theme::gap);
    auto *sentence = new TextLabel(TextRole::BodyBold);
    auto *what = new TextLabel(TextRole::Body, Colour::SecondaryText);
    for (TextLabel *label : {sentence, what})
        label->setWordWrap(true);
    sentence->setSentence(finding.sentence);
    what->setSentence(tr("It is told no more until what it speaks of changes. The reason stays with it."));
    auto *form = new Form;
    form->addRow(tr("Reason"), m_reason);
    form->setMinimumWidth(Theme::grown(420));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *set = buttons->addButton(tr("Set aside"), QDialogButtonBox::AcceptRole);
    set->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false); // Enter never means it
    const auto allow = [this, set] { set->setEnabled(!reason().isEmpty()); };
    connect(m_reason, &QTextEdit::textChanged, this, allow);
    allow();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QWidget *part : std::initializer_list<QWidget *>{sentence, what, form, buttons})
        layout->addWidget(part);
    m_reason->setFocus();
}

QString SetAsideDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

Result<void> SetAsideDialog::ask(QWidget *parent, Conference &conference, const Finding &finding)
{
    SetAsideDialog dialog(finding, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return FindingEditing::setAside(conference, finding, dialog.reason(), Application::instance().today());
}

} // namespace multaqa
