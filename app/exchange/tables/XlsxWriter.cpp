// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "XlsxWriter.h"

#include "app/FileWriting.h"
#include "app/text/Bidi.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace multaqa {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(XlsxWriter)
};

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
}

/// Whether an escape stands at that place, or what a reader takes for one.
bool isEscape(QStringView text, qsizetype at)
{
    constexpr qsizetype length = 7;
    const QStringView code = text.mid(at, length);
    return code.size() == length && code[0] == u'_' && code[1] == u'x' && code[6] == u'_' &&
           std::all_of(code.begin() + 2, code.begin() + 6, isHexDigit);
}

/// What XML cannot hold is written _xHHHH_ (ECMA-376 part 1, 22.9.2.19), and so is an underscore that would be taken
/// for the beginning of that. Half a surrogate pair becomes a question mark.
QByteArray cellText(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const bool isControl = unit < 0x20 && unit != u'\t' && unit != u'\n';
        if (isControl || unit >= 0xFFFE || isEscape(text, i))
            escaped += QString(u"_x" % QString::number(unit, 16).toUpper().rightJustified(4, u'0') % u'_');
        else
            escaped += text[i];
    }
    return escaped.toUtf8();
}

/// Excel's rules for the name of a sheet: 31 characters, none of []:*?/\, no apostrophe at its ends.
QString sheetName(QString name, const QString &ifEmpty)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\\\x{00}-\\x{1F}]"));
    constexpr qsizetype longest = 31;
    name = name.replace(forbidden, QStringLiteral("-")).left(longest);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.startsWith(u'\'') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'\'') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? ifEmpty : name;
}

/// In characters, of the longest line; combining marks take no place.
int widthOf(const QString &text)
{
    int longest = 0;
    int width = 0;
    for (QChar character : text) {
        if (character == u'\n')
            width = 0;
        else if (!character.isMark() && !character.isLowSurrogate())
            longest = std::max(longest, ++width);
    }
    return longest;
}

/// Spreadsheets count days from 1900, and only four digits of a year are understood.
bool isSpreadsheetDay(QDate day)
{
    return day.isValid() && day.year() >= 1900 && day.year() <= 9999;
}

/// The workbook while it is being written; its file appears when it is closed.
class Workbook
{
    Q_DISABLE_COPY_MOVE(Workbook)

public:
    /// FOLDER takes the file and what the library needs meanwhile.
    Workbook(const QTemporaryDir &folder, const QString &path, qsizetype rows)
        : m_folder(folder.path().toUtf8())
        , m_workbook(newWorkbook(path, rows))
        , m_header(workbook_add_format(m_workbook))
        , m_text(formatOf("@"))
        , m_day(formatOf("yyyy-mm-dd"))
        , m_words(workbook_add_format(m_workbook))
    {
        format_set_bold(m_header);
        format_set_bottom(m_header, LXW_BORDER_THIN);
        format_set_text_wrap(m_words);
        format_set_align(m_words, LXW_ALIGN_VERTICAL_TOP);
    }
    ~Workbook()
    {
        if (m_workbook)
            lxw_workbook_free(m_workbook);
    }

    Result<> addNotice(const TableNotice &notice, const QString &name, Qt::LayoutDirection direction)
    {
        lxw_worksheet *sheet = add(name, direction);
        constexpr double labelWidth = 28;
        constexpr double textWidth = 80;
        note(worksheet_set_column(sheet, 0, 0, labelWidth, nullptr));
        note(worksheet_set_column(sheet, 1, 1, textWidth, nullptr));
        for (lxw_row_t row = 0; row < notice.lines.size(); ++row) {
            const auto &[label, text] = notice.lines[row];
            if (std::max(label.size(), text.size()) > XlsxWriter::longestText)
                return tooLong(row + 1, label.left(longestShown));
            putText(sheet, row, 0, label, m_header);
            putText(sheet, row, 1, text, m_words);
        }
        return {};
    }

    Result<> addTable(const WrittenTable &table, const QString &name)
    {
        lxw_worksheet *sheet = add(name, table.direction);
        std::vector<int> widths;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            constexpr int filterButton = 3;
            if (table.columns[i].header.size() > XlsxWriter::longestText)
                return tooLong(1, table.columns[i].header.left(longestShown));
            putText(sheet, 0, lxw_col_t(i), table.columns[i].header, m_header);
            widths.push_back(widthOf(table.columns[i].header) + filterButton);
        }
        for (qsizetype row = 0; row < table.rowCount; ++row) {
            const auto cells = table.row(row);
            for (size_t i = 0; i < std::min(cells.size(), widths.size()); ++i) {
                const auto *text = std::get_if<QString>(&cells[i]);
                if (text && text->size() > XlsxWriter::longestText)
                    return tooLong(row + 2, table.columns[i].header.left(longestShown));
                widths[i] = std::max(widths[i], put(sheet, lxw_row_t(row + 1), lxw_col_t(i), cells[i]));
            }
        }
        dress(sheet, table, widths);
        return {};
    }

    /// The library's first error, also of what was put in.
    lxw_error close()
    {
        note(workbook_close(m_workbook));
        m_workbook = nullptr; // freed by that
        return m_error;
    }

