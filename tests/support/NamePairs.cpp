// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "NamePairs.h"

#include <QCryptographicHash>
#include <QFile>

namespace multaqa {

std::vector<NamePair> readNamePairs(const QString &path, NamePart part)
{
    std::vector<NamePair> pairs;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return pairs;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> cells = line.trimmed().split('\t');
        if (cells.size() != 2)
            continue;
        const QByteArray hash = QCryptographicHash::hash(line.trimmed(), QCryptographicHash::Md5).toHex().left(6);
        const int hundredth = hash.toInt(nullptr, 16) % 100;
        const NamePart its = hundredth < 70   ? NamePart::Training
                             : hundredth < 85 ? NamePart::Choosing
                                              : NamePart::HeldOut;
        if (its == part)
            pairs.push_back({QString::fromUtf8(cells[0]), QString::fromUtf8(cells[1])});
    }
    return pairs;
}

} // namespace multaqa
