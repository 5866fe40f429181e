// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "TagsEditor.h"

#include "TagButton.h"
#include "app/people/TagEditing.h"
#include "app/text/Bidi.h"
#include "db/stores/RecordStore.h"
#include "ui/Theme.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Icon.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace multaqa {

TagsEditor::TagsEditor(QWidget *parent)
    : PersonPart(parent)
    , m_chips(new QWidget)
    , m_flow(new FlowLayout(m_chips))
    , m_line(new QLineEdit)
    , m_edit(new QToolButton)
    , m_names(new QStringListModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gapTiny);
    column->addWidget(m_chips);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gapTiny);
    row->addWidget(m_line, 1);
    row->addWidget(m_edit);
    column->addLayout(row);
    m_edit->setIcon(icon(IconName::Settings));
    m_edit->setAutoRaise(true);
    m_edit->setFocusPolicy(Qt::TabFocus);
    connect(m_edit, &QToolButton::clicked, this, &TagsEditor::tagsWanted);
    setFocusProxy(m_line);
    auto *completer = new QCompleter(m_names, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_line->setCompleter(completer);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { add(m_line->text()); });
    // The completer writes its words into the line after this.
    connect(
        completer, qOverload<const QString &>(&QCompleter::activated), this, [this] { add(m_line->text()); },
        Qt::QueuedConnection);
}

void TagsEditor::fill()
{
    m_line->setPlaceholderText(tr("Add a tag"));
    m_line->setReadOnly(isReadOnly());
    m_line->setVisible(!isReadOnly());
    m_edit->setToolTip(tr("Edit the tags"));
    m_edit->setAccessibleName(m_edit->toolTip());
    m_edit->setVisible(!isReadOnly());
    const auto all = RecordStore<Tag>(conference().database()).all();
    if (!all)
        Q_EMIT written(all.error());
    QStringList names;
    if (all)
        for (const Tag &tag : *all)
            names << tag.name;
    names.sort(Qt::CaseInsensitive);
    m_names->setStringList(names);

    const QList<TagButton *> before = m_chips->findChildren<TagButton *>(Qt::FindDirectChildrenOnly);
    for (TagButton *button : before) {
        m_flow->removeWidget(button);
        button->hide();
        button->setParent(nullptr);
        button->deleteLater(); // it may be the one that was pressed
    }
    for (const Tag &tag : person().tags) {
        auto *button = new TagButton(tag.name);
        button->setAccessibleName(tr("Take the tag %1 away").arg(isolated(tag.name)));
        button->setToolTip(button->accessibleName());
        button->setEnabled(!isReadOnly());
        m_flow->addWidget(button);
        connect(button, &TagButton::clicked, this,
                [this, tag = tag.id] { Q_EMIT written(TagEditing::untag(conference(), {id()}, tag)); });
    }
    m_chips->setVisible(!person().tags.empty());
}

void TagsEditor::add(const QString &name)
{
    if (isReadOnly() || name.trimmed().isEmpty())
        return;
    const auto added = TagEditing::tag(conference(), {id()}, name);
    if (added)
        m_line->clear();
    Q_EMIT written(added ? Result<void>() : Result<void>(added.error()));
}

} // namespace multaqa
