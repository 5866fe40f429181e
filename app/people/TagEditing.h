// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "db/records/Tag.h"

#include <QCoreApplication>

#include <vector>

namespace multaqa {

/// Tags, each verb one step. Two tags are the same when search takes their names for one (app/text/Fold).
class TagEditing
{
    Q_DECLARE_TR_FUNCTIONS(TagEditing)

public:
    /// Gives people the tag of the name TYPED, which is made when there is none. Refused: no name.
    static Result<TagId> tag(Conference &conference, const std::vector<ParticipantId> &participants,
                             const QString &typed);
    static Result<void> untag(Conference &conference, const std::vector<ParticipantId> &participants, TagId tag);
    /// Refused: no name, or another tag's.
    static Result<void> rename(Conference &conference, TagId id, const QString &typed);
    /// Takes it from everybody, too.
    static Result<void> remove(Conference &conference, TagId tag);
};

} // namespace multaqa
