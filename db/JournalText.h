// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace multaqa {

/// The JSON in which the history tells the first values of a row, in UTF-8, written as SQLite's json_object() writes
/// it, for where it is not SQLite that writes it (db/stores/BulkRows).
namespace JournalText {

/// `"NAME":`
std::string nameOf(const QString &column);
/// The value of a column that holds text.
void append(std::string &text, std::string_view value);
/// The value of a column that holds a key: its bytes in small hexadecimal.
void appendKey(std::string &text, std::string_view key);

} // namespace JournalText
} // namespace multaqa
