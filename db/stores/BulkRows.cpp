// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "BulkRows.h"

#include "db/Database.h"
#include "db/JournalText.h"
#include "db/Schema.h"

#include <QStringEncoder>

namespace multaqa {
namespace {

constexpr size_t rowsAtOnce = 50; // more are not quicker

QString repeated(const QString &part, size_t times)
{
    return QStringList(static_cast<qsizetype>(times), part).join(u',');
}

} // namespace

Result<BulkRows> BulkRows::into(Transaction &transaction, const QString &table, const QStringList &columns)
{
    MULTAQA_CHECK(transaction.prepareForManyRows());
    BulkRows rows(transaction);
    rows.m_table = table;
    rows.m_names = columns;
    MULTAQA_TRY(const auto all, Schema::columns(transaction.database(), table));
    for (const Schema::Column &column : all)
        rows.m_columns.push_back({JournalText::nameOf(column.name), columns.indexOf(column.name)});
    return rows;
}

void BulkRows::addKey(const QUuid &key)
{
    const QByteArray bytes = key.toRfc4122();
    m_cells.push_back({Cell::Kind::Key, m_values.size(), static_cast<size_t>(bytes.size())});
    m_values.append(bytes.constData(), static_cast<size_t>(bytes.size()));
}

void BulkRows::addText(QStringView text)
{
    const size_t start = m_values.size();
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    m_values.resize(start + static_cast<size_t>(encoder.requiredSpace(text.size())));
    const char *const end = encoder.appendToBuffer(m_values.data() + start, text);
    m_values.resize(static_cast<size_t>(end - m_values.data()));
    m_cells.push_back({Cell::Kind::Text, start, m_values.size() - start});
}

void BulkRows::addWord(std::string_view ascii)
{
    m_cells.push_back({Cell::Kind::Text, m_values.size(), ascii.size()});
    m_values.append(ascii);
}

void BulkRows::addNumber(qint64 number)
{
    m_cells.push_back({Cell::Kind::Number, 0, 0, number});
}

void BulkRows::addNull()
{
    m_cells.push_back({Cell::Kind::Null});
}

Result<void> BulkRows::endRow()
{
    const bool isFull = m_cells.size() == rowsAtOnce * static_cast<size_t>(m_names.size());
    return isFull ? writeAll() : Result<void>();
}

Result<void> BulkRows::finish()
{
    return writeAll();
}

Result<void> BulkRows::writeAll()
{
    const size_t rows = m_cells.size() / static_cast<size_t>(m_names.size());
    Result<void> written;
    // Where one of them is refused, all of them are: the others then go one by one.
    if (rows < rowsAtOnce || !write(0, rows))
        for (size_t row = 0; row < rows && written; ++row)
            written = write(row, 1);
    m_cells.clear();
    m_values.clear();
    return written;
}

Result<void> BulkRows::write(size_t first, size_t rows)
{
    const auto width = static_cast<size_t>(m_names.size());
    Statement &insert = m_transaction->statement(rowsSql(rows));
    for (size_t i = 0; i < rows * width; ++i) {
        const Cell &cell = m_cells[first * width + i];
        const auto position = static_cast<int>(i);
        switch (cell.kind) {
        case Cell::Kind::Null:
            insert.bindNull(position);
            break;
        case Cell::Kind::Number:
            insert.bindNumber(position, cell.number);
            break;
        case Cell::Kind::Text:
            insert.bindText(position, valueOf(cell));
            break;
        case Cell::Kind::Key:
            insert.bindBytes(position, valueOf(cell));
            break;
        }
    }
    MULTAQA_CHECK(insert.run());

    std::vector<size_t> ends;
    m_texts.clear();
    for (size_t row = first; row < first + rows; ++row) {
        tell(row);
        ends.push_back(m_texts.size());
    }
    Statement &change = m_transaction->statement(changesSql(rows));
    size_t start = 0;
    for (size_t i = 0; i < rows; ++i) {
        const auto position = static_cast<int>(i) * 3;
        change.bindNumber(position, m_transaction->step());
        change.bindBytes(position + 1, valueOf(m_cells[(first + i) * width]));
        change.bindText(position + 2, std::string_view(m_texts).substr(start, ends[i] - start));
        start = ends[i];
    }
    return change.run();
}

/// Adds the text of ROW.
void BulkRows::tell(size_t row)
{
    const auto width = static_cast<size_t>(m_names.size());
    char separator = '{';
    for (const Column &column : m_columns) {
        m_texts += separator;
        separator = ',';
        m_texts += column.name;
        if (column.index < 0) {
            m_texts += '0';
            continue;
        }
        const Cell &cell = m_cells[row * width + static_cast<size_t>(column.index)];
        switch (cell.kind) {
        case Cell::Kind::Null:
            m_texts += "null";
            break;
        case Cell::Kind::Number:
            m_texts += std::to_string(cell.number);
            break;
        case Cell::Kind::Text:
            JournalText::append(m_texts, valueOf(cell));
            break;
        case Cell::Kind::Key:
            JournalText::appendKey(m_texts, valueOf(cell));
            break;
        }
    }
    m_texts += '}';
}

QString BulkRows::rowsSql(size_t rows) const
{
    const QString row = u'(' % repeated(QStringLiteral("?"), static_cast<size_t>(m_names.size())) % u')';
    return u"INSERT INTO " % m_table % u'(' % m_names.join(u',') % u") VALUES" % repeated(row, rows);
}

QString BulkRows::changesSql(size_t rows) const
{
    const QString row = u"(?, ?, '+', '" % m_table % u"', NULL, ?)";
    return u"INSERT INTO journal_change(step, record, field, record_table, old, new) VALUES" % repeated(row, rows);
}

} // namespace multaqa
