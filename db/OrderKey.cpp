// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "OrderKey.h"

namespace multaqa::OrderKey {
namespace {

constexpr int base = 62;

int digitOf(QChar letter)
{
    const ushort c = letter.unicode();
    if (c > 'z')
        return base - 1;
    if (c >= 'a')
        return c - 'a' + 36;
    if (c >= 'A')
        return c - 'A' + 10;
    return c >= '0' ? c - '0' : 0;
}

QChar letterOf(int digit)
{
    if (digit >= 36)
        return QChar(u'a' + digit - 36);
    if (digit >= 10)
        return QChar(u'A' + digit - 10);
    return QChar(u'0' + digit);
}

} // namespace

QString between(const QString &before, const QString &after)
{
    // Digit by digit, as fractions: a missing digit counts 0 below and BASE above. A list that grows at its end goes up
    // by one and not by halves, so that its keys stay short.
    QString key;
    // Keys of strangers may be equal, crossed or no keys at all; then the new one goes after BEFORE.
    bool isOpen = after <= before;
    for (int i = 0;; ++i) {
        const int low = i < before.size() ? digitOf(before.at(i)) : 0;
        const int high = isOpen || i >= after.size() ? base : digitOf(after.at(i));
        if (high - low > 1) {
            const bool goesOn = isOpen && i < before.size();
            return key + letterOf(goesOn ? low + 1 : low + (high - low) / 2);
        }
        key += letterOf(low);
        if (high - low == 1)
            isOpen = true;
    }
}

} // namespace multaqa::OrderKey
