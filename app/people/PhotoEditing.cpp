// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PhotoEditing.h"

#include "app/text/Bidi.h"
#include "db/stores/AttachmentStore.h"
#include "db/stores/RecordStore.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QLocale>
#include <QPainter>

namespace multaqa {
namespace {

/// JPEG has no transparency: what a PNG leaves open becomes white.
QByteArray asJpeg(const QImage &image)
{
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    opaque.save(&buffer, "JPEG", 85);
    return data;
}

} // namespace

Result<QByteArray> PhotoEditing::asKept(QIODevice &file, const QString &name)
{
    if (file.size() > mostBytes)
        return Error::refused(
            tr("Photo: %1 is larger than 5 MB. Make it smaller, or choose another picture.").arg(name));
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "jpeg" && format != "png")
        return Error::refused(
            tr("Photo: %1 is neither JPEG nor PNG. Choose a picture of one of these kinds.").arg(name));
    // Scaled while it is read: a small file may hold a picture that fills the memory.
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize limit = isTurned ? largest.transposed() : largest;
    const QSize size = reader.size();
    if (size.width() > limit.width() || size.height() > limit.height())
        reader.setScaledSize(size.scaled(limit, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage image = reader.read();
    const QByteArray data = image.isNull() ? QByteArray() : asJpeg(image);
    if (data.isEmpty())
        return Error::refused(tr("Photo: %1 cannot be read as a picture. Choose another one.").arg(name));
    return data;
}

Result<void> PhotoEditing::setFromFile(Conference &conference, ParticipantId participant, const QString &path)
{
    MULTAQA_CHECK(RecordStore<Participant>(conference.database()).get(participant));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, {}, path, file.errorString()};
    MULTAQA_TRY(const QByteArray data, asKept(file, isolated(QFileInfo(path).fileName())));
    return conference.perform(Operation::SetPhoto, [&](Transaction &transaction) -> Result<void> {
        MULTAQA_TRY(const AttachmentKey key, AttachmentStore::put(transaction, {QStringLiteral("image/jpeg"), data}));
        return RecordStore<Participant>::set(transaction, participant, &Participant::photo, key);
    });
}

Result<void> PhotoEditing::remove(Conference &conference, ParticipantId participant)
{
    MULTAQA_CHECK(RecordStore<Participant>(conference.database()).get(participant));
    return conference.perform(Operation::RemovePhoto, [&](Transaction &transaction) {
        return RecordStore<Participant>::set(transaction, participant, &Participant::photo, AttachmentKey());
    });
}

} // namespace multaqa
