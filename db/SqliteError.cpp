// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SqliteError.h"

#include <sqlite3.h>

namespace multaqa {
namespace {

ErrorKind kindOf(int code)
{
    switch (code & 0xff) { // the low byte is the primary code
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::InUse;
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return ErrorKind::NoPermission;
    case SQLITE_READONLY:
        return ErrorKind::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: // of a file that its header has told to be ours
        return ErrorKind::Damaged;
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_CONSTRAINT:
        return ErrorKind::Refused;
    default:
        return ErrorKind::Failed;
    }
}

} // namespace

Error sqliteError(sqlite3 *handle, int code, const QString &file)
{
    const QString message = handle ? QString::fromUtf8(sqlite3_errmsg(handle)) : QStringLiteral("out of memory");
    return {kindOf(code), {}, file, message % u" (" % QString::number(code) % u')'};
}

} // namespace multaqa
