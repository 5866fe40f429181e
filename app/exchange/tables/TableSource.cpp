// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "TableSource.h"

#include "TableErrors.h"

#include "app/text/Bidi.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace multaqa {

TableSource TableSource::file(const QString &path)
{
    return {path, {}, isolated(QFileInfo(path).fileName())};
}

TableSource TableSource::memory(const QByteArray &bytes, const QString &name)
{
    return {{}, bytes, isolated(name)};
}

Result<std::unique_ptr<QIODevice>> TableSource::device() const
{
    if (path.isEmpty()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(bytes);
        buffer->open(QIODevice::ReadOnly);
        return std::unique_ptr<QIODevice>(std::move(buffer));
    }
    auto file = std::make_unique<QFile>(path);
    if (!file->exists())
        return TableErrors::notFound(*this);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return TableErrors::unreadable(*this, file->errorString());
    return std::unique_ptr<QIODevice>(std::move(file));
}

} // namespace multaqa
