// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "StatisticsStore.h"

#include "db/Column.h"
#include "db/Database.h"

namespace multaqa {
namespace {

using Scope = StatisticsStore::Scope;

struct Condition
{
    QString sql;
    QVariantList values;
};

Condition livingIn(const Scope &scope)
{
    if (!scope.event)
        return {};
    Condition condition;
    condition.values << scope.event->bytes();
    if (scope.presence == Scope::Presence::Attended) {
        condition.sql =
            QStringLiteral(" AND p.id IN (SELECT participant_id FROM attendance WHERE event_id = ? AND gone = 0");
        if (scope.day) {
            condition.sql += QLatin1String(" AND day = ?");
            condition.values << Column::toColumn(*scope.day);
        }
    } else {
        condition.sql =
            QStringLiteral(" AND p.id IN (SELECT participant_id FROM registration WHERE event_id = ? AND gone = 0");
        if (scope.state) {
            condition.sql += QLatin1String(" AND state = ?");
            condition.values << Column::toColumn(*scope.state);
        }
    }
    condition.sql += u')';
    return condition;
}

Condition forgottenIn(const Scope &scope)
{
    Condition condition{QStringLiteral("event_id = ? AND day = ?"), {}};
    condition.values << Column::toColumn(scope.event ? QString::fromLatin1(scope.event->bytes().toHex()) : QString());
    condition.values << Column::toColumn(scope.day ? scope.day->toString(Qt::ISODate) : QString());
    if (scope.presence == Scope::Presence::Attended)
        condition.sql += QLatin1String(" AND told = 'attended'");
    else if (scope.state) {
        condition.sql += QLatin1String(" AND told = ?");
        condition.values << Column::toColumn(*scope.state);
    } else
        condition.sql += QLatin1String(" AND told <> 'attended'");
    return condition;
}

} // namespace

StatisticsStore::StatisticsStore(const Database &database)
    : m_database(database)
{
}

Result<std::vector<StatisticsStore::Count>> StatisticsStore::counts(const Scope &scope) const
{
    const Condition living = livingIn(scope);
    const Condition forgotten = forgottenIn(scope);
    Statement list = m_database.prepare(
        u"SELECT lower(hex(o.group_id)), p.country, p.gender, p.language, count(*), 0 FROM participant p LEFT JOIN "
        u"organisation o ON o.id = p.organisation_id WHERE p.gone = 0" %
        living.sql %
        u" GROUP BY 1, 2, 3, 4 UNION ALL SELECT group_id, country, gender, language, sum(number), 1 FROM "
        u"journal_forgotten_count WHERE " %
        forgotten.sql % u" GROUP BY 1, 2, 3, 4");
    int place = 0;
    for (const QVariant &value : living.values + forgotten.values)
        list.bind(place++, value);
    MULTAQA_CHECK(list.run());
    std::vector<Count> counts;
    while (list.next()) {
        Count &count = counts.emplace_back();
        count.group = StakeholderGroupId::fromBytes(QByteArray::fromHex(list.text(0).toLatin1()));
        count.country = list.text(1);
        Column::fromColumn(list.column(2), count.gender);
        Column::fromColumn(list.column(3), count.language);
        count.number = list.number(4);
        count.isForgotten = list.number(5) != 0;
    }
    MULTAQA_CHECK(list.finish());
    return counts;
}

Result<std::vector<StatisticsStore::EventCount>> StatisticsStore::eventCounts() const
{
    Statement list = m_database.prepare(QStringLiteral(
        "WITH here AS (SELECT a.* FROM attendance a JOIN participant p ON p.id = a.participant_id "
        "WHERE a.gone = 0 AND p.gone = 0), "
        "counted(event_id, told, day, number) AS (SELECT lower(hex(event_id)), state, '', count(*) FROM registration r "
        "JOIN participant p ON p.id = r.participant_id WHERE r.gone = 0 AND p.gone = 0 GROUP BY 1, 2 "
        "UNION ALL SELECT lower(hex(event_id)), 'attended', '', count(DISTINCT participant_id) FROM here GROUP BY 1 "
        "UNION ALL SELECT lower(hex(event_id)), 'attended', day, count(*) FROM here GROUP BY 1, 3 "
        "UNION ALL SELECT event_id, told, day, number FROM journal_forgotten_count WHERE event_id <> '') "
        "SELECT event_id, told, day, sum(number) FROM counted GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"));
    MULTAQA_CHECK(list.run());
    std::vector<EventCount> counts;
    while (list.next()) {
        EventCount &count = counts.emplace_back();
        count.event = EventId::fromBytes(QByteArray::fromHex(list.text(0).toLatin1()));
        count.told = list.text(1);
        if (!list.text(2).isEmpty())
            count.day = QDate::fromString(list.text(2), Qt::ISODate);
        count.number = list.number(3);
    }
    MULTAQA_CHECK(list.finish());
    return counts;
}

Result<qint64> StatisticsStore::forgottenTwice() const
{
    MULTAQA_TRY(const QVariant number,
                m_database.single(QStringLiteral("SELECT count(*) - count(DISTINCT record) FROM journal_erasure "
                                                 "WHERE record_table = 'participant'")));
    return number.toLongLong();
}

} // namespace multaqa
