// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ImportSource.h"

#include "CardRow.h"
#include "app/exchange/cards/VCardReader.h"
#include "app/exchange/tables/HeaderRow.h"
#include "app/text/TextCleaning.h"

#include <QFileInfo>

#include <algorithm>

namespace multaqa {
namespace {

Result<bool> areCards(const TableSource &source)
{
    if (source.path.endsWith(QLatin1String(".vcf"), Qt::CaseInsensitive))
        return true;
    MULTAQA_TRY(const auto device, source.device());
    QByteArray start = device->read(512);
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.mid(3);
    return start.trimmed().left(11).toUpper() == "BEGIN:VCARD";
}

QStringList cellsOf(const TableRow &row)
{
    QStringList cells;
    for (int column = 0; column < row.size(); ++column)
        cells << cleanText(row.text(column), TextLines::One);
    return cells;
}

Error cancelled()
{
    return Error{ErrorKind::Cancelled, {}, {}, {}};
}

} // namespace

Result<ImportSource> ImportSource::open(const QString &path, const IsKnownHeader &isKnown, const Options &options)
{
    ImportSource source;
    source.m_source = TableSource::file(path);
    source.m_name = QFileInfo(path).fileName();
    source.m_options = options;
    MULTAQA_CHECK(source.look(isKnown));
    return source;
}

Result<ImportSource> ImportSource::openBytes(const QByteArray &bytes, const QString &name, const IsKnownHeader &isKnown,
                                             const Options &options)
{
    ImportSource source;
    source.m_source = TableSource::memory(bytes, name);
    source.m_name = name;
    source.m_options = options;
    MULTAQA_CHECK(source.look(isKnown));
    return source;
}

Result<std::unique_ptr<TableReader>> ImportSource::reader(const TableOptions &options) const
{
    return m_source.path.isEmpty() ? TableReader::openBytes(m_source.bytes, m_source.name, options)
                                   : TableReader::open(m_source.path, options);
}

Result<void> ImportSource::look(const IsKnownHeader &isKnown)
{
    MULTAQA_TRY(const bool isOfCards, areCards(m_source));
    if (isOfCards) {
        m_kind = Kind::Cards;
        m_sheets = {TableSheet{}};
        m_headers = CardRow::headers();
        const RowTaker keep = [this](const TableRow &row, const QByteArray &) -> Result<bool> {
            m_firstRows.push_back({row.number(), cellsOf(row)});
            return m_firstRows.size() < mostFirstRows;
        };
        return eachCard(keep, {});
    }
    MULTAQA_CHECK(lookAtSheet(isKnown, m_options.table.sheet));
    if (m_options.table.sheet || m_isHeaderKnown || m_sheets.size() < 2)
        return {};
    // What the sheet in front holds may be a word of explanation: the first one with known headers is meant.
    const ImportSource first = *this;
    for (int sheet = 0; sheet < int(m_sheets.size()); ++sheet) {
        if (sheet == first.sheet() || m_sheets[size_t(sheet)].visibility == SheetVisibility::Hidden)
            continue;
        MULTAQA_CHECK(lookAtSheet(isKnown, sheet));
        if (m_isHeaderKnown)
            return {};
    }
    *this = first;
    return {};
}

Result<void> ImportSource::lookAtSheet(const IsKnownHeader &isKnown, std::optional<int> sheet)
{
    TableOptions options = m_options.table;
    options.sheet = sheet;
    MULTAQA_TRY(const auto table, reader(options));
    m_sheets = table->sheets();
    m_encoding = table->encoding();
    m_delimiter = table->delimiter();
    m_options.table.sheet = table->sheet();
    m_firstRows.clear();
    TableRow row;
    while (m_firstRows.size() < mostFirstRows) {
        MULTAQA_TRY(const bool isThere, table->next(row));
        if (!isThere)
            break;
        m_firstRows.push_back({row.number(), cellsOf(row)});
    }
    std::vector<QStringList> rows;
    int width = 0;
    for (const FirstRow &first : m_firstRows) {
        rows.push_back(first.cells);
        width = std::max(width, int(first.cells.size()));
    }
    std::optional<size_t> header;
    if (!m_options.headerRow) {
        header = findHeaderRow(rows, isKnown);
    } else {
        const auto found = std::find_if(m_firstRows.begin(), m_firstRows.end(),
                                        [&](const FirstRow &first) { return first.number == *m_options.headerRow; });
        if (found != m_firstRows.end())
            header = size_t(found - m_firstRows.begin());
    }
    m_headers = header ? rows[*header] : QStringList();
    m_headerRow = header ? m_firstRows[*header].number : 0;
    m_isHeaderKnown = std::any_of(m_headers.begin(), m_headers.end(), isKnown);
    while (m_headers.size() < width)
        m_headers << QString();
    return {};
}

QStringList ImportSource::samples(int column, int most) const
{
    QStringList samples;
    for (const FirstRow &row : m_firstRows) {
        if (row.number <= m_headerRow || column >= row.cells.size())
            continue;
        const QString &cell = row.cells[column];
        if (!cell.isEmpty() && !samples.contains(cell))
            samples << cell;
        if (samples.size() == most)
            break;
    }
    return samples;
}

Result<void> ImportSource::each(const RowTaker &take, const Progress &progress) const
{
    return m_kind == Kind::Cards ? eachCard(take, progress) : eachTableRow(take, progress);
}

Result<void> ImportSource::eachTableRow(const RowTaker &take, const Progress &progress) const
{
    constexpr int rowsBetweenNews = 500;
    TableOptions options = m_options.table;
    options.encoding = m_encoding;
    options.delimiter = m_delimiter;
    MULTAQA_TRY(const auto table, reader(options));
    TableRow row;
    for (int count = 0;; ++count) {
        MULTAQA_TRY(const bool isThere, table->next(row));
        if (!isThere)
            return {};
        if (row.number() <= m_headerRow)
            continue;
        MULTAQA_TRY(const bool goesOn, take(row, {}));
        if (!goesOn)
            return {};
        const TableReader::Progress read = table->progress();
        if (progress && count % rowsBetweenNews == 0 && !progress(read.done, read.total))
            return cancelled();
    }
}

Result<void> ImportSource::eachCard(const RowTaker &take, const Progress &progress) const
{
    MULTAQA_TRY(const auto device, m_source.device());
    const qint64 total = device->size();
    TableRow row;
    int number = 0;
    Result<bool> taken = true;
    bool isStopped = false;
    const auto takeCard = [&](ContactCard &&card, qint64, qint64 done) {
        CardRow::write(card, ++number, row);
        taken = take(row, card.photo.bytes);
        isStopped = progress && !progress(done, total);
        return taken && *taken && !isStopped;
    };
    auto reading = VCardReader::read(*device, m_source.name, takeCard);
    if (!taken)
        return std::move(taken).error();
    if (isStopped)
        return cancelled();
    if (!reading)
        return *taken ? Result<void>(std::move(reading).error()) : Result<void>(); // it was told to stop
    m_remarks.clear();
    for (const Complaint &complaint : reading->complaints)
        m_remarks << tr("Line %1: %2").arg(QString::number(complaint.line), complaint.message);
    return {};
}

} // namespace multaqa
