// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "XmlSchedule.h"

#include "app/text/PlainText.h"
#include "app/text/TextCleaning.h"

#include <algorithm>

namespace multaqa {

namespace {

bool saysYes(const QString &text)
{
    const QString word = text.trimmed().toLower();
    return word == QLatin1String("true") || word == QLatin1String("1") || word == QLatin1String("yes");
}

} // namespace

XmlSchedule::XmlSchedule(const ReadableXml &text, const Progress &progress)
    : m_size(text.decoded.isEmpty() ? text.bytes.size() : text.decoded.size())
    , m_progress(progress)
{
    if (text.decoded.isEmpty())
        m_xml.addData(text.bytes);
    else
        m_xml.addData(text.decoded);
    m_xml.setEntityResolver(&m_entities);
}

QString XmlSchedule::HtmlEntities::resolveUndeclaredEntity(const QString &name)
{
    return htmlEntity(name);
}

XmlSchedule::Outcome XmlSchedule::read()
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

bool XmlSchedule::nextChild()
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

QString XmlSchedule::text()
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

void XmlSchedule::readChildOfSchedule()
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

void XmlSchedule::readConference()
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

void XmlSchedule::readTracks()
{
    while (nextChild()) {
        if (is("track"))
            readTrack();
        else
            skip();
    }
}

void XmlSchedule::readTrack()
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

void XmlSchedule::readDay()
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

void XmlSchedule::readRoom(qsizetype day)
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

void XmlSchedule::readEvent(qsizetype day, const QString &room)
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

void XmlSchedule::readChildOfEvent(RawSchedule::Event &event)
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

void XmlSchedule::readRecording(RawSchedule::Event &event)
{
    while (nextChild()) {
        if (is("optout"))
            event.isNotToBeRecorded = event.isNotToBeRecorded || saysYes(text());
        else
            skip();
    }
}

template <typename List>
void XmlSchedule::readPeople(List &people)
{
    while (nextChild()) {
        if (is("person"))
            people.push_back(readPerson());
        else
            skip();
    }
}

RawSchedule::Person XmlSchedule::readPerson()
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

void XmlSchedule::readLinks(RawSchedule::Event &event)
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

} // namespace multaqa
