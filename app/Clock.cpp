// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Clock.h"

#include <QTimeZone>

namespace multaqa {

QDate Clock::today(const QString &zone) const
{
    if (m_today)
        return *m_today;
    const QTimeZone timeZone(zone.toLatin1());
    return timeZone.isValid() ? now().toTimeZone(timeZone).date() : QDate::currentDate();
}

} // namespace multaqa
