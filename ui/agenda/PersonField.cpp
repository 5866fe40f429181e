// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PersonField.h"

#include "app/Conference.h"
#include "app/people/ParticipantName.h"
#include "app/text/Bidi.h"
#include "app/text/Fold.h"
#include "db/stores/RecordStore.h"
#include "ui/Application.h"
#include "ui/ErrorBox.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace multaqa {

namespace {
constexpr int mostProposals = 12;
constexpr int idRole = Qt::UserRole + 1;
} // namespace

PersonField::PersonField(QWidget *parent)
    : QLineEdit(parent)
    , m_proposals(new QStandardItemModel(this))
{
    auto *completer = new QCompleter(m_proposals, this);
    // The finding is done here, across scripts; the list only shows what was found.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(mostProposals);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &PersonField::propose);
    connect(this, &QLineEdit::returnPressed, this, &PersonField::enter);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        m_isTaken = true;
        const ParticipantId id(index.data(idRole).toUuid());
        // The completer writes its words into the field after this.
        QMetaObject::invokeMethod(
            this,
            [this, id] {
                clear();
                m_isTaken = false;
                Q_EMIT personChosen(id);
            },
            Qt::QueuedConnection);
    });
}

void PersonField::setPeople(People read)
{
    m_people.clear();
    m_read = std::move(read);
}

PersonField::People PersonField::everybodyIn(const Conference &conference, QWidget *window)
{
    return [&conference, window] {
        auto people = RecordStore<Participant>(conference.database()).all();
        if (!people)
            ErrorBox::show(window, people.error());
        return people ? *std::move(people) : std::vector<Participant>();
    };
}

void PersonField::readPeople()
{
    const People read = std::exchange(m_read, nullptr);
    if (!read)
        return;
    const Language language = Application::instance().language();
    for (const Participant &person : read()) {
        const QString name = nameOf(person).best(language);
        const QString other = name == person.nameArabic ? person.nameLatin : person.nameArabic;
        const QString shown = other.isEmpty() ? name : isolated(name) + QStringLiteral(" – ") + isolated(other);
        m_people.push_back({person.id,
                            fold(QString(person.nameArabic + QLatin1Char(' ') + person.nameLatin)),
                            shown,
                            {fold(person.nameArabic), fold(person.nameLatin)}});
    }
}

void PersonField::propose(const QString &text)
{
    m_proposals->clear();
    const QStringList words = fold(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    readPeople();
    for (const Person &person : m_people) {
        if (!std::all_of(words.begin(), words.end(), [&](const QString &word) { return person.folded.contains(word); }))
            continue;
        auto *item = new QStandardItem(person.shown);
        item->setData(person.id.uuid(), idRole);
        m_proposals->appendRow(item);
        if (m_proposals->rowCount() == mostProposals)
            break;
    }
    completer()->complete();
}

void PersonField::enter()
{
    const QString name = text().trimmed();
    if (m_isTaken || name.isEmpty())
        return;
    const QString folded = fold(name);
    std::vector<ParticipantId> found;
    readPeople();
    for (const Person &person : m_people)
        if (person.names.contains(folded))
            found.push_back(person.id);
    completer()->popup()->hide();
    clear();
    if (found.size() == 1)
        Q_EMIT personChosen(found.front());
    else
        Q_EMIT newNameEntered(name);
}

} // namespace multaqa
