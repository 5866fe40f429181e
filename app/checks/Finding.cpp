// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Finding.h"

#include <QCryptographicHash>

namespace multaqa {

QString Finding::key() const
{
    const QUuid named = part.isEmpty() ? record : makeUuid8(record.toRfc4122() + part);
    return named.toString(QUuid::Id128);
}

QString Finding::wording() const
{
    return QString::fromLatin1(QCryptographicHash::hash(facts.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace multaqa
