// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlinesCommand.h"

#include "app/deadlines/DeadlineTerms.h"
#include "app/text/Dates.h"
#include "db/stores/RecordStore.h"

#include <QJsonArray>

#include <algorithm>

namespace multaqa {

QString DeadlinesCommand::summary() const
{
    return tr("Lists the deadlines with their weekday, the days that are left, and every earlier day.");
}

Result<CommandOutput> DeadlinesCommand::run(const CommandContext &context, QStringList arguments) const
{
    if (arguments.size() != 1)
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToRead(context, arguments.front()));
    MULTAQA_TRY(auto deadlines, RecordStore<Deadline>(conference->database()).all());
    MULTAQA_TRY(const auto moves, RecordStore<DeadlineMove>(conference->database()).all());
    std::stable_sort(deadlines.begin(), deadlines.end(),
                     [](const Deadline &a, const Deadline &b) { return a.day && (!b.day || *a.day < *b.day); });
    const QDate today = context.clock.today();
    QJsonArray json;
    std::vector<QStringList> rows{{tr("id"), tr("what"), tr("day"), tr("days left"), tr("was")}};
    for (const Deadline &deadline : deadlines) {
        const QString what = deadlineName(deadline, context.language);
        QJsonArray was;
        QStringList earlier;
        for (const DeadlineMove &move : moves) {
            if (move.deadline != deadline.id || !move.earlierDay)
                continue;
            was.append(QJsonObject{{QStringLiteral("date"), move.earlierDay->toString(Qt::ISODate)},
                                   {QStringLiteral("moved_on"), move.movedOn.toString(Qt::ISODate)},
                                   {QStringLiteral("by"), move.movedBy},
                                   {QStringLiteral("reason"), move.reason.best(context.language)}});
            earlier << move.earlierDay->toString(Qt::ISODate);
        }
        QJsonObject line{{QStringLiteral("id"), deadline.id.text()},
                         {QStringLiteral("what"), what},
                         {QStringLiteral("kind"), wordOf(deadline.kind)},
                         {QStringLiteral("date"), QJsonValue()},
                         {QStringLiteral("weekday"), QJsonValue()},
                         {QStringLiteral("days_left"), QJsonValue()},
                         {QStringLiteral("was"), was}};
        QString day = tr("needs a decision");
        QString left;
        if (deadline.day) {
            const qint64 days = today.daysTo(*deadline.day);
            line[QStringLiteral("date")] = deadline.day->toString(Qt::ISODate);
            line[QStringLiteral("weekday")] = weekdayName(*deadline.day, context.language);
            line[QStringLiteral("days_left")] = days;
            if (deadline.hour)
                line[QStringLiteral("hour")] = deadline.hour->toString(QStringLiteral("HH:mm"));
            day = formatDay(*deadline.day, context.language, {});
            left = QString::number(days);
        }
        json.append(line);
        rows.push_back({deadline.id.text(), what, day, left, earlier.join(QStringLiteral(", "))});
    }
    CommandOutput output;
    output.json = QJsonDocument(json);
    output.text = deadlines.empty() ? tr("There are no deadlines yet.") : asTable(rows);
    return output;
}

} // namespace multaqa
