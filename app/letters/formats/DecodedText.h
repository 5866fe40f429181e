// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace multaqa {

/// Bytes as text, by ICU: in the encoding of that name, or, where it is empty or unknown, in the one that they look
/// like. Bytes that mean nothing become U+FFFD. Stops behind MOST UTF-16 units.
QString decodedText(const QByteArray &bytes, const QByteArray &encoding, qsizetype most);

} // namespace multaqa
