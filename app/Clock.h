// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>

#include <optional>

namespace multaqa {

/// What time it is. The command line's --today stands in for the date wherever a command looks at "today"; the history
/// is always stamped by the machine's clock.
class Clock
{
public:
    Clock() = default;
    explicit Clock(std::optional<QDate> today)
        : m_today(today)
    {
    }

    /// Today in ZONE (an IANA name; the machine's own zone when it is empty or unknown).
    QDate today(const QString &zone = {}) const;
    static QDateTime now() { return QDateTime::currentDateTimeUtc(); }

private:
    std::optional<QDate> m_today;
};

} // namespace multaqa
