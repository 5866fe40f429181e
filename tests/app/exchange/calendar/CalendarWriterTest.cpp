// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/calendar/CalendarWriter.h"

#include "app/exchange/calendar/IcalParts.h"
#include "support/TestProgram.h"

#include <QProcess>
#include <QTemporaryFile>
#include <QTest>
#include <QTimeZone>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

/// What is written is read back by libical's parser, and by another library where the system has one.
class CalendarWriterTest : public QObject
{
    Q_OBJECT

    Calendar m_calendar;

    static QDateTime inBeirut(QDate day, QTime hour) { return QDateTime(day, hour, QTimeZone("Asia/Beirut")); }
    CalendarEntry &add()
    {
        CalendarEntry entry;
        entry.uid = u"0176d158-6680-7adf-890d-2c92a7c2d608"_s;
        entry.summary = u"Reports"_s;
        entry.when = CalendarDays{QDate(2021, 2, 16), QDate(2021, 2, 16)};
        m_calendar.entries.push_back(entry);
        return m_calendar.entries.back();
    }
    QByteArray written() const { return CalendarWriter::write(m_calendar); }
    IcalComponent read() const { return IcalComponent(icalcomponent_new_from_string(written().constData())); }
    static QStringList linesOf(const QByteArray &ics)
    {
        QString text = QString::fromUtf8(ics);
        text.replace(u"\r\n "_s, QString());
        return text.split(u"\r\n"_s, Qt::SkipEmptyParts);
    }
    static QString textOf(icalproperty *property)
    {
        return QString::fromUtf8(icalproperty_get_value_as_string(property));
    }
    static QString unescaped(icalproperty *property)
    {
        return QString::fromUtf8(icalvalue_get_text(icalproperty_get_value(property)));
    }

private Q_SLOTS:
    void init()
    {
        m_calendar = {};
        m_calendar.name = u"Deadlines"_s;
        m_calendar.stamp = QDateTime(QDate(2021, 2, 4), QTime(8, 0), Qt::UTC);
    }

    void aWholeDayIsADate()
    {
        add();
        const QStringList lines = linesOf(written());
        QVERIFY(lines.contains(u"DTSTART;VALUE=DATE:20210216"_s));
        QVERIFY(lines.contains(u"DTEND;VALUE=DATE:20210217"_s));
        QVERIFY(lines.contains(u"DTSTAMP:20210204T080000Z"_s));
        QVERIFY(!lines.join(u'\n').contains(u"VTIMEZONE"_s));
    }

    void anHourStandsInItsZone()
    {
        add().when = CalendarTimes{inBeirut(QDate(2021, 2, 16), QTime(17, 0)), {}, u"Asia/Beirut"_s};
        const QStringList lines = linesOf(written());
        QVERIFY(lines.contains(u"DTSTART;TZID=Asia/Beirut:20210216T170000"_s));
        QVERIFY(lines.contains(u"TZID:Asia/Beirut"_s));
        QVERIFY(lines.indexOf(u"BEGIN:VTIMEZONE"_s) < lines.indexOf(u"BEGIN:VEVENT"_s));
        QVERIFY(!lines.join(u'\n').contains(u"DTEND"_s));
    }

