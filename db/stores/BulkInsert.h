// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "RecordStore.h"
#include "db/Fold.h"
#include "db/JournalText.h"

#include <span>

namespace multaqa {

/// Adds many records of one table at once, as an import does. It writes the history itself, byte for byte what the
/// table's trigger would write, instead of having SQLite build it row by row. What that gains is told by
/// tests/bench/ImportVsSqlite.
template <typename Record>
class BulkInsert
{
public:
    /// The columns that the history tells, in the order in which this file has them.
    static Result<BulkInsert> into(Transaction &transaction)
    {
        BulkInsert bulk(transaction);
        QStringList written{QStringLiteral("id")};
        forEachField<Record>([&](const auto &field) { written << Column::names(field); });
        MULTAQA_TRY(const auto columns,
                    Schema::columns(transaction.database(), QString::fromLatin1(Table<Record>::name)));
        for (const Schema::Column &column : columns)
            bulk.m_told.push_back(
                {JournalText::nameOf(column.name), static_cast<int>(written.indexOf(column.name)), column.isKey});
        bulk.m_insert = u"INSERT INTO " % QLatin1String(Table<Record>::name) % u'(' % written.join(u',') %
                        u") VALUES(" % QStringList(written.size(), QStringLiteral("?")).join(u',') % u')';
        return bulk;
    }

    /// Their ids must be new. Stops at the first one that the file refuses; those before it are in the step.
    Result<void> insert(std::span<const Record> records)
    {
        MULTAQA_TRY(const QVariant step,
                    m_transaction->database().single(QStringLiteral("SELECT step FROM journal_state")));
        Statement &row = m_transaction->statement(m_insert);
        Statement &change = m_transaction->statement(
            QStringLiteral("INSERT INTO journal_change(step, record, field, record_table, old, new) "
                           "VALUES(?, ?, '+', '") %
            QLatin1String(Table<Record>::name) % u"', NULL, ?)");
        change.bind(0, step);
        Folding untold(m_transaction->database()); // keeps the trigger from telling it a second time
        MULTAQA_CHECK(untold.begin());
        Result<void> written;
        for (const Record &record : records) {
            written = insert(row, change, record);
            if (!written)
                break;
        }
        MULTAQA_CHECK(untold.end());
        return written;
    }

private:
    struct Told
    {
        QString name; ///< as it stands in the history's text
        int column;   ///< of the values that are written; none for `gone`
        bool isKey;
    };

    explicit BulkInsert(Transaction &transaction)
        : m_transaction(&transaction)
    {
    }

    Result<void> insert(Statement &row, Statement &change, const Record &record)
    {
        m_values.clear();
        m_values << record.id.bytes();
        forEachField<Record>([&](const auto &field) { Column::append(m_values, record.*field.member); });
        for (int i = 0; i < m_values.size(); ++i)
            row.bind(i, m_values.at(i));
        MULTAQA_CHECK(row.run());

        m_text = u'{';
        for (const Told &told : m_told) {
            if (m_text.size() > 1)
                m_text += u',';
            m_text += told.name;
            if (told.column < 0)
                m_text += u'0';
            else if (told.isKey)
                JournalText::appendKey(m_text, m_values.at(told.column));
            else
                JournalText::append(m_text, m_values.at(told.column));
        }
        m_text += u'}';
        return change.bind(1, m_values.first()).bind(2, m_text).run();
    }

    Transaction *m_transaction;
    QString m_insert;
    std::vector<Told> m_told;
    QVariantList m_values;
    QString m_text;
};

} // namespace multaqa
