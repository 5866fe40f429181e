// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "db/records/Participant.h"

#include <QCoreApplication>
#include <QSize>

class QIODevice;

namespace multaqa {

/// The photo of a person, kept as an attachment.
class PhotoEditing
{
    Q_DECLARE_TR_FUNCTIONS(PhotoEditing)

public:
    static constexpr qint64 mostBytes = 5 * 1024 * 1024;
    static constexpr QSize largest{600, 800}; ///< pixels

    /// The JPEG that is kept of a picture in FILE, which is open; NAME stands for it in sentences, isolated. As in
    /// setFromFile.
    static Result<QByteArray> asKept(QIODevice &file, const QString &name);
    /// Reads a JPEG or PNG, told by its contents, and keeps it as a JPEG no larger than `largest`, upright, without
    /// what the camera wrote into it (where it was taken, for one). Refused, naming the file: another kind, more than
    /// mostBytes, one that cannot be read.
    static Result<void> setFromFile(Conference &conference, ParticipantId participant, const QString &path);
    static Result<void> remove(Conference &conference, ParticipantId participant);
};

} // namespace multaqa
