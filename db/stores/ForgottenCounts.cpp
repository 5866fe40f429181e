// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ForgottenCounts.h"

#include "db/Column.h"
#include "db/Database.h"

namespace multaqa {
namespace {

constexpr auto cellColumns = QLatin1String("event_id, told, day, group_id, country, gender, language");

/// Everything that a person is counted in, each once: all people, the state at each event, an event attended, a day of
/// it attended.
constexpr auto countedIn = QLatin1String(
    "WITH one AS (SELECT p.id, lower(hex(o.group_id)) AS group_id, p.country, p.gender, p.language FROM participant p "
    "LEFT JOIN organisation o ON o.id = p.organisation_id WHERE p.id = ? AND p.gone = 0), "
    "here AS (SELECT lower(hex(event_id)) AS event_id, day FROM attendance, one WHERE participant_id = one.id AND gone "
    "= 0), "
    "counted(event_id, told, day) AS (SELECT '', '', '' "
    "UNION SELECT lower(hex(event_id)), state, '' FROM registration, one WHERE participant_id = one.id AND gone = 0 "
    "UNION SELECT event_id, 'attended', '' FROM here UNION SELECT event_id, 'attended', day FROM here) "
    "SELECT event_id, told, day, group_id, country, gender, language FROM counted, one");

} // namespace

Result<void> ForgottenCounts::add(const Database &database, ParticipantId person)
{
    Statement list = database.prepare(countedIn);
    MULTAQA_CHECK(list.bind(0, person.bytes()).run());
    while (list.next()) {
        Cell cell;
        for (size_t column = 0; column < cell.size(); ++column)
            cell[column] = list.text(static_cast<int>(column));
        ++m_cells[cell];
    }
    return list.finish();
}

Result<void> ForgottenCounts::write(const Database &database, qint64 copy) const
{
    Statement add = database.prepare(u"INSERT INTO journal_forgotten_count(copy, " % cellColumns %
                                     u", number) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET number = "
                                     u"number + excluded.number");
    for (const auto &[cell, number] : m_cells) {
        add.bind(0, copy);
        for (size_t column = 0; column < cell.size(); ++column)
            add.bind(static_cast<int>(column) + 1, Column::toColumn(cell[column]));
        MULTAQA_CHECK(add.bind(static_cast<int>(cell.size()) + 1, number).run());
    }
    return {};
}

Result<void> ForgottenCounts::take(const Database &into, const Database &other)
{
    Statement list = other.prepare(u"SELECT id, " % cellColumns %
                                   u", number FROM journal_forgotten_count JOIN journal_copy USING(copy)");
    Statement add = into.prepare(u"INSERT INTO journal_forgotten_count(copy, " % cellColumns %
                                 u", number) SELECT copy, ?, ?, ?, ?, ?, ?, ?, ? FROM journal_copy WHERE id = ? "
                                 u"ON CONFLICT DO UPDATE SET number = max(number, excluded.number)");
    MULTAQA_CHECK(list.run());
    while (list.next()) {
        for (int column = 1; column <= 7; ++column)
            add.bind(column - 1, Column::toColumn(list.text(column)));
        add.bind(7, list.number(8));
        MULTAQA_CHECK(add.bind(8, list.bytes(0)).run());
    }
    return list.finish();
}

} // namespace multaqa
