// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CsvWriter.h"

#include "FormulaGuard.h"

#include "app/FileWriting.h"

#include <QLocale>

#include <algorithm>

namespace multaqa {
namespace {

struct CellText
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return guarded(text); }
    QString operator()(double number) const { return QString::number(number, 'g', QLocale::FloatingPointShortest); }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QString operator()(bool yes) const { return yes ? QStringLiteral("true") : QStringLiteral("false"); }
};

/// Any separator is put in quotes, not only the one in use: a program that expects another must not find a cell, and
/// with it a formula, in the middle of a text.
QString quoted(const QString &text)
{
    const bool isPlain =
        std::none_of(text.begin(), text.end(), [](QChar c) { return QStringView(u",;\t\"\r\n").contains(c); });
    if (isPlain && text == text.trimmed())
        return text;
    return u'"' % QString(text).replace(u'"', QLatin1String("\"\"")) % u'"';
}

QString line(const std::vector<WrittenCell> &cells, CsvSeparator separator)
{
    QString line;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += QChar(char16_t(separator));
        line += quoted(std::visit(CellText(), cells[i]));
    }
    // An empty line would be no row for many readers.
    if (line.isEmpty())
        line = QStringLiteral("\"\"");
    return line % u"\r\n";
}

QString header(const WrittenTable &table, CsvSeparator separator)
{
    std::vector<WrittenCell> cells;
    for (const WrittenColumn &column : table.columns)
        cells.emplace_back(column.header);
    return line(cells, separator);
}

} // namespace

Result<> CsvWriter::write(const WrittenTable &table, const QString &path, CsvSeparator separator)
{
    return writeFile(path, [&](const FileSink &sink) -> Result<> {
        sink("\xEF\xBB\xBF");
        sink(header(table, separator).toUtf8());
        for (qsizetype row = 0; row < table.rowCount; ++row)
            sink(line(table.row(row), separator).toUtf8());
        return {};
    });
}

QString CsvWriter::text(const WrittenTable &table, CsvSeparator separator)
{
    QString text = header(table, separator);
    for (qsizetype row = 0; row < table.rowCount; ++row)
        text += line(table.row(row), separator);
    return text;
}

} // namespace multaqa
