// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "BulkRows.h"
#include "RecordStore.h"
#include "db/Fold.h"

#include <span>

namespace multaqa {

/// Adds many records of one table at once, as an import does. It writes the history itself, byte for byte what the
/// table's trigger would write, instead of having SQLite build it row by row. What that gains is told by
/// tests/bench/ImportVsSqlite.
template <typename Record>
class BulkInsert
{
public:
    static Result<BulkInsert> into(Transaction &transaction)
    {
        QStringList names{QStringLiteral("id")};
        forEachField<Record>([&](const auto &field) { names << Column::names(field); });
        MULTAQA_TRY(BulkRows rows, BulkRows::into(transaction, QString::fromLatin1(Table<Record>::name), names));
        return BulkInsert(transaction, std::move(rows));
    }

    /// Their ids must be new; in the order of these it is quickest. Stops at the first one that the file refuses; those
    /// before it are in the step.
    Result<void> insert(std::span<const Record> records)
    {
        Folding untold(m_transaction->database()); // keeps the trigger from telling it a second time
        MULTAQA_CHECK(untold.begin());
        Result<void> written;
        for (const Record &record : records) {
            add(record.id);
            forEachField<Record>([&](const auto &field) { add(record.*field.member); });
            written = m_rows.endRow();
            if (!written)
                break;
        }
        if (written)
            written = m_rows.finish();
        MULTAQA_CHECK(untold.end());
        return written;
    }

private:
    BulkInsert(Transaction &transaction, BulkRows rows)
        : m_transaction(&transaction)
        , m_rows(std::move(rows))
    {
    }

    template <typename Value>
    void add(const Value &value)
    {
        const QVariant column = Column::toColumn(value);
        if (column.typeId() == QMetaType::QString)
            add(*static_cast<const QString *>(column.constData()));
        else
            m_rows.addNumber(column.toLongLong());
    }
    void add(const QString &value) { m_rows.addText(value); }
    void add(const LocalizedText &value)
    {
        add(value.ar);
        add(value.en);
        add(value.fr);
    }
    void add(const AttachmentKey &value) { add(value.sha256); }
    template <typename Other>
    void add(const Id<Other> &value)
    {
        m_rows.addKey(value.uuid());
    }
    template <WordedEnum Enum>
    void add(const Enum &value)
    {
        m_rows.addWord(asciiWordOf(value));
    }
    template <typename Value>
    void add(const std::optional<Value> &value)
    {
        if (value)
            add(*value);
        else
            m_rows.addNull();
    }

    Transaction *m_transaction;
    BulkRows m_rows;
};

} // namespace multaqa
