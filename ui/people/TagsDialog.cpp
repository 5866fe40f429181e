// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "TagsDialog.h"

#include "app/Conference.h"
#include "app/people/TagEditing.h"
#include "app/text/Bidi.h"
#include "app/text/Fold.h"
#include "db/records/ParticipantTag.h"
#include "db/stores/ReferringStore.h"
#include "ui/WindowDates.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/TextLabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace multaqa {

TagsDialog::TagsDialog(Conference &conference, QWidget *parent)
    : ListDialog(
          conference, tr("Tags"),
          tr("Give people tags in their editor or from the list. Here they are renamed, or taken from everybody."),
          parent)
    , m_name(new QLineEdit)
    , m_people(new TextLabel(TextRole::Body, Colour::SecondaryText))
{
    auto *form = new Form;
    form->addRow(tr("Name"), m_name);
    fields()->addWidget(form);
    fields()->addWidget(m_people);
    m_name->setReadOnly(conference.isReadOnly());
    connect(m_name, &QLineEdit::editingFinished, this, &TagsDialog::commit);
    refresh({});
}

Result<std::vector<ListDialog::Entry>> TagsDialog::read()
{
    const Database &database = conference().database();
    MULTAQA_TRY(auto tags, RecordStore<Tag>(database).all());
    std::sort(tags.begin(), tags.end(), [](const Tag &a, const Tag &b) { return fold(a.name) < fold(b.name); });
    m_tags.clear();
    std::vector<Entry> entries;
    for (const Tag &tag : tags) {
        MULTAQA_TRY(const qint64 people, ReferringStore<ParticipantTag>(database).countOf(tag.id));
        m_tags.push_back({tag, static_cast<int>(people)});
        entries.push_back(
            {tag.id.uuid(), tr("%1 (%2)", "a tag and how many have it").arg(isolated(tag.name), windowNumber(people))});
    }
    return entries;
}

void TagsDialog::showEntry(const QUuid &id)
{
    const auto found =
        std::find_if(m_tags.begin(), m_tags.end(), [&](const CountedTag &each) { return each.tag.id.uuid() == id; });
    m_known = found == m_tags.end() ? Tag() : found->tag;
    m_name->setText(m_known.name);
    const int people = found == m_tags.end() ? 0 : found->people;
    m_people->setSentence(people == 0 ? tr("Nobody has it") : tr("%Ln person(s) have it", nullptr, people));
}

Result<void> TagsDialog::keep()
{
    return m_name->text().trimmed() == m_known.name || conference().isReadOnly()
               ? Result<void>()
               : TagEditing::rename(conference(), m_known.id, m_name->text());
}

Result<void> TagsDialog::remove(const QUuid &id)
{
    return TagEditing::remove(conference(), TagId(id));
}

} // namespace multaqa
