// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace multaqa {

/// The file as QXmlStreamReader takes it. It gives up at the first byte that is no UTF-8, so a file with such a byte is
/// decoded here, with U+FFFD in its place.
struct ReadableXml
{
    QByteArray bytes;
    QString decoded;        ///< empty where the bytes are well encoded, or in another encoding
    qint64 firstDamage = 0; ///< the line
};

ReadableXml readableXml(const QByteArray &bytes);

/// More attributes in one tag than anybody writes: QXmlStreamReader compares each with each, for minutes.
bool hasTagOfTooManyAttributes(const QByteArray &bytes);

} // namespace multaqa
