// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ScheduleFile.h"

#include "app/Progress.h"
#include "db/Result.h"

#include <QCoreApplication>

namespace multaqa {

/// Reads the schedule XML of frab, pretalx and their kin (c3voc.de/wiki/schedule). Real files never pass its schema, so
/// everything that can be understood is read, with a list of what was odd. A file that is no XML, no schedule, damaged
/// or cut off is refused as a whole. Nothing outside the file is opened, and no entity of its own making grows.
class ScheduleXmlReader
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleXmlReader)

public:
    static constexpr qint64 largestFile = 64 * 1024 * 1024;
    static constexpr size_t mostEvents = 100000;

    /// ZONEIFUNSAID is that of the conference which the schedule is for: it holds where the file names no time zone.
    static Result<ScheduleFile> read(const QString &path, const QTimeZone &zoneIfUnsaid, const Progress &progress = {});
    /// The same from memory; NAME stands for the file in sentences.
    static Result<ScheduleFile> readBytes(const QByteArray &bytes, const QString &name, const QTimeZone &zoneIfUnsaid,
                                          const Progress &progress = {});

private:
    static Error tooLarge(const QString &name);
};

} // namespace multaqa
