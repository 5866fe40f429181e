// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QTimeZone>

namespace multaqa {

/// Whether offices are open on that weekday in the country of ZONE, by CLDR; public holidays are not known. For a zone
/// of no country: Monday to Friday.
bool isWorkingDay(QDate day, const QTimeZone &zone);

/// DAY itself, or the last working day before it.
QDate workingDayUntil(QDate day, const QTimeZone &zone);
/// DAY itself, or the first working day after it.
QDate workingDayFrom(QDate day, const QTimeZone &zone);

} // namespace multaqa
