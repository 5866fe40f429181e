// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Ids.h"
#include "ui/widgets/InlineLink.h"

#include <optional>

namespace multaqa {

class Conference;
class LikelyDuplicates;

/// How many likely duplicates a conference has, as the way to them; hidden while none are known.
class DuplicatesLink : public InlineLink
{
    Q_OBJECT

public:
    explicit DuplicatesLink(QWidget *parent = nullptr);

    /// Null: none is open. DUPLICATES are the conference's.
    void setConference(Conference *conference, LikelyDuplicates *duplicates);
    /// What the one is called who may be PERSON once more; empty: nobody may.
    QString nameOfLikely(ParticipantId person) const;

Q_SIGNALS:
    /// Somebody may be somebody else than before.
    void found();

protected:
    void changeEvent(QEvent *event) override;

private:
    void take();
    void showCount();

    Conference *m_conference = nullptr;
    LikelyDuplicates *m_duplicates = nullptr;
};

} // namespace multaqa
