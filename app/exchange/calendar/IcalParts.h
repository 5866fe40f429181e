// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>

#include <libical/ical.h>
#include <memory>

namespace multaqa {

/// A component of libical that owns all that was added to it.
struct IcalComponentFree
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using IcalComponent = std::unique_ptr<icalcomponent, IcalComponentFree>;

inline IcalComponent icalComponent(icalcomponent_kind kind)
{
    return IcalComponent(icalcomponent_new(kind));
}

/// The whole day.
inline icaltimetype icalDay(QDate day)
{
    icaltimetype time = icaltime_null_time();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    time.is_date = 1;
    return time;
}

/// What a clock shows that shows TIME's own date and time, without a zone.
inline icaltimetype icalClock(const QDateTime &time)
{
    icaltimetype clock = icalDay(time.date());
    clock.hour = time.time().hour();
    clock.minute = time.time().minute();
    clock.second = time.time().second();
    clock.is_date = 0;
    return clock;
}

/// The instant, in UTC.
inline icaltimetype icalInstant(const QDateTime &time)
{
    icaltimetype instant = icalClock(time.toUTC());
    instant.zone = icaltimezone_get_utc_timezone();
    return instant;
}

} // namespace multaqa
