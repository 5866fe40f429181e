// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/text/Dates.h"

#include <QDateTime>

namespace multaqa {

/// The digits in which the window writes Arabic.
Digits windowDigits();
/// The window's digits with the conference's month names.
DateStyle windowDateStyle(const ConferenceDetails &conference);
/// A count as the window writes it.
QString windowNumber(qint64 number);

} // namespace multaqa
