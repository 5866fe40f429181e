// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ReadableXml.h"
#include "ScheduleInterpretation.h"
#include "ScheduleXmlReader.h"

#include <QXmlStreamReader>

#include <optional>

namespace multaqa {

/// The elements of a schedule as they come. Unknown ones are passed over, whatever is in them.
class XmlSchedule
{
public:
    XmlSchedule(const ReadableXml &text, const Progress &progress);

    enum class Outcome { Read, Cancelled, NotASchedule, TooMany, Broken };

    Outcome read();

    RawSchedule &raw() { return m_raw; }
    QXmlStreamReader &xml() { return m_xml; }
    const QString &root() const { return m_root; }
    qint64 definitionsLine() const { return m_definitionsLine; }

private:
    /// Writers who think in HTML use its names for characters without defining them.
    class HtmlEntities : public QXmlStreamEntityResolver
    {
    public:
        HtmlEntities() = default;
        Q_DISABLE_COPY_MOVE(HtmlEntities)

    private:
        QString resolveUndeclaredEntity(const QString &name) override;
    };

    /// The next element within the one at hand; false at its end, at an error and when stopped.
    bool nextChild();

    bool is(const char *name) const { return m_xml.name() == QLatin1String(name); }
    QString attribute(const char *name) const { return m_xml.attributes().value(QLatin1String(name)).toString(); }

    /// All text of the element at hand and of those within it, and on to its end. Deeper than this only a bomb goes.
    QString text();
    void skip() { text(); }

    qint64 line() const { return m_xml.lineNumber(); }

    void readChildOfSchedule();
    void readConference();
    void readTracks();
    void readTrack();
    void readDay();
    void readRoom(qsizetype day);
    void readEvent(qsizetype day, const QString &room);
    void readChildOfEvent(RawSchedule::Event &event);
    void readRecording(RawSchedule::Event &event);
    template <typename List>
    void readPeople(List &people);
    /// The name is the element's text, or in some files its attribute or an element within.
    RawSchedule::Person readPerson();
    void readLinks(RawSchedule::Event &event);

    HtmlEntities m_entities;
    QXmlStreamReader m_xml;
    qint64 m_size;
    const Progress &m_progress;
    RawSchedule m_raw;
    QString m_root;
    qint64 m_definitionsLine = 0;
    std::optional<Outcome> m_stopped;
};

} // namespace multaqa
