// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Result.h"

#include <QStringList>

namespace multaqa {

class Database;

/// The shape of the file: its versions, the triggers that guard it, and the triggers that journal every change.
namespace Schema {

/// "Mltq", in the header of the file (https://www.sqlite.org/pragma.html#pragma_application_id).
inline constexpr quint32 applicationId = 0x4d6c7471;
/// The version that this program writes; in the file: user_version.
int latestVersion();

/// Makes the tables of the newest version in an empty file.
Result<void> create(const Database &database);
/// Brings a file of version FROM to the newest one, as one transaction. The caller has made a backup.
Result<void> migrate(const Database &database, int from);

/// Damaged, naming it in `detail`, when the file holds a trigger or a view that is not one of our guards word for word,
/// or lacks a guard: a file comes by e-mail, and must not run what a stranger wrote into it.
Result<void> checkTriggers(const Database &database);

/// Damaged, naming it in `detail`, when a journalled table has not the columns of its record: a name in the schema that
/// is torn would otherwise pass for a column of its own.
Result<void> checkColumns(const Database &database);

/// Makes this connection journal every change: one TEMP trigger set a table, which works under trusted_schema=OFF.
Result<void> startJournalling(const Database &database);

/// The journalled tables, those that are pointed at first.
QStringList tables();

struct Column
{
    QString name;
    bool isKey; ///< holds the key of a row: 16 bytes, in the history's JSON as hexadecimal
};
/// The journalled columns of TABLE as the file has them: all but `id`, `gone` included.
Result<QList<Column>> columns(const Database &database, const QString &table);

} // namespace Schema
} // namespace multaqa
