// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "TableReader.h"

#include "CsvReader.h"
#include "OdsReader.h"
#include "TableErrors.h"
#include "TableSource.h"
#include "XlsxReader.h"

#include <algorithm>
#include <cctype>

namespace multaqa {
namespace {

/// Old Excel files and encrypted new ones are both little file systems of Microsoft's (MS-CFB). In an encrypted one
/// there is a file of this name, in UTF-16 (MS-OFFCRYPTO 2.3).
bool isEncrypted(QIODevice &device)
{
    const QByteArray name("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    QByteArray piece;
    device.seek(0);
    for (;;) {
        const QByteArray more = device.read(64 * 1024);
        if (more.isEmpty())
            return false;
        piece = piece.right(name.size()) + more;
        if (piece.contains(name))
            return true;
    }
}

/// Programs for the web like to write a page or XML and call it .xls.
bool isMarkup(QByteArrayView start)
{
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.sliced(3);
    const QByteArray beginning = start.toByteArray().trimmed().left(15).toLower();
    return std::ranges::any_of(QByteArrayList{"<?xml", "<html", "<!doctype html", "<table", "<workbook"},
                               [&](const QByteArray &tag) { return beginning.startsWith(tag); });
}

bool isOtherFormat(const QByteArray &start)
{
    return std::ranges::any_of(QByteArrayList{"%PDF-", "{\\rtf", "\x89PNG", "\xFF\xD8\xFF", "GIF8", "SQLite format 3",
                                              "7z\xBC\xAF", "Rar!", "\x1F\x8B"},
                               [&](const QByteArray &signature) { return start.startsWith(signature); });
}

Result<std::unique_ptr<TableReader>> openZip(const TableSource &source, const TableOptions &options)
{
    MULTAQA_TRY(const std::shared_ptr<ZipArchive> archive, ZipArchive::open(source));
    constexpr qint64 longestType = 1024;
    if (archive->contains("mimetype")) {
        MULTAQA_TRY(const QByteArray type, archive->bytes("mimetype", longestType));
        if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
            return OdsReader::open(archive, options);
        return TableErrors::noTable(source);
    }
    if (archive->contains("xl/workbook.bin"))
        return TableErrors::binaryExcel(source);
    if (archive->contains("[Content_Types].xml") && !archive->contains("word/document.xml") &&
        !archive->contains("ppt/presentation.xml"))
        return XlsxReader::open(archive, options);
    return TableErrors::noTable(source);
}

Result<std::unique_ptr<TableReader>> openSource(const TableSource &source, const TableOptions &options)
{
    constexpr qint64 longestSignature = 512;
    MULTAQA_TRY(const auto device, source.device());
    const QByteArray start = device->read(longestSignature);
    if (start.startsWith("PK\x03\x04"))
        return openZip(source, options);
    if (start.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return isEncrypted(*device) ? TableErrors::hasPassword(source) : TableErrors::oldExcel(source);
    if (isMarkup(start))
        return TableErrors::webPage(source);
    if (isOtherFormat(start))
        return TableErrors::noTable(source);
    return CsvReader::open(source, options);
}

} // namespace

Result<std::unique_ptr<TableReader>> TableReader::open(const QString &path, const TableOptions &options)
{
    return openSource(TableSource::file(path), options);
}

Result<std::unique_ptr<TableReader>> TableReader::openBytes(const QByteArray &bytes, const QString &name,
                                                            const TableOptions &options)
{
    return openSource(TableSource::memory(bytes, name), options);
}

} // namespace multaqa