    void theZoneSaysWhatItsClocksDo()
    {
        // Lebanon goes over to summer time between the two.
        add().when = CalendarTimes{inBeirut(QDate(2021, 2, 16), QTime(17, 0)), {}, u"Asia/Beirut"_s};
        add().when = CalendarTimes{inBeirut(QDate(2021, 6, 1), QTime(9, 0)), inBeirut(QDate(2021, 6, 1), QTime(10, 0)),
                                   u"Asia/Beirut"_s};
        const IcalComponent all = read();
        icalcomponent *zone = icalcomponent_get_first_component(all.get(), ICAL_VTIMEZONE_COMPONENT);
        QVERIFY(zone);
        QVERIFY(!icalcomponent_get_next_component(all.get(), ICAL_VTIMEZONE_COMPONENT));
        icaltimezone *known = icaltimezone_new();
        QVERIFY(icaltimezone_set_component(known, icalcomponent_new_clone(zone)));
        int number = 0;
        for (icalcomponent *event = icalcomponent_get_first_component(all.get(), ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(all.get(), ICAL_VEVENT_COMPONENT)) {
            icalproperty *start = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
            icaltimetype time = icalproperty_get_dtstart(start);
            time.zone = known;
            const auto &times = std::get<CalendarTimes>(m_calendar.entries[size_t(number++)].when);
            QCOMPARE(qint64(icaltime_as_timet_with_zone(time, known)), times.start.toSecsSinceEpoch());
        }
        QCOMPARE(number, 2);
        icaltimezone_free(known, 1);
    }

    void aZoneWhoseClocksWereNeverChangedIsThereToo_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char *id : {"Asia/Riyadh", "Asia/Dubai", "Africa/Cairo", "Africa/Casablanca", "Europe/Paris",
                               "Etc/GMT-3", "Asia/Kathmandu"})
            QTest::newRow(id) << QByteArray(id);
    }
    void aZoneWhoseClocksWereNeverChangedIsThereToo()
    {
        QFETCH(QByteArray, id);
        const QDateTime start(QDate(2021, 7, 16), QTime(17, 0), QTimeZone(id));
        add().when = CalendarTimes{start, {}, QString::fromLatin1(id)};
        const IcalComponent all = read();
        icaltimezone *known = icaltimezone_new();
        icaltimezone_set_component(
            known, icalcomponent_new_clone(icalcomponent_get_first_component(all.get(), ICAL_VTIMEZONE_COMPONENT)));
        icaltimetype time = icalClock(start);
        QCOMPARE(qint64(icaltime_as_timet_with_zone(time, known)), start.toSecsSinceEpoch());
        icaltimezone_free(known, 1);
    }

    void anUnknownZoneIsUtc()
    {
        add().when = CalendarTimes{QDateTime(QDate(2021, 2, 16), QTime(17, 0), Qt::UTC), {}, u"Mars/Olympus"_s};
        QVERIFY(linesOf(written()).contains(u"DTSTART:20210216T170000Z"_s));
    }

    void hostileTextStaysText()
    {
        const QString hard = u"طلبات, \"دور\"; متحدث \\n\nBEGIN:VEVENT\r\nUID:x\u202E 😀"_s;
        CalendarEntry &entry = add();
        entry.summary = hard;
        entry.description = hard;
        entry.location = hard;
        entry.uid = u"a\r\nATTACH:file:///x"_s;
        m_calendar.name = hard;
        const IcalComponent all = read();
        QVERIFY(all);
        QCOMPARE(icalcomponent_count_components(all.get(), ICAL_VEVENT_COMPONENT), 1);
        icalcomponent *event = icalcomponent_get_first_component(all.get(), ICAL_VEVENT_COMPONENT);
        QCOMPARE(icalcomponent_count_properties(event, ICAL_UID_PROPERTY), 1);
        QCOMPARE(icalcomponent_count_properties(event, ICAL_ATTACH_PROPERTY), 0);
        QCOMPARE(icalcomponent_count_errors(all.get()), 0);
        QCOMPARE(unescaped(icalcomponent_get_first_property(event, ICAL_DESCRIPTION_PROPERTY)),
                 u"طلبات, \"دور\"; متحدث \\n\nBEGIN:VEVENT\nUID:x 😀"_s);
        QCOMPARE(unescaped(icalcomponent_get_first_property(event, ICAL_SUMMARY_PROPERTY)),
                 u"طلبات, \"دور\"; متحدث \\n BEGIN:VEVENT UID:x 😀"_s);
    }

    void linesAreFoldedByOctetsAndNeverInALetter()
    {
        add().description = u"تقارير فردية أو جماعية، تُرسل إلى بريد المؤتمر، وتُنشر جميعها قبل المؤتمر 😀 "_s.repeated(9);
        const QByteArray ics = written();
        QVERIFY(ics.endsWith("END:VCALENDAR\r\n"));
        qsizetype folded = 0;
        for (qsizetype at = 0; at < ics.size();) {
            const qsizetype end = ics.indexOf("\r\n", at);
            const QByteArray line = ics.mid(at, end - at);
            QVERIFY2(line.size() <= 75, line.constData());
            QVERIFY2(QString::fromUtf8(line).toUtf8() == line, line.constData());
            folded += line.startsWith(' ');
            at = end + 2;
        }
        QVERIFY(folded > 5);
    }

    void theLanguageOfTheTextsIsSaid()
    {
        m_calendar.language = Language::Arabic;
        add().summary = u"التقارير"_s;
        QVERIFY(linesOf(written()).contains(u"SUMMARY;LANGUAGE=ar:التقارير"_s));
    }

    void alarmsComeSoManyDaysBefore()
    {
        CalendarEntry &entry = add();
        entry.sequence = 2;
        entry.alarms = {{std::chrono::hours(14 * 24), u"Reports"_s},
                        {std::chrono::minutes(90), u"Reports"_s},
                        {std::chrono::minutes(0), u"Reports"_s}};
        const QStringList lines = linesOf(written());
        QVERIFY(lines.contains(u"SEQUENCE:2"_s));
        QCOMPARE(lines.filter(u"TRIGGER"_s),
                 QStringList({u"TRIGGER:-P14D"_s, u"TRIGGER:-PT1H30M"_s, u"TRIGGER:PT0S"_s}));
        QCOMPARE(lines.filter(u"ACTION:DISPLAY"_s).size(), 3);
    }

    void anotherLibraryReadsTheSame()
    {
        add().when = CalendarTimes{inBeirut(QDate(2021, 2, 16), QTime(17, 0)), {}, u"Asia/Beirut"_s};
        m_calendar.entries.back().summary = u"طلبات, دور متحدث"_s;
        m_calendar.entries.back().alarms = {{std::chrono::hours(24), u"x"_s}};
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(written());
        file.close();
        QProcess python;
        python.start(u"/usr/bin/python3"_s,
                     {u"-c"_s,
                      u"import sys, icalendar\n"
                      "whole = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())\n"
                      "event = whole.walk('VEVENT')[0]\n"
                      "sys.stdout.buffer.write('|'.join([str(event['SUMMARY']), event['DTSTART'].dt.isoformat(),\n"
                      "    str(event.walk('VALARM')[0]['TRIGGER'].dt.days)]).encode())\n"_s,
                      file.fileName()});
        QVERIFY(python.waitForFinished());
        const QByteArray errors = python.readAllStandardError();
        if (errors.contains("ModuleNotFoundError"))
            QSKIP("python3-icalendar is not here");
        QCOMPARE(QString::fromUtf8(python.readAllStandardOutput()), u"طلبات, دور متحدث|2021-02-16T17:00:00+02:00|-1"_s);
    }
};

MULTAQA_TEST(CalendarWriterTest)
#include "CalendarWriterTest.moc"
