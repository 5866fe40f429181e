// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SqliteError.h"

#include <QSqlError>

namespace multaqa {
namespace {

ErrorKind kindOf(int code)
{
    switch (code & 0xff) { // the low byte is the primary code
    case 5:                // SQLITE_BUSY
    case 6:                // SQLITE_LOCKED
        return ErrorKind::InUse;
    case 3:  // SQLITE_PERM
    case 14: // SQLITE_CANTOPEN
    case 23: // SQLITE_AUTH
        return ErrorKind::NoPermission;
    case 8: // SQLITE_READONLY
        return ErrorKind::ReadOnly;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB, of a file that its header has told to be ours
        return ErrorKind::Damaged;
    case 13: // SQLITE_FULL
        return ErrorKind::DiskFull;
    case 19: // SQLITE_CONSTRAINT
        return ErrorKind::Refused;
    default:
        return ErrorKind::Failed;
    }
}

} // namespace

Error sqliteError(const QSqlError &error, const QString &file)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return {
        isNumber ? kindOf(code) : ErrorKind::Failed, {}, file, error.text() % u" (" % error.nativeErrorCode() % u")"};
}

} // namespace multaqa
