// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ScheduleInterpretation.h"

#include "ScheduleTimes.h"

#include "app/text/Bidi.h"
#include "app/text/Fold.h"
#include "app/text/PlainText.h"
#include "app/text/TextCleaning.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace multaqa {

namespace {

QString oneLine(const QString &text)
{
    return cleanText(text, TextLines::One);
}

/// A value of the file to be put into a sentence: short, and unable to turn the sentence round.
QString quoted(const QString &text)
{
    constexpr qsizetype longest = 80;
    const QString line = oneLine(text);
    return isolated(line.size() > longest ? QString(line.left(longest) + u'…') : line);
}

bool isWebAddress(const QString &address)
{
    for (const char *scheme : {"https://", "http://", "mailto:"})
        if (address.startsWith(QLatin1String(scheme), Qt::CaseInsensitive))
            return true;
    return false;
}

bool saysCancelled(const QString &status, const QString &title)
{
    static const QStringList words{QStringLiteral("cancelled"), QStringLiteral("canceled"), QStringLiteral("annule"),
                                   QStringLiteral("annulee"),   QStringLiteral("ملغي"),     QStringLiteral("ملغاه"),
                                   QStringLiteral("الغيت")};
    const QString foldedStatus = fold(status);
    const QString beginning = fold(QStringView(title).left(40));
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return foldedStatus == word || beginning.startsWith(word) || beginning.startsWith(QString(u'[' + word));
    });
}

class Interpreter
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleXmlReader)

public:
    Interpreter(const RawSchedule &raw, const QTimeZone &zoneIfUnsaid)
        : m_raw(raw)
        , m_zone(zoneIfUnsaid.isValid() ? zoneIfUnsaid : QTimeZone::utc())
    {
    }

    ScheduleFile run()
    {
        m_file.version = oneLine(m_raw.version);
        m_file.tracks = m_raw.tracks;
        takeConference();
        takeDays();
        takeRooms();
        for (const RawSchedule::Person &person : m_raw.people)
            m_listedNames.insert(keyOf(person), oneLine(person.name));
        m_file.events.reserve(m_raw.events.size());
        for (const RawSchedule::Event &event : m_raw.events)
            takeEvent(event);
        complainOfTypes();
        if (m_file.events.empty())
            complain(0, {}, tr("The file holds no sessions."));
        std::stable_sort(m_file.complaints.begin(), m_file.complaints.end(),
                         [](const Complaint &a, const Complaint &b) { return a.line < b.line; });
        return std::move(m_file);
    }

