// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Progress.h"

#include <QElapsedTimer>
#include <QString>

#include <mutex>

namespace multaqa {

/// How far long work has come, on a line of its own on standard error: only where that is a terminal, and only after a
/// second. The line goes when this goes.
class ProgressLine
{
    Q_DISABLE_COPY_MOVE(ProgressLine)

public:
    /// WHAT is done: "Reading people.csv".
    explicit ProgressLine(const QString &what);
    ~ProgressLine();

    /// To be told from any thread.
    void tell(qint64 done, qint64 total);
    /// The same for work that takes a Progress; this must outlive it.
    Progress progress();

private:
    std::mutex m_mutex;
    QString m_what;
    QElapsedTimer m_sinceBegin;
    QElapsedTimer m_sinceLine;
    bool m_isTerminal = false;
    bool m_isShown = false;
};

} // namespace multaqa
