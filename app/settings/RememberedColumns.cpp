// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RememberedColumns.h"

#include "app/text/Fold.h"

#include <QCryptographicHash>
#include <QSettings>

namespace multaqa {
namespace {

/// Header words may hold what a key of settings may not.
QString keyOf(const QStringList &headers)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString &header : headers)
        hash.addData((fold(header) + u'\n').toUtf8());
    return QLatin1String("import/columns/") + QString::fromLatin1(hash.result().toHex());
}

} // namespace

QStringList RememberedColumns::find(const QStringList &headers) const
{
    const QStringList choices = m_settings.value(keyOf(headers)).toStringList();
    return choices.size() == headers.size() ? choices : QStringList();
}

void RememberedColumns::remember(const QStringList &headers, const QStringList &choices)
{
    m_settings.setValue(keyOf(headers), choices);
}

} // namespace multaqa
