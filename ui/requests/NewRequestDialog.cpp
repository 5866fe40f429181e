// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "NewRequestDialog.h"

#include "app/people/ParticipantName.h"
#include "app/text/Bidi.h"
#include "db/stores/RecordStore.h"
#include "ui/Application.h"
#include "ui/ErrorBox.h"
#include "ui/agenda/PersonField.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/TextLabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace multaqa {

NewRequestDialog::NewRequestDialog(Conference &conference, const std::vector<RequestKind> &kinds, QWidget *parent)
    : QDialog(parent)
    , m_conference(conference)
    , m_person(new PersonField)
    , m_name(new TextLabel(TextRole::RecordTitle))
    , m_kind(new ComboBox)
{
    setWindowTitle(tr("New request"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gapPage, Theme::gapPage, Theme::gapPage, Theme::gapWide);
    layout->setSpacing(Theme::gap);
    m_name->setWordWrap(true);
    m_name->setSentence(tr("Who asks to speak?"));
    auto *form = new Form;
    form->addRow(tr("Person"), m_person);
    form->addRow(tr("Asks for"), m_kind);
    form->setMinimumWidth(Theme::grown(420));
    for (const RequestKind &kind : kinds)
        m_kind->addItem(kind.name.best(Application::instance().language()), kind.id.uuid());
    m_person->setPlaceholderText(tr("Type any part of a name"));
    m_person->setPeople(PersonField::everybodyIn(m_conference, this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setEnabled(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_add->setAutoDefault(false); // Enter chooses a person first
    connect(m_person, &PersonField::personChosen, this, &NewRequestDialog::choose);
    connect(m_person, &PersonField::newNameEntered, this, [this](const QString &name) {
        m_name->setSentence(tr("Nobody is called %1. Add the person on the page People first.").arg(isolated(name)));
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, form, buttons})
        layout->addWidget(part);
    m_person->setFocus();
}

void NewRequestDialog::choose(ParticipantId id)
{
    const auto person = RecordStore<Participant>(m_conference.database()).get(id);
    if (!person)
        return ErrorBox::show(this, person.error());
    m_chosen = id;
    m_name->setText(nameOf(*person).best(Application::instance().language()));
    m_add->setEnabled(m_kind->count() > 0);
    m_add->setDefault(true);
    m_kind->setFocus();
}

RequestKindId NewRequestDialog::kind() const
{
    return RequestKindId(m_kind->currentData().toUuid());
}

} // namespace multaqa
