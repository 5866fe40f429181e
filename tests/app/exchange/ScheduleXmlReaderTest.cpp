// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/ScheduleXmlReader.h"

#include "app/text/Bidi.h"
#include "support/TestProgram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

namespace {

const QTimeZone beirut("Asia/Beirut");

QString fixture(const char *name)
{
    return QStringLiteral(MULTAQA_TEST_DATA "/schedule/") + QString::fromLatin1(name);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<ScheduleFile> readBytes(const QByteArray &bytes, const Progress &progress = {})
{
    return ScheduleXmlReader::readBytes(bytes, u"schedule.xml"_s, beirut, progress);
}

QByteArray scheduleWith(const QByteArray &events, const QByteArray &before = {})
{
    return before +
           "<schedule><conference><title>T</title><time_zone_name>Asia/Beirut</time_zone_name></conference>"
           "<day date=\"2021-02-23\" start=\"2021-02-23T08:00:00+02:00\" end=\"2021-02-24T02:00:00+02:00\"><room "
           "name=\"R\">" +
           events + "</room></day></schedule>";
}

QStringList messagesAbout(const ScheduleFile &file, qint64 line)
{
    QStringList messages;
    for (const Complaint &complaint : file.complaints)
        if (complaint.line == line)
            messages += withoutBidiControls(complaint.message);
    return messages;
}

/// What Python's own reader finds in the same file.
QStringList linesOfPython(const QString &path)
{
    QProcess python;
    python.start(u"python3"_s, {fixture("read_schedule.py"), path});
    if (!python.waitForFinished(60000) || python.exitCode() != 0)
        qWarning("%s", python.readAllStandardError().constData());
    return QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

QStringList linesOf(const ScheduleFile &file)
{
    QStringList rooms{u"rooms"_s};
    for (const ScheduleRoom &room : file.rooms)
        rooms += room.name;
    QStringList lines{rooms.join(u'\t')};
    for (const ScheduleEvent &event : file.events) {
        QStringList parts{event.guid,
                          event.id,
                          event.title.simplified(),
                          event.start.toString(Qt::ISODate),
                          QString::number(event.minutes),
                          event.room.simplified(),
                          event.type.simplified()};
        for (const SchedulePerson &person : event.persons)
            parts += person.name.simplified();
        lines += parts.join(u'\t');
    }
    return lines;
}

} // namespace

class ScheduleXmlReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScheduleIsReadWhole()
    {
        const auto read = ScheduleXmlReader::read(fixture("valid.xml"), QTimeZone::utc());
        QVERIFY(read);
        QCOMPARE(read->version, u"3"_s);
        QCOMPARE(read->conference.acronym, u"gcm-arab-2021"_s);
        QCOMPARE(read->conference.title, u"المؤتمر الإقليمي للاستعراض"_s);
        QCOMPARE(read->conference.city, u"Beirut"_s);
        QCOMPARE(read->conference.start, QDate(2021, 2, 24));
        QCOMPARE(read->conference.end, QDate(2021, 2, 25));
        QCOMPARE(read->conference.timeZone, beirut);
        QCOMPARE(read->conference.url, u"https://example.org/schedule/"_s);
        QCOMPARE(read->tracks.size(), size_t(2));
        QCOMPARE(read->tracks[1].color, u"#00A356"_s);
        QCOMPARE(read->days.size(), size_t(2));
        QCOMPARE(read->days[0].start, QDateTime({2021, 2, 24}, {6, 0}, Qt::UTC));
        QCOMPARE(read->rooms.size(), size_t(3));
        QCOMPARE(read->rooms[0].guid, u"5f0f7c1e-0000-4000-8000-00000000a001"_s);
        QCOMPARE(read->rooms[1].name, u"Empty room"_s);
        QCOMPARE(read->events.size(), size_t(4));

        const ScheduleEvent &opening = read->events[0];
        QCOMPARE(opening.key, u"5f0f7c1e-0000-4000-8000-000000000001"_s);
        QCOMPARE(opening.code, u"OPEN01"_s);
        QCOMPARE(opening.title, u"الجلسة الافتتاحية"_s);
        QCOMPARE(opening.start, QDateTime({2021, 2, 24}, {8, 0}, Qt::UTC));
        QCOMPARE(opening.minutes, 45);
        QCOMPARE(opening.kind, SessionKind::Opening);
        QCOMPARE(opening.abstract, u"كلمات الترحيب\n\n• IOM\n• ESCWA"_s);
        QCOMPARE(opening.description, u"See the page (https://example.org/opening)."_s);
        QVERIFY(opening.isNotToBeRecorded);
        QVERIFY(!opening.isCancelled);
        QCOMPARE(opening.persons.size(), size_t(2));
        QCOMPARE(opening.persons[0].name, u"هدى منصور"_s);
        QCOMPARE(opening.persons[1].key, read->events[1].persons[0].key);
        QCOMPARE(opening.links.size(), size_t(1));
        QCOMPARE(opening.links[0].title, u"Concept note"_s);
        QCOMPARE(opening.line, 22);

        QCOMPARE(read->events[1].kind, SessionKind::Plenary);
        QCOMPARE(read->events[1].minutes, 90);
        QCOMPARE(read->events[2].start, QDateTime({2021, 2, 24}, {22, 30}, Qt::UTC));
        QCOMPARE(read->events[3].title, u"Thematic roundtable 1 & 2"_s);
        QCOMPARE(read->events[3].minutes, 90);
        QCOMPARE(read->events[3].persons[0].name, u"سليم الحداد"_s);
        for (const Complaint &complaint : read->complaints)
            qWarning() << complaint.line << complaint.message;
        QVERIFY(read->complaints.empty());
    }

    void whatIsOddIsReadAndComplainedOf()
    {
        const auto read = ScheduleXmlReader::read(fixture("odd.xml"), beirut);
        QVERIFY(read);
        QCOMPARE(read->events.size(), size_t(9));
        QCOMPARE(read->conference.timeZone, beirut);

        const ScheduleEvent &first = read->events[0];
        QCOMPARE(first.key, u"id:1"_s);
        QCOMPARE(first.start, QDateTime({2021, 2, 23}, {8, 0}, Qt::UTC));
        QCOMPARE(messagesAbout(*read, 6),
                 (QStringList{u"The date “2021-02-23T10:00” has no offset; it is taken as a time in Asia/Beirut."_s,
                              u"The session has no identifier (guid); when the file is read again, it is known by its "
                              u"number, or else by "
                              u"its title and time."_s}));
        QCOMPARE(read->events[1].minutes, 90);
        QCOMPARE(read->events[1].start, QDateTime({2021, 2, 23}, {9, 0}, Qt::UTC));
        QCOMPARE(messagesAbout(*read, 7),
                 (QStringList{
                     u"The start “12:00” disagrees with the date “2021-02-23T11:00:00+02:00”; the date is believed."_s,
                     u"The duration “90” is not written as hours:minutes; it is read as 90 minute(s)."_s,
                     u"An earlier session has the same number, 1; both are kept."_s}));
        QCOMPARE(read->events[2].key, u"g2#2"_s);
        QCOMPARE(read->events[2].start, QDateTime({2021, 2, 23}, {11, 0}, Qt::UTC));
        QCOMPARE(read->events[2].minutes, 75);
        QCOMPARE(messagesAbout(*read, 8).size(), 3);
        QCOMPARE(read->events[3].start, QDateTime({2021, 2, 23}, {23, 0}, Qt::UTC));
        QCOMPARE(read->events[3].minutes, 75);
        QCOMPARE(read->events[4].title, u"(untitled)"_s);
        QVERIFY(!read->events[4].start.isValid());
        QCOMPARE(read->events[4].minutes, 0);
        QCOMPARE(messagesAbout(*read, 10).size(), 3);
        QCOMPARE(read->events[5].room, u"B"_s);
        QCOMPARE(read->events[5].persons.size(), size_t(1));
        QCOMPARE(messagesAbout(*read, 11),
                 (QStringList{u"The session names the room “B” and stands under “A”; the one it names is believed."_s,
                              u"A person of the session has no name and is left out."_s}));
        QVERIFY(read->events[6].isCancelled);
        QCOMPARE(read->events[6].persons[0].name, u"Two"_s);
        QCOMPARE(read->events[6].links.size(), size_t(1));
        QCOMPARE(read->events[6].links[0].url, u"https://example.org/b"_s);
        QVERIFY(read->events[6].url.isEmpty());
        QCOMPARE(messagesAbout(*read, 12).size(), 5);
        QCOMPARE(messagesAbout(*read, 13),
                 QStringList{
                     u"The person called “Two” here is called “One” in an earlier session; the number is the same."_s});
        QCOMPARE(read->events[7].title, u"Summer \u00A0time é"_s);
        QVERIFY(read->events[7].start.isValid());
        QCOMPARE(read->events[8].start, QDateTime({2021, 2, 23}, {12, 0}, Qt::UTC));
        QCOMPARE(read->events[8].minutes, 45);
        QCOMPARE(read->events[8].room, QString());
        QCOMPARE(read->rooms.size(), size_t(2));

        int types = 0;
        for (const Complaint &complaint : read->complaints) {
            QVERIFY2(!complaint.message.isEmpty() && complaint.line > 0, qPrintable(complaint.message));
            types += complaint.message ==
                     u"This type is none of the kinds of session here; 2 session(s) of it are read as “Other”."_s;
        }
        QCOMPARE(types, 1);
        QCOMPARE(messagesAbout(*read, 18),
                 (QStringList{u"The conference has no title in the file."_s,
                              u"The time zone “Middle-Earth/Shire” is unknown; Asia/Beirut is used."_s}));
    }

    void realFilesAgreeWithAnIndependentReader_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("events");
        const QString samples = QStringLiteral(MULTAQA_SHARED "/samples/schedule/");
        QTest::newRow("own fixture") << fixture("valid.xml") << 4;
        QTest::newRow("FOSDEM 2026") << QString(samples + u"fosdem-2026.xml"_s) << 883;
        QTest::newRow("38C3") << QString(samples + u"38c3.xml"_s) << 1007;
    }
    void realFilesAgreeWithAnIndependentReader()
    {
        QFETCH(QString, path);
        QFETCH(int, events);
        if (!QFile::exists(path))
            QSKIP(qPrintable(u"NOT TESTED: there is no "_s + path));
        QElapsedTimer timer;
        timer.start();
        const auto read = ScheduleXmlReader::read(path, beirut);
        QVERIFY(read);
        qInfo("%zu sessions, %zu rooms, %zu complaints in %lld ms", read->events.size(), read->rooms.size(),
              read->complaints.size(), timer.elapsed());
        QCOMPARE(read->events.size(), size_t(events));
        const QStringList expected = linesOfPython(path);
        const QStringList found = linesOf(*read);
        QCOMPARE(found.size(), expected.size());
        for (qsizetype i = 0; i < found.size(); ++i)
            QCOMPARE(found[i], expected[i]);
        QSet<QString> keys;
        for (const ScheduleEvent &event : read->events) {
            keys.insert(event.key);
            QVERIFY(!event.abstract.contains(u"<p>"_s) && !event.abstract.contains(u"&amp;"_s));
        }
        QCOMPARE(keys.size(), events);
    }

    void whatIsNoScheduleIsRefusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QByteArray() << u"no XML"_s;
        QTest::newRow("text") << QByteArray("Dear colleagues,\n") << u"no XML"_s;
        QTest::newRow("binary") << QByteArray("SQLite format 3\0\1\2\3", 19) << u"no XML"_s;
        QTest::newRow("other XML") << QByteArray("<rss><channel/></rss>") << u"no conference schedule"_s;
        QTest::newRow("empty schedule") << QByteArray("<schedule/>") << u"no conference schedule"_s;
        QTest::newRow("damaged") << scheduleWith("<event>\n<title>a</tilte></event>") << u"damaged in line 2"_s;
        QTest::newRow("garbage behind") << QByteArray(scheduleWith("<event/>") + "\n<more/>") << u"damaged in line 2"_s;
        QTest::newRow("unknown encoding")
            << QByteArray("<?xml version=\"1.0\" encoding=\"x-none\"?><schedule/>") << u"no XML"_s;
    }
    void whatIsNoScheduleIsRefusedWithAReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const auto read = readBytes(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Refused);
        QVERIFY2(read.error().message.contains(reason), qPrintable(read.error().message));
        QVERIFY(read.error().message.contains(u"schedule.xml"_s));
        QVERIFY(read.error().message.endsWith(u"Nothing was changed."_s));
    }

    void damagedLettersAreReadAndComplainedOf()
    {
        const auto read = readBytes(scheduleWith("\n<event guid='g'><title>a\xC3\x28"
                                                 "b</title></event>\n"));
        QVERIFY(read);
        QCOMPARE(read->events[0].title, u"a\uFFFD(b"_s);
        QCOMPARE(read->complaints[0].line, 2);
        QVERIFY(read->complaints[0].message.contains(u"damaged letters"_s));
    }

    void otherEncodingsAreRead()
    {
        const QString text = QString::fromUtf8(bytesOf(fixture("valid.xml"))).replace(u"UTF-8"_s, u"UTF-16"_s);
        QStringEncoder encoder(QStringConverter::Utf16, QStringConverter::Flag::WriteBom);
        const auto utf16 = readBytes(QByteArray(encoder.encode(text)));
        QVERIFY(utf16);
        QCOMPARE(utf16->events[0].title, u"الجلسة الافتتاحية"_s);
        const auto latin1 =
            readBytes("<?xml version='1.0' encoding='ISO-8859-1'?>" + scheduleWith("<event guid='g'><title>S\xE9"
                                                                                   "ance</title></event>"));
        QVERIFY(latin1);
        QCOMPARE(latin1->events[0].title, u"Séance"_s);
    }

    void aFileCutAnywhereIsRefused()
    {
        const QByteArray whole = bytesOf(fixture("valid.xml")).trimmed();
        for (qsizetype length = 0; length < whole.size(); length += 7) {
            const auto read = readBytes(whole.left(length));
            QVERIFY2(!read, qPrintable(QString::number(length)));
            QCOMPARE(read.error().kind, ErrorKind::Refused);
        }
        const auto half = readBytes(whole.left(whole.size() / 2));
        const qsizetype line = whole.left(whole.size() / 2).count('\n') + 1;
        QVERIFY2(half.error().message.contains(u"ends in the middle, in line %1;"_s.arg(line)),
                 qPrintable(half.error().message));
    }

    void aMissingOrClosedFileSaysSo()
    {
        QTemporaryDir folder;
        const auto missing = ScheduleXmlReader::read(folder.filePath(u"none.xml"_s), beirut);
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
        QVERIFY(missing.error().message.contains(u"none.xml"_s));
        const auto directory = ScheduleXmlReader::read(folder.path(), beirut);
        QCOMPARE(directory.error().kind, ErrorKind::NoPermission);
    }

    void entityBombsDoNothing()
    {
        QByteArray definitions = "<!DOCTYPE schedule [<!ENTITY a \"aaaaaaaaaa\">";
        for (char name = 'b'; name <= 'k'; ++name)
            definitions += QByteArray("<!ENTITY ") + name + " \"" +
                           QByteArray(QByteArray("&") + char(name - 1) + ";").repeated(10) + "\">";
        definitions += "]>";
        QElapsedTimer timer;
        timer.start();
        const auto read = readBytes(scheduleWith("<event guid=\"g\"><title>&k;</title></event>", definitions));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Refused);
        QVERIFY(timer.elapsed() < 2000);
        const auto circle = readBytes(scheduleWith("<event><title>&a;</title></event>",
                                                   "<!DOCTYPE schedule [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]>"));
        QVERIFY(!circle);
    }

    void externalEntitiesDoNothing()
    {
        QTemporaryDir folder;
        QFile secret(folder.filePath(u"secret.txt"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("the secret");
        secret.close();
        const QByteArray address = "file://" + secret.fileName().toUtf8();
        const QByteArray definitions =
            "<!DOCTYPE schedule SYSTEM \"" + address + "\" [<!ENTITY x SYSTEM \"" + address + "\">]>";
        const auto read = readBytes(scheduleWith(
            "<event guid=\"g\"><title>a&x;b</title><persons><person>c&x;d</person></persons></event>", definitions));
        QVERIFY(read);
        QCOMPARE(read->events[0].title, u"ab"_s);
        QCOMPARE(read->events[0].persons[0].name, u"cd"_s);
        QCOMPARE(read->complaints[0].subject, u"DOCTYPE"_s);
    }

    void hostileShapesEndSoon_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray attributes;
        for (int i = 0; i < 200000; ++i)
            attributes += " a" + QByteArray::number(i) + "=''";
        QTest::newRow("many attributes") << scheduleWith("<event" + attributes + "/>");
        QTest::newRow("deep in an unknown element") << scheduleWith("<event><x>" + QByteArray("<a>").repeated(1000000));
        QTest::newRow("deep in a text") << scheduleWith("<event><title>" + QByteArray("<a>").repeated(1000000));
        QTest::newRow("one endless text")
            << scheduleWith("<event><title>" + QByteArray("a").repeated(20000000) + "</title></event>");
        QTest::newRow("the same event again and again")
            << scheduleWith(QByteArray("<event guid='g' id='1'/>").repeated(20000));
        QTest::newRow("too many events") << scheduleWith(QByteArray("<event/>").repeated(100001));
    }
    void hostileShapesEndSoon()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const auto read = readBytes(bytes);
        QVERIFY(!read || !read->complaints.empty());
        qInfo("%lld ms", timer.elapsed());
        QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
    }

    void aFileThatIsTooLargeIsRefusedUnread()
    {
        QTemporaryDir folder;
        QFile large(folder.filePath(u"large.xml"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(ScheduleXmlReader::largestFile + 1));
        large.close();
        const auto read = ScheduleXmlReader::read(large.fileName(), beirut);
        QVERIFY(!read);
        QVERIFY(read.error().message.contains(u"larger than 64 MB"_s));
    }

    void readingReportsProgressAndCanBeStopped()
    {
        const QByteArray bytes = bytesOf(fixture("valid.xml"));
        int calls = 0;
        QVERIFY(readBytes(bytes, [&](qint64 done, qint64 total) {
            ++calls;
            return done <= total && total == bytes.size();
        }));
        QCOMPARE(calls, 4);
        const auto stopped = readBytes(bytes, [](qint64, qint64) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }

    void textOfTheFileCannotTurnASentenceRound()
    {
        const auto read =
            readBytes(scheduleWith("<event guid=\"g\"><title>a</title><duration>\u202Exyz\u2069\n</duration></event>"));
        QVERIFY(read);
        for (const Complaint &complaint : read->complaints) {
            QVERIFY(!complaint.message.contains(u'\u202E') && !complaint.message.contains(u'\n'));
            QCOMPARE(complaint.message.count(u'\u2068') + complaint.message.count(u'\u2066'),
                     complaint.message.count(u'\u2069'));
        }
    }

    void twoThousandDamagedFilesNeitherCrashNorHang()
    {
        const QByteArray whole = bytesOf(fixture("valid.xml"));
        QRandomGenerator random(20210225);
        int refused = 0;
        int complainedOf = 0;
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes = whole;
            for (int change = random.bounded(1, 3); change > 0; --change) {
                const int place = random.bounded(int(bytes.size()));
                switch (random.bounded(5)) {
                case 0:
                    bytes[place] = char(random.bounded(256));
                    break;
                case 1:
                    bytes[place] = char(bytes[place] ^ (1 << random.bounded(8)));
                    break;
                case 2:
                    bytes.truncate(place + 1);
                    break;
                case 3:
                    bytes.remove(place, random.bounded(1, 200));
                    break;
                default:
                    bytes.insert(place, whole.mid(random.bounded(int(whole.size())), random.bounded(1, 200)));
                    break;
                }
                if (bytes.isEmpty())
                    bytes = "<";
            }
            const auto read = readBytes(bytes);
            if (read)
                complainedOf += read->complaints.empty() ? 0 : 1;
            else
                QVERIFY(read.error().kind == ErrorKind::Refused && !read.error().message.isEmpty());
            refused += read ? 0 : 1;
        }
        qInfo("%d refused, %d read with complaints, %d read as they are", refused, complainedOf,
              2000 - refused - complainedOf);
        QVERIFY(refused > 500);
        QVERIFY(complainedOf > 50);
    }
};

MULTAQA_TEST(ScheduleXmlReaderTest)
#include "ScheduleXmlReaderTest.moc"
