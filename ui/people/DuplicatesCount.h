// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"

#include <QFutureWatcher>
#include <QTimer>

#include <atomic>
#include <memory>

namespace multaqa {

/// How many likely duplicates a conference has, counted in another thread when people have been left alone for a few
/// seconds.
class DuplicatesCount : public QObject
{
    Q_OBJECT

public:
    explicit DuplicatesCount(QObject *parent = nullptr);
    ~DuplicatesCount() override;

    /// Null: none is open.
    void setConference(Conference *conference);

Q_SIGNALS:
    void counted(int pairs);

private:
    void begin();
    void stop();

    Conference *m_conference = nullptr;
    QTimer m_pause;
    QFutureWatcher<int> m_watcher;
    std::shared_ptr<std::atomic<bool>> m_isStopped;
};

} // namespace multaqa
