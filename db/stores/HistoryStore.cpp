// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "HistoryStore.h"

#include "db/Database.h"
#include "db/Journal.h"

#include <QSet>
#include <QUuid>

#include <algorithm>
#include <numeric>

namespace multaqa {

HistoryStore::HistoryStore(const Database &database)
    : m_database(database)
{
}

Result<HistoryStore::Turns> HistoryStore::nextTurns() const
{
    MULTAQA_TRY(const auto all, steps(Counting::StepsOnly));
    Turns turns;
    for (const HistoryStep &step : all) {
        if (step.isUndone)
            continue;
        if (step.kind == stepKindWord(StepKind::Do)) {
            turns.undo = step;
            break;
        }
        if (!turns.redo && step.kind == stepKindWord(StepKind::Undo))
            turns.redo = step;
    }
    return turns;
}

Result<std::vector<HistoryStep>> HistoryStore::steps(Counting counting) const
{
    const QString count = counting == Counting::ChangesToo
                              ? QStringLiteral("(SELECT count(*) FROM journal_change c WHERE c.step = s.step)")
                              : QStringLiteral("0");
    Statement list = m_database.prepare(u"SELECT s.step, made_at, person, operation, kind, " % count %
                                        u", id, sequence, target, clock FROM journal_step s "
                                        u"JOIN journal_copy USING(copy) ORDER BY s.step DESC");
    MULTAQA_CHECK(list.run());
    struct Link
    {
        qint64 clock;
        QString name;
        QString target;
    };
    std::vector<HistoryStep> steps;
    std::vector<Link> links;
    while (list.next()) {
        steps.push_back({list.number(0), QDateTime::fromString(list.text(1), Qt::ISODate).toUTC(), list.text(2),
                         list.text(3), list.text(4), static_cast<int>(list.number(5)), false});
        links.push_back({list.number(9),
                         QUuid::fromRfc4122(list.bytes(6)).toString(QUuid::WithoutBraces) % u':' % list.text(7),
                         list.text(8)});
    }
    MULTAQA_CHECK(list.finish());

    // A step is turned back only by steps with a greater clock, so from the latest clock down it is always known
    // whether a turn stands itself.
    std::vector<size_t> byClock(steps.size());
    std::iota(byClock.begin(), byClock.end(), 0);
    std::sort(byClock.begin(), byClock.end(), [&](size_t a, size_t b) { return links[a].clock > links[b].clock; });
    QSet<QString> turnedBack;
    for (const size_t i : byClock) {
        steps[i].isUndone = turnedBack.contains(links[i].name);
        if (!steps[i].isUndone && !links[i].target.isEmpty())
            turnedBack.insert(links[i].target);
    }
    return steps;
}

Result<std::optional<HistoryStep>> HistoryStore::find(qint64 step) const
{
    Statement find = m_database.prepare(
        QStringLiteral("SELECT step, made_at, person, operation, kind FROM journal_step WHERE step = ?"));
    MULTAQA_CHECK(find.bind(0, step).run());
    std::optional<HistoryStep> found;
    if (find.next())
        found = HistoryStep{find.number(0), QDateTime::fromString(find.text(1), Qt::ISODate).toUTC(),
                            find.text(2),   find.text(3),
                            find.text(4),   0,
                            false};
    MULTAQA_CHECK(find.finish());
    return found;
}

Result<bool> HistoryStore::hasMoreChanges(qint64 step, int than) const
{
    Statement further =
        m_database.prepare(QStringLiteral("SELECT 1 FROM journal_change WHERE step = ? LIMIT 1 OFFSET ?"));
    MULTAQA_CHECK(further.bind(0, step).bind(1, than).run());
    const bool isThere = further.next();
    MULTAQA_CHECK(further.finish());
    return isThere;
}

Result<std::vector<HistoryChange>> HistoryStore::changesOf(const QByteArray &record) const
{
    return changes(QStringLiteral("c.record = ?"), record);
}

Result<std::vector<HistoryChange>> HistoryStore::changesIn(qint64 step) const
{
    return changes(QStringLiteral("c.step = ?"), step);
}

Result<std::vector<HistoryChange>> HistoryStore::changes(const QString &where, const QVariant &value) const
{
    Statement list = m_database.prepare(u"SELECT step, record, record_table, field, old, new FROM journal_change c "
                                        u"JOIN journal_step USING(step) WHERE " %
                                        where % u" ORDER BY clock, step, field");
    MULTAQA_CHECK(list.bind(0, value).run());
    std::vector<HistoryChange> changes;
    while (list.next())
        changes.push_back({list.number(0), list.bytes(1), list.text(2), list.text(3), list.column(4), list.column(5)});
    MULTAQA_CHECK(list.finish());
    return changes;
}

} // namespace multaqa
