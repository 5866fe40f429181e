// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ScheduleXmlReader.h"

#include "ScheduleInterpretation.h"

#include "app/text/Bidi.h"
#include "app/text/PlainText.h"
#include "app/text/TextCleaning.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace multaqa {

namespace {

/// Writers who think in HTML use its names for characters without defining them.
class HtmlEntities : public QXmlStreamEntityResolver
{
    Q_DISABLE_COPY_MOVE(HtmlEntities)

public:
    HtmlEntities() = default;
    QString resolveUndeclaredEntity(const QString &name) override { return htmlEntity(name); }
};

bool saysYes(const QString &text)
{
    const QString word = text.trimmed().toLower();
    return word == QLatin1String("true") || word == QLatin1String("1") || word == QLatin1String("yes");
}

/// More attributes in one tag than anybody writes: QXmlStreamReader compares each with each, for minutes.
bool hasTagOfTooManyAttributes(const QByteArray &bytes)
{
    constexpr int most = 1000;
    bool isInTag = false;
    char quote = 0;
    char before = 0;
    int attributes = 0;
    for (char byte : bytes) {
        // The other half of a letter in UTF-16.
        if (byte == 0)
            continue;
        if (!isInTag) {
            isInTag = before == '<' && byte != '!' && byte != '?' && byte != '/';
            attributes = 0;
            quote = 0;
        } else if (quote != 0) {
            quote = byte == quote ? char(0) : quote;
        } else if (byte == '"' || byte == '\'') {
            quote = byte;
            if (++attributes > most)
                return true;
        } else if (byte == '>') {
            isInTag = false;
        }
        before = byte;
    }
    return false;
}

/// The file as QXmlStreamReader takes it. It gives up at the first byte that is no UTF-8, so a file with such a byte is
/// decoded here, with U+FFFD in its place.
struct ReadableXml
{
    QByteArray bytes;
    QString decoded;        ///< empty where the bytes are well encoded, or in another encoding
    qint64 firstDamage = 0; ///< the line
};

ReadableXml readable(const QByteArray &bytes)
{
    static const QRegularExpression otherEncoding(
        QStringLiteral(R"(^\s*<\?xml[^>]*\bencoding\s*=\s*["'](?!utf-?8["']))"),
        QRegularExpression::CaseInsensitiveOption);
    ReadableXml text{bytes, {}, 0};
    const bool isUtf16 = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || bytes.left(4).contains('\0');
    if (isUtf16 || otherEncoding.match(QString::fromLatin1(bytes.left(200))).hasMatch() || bytes.isValidUtf8())
        return text;
    text.decoded = QString::fromUtf8(bytes);
    for (const QByteArray &line : bytes.split('\n')) {
        ++text.firstDamage;
        if (!line.isValidUtf8())
            break;
    }
    return text;
}

/// The elements of a schedule as they come. Unknown ones are passed over, whatever is in them.
class XmlSchedule
{
public:
    XmlSchedule(const ReadableXml &text, const ReadingProgress &progress)
        : m_size(text.decoded.isEmpty() ? text.bytes.size() : text.decoded.size())
        , m_progress(progress)
    {
        if (text.decoded.isEmpty())
            m_xml.addData(text.bytes);
        else
            m_xml.addData(text.decoded);
        m_xml.setEntityResolver(&m_entities);
    }

    enum class Outcome { Read, Cancelled, NotASchedule, TooMany, Broken };

    Outcome read()
    {
        if (!nextChild())
            return Outcome::Broken;
        m_root = m_xml.name().toString();
        if (m_root != QLatin1String("schedule"))
            return Outcome::NotASchedule;
        while (nextChild())
            readChildOfSchedule();
        while (!m_xml.atEnd() && !m_stopped)
            m_xml.readNext();
        if (m_stopped)
            return *m_stopped;
        if (m_xml.hasError())
            return Outcome::Broken;
        const bool isSchedule = m_raw.conferenceLine > 0 || !m_raw.days.empty() || !m_raw.events.empty();
        return isSchedule ? Outcome::Read : Outcome::NotASchedule;
    }

