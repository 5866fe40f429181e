// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "OrganisationField.h"

#include "OrganisationsModel.h"
#include "app/Conference.h"
#include "app/text/Fold.h"
#include "db/stores/RecordStore.h"
#include "ui/ErrorBox.h"

#include <QCollator>
#include <QCompleter>
#include <QStandardItemModel>

#include <algorithm>

namespace multaqa {

namespace {
constexpr int mostProposals = 12;
constexpr int idRole = Qt::UserRole + 1;
} // namespace

OrganisationField::OrganisationField(QWidget *parent)
    : QLineEdit(parent)
    , m_proposals(new QStandardItemModel(this))
{
    auto *completer = new QCompleter(m_proposals, this);
    // The finding is done here, in three languages; the list only shows what was found.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(mostProposals);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &OrganisationField::propose);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        m_id = OrganisationId(index.data(idRole).toUuid());
        m_shown = index.data().toString();
        // The completer writes its words into the field after this.
        QMetaObject::invokeMethod(this, &OrganisationField::picked, Qt::QueuedConnection);
    });
}

void OrganisationField::setConference(const Conference *conference)
{
    m_conference = conference;
    m_isRead = false;
    m_entries.clear();
}

void OrganisationField::showOrganisation(const std::optional<Organisation> &organisation)
{
    m_id = organisation ? std::optional(organisation->id) : std::nullopt;
    m_shown = organisation ? organisationTitle(*organisation) : QString();
    if (text() == m_shown)
        return;
    setText(m_shown);
    setCursorPosition(0);
}

const std::vector<OrganisationField::Entry> &OrganisationField::entries() const
{
    if (m_isRead || !m_conference)
        return m_entries;
    m_isRead = true;
    const auto all = RecordStore<Organisation>(m_conference->database()).all();
    if (!all) {
        ErrorBox::show(window(), all.error());
        return m_entries;
    }
    for (const Organisation &each : *all) {
        Entry entry{each.id, organisationTitle(each), {}};
        for (const QString &name : {each.name.ar, each.name.en, each.name.fr, each.acronym})
            if (!name.isEmpty())
                entry.names << fold(name);
        m_entries.push_back(std::move(entry));
    }
    const QCollator collator;
    std::sort(m_entries.begin(), m_entries.end(),
              [&](const Entry &a, const Entry &b) { return collator.compare(a.shown, b.shown) < 0; });
    return m_entries;
}

void OrganisationField::propose(const QString &typedText)
{
    m_proposals->clear();
    const QString wanted = fold(typedText);
    if (wanted.isEmpty())
        return;
    for (const Entry &entry : entries()) {
        const bool isFound = std::any_of(entry.names.begin(), entry.names.end(),
                                         [&](const QString &name) { return name.contains(wanted); });
        if (!isFound)
            continue;
        auto *item = new QStandardItem(entry.shown);
        item->setData(entry.id.uuid(), idRole);
        m_proposals->appendRow(item);
        if (m_proposals->rowCount() == mostProposals)
            return;
    }
}

OrganisationField::Typed OrganisationField::typed() const
{
    const QString name = text().simplified();
    if (name.isEmpty())
        return {};
    // Two organisations may be called the same: the one that was picked, or was there before, is meant.
    if (name == m_shown.simplified())
        return {m_id, {}};
    const QString folded = fold(name);
    for (const Entry &entry : entries())
        if (entry.names.contains(folded))
            return {entry.id, {}};
    return {std::nullopt, name};
}

} // namespace multaqa
