// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/text/Numerals.h"
#include "db/Result.h"
#include "db/records/Deadline.h"

#include <QCoreApplication>

#include <vector>

namespace multaqa {

/// How many days before a deadline people are reminded of it.
class ReminderDays
{
    Q_DECLARE_TR_FUNCTIONS(ReminderDays)

public:
    /// The most that makes sense: a year.
    static constexpr int most = 366;

    /// What was typed, "14, 7, 1" or "١٤، ٧", in pieces with Latin digits. Nothing is judged.
    static QStringList split(const QString &text);
    /// "14, 7, 1", "١٤، ٧، ١"
    static QString joined(const QStringList &days, Language language, Digits digits);
    /// Each once, the most first, in Latin digits. Refused, naming the field: what is no number of days from 0 to
    /// `most`.
    static Result<QStringList> clean(const QStringList &days);
    /// Of a deadline, the most first. What is no number, from another program's file, is passed over.
    static std::vector<int> of(const Deadline &deadline);
};

} // namespace multaqa
