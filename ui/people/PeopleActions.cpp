// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleActions.h"

#include "ForgetDialog.h"
#include "PeopleCells.h"
#include "PersonCellEditing.h"
#include "SetFieldDialog.h"
#include "app/Conference.h"
#include "app/people/RegistrationEditing.h"
#include "app/people/TagEditing.h"
#include "ui/Application.h"
#include "ui/ErrorBox.h"
#include "ui/widgets/Icon.h"

#include <QClipboard>
#include <QInputDialog>
#include <QMenu>

namespace multaqa {

/// A name as a menu shows it: an ampersand in it marks no letter.
static QString menuText(const QString &name)
{
    return QString(name).replace(u'&', QLatin1String("&&"));
}

PeopleActions::PeopleActions(PeopleModel *model, PeopleTable *table)
    : QObject(table)
    , m_model(model)
    , m_table(table)
{
    connect(table, &PeopleTable::copyWanted, this, &PeopleActions::copyTable);
}

bool PeopleActions::canChange() const
{
    return m_conference && !m_conference->isReadOnly() && m_table->chosenCount() > 0;
}

void PeopleActions::tell(const Result<void> &done)
{
    if (!done)
        ErrorBox::show(m_table, done.error());
}

void PeopleActions::fillTags(QMenu *menu)
{
    menu->clear();
    for (const Tag &tag : m_model->catalogue().tags)
        menu->addAction(menuText(tag.name), this, [this, name = tag.name] { this->tag(name); });
    menu->addAction(tr("New tag…"), this, &PeopleActions::askTag);
    if (m_model->catalogue().tags.empty())
        return;
    menu->addSeparator();
    QMenu *without = menu->addMenu(tr("Take away"));
    for (const Tag &tag : m_model->catalogue().tags)
        without->addAction(menuText(tag.name), this,
                           [this, id = tag.id] { tell(TagEditing::untag(*m_conference, m_table->chosen(), id)); });
}

void PeopleActions::tag(const QString &name)
{
    const auto tagged = TagEditing::tag(*m_conference, m_table->chosen(), name);
    if (!tagged)
        ErrorBox::show(m_table, tagged.error());
}

void PeopleActions::askTag()
{
    bool isMeant = false;
    const QString name =
        QInputDialog::getText(m_table, tr("New tag"), tr("Its name:"), QLineEdit::Normal, {}, &isMeant);
    if (isMeant)
        tag(name);
}

void PeopleActions::fillRegistration(QMenu *menu)
{
    menu->clear();
    const Language language = Application::instance().language();
    for (const Event &event : m_model->catalogue().events) {
        QMenu *states = menu->addMenu(menuText(eventName(event, language)));
        for (const auto &entry : wordsOf(RegistrationState{})) {
            const ChipContent look = registrationLook(entry.value);
            states->addAction(icon(look.icon.value_or(IconName::Registered)), look.text, this,
                              [this, id = event.id, state = entry.value] {
                                  tell(RegistrationEditing::setState(*m_conference, m_table->chosen(), id, state,
                                                                     Application::instance().today()));
                              });
        }
        states->addSeparator();
        states->addAction(tr("Take the registration away"), this, [this, id = event.id] {
            tell(RegistrationEditing::remove(*m_conference, m_table->chosen(), id));
        });
    }
}

void PeopleActions::fillAll(QMenu *menu)
{
    const bool canChange = this->canChange();
    const bool isAnyChosen = m_table->chosenCount() > 0;
    QMenu *tags = menu->addMenu(tr("Tag"));
    fillTags(tags);
    tags->setEnabled(canChange);
    QMenu *registration = menu->addMenu(tr("Register"));
    fillRegistration(registration);
    registration->setEnabled(canChange && !registration->isEmpty());
    menu->addAction(icon(IconName::Edit), tr("Set a field…"), this, &PeopleActions::setField)->setEnabled(canChange);
    menu->addSeparator();
    QAction *copy = menu->addAction(icon(IconName::Copy), tr("Copy as a table"), this, &PeopleActions::copyTable);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(isAnyChosen);
    menu->addAction(icon(IconName::Copy), tr("Copy e-mail addresses"), this, &PeopleActions::copyAddresses)
        ->setEnabled(isAnyChosen);
    menu->addAction(icon(IconName::Export), tr("Export…"), this, &PeopleActions::exportChosen)->setEnabled(isAnyChosen);
    menu->addSeparator();
    QAction *remove = menu->addAction(icon(IconName::Remove), tr("Remove"), this, &PeopleActions::removeWanted);
    remove->setShortcut(Qt::Key_Delete);
    remove->setEnabled(canChange);
    menu->addAction(tr("Forget…"), this, &PeopleActions::forget)->setEnabled(canChange);
}

void PeopleActions::forget()
{
    if (canChange())
        ForgetDialog::forget(*m_conference, m_table->chosen(), m_table);
}

void PeopleActions::setField()
{
    if (!canChange())
        return;
    // What is chosen when the dialog opens is meant, whatever is arranged anew behind it.
    const std::vector<ParticipantId> people = m_table->chosen();
    const PeopleCatalogue catalogue = m_model->catalogue();
    SetFieldDialog dialog(catalogue, static_cast<int>(people.size()), m_table);
    if (dialog.exec() == QDialog::Accepted)
        tell(PersonCellEditing::setForMany(*m_conference, people, dialog.field(), dialog.value(),
                                           Application::instance().today()));
}

void PeopleActions::copyTable()
{
    if (m_table->chosenCount() == 0)
        return;
    const auto table = m_model->table(m_table->chosen(), m_table->shownColumns());
    if (!table)
        return ErrorBox::show(m_table, table.error());
    QApplication::clipboard()->setText(*table);
}

void PeopleActions::copyAddresses()
{
    const auto lines = PeopleStore(m_conference->database()).lines(m_table->chosen(), LinePart::Form);
    if (!lines)
        return ErrorBox::show(m_table, lines.error());
    QStringList addresses;
    for (const PersonLine &line : *lines)
        if (!line.person.email.isEmpty())
            addresses << line.person.email;
    addresses.removeDuplicates(); // two persons may share one
    QApplication::clipboard()->setText(addresses.join(QLatin1String("; ")));
}

} // namespace multaqa
