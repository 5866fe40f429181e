// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace multaqa {

/// The text of a PDF, by poppler's program pdftotext. It is looked for when it is needed: without it everything else
/// works. It runs as a process of its own, with a limit of time, so that a hostile file harms nothing.
class PdfText
{
    Q_DECLARE_TR_FUNCTIONS(PdfText)

public:
    /// Errors: Failed where there is no pdftotext; Refused where it cannot read the file, or finds no text in it, as in
    /// a scanned one. NAME is for sentences.
    static Result<QString> read(const QByteArray &bytes, const QString &name, qsizetype most);
};

} // namespace multaqa
