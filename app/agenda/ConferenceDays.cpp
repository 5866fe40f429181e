// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ConferenceDays.h"

#include "db/records/Event.h"
#include "db/stores/RecordStore.h"

namespace multaqa {

Result<std::optional<std::pair<QDate, QDate>>> conferenceDays(const Database &database)
{
    MULTAQA_TRY(const auto events, RecordStore<Event>(database).all());
    std::optional<std::pair<QDate, QDate>> days;
    for (const Event &event : events) {
        for (const auto &day : {event.startsOn, event.endsOn}) {
            if (!day)
                continue;
            if (!days)
                days = {*day, *day};
            days->first = std::min(days->first, *day);
            days->second = std::max(days->second, *day);
        }
    }
    return days;
}

} // namespace multaqa
