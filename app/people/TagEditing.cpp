// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "TagEditing.h"

#include "app/text/Bidi.h"
#include "app/text/Fold.h"
#include "app/text/TextCleaning.h"
#include "db/DerivedId.h"
#include "db/records/ParticipantTag.h"
#include "db/stores/ReferringStore.h"

namespace multaqa {
namespace {

/// Follows from the name, so that two copies that begin to use a tag make the same one.
TagId idOf(const QString &name)
{
    return TagId(makeUuid8(QByteArray(Table<Tag>::name) + fold(name).toUtf8()));
}

Result<std::optional<Tag>> called(const Database &database, const QString &name)
{
    const QString wanted = fold(name);
    MULTAQA_TRY(const auto tags, RecordStore<Tag>(database).all());
    for (const Tag &tag : tags)
        if (fold(tag.name) == wanted)
            return std::optional(tag);
    return std::optional<Tag>();
}

Result<TagId> make(Transaction &transaction, const QString &name)
{
    Tag tag{idOf(name), name};
    MULTAQA_TRY(const auto other, RecordStore<Tag>(transaction.database()).find(tag.id));
    if (other) // it was renamed since
        tag.id = TagId::make();
    MULTAQA_TRY(const bool isRetired, RecordStore<Tag>::exists(transaction.database(), tag.id));
    MULTAQA_CHECK(isRetired ? RecordStore<Tag>::update(transaction, tag) : RecordStore<Tag>::insert(transaction, tag));
    return tag.id;
}

} // namespace

static Result<QString> checkedName(const QString &typed)
{
    const QString name = cleanText(typed, TextLines::One);
    if (fold(name).isEmpty())
        return Error::refused(TagEditing::tr("Tag: a tag needs a name."));
    return name;
}

Result<TagId> TagEditing::tag(Conference &conference, const std::vector<ParticipantId> &participants,
                              const QString &typed)
{
    MULTAQA_TRY(const QString name, checkedName(typed));
    return conference.perform(Operation::TagParticipants, [&](Transaction &transaction) -> Result<TagId> {
        MULTAQA_TRY(const auto known, called(transaction.database(), name));
        TagId id = known ? known->id : TagId();
        if (!known) {
            MULTAQA_TRY(id, make(transaction, name));
        }
        for (const ParticipantId participant : participants)
            MULTAQA_CHECK(RecordStore<ParticipantTag>::put(transaction, {{}, participant, id}));
        return id;
    });
}

Result<void> TagEditing::untag(Conference &conference, const std::vector<ParticipantId> &participants, TagId tag)
{
    return conference.perform(Operation::UntagParticipants, [&](Transaction &transaction) -> Result<void> {
        for (const ParticipantId participant : participants)
            MULTAQA_CHECK(
                RecordStore<ParticipantTag>::retire(transaction, DerivedId::of(ParticipantTag{{}, participant, tag})));
        return {};
    });
}

Result<void> TagEditing::rename(Conference &conference, TagId id, const QString &typed)
{
    MULTAQA_TRY(const QString name, checkedName(typed));
    MULTAQA_TRY(Tag tag, RecordStore<Tag>(conference.database()).get(id));
    MULTAQA_TRY(const auto other, called(conference.database(), name));
    if (other && other->id != id)
        return Error::refused(tr("Tag: there is a tag %1 already.").arg(isolated(other->name)));
    tag.name = name;
    return conference.perform(Operation::EditTag,
                              [&](Transaction &transaction) { return RecordStore<Tag>::update(transaction, tag); });
}

Result<void> TagEditing::remove(Conference &conference, TagId tag)
{
    MULTAQA_CHECK(RecordStore<Tag>(conference.database()).get(tag));
    return conference.perform(Operation::RemoveTag, [&](Transaction &transaction) -> Result<void> {
        MULTAQA_CHECK(ReferringStore<ParticipantTag>::retireOf(transaction, tag));
        return RecordStore<Tag>::retire(transaction, tag);
    });
}

} // namespace multaqa