private:
    static constexpr qsizetype longestShown = 60; ///< of a header in a sentence

    /// ROW is counted from 1, as Excel does.
    static Error tooLong(qsizetype row, const QString &header)
    {
        return Error::refused(
            Text::tr("The text in row %1, column %2, is longer than the %3 characters that a cell of Excel can hold. "
                     "Shorten it, or export as CSV.")
                .arg(QString::number(row), isolated(header), QString::number(XlsxWriter::longestText)));
    }

    void note(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    /// Of a large table, each row goes to a file when the next one begins, and texts stand in their cells instead of in
    /// a list that is kept to the end. That is for large ones, since there are readers that lose such texts.
    lxw_workbook *newWorkbook(const QString &path, qsizetype rows)
    {
        constexpr qsizetype mostKept = 20'000;
        lxw_workbook_options options{};
        options.tmpdir = m_folder.data();
        options.constant_memory = rows > mostKept ? LXW_TRUE : LXW_FALSE;
        return workbook_new_opt(path.toUtf8().constData(), &options);
    }

    lxw_format *formatOf(const char *numberFormat)
    {
        lxw_format *format = workbook_add_format(m_workbook);
        format_set_num_format(format, numberFormat);
        return format;
    }

    lxw_worksheet *add(const QString &name, Qt::LayoutDirection direction)
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
        if (direction == Qt::RightToLeft)
            worksheet_right_to_left(sheet);
        return sheet;
    }

    void putText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
    {
        if (!text.isEmpty())
            note(worksheet_write_string(sheet, row, column, cellText(text).constData(), format));
    }

    /// Answers how wide it is shown.
    int put(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const WrittenCell &cell)
    {
        if (const auto *text = std::get_if<QString>(&cell)) {
            putText(sheet, row, column, *text, m_text);
            return widthOf(*text);
        }
        if (const auto *number = std::get_if<double>(&cell); number && std::isfinite(*number)) {
            note(worksheet_write_number(sheet, row, column, *number, nullptr));
            return int(QString::number(*number, 'g', QLocale::FloatingPointShortest).size());
        }
        if (const auto *yes = std::get_if<bool>(&cell))
            note(worksheet_write_boolean(sheet, row, column, *yes, nullptr));
        const auto *day = std::get_if<QDate>(&cell);
        if (!day || !day->isValid())
            return 0;
        const QString iso = day->toString(Qt::ISODate);
        lxw_datetime date{};
        date.year = day->year();
        date.month = day->month();
        date.day = day->day();
        if (isSpreadsheetDay(*day))
            note(worksheet_write_datetime(sheet, row, column, &date, m_day));
        else
            putText(sheet, row, column, iso, m_text);
        return int(iso.size());
    }

    void dress(lxw_worksheet *sheet, const WrittenTable &table, const std::vector<int> &widths)
    {
        if (widths.empty())
            return;
        for (size_t i = 0; i < widths.size(); ++i) {
            constexpr int narrowest = 8;
            constexpr int widest = 50;
            const ColumnKind kind = table.columns[i].kind;
            lxw_format *format = kind == ColumnKind::Text ? m_text : kind == ColumnKind::Date ? m_day : nullptr;
            note(worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), std::clamp(widths[i] + 1, narrowest, widest),
                                      format));
        }
        worksheet_freeze_panes(sheet, 1, 0);
        note(worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rowCount), lxw_col_t(widths.size() - 1)));
        // Otherwise every telephone number has a green corner and a wish to become a number.
        note(worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576"));
    }

    QByteArray m_folder;
    lxw_workbook *m_workbook = nullptr;
    lxw_error m_error = LXW_NO_ERROR;
    lxw_format *m_header = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_words = nullptr;
};

Result<> copy(const QString &from, const FileSink &to)
{
    constexpr qint64 piece = 1024 * 1024;
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Failed, {}, from, file.errorString()};
    for (QByteArray bytes = file.read(piece); !bytes.isEmpty(); bytes = file.read(piece))
        to(bytes);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorKind::Failed, {}, from, file.errorString()};
    return {};
}

} // namespace

Result<> XlsxWriter::write(const WrittenTable &table, const QString &path)
{
    if (table.rowCount > mostRows || table.columns.size() > mostColumns)
        return Error::refused(Text::tr("The table has more rows or columns than a sheet of Excel can hold (%1 and %2). "
                                       "Export fewer, or export as CSV.")
                                  .arg(QString::number(mostRows), QString::number(mostColumns)));
    // The library opens files by narrow names and leaves half of one behind where the disk is full; so it writes in a
    // folder that goes, and what is whole is copied.
    const QTemporaryDir folder;
    const auto noRoom = [&](const QString &detail) {
        return Error{ErrorKind::DiskFull,
                     Text::tr("%1 could not be made in the folder for temporary files. Make room there and try again.")
                         .arg(isolated(path)),
                     path, detail};
    };
    if (!folder.isValid())
        return noRoom(folder.errorString());
    const QString whole = folder.filePath(QStringLiteral("table.xlsx"));
    Workbook workbook(folder, whole, table.rowCount);
    const QString name = sheetName(table.sheetName, QStringLiteral("Sheet1"));
    if (table.notice) {
        QString noticeName = sheetName(table.notice->sheetName, QStringLiteral("Sheet2"));
        for (const QString &other : {QStringLiteral("Sheet1"), QStringLiteral("Sheet2")})
            if (noticeName.compare(name, Qt::CaseInsensitive) == 0)
                noticeName = other;
        MULTAQA_CHECK(workbook.addNotice(*table.notice, noticeName, table.direction));
    }
    MULTAQA_CHECK(workbook.addTable(table, name));
    const lxw_error error = workbook.close();
    const QString detail = QString::fromUtf8(lxw_strerror(error));
    if (error >= LXW_ERROR_CREATING_XLSX_FILE && error <= LXW_ERROR_ZIP_CLOSE)
        return noRoom(detail);
    if (error != LXW_NO_ERROR)
        return Error{ErrorKind::Failed, {}, path, detail};
    return writeFile(path, [&](const FileSink &sink) { return copy(whole, sink); });
}

} // namespace multaqa
