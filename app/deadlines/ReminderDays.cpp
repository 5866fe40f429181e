// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReminderDays.h"

#include "app/text/Bidi.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace multaqa {
namespace {

std::optional<int> numberOf(const QString &text)
{
    bool isNumber = false;
    const int days = toLatinDigits(text.trimmed()).toInt(&isNumber);
    return isNumber && days >= 0 && days <= ReminderDays::most ? std::optional(days) : std::nullopt;
}

void sortMostFirst(std::vector<int> &days)
{
    std::sort(days.begin(), days.end(), std::greater<int>());
    days.erase(std::unique(days.begin(), days.end()), days.end());
}

} // namespace

QStringList ReminderDays::split(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,;\u060C\u061B\\s]+"));
    return toLatinDigits(text).split(between, Qt::SkipEmptyParts);
}

QString ReminderDays::joined(const QStringList &days, Language language, Digits digits)
{
    const bool isArabic = language == Language::Arabic;
    return withDigits(days.join(isArabic ? QStringLiteral("، ") : QStringLiteral(", ")), digitsIn(language, digits));
}

Result<QStringList> ReminderDays::clean(const QStringList &days)
{
    std::vector<int> numbers;
    for (const QString &each : days) {
        const auto number = numberOf(each);
        if (!number)
            return Error::refused(
                tr("Reminders: “%1” is not a number of days from 0 to %2. Write numbers, such as 14, 7, 1.")
                    .arg(isolated(each), QString::number(most)));
        numbers.push_back(*number);
    }
    sortMostFirst(numbers);
    QStringList cleaned;
    for (const int number : numbers)
        cleaned << QString::number(number);
    return cleaned;
}

std::vector<int> ReminderDays::of(const Deadline &deadline)
{
    std::vector<int> days;
    for (const QString &each : deadline.remindBefore)
        if (const auto number = numberOf(each))
            days.push_back(*number);
    sortMostFirst(days);
    return days;
}

} // namespace multaqa
