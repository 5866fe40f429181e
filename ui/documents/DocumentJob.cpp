// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DocumentJob.h"

#include <QtConcurrent>

namespace multaqa {

DocumentJob::DocumentJob(QObject *parent)
    : QObject(parent)
{
}

DocumentJob::~DocumentJob()
{
    m_stop.request_stop();
    for (QFuture<void> &future : m_futures)
        future.waitForFinished(); // they speak to this object
}

void DocumentJob::start(Work work)
{
    m_stop.request_stop();
    m_stop = {};
    m_isRunning = true;
    m_futures.removeIf([](const QFuture<void> &future) { return future.isFinished(); });
    const int run = ++m_run;
    const auto tell = [this, run](auto &&signal) {
        QMetaObject::invokeMethod(
            this,
            [this, run, signal] {
                if (run == m_run)
                    signal();
            },
            Qt::QueuedConnection);
    };
    m_futures << QtConcurrent::run([this, tell, token = m_stop.get_token(), work = std::move(work)] {
        const auto progress = [&](int done, int total) { tell([=, this] { Q_EMIT progressed(done, total); }); };
        const Result<Document> document = work(token, progress);
        tell([this, document] {
            m_isRunning = false;
            if (document)
                Q_EMIT finished(*document);
            else
                Q_EMIT failed(document.error());
        });
    });
}

void DocumentJob::stop()
{
    m_stop.request_stop();
}

} // namespace multaqa
