// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CalendarWriter.h"

#include "CalendarZone.h"

#include "app/text/TextCleaning.h"
#include "db/records/Table.h"

#include <map>

namespace multaqa {
namespace {

QTimeZone zoneOf(const CalendarTimes &times)
{
    const QTimeZone zone(times.zone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

bool isUtc(const QTimeZone &zone)
{
    return zone == QTimeZone::utc();
}

/// Puts entries, one after the other, into the components of libical.
class Writing
{
public:
    explicit Writing(const Calendar &calendar)
        : m_calendar(calendar)
    {
    }

    IcalComponent all()
    {
        IcalComponent whole = icalComponent(ICAL_VCALENDAR_COMPONENT);
        const auto add = [&](icalproperty *property) { icalcomponent_add_property(whole.get(), property); };
        add(icalproperty_new_version("2.0"));
        add(icalproperty_new_prodid("-//Multaqa//Multaqa//EN"));
        add(icalproperty_new_method(ICAL_METHOD_PUBLISH));
        addText(whole.get(), &icalproperty_new_name, m_calendar.name);
        // The name by which programs call it that do not know RFC 7986.
        icalproperty *name = icalproperty_new_x(clean(m_calendar.name, TextLines::One).constData());
        icalproperty_set_x_name(name, "X-WR-CALNAME");
        add(name);
        // Zones stand before what refers to them, since some readers go through the file once.
        for (auto &zone : zones())
            icalcomponent_add_component(whole.get(), zone.release());
        for (const CalendarEntry &entry : m_calendar.entries)
            icalcomponent_add_component(whole.get(), event(entry).release());
        return whole;
    }

private:
    static QByteArray clean(const QString &text, TextLines lines) { return cleanText(text, lines).toUtf8(); }

    void addText(icalcomponent *to, icalproperty *(*make)(const char *), const QString &text,
                 TextLines lines = TextLines::One) const
    {
        const QByteArray written = clean(text, lines);
        if (written.isEmpty())
            return;
        icalproperty *property = make(written.constData());
        icalproperty_add_parameter(property, icalparameter_new_language(asciiWordOf(m_calendar.language)));
        icalcomponent_add_property(to, property);
    }

    /// One of each zone that is named, over all the time in which it is.
    std::vector<IcalComponent> zones() const
    {
        std::map<QByteArray, std::pair<QDateTime, QDateTime>> spans;
        for (const CalendarEntry &entry : m_calendar.entries) {
            const auto *times = std::get_if<CalendarTimes>(&entry.when);
            if (!times || isUtc(zoneOf(*times)))
                continue;
            const QDateTime last = times->end.value_or(times->start);
            const auto [span, isNew] = spans.try_emplace(zoneOf(*times).id(), times->start, last);
            if (!isNew) {
                span->second.first = std::min(span->second.first, times->start);
                span->second.second = std::max(span->second.second, last);
            }
        }
        std::vector<IcalComponent> all;
        for (const auto &[id, span] : spans)
            all.push_back(calendarZone(QTimeZone(id), span.first, span.second));
        return all;
    }

    static icalproperty *timed(icalproperty *(*make)(icaltimetype), const QDateTime &time, const QTimeZone &zone)
    {
        if (isUtc(zone))
            return make(icalInstant(time));
        icalproperty *property = make(icalClock(time.toTimeZone(zone)));
        icalproperty_add_parameter(property, icalparameter_new_tzid(zone.id().constData()));
        return property;
    }

    static void addWhen(icalcomponent *to, const CalendarDays &days)
    {
        icalcomponent_add_property(to, icalproperty_new_dtstart(icalDay(days.first)));
        // The end of iCalendar is the first day that is no longer part of it.
        icalcomponent_add_property(to, icalproperty_new_dtend(icalDay(days.last.addDays(1))));
    }

    static void addWhen(icalcomponent *to, const CalendarTimes &times)
    {
        const QTimeZone zone = zoneOf(times);
        icalcomponent_add_property(to, timed(&icalproperty_new_dtstart, times.start, zone));
        if (times.end)
            icalcomponent_add_property(to, timed(&icalproperty_new_dtend, *times.end, zone));
    }

    IcalComponent event(const CalendarEntry &entry) const
    {
        IcalComponent made = icalComponent(ICAL_VEVENT_COMPONENT);
        const auto add = [&](icalproperty *property) { icalcomponent_add_property(made.get(), property); };
        add(icalproperty_new_uid(clean(entry.uid, TextLines::One).constData()));
        add(icalproperty_new_dtstamp(icalInstant(m_calendar.stamp)));
        add(icalproperty_new_sequence(entry.sequence));
        std::visit([&](const auto &when) { addWhen(made.get(), when); }, entry.when);
        addText(made.get(), &icalproperty_new_summary, entry.summary);
        addText(made.get(), &icalproperty_new_description, entry.description, TextLines::Many);
        addText(made.get(), &icalproperty_new_location, entry.location);
        if (!entry.url.isEmpty())
            add(icalproperty_new_url(clean(entry.url, TextLines::One).constData()));
        for (QString category : entry.categories) {
            // Between categories libical leaves these as they are, since they part one from the next.
            category.replace(u',', u' ').replace(u';', u' ');
            addText(made.get(), &icalproperty_new_categories, category);
        }
        add(icalproperty_new_transp(entry.takesTime ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT));
        for (const CalendarAlarm &alarm : entry.alarms)
            icalcomponent_add_component(made.get(), alarmOf(alarm).release());
        return made;
    }

    IcalComponent alarmOf(const CalendarAlarm &alarm) const
    {
        IcalComponent made = icalComponent(ICAL_VALARM_COMPONENT);
        icalcomponent_add_property(made.get(), icalproperty_new_action(ICAL_ACTION_DISPLAY));
        // In days where it is days: a day before is the same hour, also when the clocks are changed between.
        constexpr int minutesOfDay = 24 * 60;
        const int minutes = static_cast<int>(alarm.before.count());
        icaltriggertype trigger = icaltriggertype_from_int(0);
        trigger.duration.is_neg = minutes > 0;
        trigger.duration.days = static_cast<unsigned>(minutes / minutesOfDay);
        trigger.duration.hours = static_cast<unsigned>(minutes % minutesOfDay / 60);
        trigger.duration.minutes = static_cast<unsigned>(minutes % 60);
        icalcomponent_add_property(made.get(), icalproperty_new_trigger(trigger));
        addText(made.get(), &icalproperty_new_description, alarm.text);
        return made;
    }

    const Calendar &m_calendar;
};

} // namespace

QByteArray CalendarWriter::write(const Calendar &calendar)
{
    const IcalComponent whole = Writing(calendar).all();
    char *text = icalcomponent_as_ical_string_r(whole.get());
    QByteArray written(text);
    icalmemory_free_buffer(text);
    return written;
}

} // namespace multaqa
