// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ZipArchive.h"

#include "TableErrors.h"
#include "TableLimits.h"

#include <zip.h>

#include <algorithm>

namespace multaqa {

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const TableSource &source)
{
    std::shared_ptr<ZipArchive> archive(new ZipArchive(source));
    zip_error_t error;
    zip_error_init(&error);
    // On Windows, too, libzip takes UTF-8.
    zip_source_t *const bytes =
        source.path.isEmpty()
            ? zip_source_buffer_create(archive->m_source.bytes.constData(),
                                       static_cast<zip_uint64_t>(archive->m_source.bytes.size()), 0, &error)
            : zip_source_file_create(source.path.toUtf8().constData(), 0, -1, &error);
    if (bytes) {
        archive->m_zip = zip_open_from_source(bytes, ZIP_RDONLY, &error);
        if (!archive->m_zip)
            zip_source_free(bytes);
    }
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!archive->m_zip)
        return TableErrors::damaged(source, detail);
    return archive;
}

ZipArchive::~ZipArchive()
{
    if (m_zip)
        zip_discard(m_zip);
}

qint64 ZipArchive::find(const std::string &name) const
{
    const zip_int64_t index = zip_name_locate(m_zip, name.c_str(), ZIP_FL_NOCASE);
    if (index >= 0)
        return index;
    std::string other = name;
    std::ranges::replace(other, '/', '\\');
    return zip_name_locate(m_zip, other.c_str(), ZIP_FL_NOCASE);
}

Result<ZipEntry> ZipArchive::entry(const std::string &name)
{
    const qint64 index = find(name);
    if (index < 0)
        return TableErrors::damaged(m_source, QString::fromStdString("no part " + name));
    zip_stat_t description;
    zip_stat_init(&description);
    if (zip_stat_index(m_zip, static_cast<zip_uint64_t>(index), 0, &description) != 0)
        return TableErrors::damaged(m_source, QString::fromUtf8(zip_strerror(m_zip)));
    if (description.encryption_method != ZIP_EM_NONE)
        return TableErrors::hasPassword(m_source);
    zip_file_t *const file = zip_fopen_index(m_zip, static_cast<zip_uint64_t>(index), 0);
    if (!file)
        return TableErrors::damaged(m_source, QString::fromUtf8(zip_strerror(m_zip)));
    return ZipEntry(shared_from_this(), file, static_cast<qint64>(description.size),
                    static_cast<qint64>(description.comp_size));
}

Result<QByteArray> ZipArchive::bytes(const std::string &name, qint64 largest)
{
    MULTAQA_TRY(ZipEntry part, entry(name));
    QByteArray all;
    QByteArray piece(16 * 1024, Qt::Uninitialized);
    for (;;) {
        MULTAQA_TRY(const qint64 length, part.read(piece.data(), piece.size()));
        if (length == 0)
            return all;
        all.append(piece.constData(), length);
        if (all.size() > largest)
            return TableErrors::unpacksTooLarge(m_source, QString::fromStdString(name));
    }
}

void ZipEntry::Close::operator()(zip_file *file) const
{
    zip_fclose(file);
}

ZipEntry::ZipEntry(std::shared_ptr<ZipArchive> archive, zip_file *file, qint64 size, qint64 packedSize)
    : m_archive(std::move(archive))
    , m_file(file)
    , m_size(size)
    , m_packedSize(packedSize)
{
}

Error ZipEntry::damaged(const QString &detail) const
{
    return m_lastRow > 0 ? TableErrors::damagedBehind(source(), m_lastRow, detail)
                         : TableErrors::damaged(source(), detail);
}

Result<qint64> ZipEntry::read(char *to, qint64 most)
{
    const zip_int64_t length = zip_fread(m_file.get(), to, static_cast<zip_uint64_t>(most));
    if (length < 0)
        return damaged(QString::fromUtf8(zip_file_strerror(m_file.get())));
    m_done += length;
    const bool isBomb = m_done > tablelimits::harmlessPart && m_done / tablelimits::greatestRatio > m_packedSize;
    if (m_done > tablelimits::largestPart || isBomb)
        return TableErrors::unpacksTooLarge(source(), QStringLiteral("%1 bytes packed, %2 bytes unpacked so far")
                                                          .arg(QString::number(m_packedSize), QString::number(m_done)));
    return static_cast<qint64>(length);
}

} // namespace multaqa
