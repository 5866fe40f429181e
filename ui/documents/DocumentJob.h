// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/documents/DocumentProgress.h"
#include "app/documents/LaidOutDocument.h"
#include "db/Result.h"

#include <QFutureWatcher>
#include <QObject>

#include <stop_token>

namespace multaqa {

/// Lays a document out in another thread. A new start stops the one before; what it made is not heard of.
class DocumentJob : public QObject
{
    Q_OBJECT

public:
    using Document = std::shared_ptr<const LaidOutDocument>;
    /// Lays it out; it has all that the document says in itself.
    using Work = std::function<Result<Document>(const std::stop_token &stop, const DocumentProgress &progress)>;

    explicit DocumentJob(QObject *parent = nullptr);
    ~DocumentJob() override;

    void start(Work work);
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