private:
    void complain(qint64 line, const QString &subject, const QString &message)
    {
        m_file.complaints.push_back({line, subject, message});
    }

    void takeConference()
    {
        ScheduleConference &conference = m_file.conference;
        conference.acronym = oneLine(m_raw.acronym);
        conference.title = oneLine(m_raw.title);
        conference.subtitle = oneLine(m_raw.subtitle);
        conference.venue = oneLine(m_raw.venue);
        conference.city = oneLine(m_raw.city);
        const QString url = oneLine(m_raw.url);
        conference.url = isWebAddress(url) ? url : QString();
        if (const auto start = readInstant(m_raw.start))
            conference.start = start->date;
        if (const auto end = readInstant(m_raw.end))
            conference.end = end->date;
        if (conference.title.isEmpty())
            complain(m_raw.conferenceLine, {}, tr("The conference has no title in the file."));
        takeZone();
        conference.timeZone = m_zone;
    }

    void takeZone()
    {
        const QByteArray name = m_raw.timeZone.trimmed().toUtf8();
        if (name.isEmpty()) {
            complain(m_raw.conferenceLine, {},
                     tr("The file names no time zone; %1 is used.")
                         .arg(isolatedLeftToRight(QString::fromUtf8(m_zone.id()))));
            return;
        }
        // Outlook's and Windows' own names are met, too.
        for (const QByteArray &id : {name, QTimeZone::windowsIdToDefaultIanaId(name)})
            if (QTimeZone zone(id); !id.isEmpty() && zone.isValid()) {
                m_zone = zone;
                return;
            }
        complain(m_raw.conferenceLine, {},
                 tr("The time zone “%1” is unknown; %2 is used.")
                     .arg(quoted(m_raw.timeZone), isolatedLeftToRight(QString::fromUtf8(m_zone.id()))));
    }

    void takeDays()
    {
        for (const RawSchedule::Day &raw : m_raw.days) {
            ScheduleDay day;
            if (const auto date = readInstant(raw.date))
                day.date = date->date;
            if (const auto start = readInstant(raw.start); start && start->time)
                day.start = start->instant(m_zone);
            if (const auto end = readInstant(raw.end); end && end->time)
                day.end = end->instant(m_zone);
            if (!day.date.isValid() && day.start.isValid())
                day.date = day.start.toTimeZone(m_zone).date();
            if (!day.date.isValid())
                complain(raw.line, quoted(raw.date), tr("A day has no date that can be understood."));
            m_file.days.push_back(day);
        }
    }

    void takeRooms()
    {
        bool complained = false;
        for (const RawSchedule::Room &raw : m_raw.rooms) {
            const QString name = oneLine(raw.name);
            if (!name.isEmpty()) {
                addRoom(name, oneLine(raw.guid));
            } else if (!std::exchange(complained, true)) {
                complain(raw.line, {},
                         tr("A room has no name; sessions that name none themselves are kept without one."));
            }
        }
    }

    void addRoom(const QString &name, const QString &guid)
    {
        const auto known = m_rooms.constFind(name);
        if (known == m_rooms.cend()) {
            m_rooms.insert(name, m_file.rooms.size());
            m_file.rooms.push_back({name, guid});
        } else if (ScheduleRoom &room = m_file.rooms[*known]; room.guid.isEmpty()) {
            room.guid = guid;
        }
    }

    void takeEvent(const RawSchedule::Event &raw)
    {
        ScheduleEvent event;
        event.line = raw.line;
        event.guid = oneLine(raw.guid);
        event.id = oneLine(raw.id);
        event.code = oneLine(raw.code);
        event.title = oneLine(raw.title);
        m_subject = quoted(event.title.isEmpty() ? event.guid : event.title);
        if (event.title.isEmpty()) {
            event.title = tr("(untitled)");
            complain(raw.line, m_subject, tr("The session has no title."));
        }
        event.subtitle = oneLine(raw.subtitle);
        event.type = oneLine(raw.type);
        event.kind = guessSessionKind(event.type, event.title);
        event.track = oneLine(raw.track);
        event.language = oneLine(raw.language);
        event.abstract = plainText(raw.abstract);
        event.description = plainText(raw.description);
        event.isCancelled = raw.isCancelled || saysCancelled(raw.status, event.title);
        event.isNotToBeRecorded = raw.isNotToBeRecorded;
        event.isNotToBeStreamed = raw.isNotToBeStreamed;
        takeRoom(raw, event);
        takeStart(raw, event);
        takeDuration(raw, event);
        takePersons(raw, event);
        takeLinks(raw, event);
        takeKey(event);
        takeType(event);
        m_file.events.push_back(std::move(event));
    }

    void takeRoom(const RawSchedule::Event &raw, ScheduleEvent &event)
    {
        const QString surrounding = oneLine(raw.surroundingRoom);
        event.room = oneLine(raw.room);
        if (event.room.isEmpty())
            event.room = surrounding;
        else if (!surrounding.isEmpty() && event.room != surrounding)
            complain(raw.line, m_subject,
                     tr("The session names the room “%1” and stands under “%2”; the one it names is believed.")
                         .arg(quoted(event.room), quoted(surrounding)));
        if (!event.room.isEmpty())
            addRoom(event.room, {});
    }

    void takeStart(const RawSchedule::Event &raw, ScheduleEvent &event)
    {
        const auto written = readInstant(raw.date);
        const auto clock = readTimeOfDay(raw.start);
        if (!written || !written->time) {
            event.start = startFromDay(raw, written, clock);
            return;
        }
        event.start = written->instant(m_zone);
        if (!written->offsetSeconds)
            complain(raw.line, m_subject,
                     tr("The date “%1” has no offset; it is taken as a time in %2.")
                         .arg(quoted(raw.date), isolatedLeftToRight(QString::fromUtf8(m_zone.id()))));
        const QDateTime local = event.start.toTimeZone(m_zone);
        const auto agrees = [&](QTime time) {
            return time.hour() == clock->hour() && time.minute() == clock->minute();
        };
        if (!raw.start.trimmed().isEmpty() && !clock)
            complain(raw.line, m_subject,
                     tr("The start “%1” is no time of day; the date “%2” is believed.")
                         .arg(quoted(raw.start), quoted(raw.date)));
        else if (clock && !agrees(*written->time) && !agrees(local.time()))
            complain(raw.line, m_subject,
                     tr("The start “%1” disagrees with the date “%2”; the date is believed.")
                         .arg(quoted(raw.start), quoted(raw.date)));
        checkDay(raw, written->date, local.date());
    }

    /// Schedules list what begins after midnight under the day before.
    void checkDay(const RawSchedule::Event &raw, QDate writtenDate, QDate localDate)
    {
        if (raw.day < 0)
            return;
        const ScheduleDay &day = m_file.days[size_t(raw.day)];
        const auto belongs = [&](QDate date) { return date == day.date || date == day.date.addDays(1); };
        if (day.date.isValid() && !belongs(writtenDate) && !belongs(localDate))
            complain(raw.line, m_subject,
                     tr("The date “%1” is not that of the day the session stands under, %2; its own date is believed.")
                         .arg(quoted(raw.date), isolatedLeftToRight(day.date.toString(Qt::ISODate))));
    }

    QDateTime startFromDay(const RawSchedule::Event &raw, const std::optional<WrittenInstant> &written,
                           const std::optional<QTime> &clock)
    {
        const ScheduleDay day = raw.day >= 0 ? m_file.days[size_t(raw.day)] : ScheduleDay{};
        const QDate date = written ? written->date : day.date;
        if (!date.isValid() || !clock) {
            complain(raw.line, m_subject,
                     tr("No date and time of the session can be understood; it is kept without them."));
            return {};
        }
        QDateTime start = instantOf(date, *clock, m_zone);
        // What begins before its day has begun is meant for the small hours after it.
        if (!written && day.start.isValid() && start < day.start) {
            const QDateTime next = instantOf(date.addDays(1), *clock, m_zone);
            if (!day.end.isValid() || next <= day.end)
                start = next;
        }
        complain(raw.line, m_subject,
                 tr("The session has no date with a time; its start “%1” is taken with the day %2, in %3.")
                     .arg(quoted(raw.start), isolatedLeftToRight(start.toTimeZone(m_zone).date().toString(Qt::ISODate)),
                          isolatedLeftToRight(QString::fromUtf8(m_zone.id()))));
        return start;
    }

    void takeDuration(const RawSchedule::Event &raw, ScheduleEvent &event)
    {
        const auto duration = readDuration(raw.duration);
        event.minutes = duration ? duration->minutes : 0;
        if (!duration && raw.duration.trimmed().isEmpty())
            complain(raw.line, m_subject, tr("The session has no duration; it is kept without an end."));
        else if (!duration)
            complain(raw.line, m_subject,
                     tr("The duration “%1” cannot be understood; the session is kept without an end.")
                         .arg(quoted(raw.duration)));
        else if (!duration->isAsUsual)
            complain(raw.line, m_subject,
                     tr("The duration “%1” is not written as hours:minutes; it is read as %n minute(s).", nullptr,
                        duration->minutes)
                         .arg(quoted(raw.duration)));
    }

    static QString keyOf(const RawSchedule::Person &person)
    {
        if (!person.guid.trimmed().isEmpty())
            return person.guid.trimmed().toLower();
        if (!person.code.trimmed().isEmpty())
            return QLatin1String("code:") + person.code.trimmed();
        if (!person.id.trimmed().isEmpty())
            return QLatin1String("id:") + person.id.trimmed();
        return QLatin1String("name:") + oneLine(person.name);
    }

    void takePersons(const RawSchedule::Event &raw, ScheduleEvent &event)
    {
        for (const RawSchedule::Person &written : raw.persons) {
            SchedulePerson person{keyOf(written), oneLine(written.guid), oneLine(written.id), oneLine(written.code),
                                  oneLine(written.name)};
            if (person.name.isEmpty())
                person.name = m_listedNames.value(person.key);
            if (person.name.isEmpty()) {
                complain(written.line, m_subject, tr("A person of the session has no name and is left out."));
                continue;
            }
            const auto earlier = m_names.constFind(person.key);
            if (earlier == m_names.cend())
                m_names.insert(person.key, person.name);
            else if (*earlier != person.name)
                complain(written.line, m_subject,
                         tr("The person called “%1” here is called “%2” in an earlier session; the number is the same.")
                             .arg(quoted(person.name), quoted(*earlier)));
            event.persons.push_back(std::move(person));
        }
    }

    void takeLinks(const RawSchedule::Event &raw, ScheduleEvent &event)
    {
        event.url = oneLine(raw.url);
        if (!event.url.isEmpty() && !isWebAddress(event.url)) {
            complain(raw.line, m_subject, tr("“%1” is no web address and is left out.").arg(quoted(event.url)));
            event.url.clear();
        }
        for (const ScheduleLink &written : raw.links) {
            const ScheduleLink link{oneLine(written.title), oneLine(written.url)};
            if (isWebAddress(link.url))
                event.links.push_back(link);
            else if (!link.url.isEmpty() || !link.title.isEmpty())
                complain(raw.line, m_subject,
                         tr("“%1” is no web address and is left out.")
                             .arg(quoted(link.url.isEmpty() ? link.title : link.url)));
        }
    }

    void takeKey(ScheduleEvent &event)
    {
        if (event.guid.isEmpty())
            complain(
                event.line, m_subject,
                tr("The session has no identifier (guid); when the file is read again, it is known by its number, or "
                   "else by its title and time."));
        else if (isRepeated(m_guids, event.guid.toLower()))
            complain(event.line, m_subject,
                     tr("An earlier session has the same identifier, %1; both are kept.").arg(quoted(event.guid)));
        if (!event.id.isEmpty() && isRepeated(m_ids, event.id))
            complain(event.line, m_subject,
                     tr("An earlier session has the same number, %1; both are kept.").arg(quoted(event.id)));

        if (!event.guid.isEmpty())
            event.key = uniqueKey(event.guid.toLower());
        else if (!event.code.isEmpty())
            event.key = uniqueKey(QLatin1String("code:") + event.code);
        else if (!event.id.isEmpty())
            event.key = uniqueKey(QLatin1String("id:") + event.id);
        else
            event.key = uniqueKey(QLatin1String("title:") + event.title + u'@' + event.start.toString(Qt::ISODate));
    }

    static bool isRepeated(QSet<QString> &known, const QString &value)
    {
        const qsizetype before = known.size();
        known.insert(value);
        return known.size() == before;
    }

    QString uniqueKey(const QString &wanted)
    {
        int &count = m_repeats[wanted];
        QString key;
        do {
            key = ++count == 1 ? wanted : QString(wanted + u'#' + QString::number(count));
        } while (isRepeated(m_keys, key));
        return key;
    }

    void takeType(const ScheduleEvent &event)
    {
        if (event.kind != SessionKind::Other || event.type.isEmpty() || fold(event.type) == u"other")
            return;
        auto &[line, count] = m_unknownTypes[event.type];
        if (count++ == 0)
            line = event.line;
    }

    void complainOfTypes()
    {
        for (auto type = m_unknownTypes.cbegin(); type != m_unknownTypes.cend(); ++type)
            complain(type->first, quoted(type.key()),
                     tr("This type is none of the kinds of session here; %n session(s) of it are read as “Other”.",
                        nullptr, type->second));
    }

    const RawSchedule &m_raw;
    QTimeZone m_zone;
    ScheduleFile m_file;
    QString m_subject;                     ///< of the event at hand
    QHash<QString, size_t> m_rooms;        ///< name to index
    QHash<QString, QString> m_listedNames; ///< of the list of persons beside the days
    QHash<QString, QString> m_names;       ///< of the persons met
    QHash<QString, int> m_repeats;         ///< how often each key was wanted
    QSet<QString> m_keys;
    QSet<QString> m_guids;
    QSet<QString> m_ids;
    QMap<QString, std::pair<qint64, int>> m_unknownTypes; ///< first line and how many
};

} // namespace

ScheduleFile interpretSchedule(const RawSchedule &raw, const QTimeZone &zoneIfUnsaid)
{
    return Interpreter(raw, zoneIfUnsaid).run();
}

} // namespace multaqa
