// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FileLock.h"

#include <QFileInfo>

namespace multaqa {

FileLock::FileLock(const QString &lockFile)
    : m_lock(lockFile)
{
    // Never stale by age: a conference stays open for days.
    m_lock.setStaleLockTime(0);
}

Result<std::unique_ptr<FileLock>> FileLock::take(const QString &file)
{
    const QFileInfo info(QFileInfo(file).canonicalFilePath());
    const QString lockFile = info.path() % u"/." % info.fileName() % u".lock";
    std::unique_ptr<FileLock> lock(new FileLock(lockFile));
    if (lock->m_lock.tryLock(0))
        return lock;
    if (lock->m_lock.error() == QLockFile::UnknownError) // Qt's word for a disk that is full
        return Error{ErrorKind::DiskFull, {}, file, lockFile};
    if (lock->m_lock.error() != QLockFile::LockFailedError)
        return Error{ErrorKind::ReadOnly, {}, file, lockFile};

    qint64 process = 0;
    QString host;
    QString program;
    lock->m_lock.getLockInfo(&process, &host, &program);
    return Error{ErrorKind::InUse, {}, file, program % u", " % QString::number(process) % u", " % host};
}

} // namespace multaqa
