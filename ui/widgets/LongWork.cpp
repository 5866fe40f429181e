// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "LongWork.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QProgressDialog>
#include <QTimer>
#include <QtConcurrentRun>

#include <atomic>
#include <chrono>

namespace multaqa {

void LongWork::waitFor(QWidget *parent, const QString &title, const std::function<void(const Progress &)> &work)
{
    // A bar that only flashes up would be read by nobody.
    constexpr std::chrono::milliseconds untilShown(400);
    constexpr int whole = 1000;

    std::atomic<bool> isStopped = false;
    QFutureWatcher<void> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(QtConcurrent::run([&](QPromise<void> &promise) {
        promise.setProgressRange(0, whole);
        work([&](qint64 done, qint64 total) {
            promise.setProgressValue(total > 0 ? static_cast<int>(done * whole / total) : 0);
            return !isStopped;
        });
    }));
    // Nobody may close the conference or change it meanwhile.
    QTimer::singleShot(untilShown, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (watcher.isFinished())
        return;

    QProgressDialog dialog(title, tr("Stop"), 0, whole, parent);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setWindowTitle(title);
    dialog.setAutoReset(false);
    dialog.setAutoClose(false);
    QObject::connect(&watcher, &QFutureWatcherBase::progressValueChanged, &dialog, &QProgressDialog::setValue);
    QObject::connect(&dialog, &QProgressDialog::canceled, &dialog, [&] { isStopped = true; });
    dialog.setValue(watcher.progressValue());
    dialog.show();
    if (!watcher.isFinished())
        loop.exec();
}

} // namespace multaqa