    RawSchedule &raw() { return m_raw; }
    QXmlStreamReader &xml() { return m_xml; }
    const QString &root() const { return m_root; }
    qint64 definitionsLine() const { return m_definitionsLine; }

private:
    /// The next element within the one at hand; false at its end, at an error and when stopped.
    bool nextChild()
    {
        while (!m_stopped && !m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                return true;
            case QXmlStreamReader::EndElement:
            case QXmlStreamReader::EndDocument:
            case QXmlStreamReader::Invalid:
                return false;
            case QXmlStreamReader::DTD:
                m_definitionsLine = m_xml.lineNumber();
                break;
            default:
                break;
            }
        }
        return false;
    }

    bool is(const char *name) const { return m_xml.name() == QLatin1String(name); }
    QString attribute(const char *name) const { return m_xml.attributes().value(QLatin1String(name)).toString(); }

    /// All text of the element at hand and of those within it, and on to its end. Deeper than this only a bomb goes.
    QString text()
    {
        constexpr int deepest = 200;
        QString words;
        for (int depth = 1; depth > 0 && !m_stopped && !m_xml.atEnd();) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                if (++depth > deepest)
                    m_xml.raiseError(QStringLiteral("nested too deeply"));
                break;
            case QXmlStreamReader::EndElement:
                --depth;
                break;
            case QXmlStreamReader::Characters:
                words += m_xml.text();
                break;
            default:
                break;
            }
        }
        return words;
    }
    void skip() { text(); }

    qint64 line() const { return m_xml.lineNumber(); }

    void readChildOfSchedule()
    {
        if (is("version"))
            m_raw.version = text();
        else if (is("conference"))
            readConference();
        else if (is("tracks"))
            readTracks();
        else if (is("persons"))
            readPeople(m_raw.people);
        else if (is("day"))
            readDay();
        else if (is("room"))
            readRoom(-1);
        else if (is("event"))
            readEvent(-1, {});
        else
            skip();
    }

    void readConference()
    {
        m_raw.conferenceLine = line();
        QString baseUrl;
        while (nextChild()) {
            if (is("acronym"))
                m_raw.acronym = text();
            else if (is("title"))
                m_raw.title = text();
            else if (is("subtitle"))
                m_raw.subtitle = text();
            else if (is("venue"))
                m_raw.venue = text();
            else if (is("city"))
                m_raw.city = text();
            else if (is("start"))
                m_raw.start = text();
            else if (is("end"))
                m_raw.end = text();
            else if (is("time_zone_name"))
                m_raw.timeZone = text();
            else if (is("url"))
                m_raw.url = text();
            else if (is("base_url"))
                baseUrl = text();
            else if (is("track"))
                readTrack();
            else if (is("tracks"))
                readTracks();
            else
                skip();
        }
        if (m_raw.url.trimmed().isEmpty())
            m_raw.url = baseUrl;
    }

    void readTracks()
    {
        while (nextChild()) {
            if (is("track"))
                readTrack();
            else
                skip();
        }
    }

    void readTrack()
    {
        ScheduleTrack track;
        track.name = cleanText(attribute("name"), TextLines::One);
        track.slug = cleanText(attribute("slug"), TextLines::One);
        track.color = cleanText(attribute("color"), TextLines::One);
        const QString words = cleanText(text(), TextLines::One);
        if (track.name.isEmpty())
            track.name = words;
        if (!track.name.isEmpty())
            m_raw.tracks.push_back(track);
    }

    void readDay()
    {
        const qsizetype day = qsizetype(m_raw.days.size());
        m_raw.days.push_back({line(), attribute("date"), attribute("start"), attribute("end")});
        while (nextChild()) {
            if (is("room"))
                readRoom(day);
            else if (is("event"))
                readEvent(day, {});
            else
                skip();
        }
    }

    void readRoom(qsizetype day)
    {
        const QString name = attribute("name");
        m_raw.rooms.push_back({line(), name, attribute("guid")});
        while (nextChild()) {
            if (is("event"))
                readEvent(day, name);
            else
                skip();
        }
    }

    void readEvent(qsizetype day, const QString &room)
    {
        RawSchedule::Event event;
        event.line = line();
        event.day = day;
        event.surroundingRoom = room;
        event.guid = attribute("guid");
        event.id = attribute("id");
        event.code = attribute("code");
        event.status = attribute("status");
        while (nextChild())
            readChildOfEvent(event);
        if (m_raw.events.size() == ScheduleXmlReader::mostEvents)
            m_stopped = Outcome::TooMany;
        else if (m_progress && !m_progress(std::min(m_xml.characterOffset(), m_size), m_size))
            m_stopped = Outcome::Cancelled;
        else
            m_raw.events.push_back(std::move(event));
    }

    void readChildOfEvent(RawSchedule::Event &event)
    {
        if (is("title"))
            event.title = text();
        else if (is("subtitle"))
            event.subtitle = text();
        else if (is("type"))
            event.type = text();
        else if (is("track"))
            event.track = text();
        else if (is("language"))
            event.language = text();
        else if (is("room"))
            event.room = text();
        else if (is("date"))
            event.date = text();
        else if (is("start"))
            event.start = text();
        else if (is("duration"))
            event.duration = text();
        else if (is("abstract"))
            event.abstract = text();
        else if (is("description"))
            event.description = text();
        else if (is("url"))
            event.url = text();
        else if (is("status") || is("state"))
            event.status = text();
        else if (is("cancelled") || is("canceled"))
            event.isCancelled = saysYes(text());
        else if (is("do_not_record"))
            event.isNotToBeRecorded = saysYes(text());
        else if (is("do_not_stream"))
            event.isNotToBeStreamed = saysYes(text());
        else if (is("recording"))
            readRecording(event);
        else if (is("persons"))
            readPeople(event.persons);
        else if (is("links"))
            readLinks(event);
        else
            skip();
    }

    void readRecording(RawSchedule::Event &event)
    {
        while (nextChild()) {
            if (is("optout"))
                event.isNotToBeRecorded = event.isNotToBeRecorded || saysYes(text());
            else
                skip();
        }
    }

    template <typename List>
    void readPeople(List &people)
    {
        while (nextChild()) {
            if (is("person"))
                people.push_back(readPerson());
            else
                skip();
        }
    }

    /// The name is the element's text, or in some files its attribute or an element within.
    RawSchedule::Person readPerson()
    {
        RawSchedule::Person person{line(), attribute("guid"), attribute("id"), attribute("code"), {}};
        const QString nameAttribute = attribute("name");
        QString words;
        QString nameElement;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                break;
            if (token == QXmlStreamReader::Characters)
                words += m_xml.text();
            else if (token == QXmlStreamReader::StartElement && (is("name") || is("public_name")))
                nameElement = text();
            else if (token == QXmlStreamReader::StartElement)
                skip();
        }
        person.name = !nameElement.isEmpty() ? nameElement : !words.trimmed().isEmpty() ? words : nameAttribute;
        return person;
    }

    void readLinks(RawSchedule::Event &event)
    {
        while (nextChild()) {
            if (is("link")) {
                ScheduleLink link;
                link.url = attribute("href");
                link.title = text();
                if (link.url.isEmpty())
                    std::swap(link.url, link.title);
                event.links.append(link);
            } else {
                skip();
            }
        }
    }

    HtmlEntities m_entities;
    QXmlStreamReader m_xml;
    qint64 m_size;
    const ReadingProgress &m_progress;
    RawSchedule m_raw;
    QString m_root;
    qint64 m_definitionsLine = 0;
    std::optional<Outcome> m_stopped;
};

} // namespace

