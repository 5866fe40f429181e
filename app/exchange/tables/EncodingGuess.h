// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace multaqa {

/// The encoding of a text: by its byte order mark; by the pattern of NUL bytes, for UTF-16 without one; UTF-8 if all of
/// it is; otherwise by what uchardet says, unless the letters stand as Arabic or Latin script would have them in
/// windows-1256, ISO-8859-6 or windows-1252, which uchardet confuses in short and mixed texts
/// (studies/mail-and-tables.md). All of the device is read, and it stands at its start afterwards.
QByteArray guessEncoding(QIODevice &device);

} // namespace multaqa
