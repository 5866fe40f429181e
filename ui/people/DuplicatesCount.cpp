// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DuplicatesCount.h"

#include "app/people/Duplicates.h"

#include <QtConcurrentRun>

namespace multaqa {

DuplicatesCount::DuplicatesCount(QObject *parent)
    : QObject(parent)
{
    // Whoever is typing a name goes on before all are compared again.
    constexpr std::chrono::milliseconds quiet(3000);
    m_pause.setSingleShot(true);
    m_pause.setInterval(quiet);
    connect(&m_pause, &QTimer::timeout, this, &DuplicatesCount::begin);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.result() >= 0)
            Q_EMIT counted(m_watcher.result());
    });
}

DuplicatesCount::~DuplicatesCount()
{
    stop();
}

void DuplicatesCount::setConference(Conference *conference)
{
    stop();
    if (m_conference)
        m_conference->disconnect(this);
    m_conference = conference;
    if (!conference)
        return;
    connect(conference, &Conference::changed, this, [this](Changes changes) {
        if (changes.testFlag(Subject::People))
            m_pause.start();
    });
    m_pause.start();
}

/// The thread reads the file beside this one, which must therefore not be closed before it has ended.
void DuplicatesCount::stop()
{
    m_pause.stop();
    if (m_isStopped)
        *m_isStopped = true;
    m_watcher.waitForFinished();
}

void DuplicatesCount::begin()
{
    stop();
    m_isStopped = std::make_shared<std::atomic<bool>>(false);
    // Of a count that failed nothing is shown; the search itself tells why when it is asked for.
    m_watcher.setFuture(QtConcurrent::run([path = m_conference->path(), isStopped = m_isStopped] {
        const auto beside = Database::openBeside(path, Access::ReadOnly);
        if (!beside)
            return -1;
        const auto found = Duplicates::find(**beside, [&](qint64, qint64) { return !*isStopped; });
        return found ? static_cast<int>(found->size()) : -1;
    }));
}

} // namespace multaqa
