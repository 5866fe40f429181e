// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "LikelyDuplicates.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace multaqa {

namespace {

/// Whoever is typing a name goes on before all are compared again.
constexpr std::chrono::milliseconds quiet(3000);
/// A large list, whose search keeps the processor busy, waits longer for the next one.
constexpr int restPerSearch = 10;

} // namespace

LikelyDuplicates::LikelyDuplicates(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(quiet);
    connect(&m_pause, &QTimer::timeout, this, &LikelyDuplicates::begin);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LikelyDuplicates::take);
}

LikelyDuplicates::~LikelyDuplicates()
{
    stop();
}

void LikelyDuplicates::setConference(Conference *conference)
{
    stop();
    if (m_conference)
        m_conference->disconnect(this);
    m_conference = conference;
    m_pairs.clear();
    m_pause.setInterval(quiet);
    Q_EMIT found();
    if (!conference)
        return;
    connect(conference, &Conference::changed, this, [this](Changes changes) {
        if (changes.testFlag(Subject::People))
            m_pause.start();
    });
    m_pause.start();
}

std::optional<ParticipantId> LikelyDuplicates::likelyOf(ParticipantId person) const
{
    const auto pair = std::find_if(m_pairs.begin(), m_pairs.end(),
                                   [&](const Duplicate &each) { return each.a == person || each.b == person; });
    if (pair == m_pairs.end())
        return std::nullopt;
    return pair->a == person ? pair->b : pair->a;
}

/// The thread reads the file beside this one, which must therefore not be closed before it has ended.
void LikelyDuplicates::stop()
{
    m_pause.stop();
    if (m_isStopped)
        *m_isStopped = true;
    m_watcher.waitForFinished();
}

void LikelyDuplicates::begin()
{
    stop();
    if (!m_conference)
        return;
    m_isStopped = std::make_shared<std::atomic<bool>>(false);
    m_search.start();
    m_watcher.setFuture(QtConcurrent::run([path = m_conference->path(), isStopped = m_isStopped]() -> Outcome {
        const auto beside = Database::openBeside(path, Access::ReadOnly);
        if (!beside)
            return nullptr;
        auto pairs = Duplicates::find(**beside, [&](qint64, qint64) { return !*isStopped; });
        return pairs ? std::make_shared<const std::vector<Duplicate>>(*std::move(pairs)) : nullptr;
    }));
}

void LikelyDuplicates::take()
{
    // Of a search that failed nothing is shown; the dialog tells why when it is asked for.
    const Outcome outcome = m_watcher.result();
    if (!outcome || *m_isStopped)
        return;
    m_pairs = *outcome;
    m_pause.setInterval(
        std::max<std::chrono::milliseconds>(quiet, restPerSearch * std::chrono::milliseconds(m_search.elapsed())));
    Q_EMIT found();
}

} // namespace multaqa
