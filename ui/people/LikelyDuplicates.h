// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "app/people/Duplicates.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <memory>

namespace multaqa {

/// The likely duplicates of a conference, looked for in another thread when people have been left alone for a few
/// seconds. Until they are found anew, those found before stand.
class LikelyDuplicates : public QObject
{
    Q_OBJECT

public:
    explicit LikelyDuplicates(QObject *parent = nullptr);
    ~LikelyDuplicates() override;

    /// Null: none is open.
    void setConference(Conference *conference);

    int count() const { return static_cast<int>(m_pairs.size()); }
    /// The best first.
    const std::vector<Duplicate> &pairs() const { return m_pairs; }
    /// The likeliest to be PERSON once more.
    std::optional<ParticipantId> likelyOf(ParticipantId person) const;

Q_SIGNALS:
    /// Others than before, or as many again.
    void found();

private:
    using Outcome = std::shared_ptr<const std::vector<Duplicate>>; ///< null: it failed, or was stopped

    void begin();
    void take();
    void stop();

    QPointer<Conference> m_conference;
    QTimer m_pause;
    QElapsedTimer m_search;
    QFutureWatcher<Outcome> m_watcher;
    std::shared_ptr<std::atomic<bool>> m_isStopped;
    std::vector<Duplicate> m_pairs;
};

} // namespace multaqa
