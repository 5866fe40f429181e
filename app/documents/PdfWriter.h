// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LaidOutDocument.h"
#include "db/Result.h"

#include <QCoreApplication>

namespace multaqa {

/// Writes a laid-out document as a tagged PDF 1.7 after PDF/UA-1: every text can be copied, searched and read aloud as
/// it was written, in whatever direction. The same document gives the same bytes.
class PdfWriter
{
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)

public:
    /// The file's bytes. Errors: Failed, when a font of this computer is damaged.
    static Result<QByteArray> bytesOf(const LaidOutDocument &document);

    /// Writes the file whole or leaves what was there as it was. Errors: NotFound (no such folder), NoPermission,
    /// DiskFull, Failed; each names the file.
    static Result<> write(const LaidOutDocument &document, const QString &path);
};

} // namespace multaqa
