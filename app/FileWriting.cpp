// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FileWriting.h"

#include "text/Bidi.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace multaqa {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FileWriting)
};

/// SIZE is what would have to fit on the disk.
Error errorOf(const QSaveFile &file, qint64 size)
{
    const QString path = file.fileName();
    const QString shown = isolated(QDir::toNativeSeparators(path));
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return {ErrorKind::NotFound,
                Text::tr("%1 could not be saved, because its folder does not exist. Choose another place.").arg(shown),
                path,
                {}};
    // Not every file system says why it took no more.
    if (file.error() == QFileDevice::ResourceError || QStorageInfo(folder).bytesAvailable() < size)
        return {
            ErrorKind::DiskFull,
            Text::tr("%1 could not be saved, because the disk is full. Make room or choose another place.").arg(shown),
            path, file.errorString()};
    switch (file.error()) {
    case QFileDevice::PermissionsError:
    case QFileDevice::OpenError:
    case QFileDevice::WriteError:
    case QFileDevice::RenameError:
        return {ErrorKind::NoPermission,
                Text::tr("%1 could not be saved, because it may not be written. Close it in other programs, or choose "
                         "another place.")
                    .arg(shown),
                path, file.errorString()};
    default:
        return {ErrorKind::Failed, Text::tr("%1 could not be saved. Choose another place.").arg(shown), path,
                file.errorString()};
    }
}

} // namespace

Result<> writeFile(const QString &path, const QByteArray &data)
{
    return writeFile(path, [&](const FileSink &sink) -> Result<> {
        sink(data);
        return {};
    });
}

Result<> writeFile(const QString &path, const std::function<Result<>(const FileSink &)> &write)
{
    QSaveFile file(path);
    qint64 size = 0;
    // Where the disk fills up in the middle of a piece, Qt writes half of it and calls that no error.
    bool isWhole = file.open(QIODevice::WriteOnly);
    if (!isWhole)
        return errorOf(file, size);
    MULTAQA_CHECK(write([&](const QByteArray &piece) {
        size += piece.size();
        isWhole = isWhole && file.write(piece) == piece.size();
    }));
    if (isWhole && file.commit())
        return {};
    return errorOf(file, size);
}

} // namespace multaqa
