// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agenda/Agenda.h"
#include "ui/widgets/Card.h"

#include <QUuid>

namespace multaqa {

/// The deadlines that come next, and before all those of which somebody must speak today: without a day, overdue,
/// ending today, or with a reminder today.
class NextDeadlines : public Card
{
    Q_OBJECT

public:
    using Card::Card;

    /// DEADLINES stand in the order in which they are shown; AGENDA says when the conference begins and how it writes
    /// days.
    void showDeadlines(const std::vector<Deadline> &deadlines, const Agenda &agenda);

Q_SIGNALS:
    void opened(const QUuid &deadline);

private:
    void addDeadline(const Deadline &deadline, const Agenda &agenda);
    void addDays(QHBoxLayout *row, const Deadline &deadline);
    void addWords(QHBoxLayout *row, const Deadline &deadline, const ConferenceDetails &conference);
};

} // namespace multaqa
