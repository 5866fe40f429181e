// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/documents/AgendaContent.h"
#include "app/documents/LaidOutDocument.h"
#include "db/Result.h"

#include <QFutureWatcher>
#include <QObject>

#include <stop_token>

namespace multaqa {

/// Lays an agenda out in another thread. A new start stops the one before; what it made is not heard of.
class AgendaJob : public QObject
{
    Q_OBJECT

public:
    using Document = std::shared_ptr<const LaidOutDocument>;

    explicit AgendaJob(QObject *parent = nullptr);
    ~AgendaJob() override;

    void start(AgendaContent content);
    /// Ends in failed() with Cancelled.
    void stop();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(std::shared_ptr<const multaqa::LaidOutDocument> document);
    void failed(const multaqa::Error &error);

private:
    std::stop_source m_stop;
    int m_run = 0; ///< the one that is heard
    bool m_isRunning = false;
    QList<QFuture<void>> m_futures;
};

} // namespace multaqa
