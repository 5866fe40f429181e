// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Ids.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>

#include <mutex>

namespace multaqa {

QUuid makeUuid7()
{
    // RFC 9562, section 6.2, method 3: the 12 bits after the milliseconds count on within one millisecond, so that rows
    // made one after another are stored one after another.
    static std::mutex guard;
    static quint64 last = 0;

    const quint64 tail = QRandomGenerator::system()->generate64();
    quint64 stamp = 0;
    {
        const std::lock_guard lock(guard);
        const quint64 now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch()) << 12;
        last = stamp = std::max(now, last + 1);
    }
    const quint64 milliseconds = stamp >> 12;
    const auto counter = static_cast<ushort>(stamp & 0xfff);
    return {static_cast<uint>(milliseconds >> 16),
            static_cast<ushort>(milliseconds & 0xffff),
            static_cast<ushort>(0x7000 | counter),
            static_cast<uchar>(0x80 | ((tail >> 56) & 0x3f)),
            static_cast<uchar>(tail >> 48),
            static_cast<uchar>(tail >> 40),
            static_cast<uchar>(tail >> 32),
            static_cast<uchar>(tail >> 24),
            static_cast<uchar>(tail >> 16),
            static_cast<uchar>(tail >> 8),
            static_cast<uchar>(tail)};
}

QUuid makeUuid8(const QByteArray &content)
{
    QByteArray bytes = QCryptographicHash::hash(content, QCryptographicHash::Sha256).first(16);
    bytes[6] = static_cast<char>((static_cast<uchar>(bytes[6]) & 0x0f) | 0x80); // the version
    bytes[8] = static_cast<char>((static_cast<uchar>(bytes[8]) & 0x3f) | 0x80); // the variant
    return QUuid::fromRfc4122(bytes);
}

} // namespace multaqa
