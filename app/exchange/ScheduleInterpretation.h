// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ScheduleFile.h"

#include <QList>

namespace multaqa {

/// A schedule as it was written, element by element, with the line each began on. What the XML and the JSON of a
/// schedule have in common.
struct RawSchedule
{
    struct Person
    {
        qint64 line = 0;
        QString guid;
        QString id;
        QString code;
        QString name;
    };

    struct Event
    {
        qint64 line = 0;
        qsizetype day = -1;      ///< index into days; -1 when it stands under none
        QString surroundingRoom; ///< of the element it stands in
        QString guid;
        QString id;
        QString code;
        QString title;
        QString subtitle;
        QString type;
        QString track;
        QString language;
        QString room;
        QString date;
        QString start;
        QString duration;
        QString abstract;
        QString description;
        QString url;
        QString status;
        QList<Person> persons;
        QList<ScheduleLink> links;
        bool isCancelled = false;
        bool isNotToBeRecorded = false;
        bool isNotToBeStreamed = false;
    };

    struct Day
    {
        qint64 line = 0;
        QString date;
        QString start;
        QString end;
    };

    struct Room
    {
        qint64 line = 0;
        QString name;
        QString guid;
    };

    QString version;
    qint64 conferenceLine = 0; ///< 0 when there is no such element
    QString acronym;
    QString title;
    QString subtitle;
    QString venue;
    QString city;
    QString start;
    QString end;
    QString timeZone;
    QString url;
    std::vector<ScheduleTrack> tracks;
    std::vector<Person> people; ///< the list beside the days, which some files have
    std::vector<Day> days;
    std::vector<Room> rooms; ///< as often as they are written
    std::vector<Event> events;
};

/// What the raw schedule means, with a complaint about everything that had to be guessed, corrected or left out. Every
/// event and every room of it is kept.
ScheduleFile interpretSchedule(const RawSchedule &raw, const QTimeZone &zoneIfUnsaid);

} // namespace multaqa
