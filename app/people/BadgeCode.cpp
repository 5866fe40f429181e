// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "BadgeCode.h"

#include "app/text/Fold.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace multaqa::BadgeCode {

QString of(ParticipantId participant, int attempt)
{
    const QByteArray named = participant.bytes() + QByteArray::number(attempt);
    const QByteArray hash = QCryptographicHash::hash(named, QCryptographicHash::Sha256);
    const quint64 number = qFromBigEndian<quint64>(hash.constData()) % 1'000'000'000'000ULL;
    return QString::number(number).rightJustified(12, u'0');
}

QString fromTyped(const QString &typed)
{
    // The row of digits on a French keyboard without Shift, from 1 to 0.
    static const QString frenchRow = QStringLiteral("&é\"'(-è_çà");
    const bool isFrench = std::any_of(typed.begin(), typed.end(), [](QChar c) {
        return frenchRow.contains(c) && c != u'-'; // which people write between groups of digits
    });
    QString code;
    for (const QChar c : typed) {
        const auto digit = frenchRow.indexOf(c);
        if (isFrench && digit >= 0)
            code += QChar(u'0' + static_cast<char16_t>((digit + 1) % 10));
        else if (c != u'-')
            code += c;
    }
    return fold(code).remove(u' ');
}

} // namespace multaqa::BadgeCode
