// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "OdsReader.h"

#include "ChosenSheet.h"
#include "OdsSheets.h"
#include "TableErrors.h"

namespace multaqa {
namespace {

constexpr const char *contentPart = "content.xml";
constexpr const char *manifestPart = "META-INF/manifest.xml";

} // namespace

OdsReader::OdsReader(ZipEntry content, std::vector<TableSheet> sheets, int sheet)
    : m_sheets(std::move(sheets))
    , m_sheet(sheet)
    , m_parser(std::move(content), sheet)
{
}

Result<std::unique_ptr<TableReader>> OdsReader::open(const std::shared_ptr<ZipArchive> &archive,
                                                     const TableOptions &options)
{
    constexpr qint64 largestManifest = 1024 * 1024;
    if (archive->contains(manifestPart)) {
        MULTAQA_TRY(const QByteArray manifest, archive->bytes(manifestPart, largestManifest));
        // LibreOffice encrypts each part, since version 24.2 a zip file within this one.
        if (manifest.contains("encryption-data"))
            return TableErrors::hasPassword(archive->source());
    }
    MULTAQA_TRY(ZipEntry forSheets, archive->entry(contentPart));
    MULTAQA_TRY(std::vector<TableSheet> sheets, readOdsSheets(std::move(forSheets)));
    MULTAQA_TRY(const int sheet, chosenSheet(archive->source(), sheets, options));
    MULTAQA_TRY(ZipEntry content, archive->entry(contentPart));
    return std::unique_ptr<TableReader>(new OdsReader(std::move(content), std::move(sheets), sheet));
}

} // namespace multaqa
