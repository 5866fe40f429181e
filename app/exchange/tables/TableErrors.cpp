// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "TableErrors.h"

#include "TableLimits.h"
#include "TableSource.h"

#include "app/text/Bidi.h"

#include <QLocale>

namespace multaqa {
namespace {

Error refused(const TableSource &source, QString sentence, QString detail = {})
{
    return {ErrorKind::Refused, std::move(sentence), source.path, std::move(detail)};
}

QString shown(int number)
{
    return QString::number(number);
}

QString shownColumn(int column)
{
    return isolatedLeftToRight(columnName(column));
}

} // namespace

QString columnName(int column)
{
    QString name;
    for (; column > 0; column = (column - 1) / 26)
        name.prepend(QChar(u'A' + (column - 1) % 26));
    return name;
}

Error TableErrors::notFound(const TableSource &source)
{
    return {
        ErrorKind::NotFound, tr("There is no file %1; check its name and place.").arg(source.name), source.path, {}};
}

Error TableErrors::unreadable(const TableSource &source, const QString &detail)
{
    return {ErrorKind::NoPermission, tr("The file %1 cannot be read; check that you may open it.").arg(source.name),
            source.path, detail};
}

Error TableErrors::oldExcel(const TableSource &source)
{
    return refused(
        source,
        tr("%1 is in the format of old Excel versions (.xls). Open it in Excel or LibreOffice, save it as .xlsx, "
           "and choose that file. Nothing was changed.")
            .arg(source.name));
}

Error TableErrors::binaryExcel(const TableSource &source)
{
    return refused(source, tr("%1 is a binary workbook (.xlsb). Open it in Excel or LibreOffice, save it as .xlsx, and "
                              "choose that file. Nothing was changed.")
                               .arg(source.name));
}

Error TableErrors::hasPassword(const TableSource &source)
{
    return refused(source,
                   tr("%1 is protected by a password. Open it with its password, save it without one, and choose "
                      "that file. Nothing was changed.")
                       .arg(source.name));
}

Error TableErrors::webPage(const TableSource &source)
{
    return refused(source, tr("%1 is a web page or another XML file, whatever its name says. Open it in Excel or "
                              "LibreOffice, save it as .xlsx, and choose that file. Nothing was changed.")
                               .arg(source.name));
}

Error TableErrors::noTable(const TableSource &source)
{
    return refused(source,
                   tr("%1 is no table: choose a file in one of the formats .xlsx, .ods, .csv or .tsv. Nothing was "
                      "changed.")
                       .arg(source.name));
}

Error TableErrors::damaged(const TableSource &source, const QString &detail)
{
    return refused(source,
                   tr("%1 is damaged or cut off. Open it in Excel or LibreOffice and save it anew, or ask for "
                      "the file again. Nothing was changed.")
                       .arg(source.name),
                   detail);
}

Error TableErrors::damagedBehind(const TableSource &source, int row, const QString &detail)
{
    return refused(source,
                   tr("%1 is damaged or cut off behind row %2. Open it in Excel or LibreOffice and save it anew, "
                      "or ask for the file again. Nothing was changed.")
                       .arg(source.name, shown(row)),
                   detail);
}

Error TableErrors::hasDefinitions(const TableSource &source)
{
    return refused(source, tr("%1 holds definitions (a DTD), which no spreadsheet program writes. Do not trust this "
                              "file; ask for it again. Nothing was changed.")
                               .arg(source.name));
}

Error TableErrors::unpacksTooLarge(const TableSource &source, const QString &detail)
{
    return refused(source,
                   tr("%1 unpacks to more than any table needs. Do not trust this file; ask for it again. "
                      "Nothing was changed.")
                       .arg(source.name),
                   detail);
}

Error TableErrors::noSuchSheet(const TableSource &source, int sheet)
{
    return {ErrorKind::WrongUse,
            tr("%1 has no sheet number %2; choose one that it has.").arg(source.name, shown(sheet)),
            source.path,
            {}};
}

Error TableErrors::noSheets(const TableSource &source)
{
    return refused(source, tr("%1 has no sheet with a table. Nothing was changed.").arg(source.name));
}

Error TableErrors::unknownEncoding(const TableSource &source, const QByteArray &encoding)
{
    return {ErrorKind::WrongUse,
            tr("%1 cannot be read as “%2”, an unknown encoding; choose another one.")
                .arg(source.name, isolated(QString::fromLatin1(encoding))),
            source.path,
            {}};
}

Error TableErrors::holdsTooMuch(const TableSource &source, int row)
{
    return refused(source, tr("Up to row %2, %1 holds more text than any table of people has. Delete what does not "
                              "belong to it, or import it in parts. Nothing was changed.")
                               .arg(source.name, shown(row)));
}

Error TableErrors::cellTooLong(const TableSource &source, int row, int column)
{
    return refused(source,
                   tr("In %1, the cell in row %2, column %3 is longer than the %4 characters that a cell may "
                      "have. Shorten it; in a text file, look for a quotation mark that is not closed. Nothing "
                      "was changed.")
                       .arg(source.name, shown(row), shownColumn(column), QString::number(tablelimits::longestCell)));
}

Error TableErrors::tooManyColumns(const TableSource &source, int row)
{
    return refused(source, tr("In %1, row %2 has a cell beyond column %3, the last one that a spreadsheet has. Delete "
                              "what does not belong to the table. Nothing was changed.")
                               .arg(source.name, shown(row), shownColumn(tablelimits::mostColumns)));
}

Error TableErrors::tooManyRows(const TableSource &source)
{
    return refused(source, tr("%1 has a row beyond row %2, the last one that a spreadsheet has. Import it in parts. "
                              "Nothing was changed.")
                               .arg(source.name, shown(tablelimits::mostRows)));
}

Error TableErrors::nulCharacter(const TableSource &source, int row, int column)
{
    return refused(source, tr("In %1, the cell in row %2, column %3 holds a NUL character, so it is no text or another "
                              "encoding. Choose the encoding, or correct the file. Nothing was changed.")
                               .arg(source.name, shown(row), shownColumn(column)));
}

Error TableErrors::quoteNeverClosed(const TableSource &source, int row, int column)
{
    return refused(source, tr("In %1, the quotation mark that opens in row %2, column %3 is never closed. Correct the "
                              "file. Nothing was changed.")
                               .arg(source.name, shown(row), shownColumn(column)));
}

Error TableErrors::textAfterQuote(const TableSource &source, int row, int column)
{
    return refused(source, tr("In %1, text follows the closing quotation mark in row %2, column %3. Write quotation "
                              "marks inside a cell twice. Nothing was changed.")
                               .arg(source.name, shown(row), shownColumn(column)));
}

} // namespace multaqa