Result<ScheduleFile> ScheduleXmlReader::read(const QString &path, const QTimeZone &zoneIfUnsaid,
                                             const ReadingProgress &progress)
{
    const QString name = isolated(QFileInfo(path).fileName());
    QFile file(path);
    if (!file.exists())
        return Error{ErrorKind::NotFound, tr("There is no file %1; check its name and place.").arg(name), path, {}};
    if (file.size() > largestFile)
        return tooLarge(QFileInfo(path).fileName());
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray bytes = isOpen ? file.read(largestFile + 1) : QByteArray();
    if (!isOpen || file.error() != QFileDevice::NoError)
        return Error{ErrorKind::NoPermission, tr("The file %1 cannot be read; check that you may open it.").arg(name),
                     path, file.errorString()};
    return readBytes(bytes, QFileInfo(path).fileName(), zoneIfUnsaid, progress);
}

Error ScheduleXmlReader::tooLarge(const QString &name)
{
    return {ErrorKind::Refused,
            tr("The file %1 is larger than %2 MB, and no schedule is; choose another file. Nothing was changed.")
                .arg(isolated(name), QString::number(largestFile / (1024 * 1024))),
            name,
            {}};
}

Result<ScheduleFile> ScheduleXmlReader::readBytes(const QByteArray &bytes, const QString &plainName,
                                                  const QTimeZone &zoneIfUnsaid, const ReadingProgress &progress)
{
    const QString name = isolated(plainName);
    if (bytes.size() > largestFile)
        return tooLarge(plainName);
    if (hasTagOfTooManyAttributes(bytes))
        return Error{
            ErrorKind::Refused,
            tr("The file %1 is no XML; choose the schedule XML that frab or pretalx exports. Nothing was changed.")
                .arg(name),
            plainName, QStringLiteral("a tag with more than 1000 attributes")};
    const ReadableXml text = readable(bytes);
    XmlSchedule schedule(text, progress);
    const auto outcome = schedule.read();
    const QXmlStreamReader &xml = schedule.xml();
    switch (outcome) {
    case XmlSchedule::Outcome::Read:
        break;
    case XmlSchedule::Outcome::Cancelled:
        return Error{ErrorKind::Cancelled, tr("Reading %1 was stopped. Nothing was changed.").arg(name), plainName, {}};
    case XmlSchedule::Outcome::NotASchedule:
        return Error{
            ErrorKind::Refused,
            tr("The file %1 is XML, but no conference schedule; choose the schedule XML that frab or pretalx exports. "
               "Nothing was changed.")
                .arg(name),
            plainName, schedule.root()};
    case XmlSchedule::Outcome::TooMany:
        return Error{ErrorKind::Refused,
                     tr("The file %1 holds more than %2 sessions; split it. Nothing was changed.")
                         .arg(name, QString::number(mostEvents)),
                     plainName,
                     {}};
    case XmlSchedule::Outcome::Broken:
        if (schedule.root().isEmpty())
            return Error{
                ErrorKind::Refused,
                tr("The file %1 is no XML; choose the schedule XML that frab or pretalx exports. Nothing was changed.")
                    .arg(name),
                plainName, xml.errorString()};
        if (xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
            return Error{ErrorKind::Refused,
                         tr("The file %1 ends in the middle, in line %2; fetch it again. Nothing was changed.")
                             .arg(name, QString::number(xml.lineNumber())),
                         plainName, xml.errorString()};
        return Error{
            ErrorKind::Refused,
            tr("The file %1 is damaged in line %2; fetch it again, or have it corrected there. Nothing was changed.")
                .arg(name, QString::number(xml.lineNumber())),
            plainName, xml.errorString()};
    }
    ScheduleFile file = interpretSchedule(schedule.raw(), zoneIfUnsaid);
    if (text.firstDamage > 0)
        file.complaints.insert(file.complaints.begin(),
                               {text.firstDamage, QStringLiteral("UTF-8"),
                                tr("The file has damaged letters, here and perhaps further down; each is shown as %1.")
                                    .arg(QChar(QChar::ReplacementCharacter))});
    if (schedule.definitionsLine() > 0)
        file.complaints.insert(
            file.complaints.begin(),
            {schedule.definitionsLine(), QStringLiteral("DOCTYPE"),
             tr("The file brings definitions of its own; nothing outside the file was opened for them.")});
    return file;
}

} // namespace multaqa
