// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariant>

namespace multaqa {

/// The JSON in which the history tells the first values of a row, written as SQLite's json_object() writes it, for
/// where it is not SQLite that writes it (db/stores/BulkInsert).
namespace JournalText {

/// `"NAME":`
QString nameOf(const QString &column);
/// The value of a column that holds text or a number.
void append(QString &text, const QVariant &value);
/// The value of a column that holds a key: its bytes in small hexadecimal.
void appendKey(QString &text, const QVariant &value);

} // namespace JournalText
} // namespace multaqa
