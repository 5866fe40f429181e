// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "TableSource.h"

#include "db/Result.h"

#include <memory>
#include <string>

struct zip;
struct zip_file;

namespace multaqa {

class ZipEntry;

/// A zip file open for reading, by libzip.
class ZipArchive : public std::enable_shared_from_this<ZipArchive>
{
    Q_DISABLE_COPY_MOVE(ZipArchive)

public:
    static Result<std::shared_ptr<ZipArchive>> open(const TableSource &source);
    ~ZipArchive();

    const TableSource &source() const { return m_source; }
    /// Letters count alike, and "\" as "/", which some writers put into their names.
    bool contains(const std::string &name) const { return find(name) >= 0; }
    Result<ZipEntry> entry(const std::string &name);
    /// All of a small part. Refused from LARGEST bytes on.
    Result<QByteArray> bytes(const std::string &name, qint64 largest);

private:
    explicit ZipArchive(const TableSource &source)
        : m_source(source)
    {
    }
    qint64 find(const std::string &name) const;

    TableSource m_source;
    zip *m_zip = nullptr;
};

/// One part of a zip file, unpacked as it is read. It is refused when it grows beyond what a table can need, whatever
/// the file says its size is; a wrong checksum is found at its end.
class ZipEntry
{
public:
    /// How many bytes there were, 0 at the end.
    Result<qint64> read(char *to, qint64 most);
    qint64 done() const { return m_done; }
    /// As the file says.
    qint64 size() const { return m_size; }
    const TableSource &source() const { return m_archive->source(); }
    /// The last row that was read of it, which is named where what follows is damaged; 0 for none.
    void setLastRow(int row) { m_lastRow = row; }
    Error damaged(const QString &detail) const;

private:
    friend class ZipArchive;
    struct Close
    {
        void operator()(zip_file *file) const;
    };
    ZipEntry(std::shared_ptr<ZipArchive> archive, zip_file *file, qint64 size, qint64 packedSize);

    std::shared_ptr<ZipArchive> m_archive; // outlives the entry
    std::unique_ptr<zip_file, Close> m_file;
    qint64 m_size;
    qint64 m_packedSize;
    qint64 m_done = 0;
    int m_lastRow = 0;
};

} // namespace multaqa
