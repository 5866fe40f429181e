// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CalendarZone.h"

namespace multaqa {
namespace {

/// From START, as the clocks showed it before, they are OFFSET seconds ahead of UTC.
void addObservance(icalcomponent *zone, const QTimeZone::OffsetData &now, int offsetBefore)
{
    const bool isDaylight = now.daylightTimeOffset != 0;
    icalcomponent *part = icalcomponent_new(isDaylight ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT);
    const QDateTime start = now.atUtc.toUTC().addSecs(offsetBefore);
    icalcomponent_add_property(part, icalproperty_new_dtstart(icalClock(start)));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetfrom(offsetBefore));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetto(now.offsetFromUtc));
    if (!now.abbreviation.isEmpty())
        icalcomponent_add_property(part, icalproperty_new_tzname(now.abbreviation.toUtf8().constData()));
    icalcomponent_add_component(zone, part);
}

} // namespace

IcalComponent calendarZone(const QTimeZone &zone, const QDateTime &first, const QDateTime &last)
{
    IcalComponent component = icalComponent(ICAL_VTIMEZONE_COMPONENT);
    icalcomponent_add_property(component.get(), icalproperty_new_tzid(zone.id().constData()));
    QTimeZone::OffsetData holding = zone.previousTransition(first.addSecs(1));
    if (!holding.atUtc.isValid()) {
        // The clocks were never changed before: they have been so since the epoch.
        holding = zone.offsetData(first);
        holding.atUtc = QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
        addObservance(component.get(), holding, holding.offsetFromUtc);
    } else {
        addObservance(component.get(), holding, zone.offsetFromUtc(holding.atUtc.addSecs(-1)));
    }
    const QTimeZone::OffsetDataList changes = zone.transitions(first.addSecs(1), last);
    int before = holding.offsetFromUtc;
    for (const QTimeZone::OffsetData &change : changes) {
        addObservance(component.get(), change, before);
        before = change.offsetFromUtc;
    }
    return component;
}

} // namespace multaqa
