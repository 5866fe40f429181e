// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"
#include "db/records/Deadline.h"

#include <QCoreApplication>

namespace multaqa {

/// The options by which a deadline is described, for the commands that make and change one.
class DeadlineOptions
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineOptions)

public:
    /// "[--kind KIND] [--title TEXT] …"
    static QString words();
    /// Takes what is given out of ARGUMENTS into DEADLINE, texts in LANGUAGE; what is not given stays. "none" takes a
    /// day, an hour, an event or the reminders away.
    static Result<void> take(QStringList &arguments, Language language, Deadline &deadline);
    /// The deadline of the id TEXT; refused, with the way to find the id, when there is none.
    static Result<Deadline> find(const Conference &conference, const QString &text);
    /// 17:00, or none for "none".
    static Result<std::optional<QTime>> hourOf(const QString &text);
};

} // namespace multaqa
