// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ZippedFile.h"

#include <zip.h>

#include <stdexcept>

namespace multaqa {

QByteArray zipped(const ZipParts &parts, Packing packing)
{
    zip_source_t *const file = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t *const archive = zip_open_from_source(file, ZIP_TRUNCATE, nullptr);
    if (!archive)
        throw std::runtime_error("zip_open_from_source");
    zip_source_keep(file); // zip_close would free it with what was written
    for (const auto &[name, content] : parts) {
        zip_source_t *const source =
            zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0 || zip_set_file_compression(archive, static_cast<zip_uint64_t>(index),
                                                  packing == Packing::Deflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) != 0)
            throw std::runtime_error(zip_strerror(archive));
    }
    if (zip_close(archive) != 0)
        throw std::runtime_error(zip_strerror(archive));
    zip_stat_t description;
    if (zip_source_open(file) != 0 || zip_source_stat(file, &description) != 0)
        throw std::runtime_error("zip_source_open");
    QByteArray bytes(static_cast<qsizetype>(description.size), Qt::Uninitialized);
    const zip_int64_t length = zip_source_read(file, bytes.data(), description.size);
    zip_source_close(file);
    zip_source_free(file);
    if (length != bytes.size())
        throw std::runtime_error("zip_source_read");
    return bytes;
}

} // namespace multaqa
