// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Complaint.h"
#include "SessionKindGuess.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <vector>

namespace multaqa {

/// A conference's schedule as a frab or pretalx file tells it, before it becomes records of ours. All texts have passed
/// cleanText; abstracts and descriptions have passed plainText; links are http, https or mailto. Nothing else is
/// certain: any text may be empty, and guids, ids and codes may be missing or repeated.

struct ScheduleConference
{
    QString acronym;
    QString title;
    QString subtitle;
    QString venue;
    QString city;
    QDate start;
    QDate end;
    QTimeZone timeZone; ///< as the file says it, else the one that the reader was given
    QString url;
};

struct ScheduleTrack
{
    QString name;
    QString slug;
    QString color; ///< #RRGGBB
};

struct ScheduleDay
{
    QDate date;
    QDateTime start; ///< UTC; a day of a schedule often ends in the small hours of the next; invalid when unsaid
    QDateTime end;
};

struct ScheduleRoom
{
    QString name;
    QString guid;
};

struct SchedulePerson
{
    QString key; ///< guid, else code, else id, else the name: one person has one key in the whole file
    QString guid;
    QString id;
    QString code;
    QString name;
};

struct ScheduleLink
{
    QString title;
    QString url;
};

struct ScheduleEvent
{
    /// Never empty, never twice in one file, and the same when the same file is read again: the guid, else the code or
    /// id, else title and time; with a number behind it where the file repeats one.
    QString key;
    QString guid;
    QString id;
    QString code;
    QString title;
    QString subtitle;
    QString type;
    SessionKind kind = SessionKind::Other; ///< guessed from type and title
    QString track;
    QString language; ///< as written: "en", "de, en"
    QString room;
    QDateTime start; ///< UTC; invalid when the file says none that can be understood
    int minutes = 0; ///< 0 when the file says none that can be understood
    QString abstract;
    QString description;
    QString url;
    std::vector<SchedulePerson> persons;
    std::vector<ScheduleLink> links;
    bool isCancelled = false;
    bool isNotToBeRecorded = false;
    bool isNotToBeStreamed = false;
    qint64 line = 0;
};

struct ScheduleFile
{
    QString version;
    ScheduleConference conference;
    std::vector<ScheduleTrack> tracks;
    std::vector<ScheduleDay> days;
    std::vector<ScheduleRoom> rooms; ///< each once, in the order of the file, also those without events
    std::vector<ScheduleEvent> events;
    std::vector<Complaint> complaints; ///< in the order of the file
};

} // namespace multaqa
