// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"
#include "db/records/Report.h"
#include "db/stores/AttachmentStore.h"

#include <QCoreApplication>

namespace multaqa {

/// The document of a report: pdf, docx, odt, doc, rtf or txt, and no other kind, so that opening one starts nothing but
/// a reader of texts. The kind is told by the name's ending and must be borne out by the first bytes.
class ReportDocument
{
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)

public:
    static constexpr qint64 mostBytes = 25 * 1024 * 1024;

    QString name; ///< of the file, without its folder
    Attachment attachment;

    /// Refused, naming the file: another kind, an empty one, more than mostBytes. NotFound: it cannot be read.
    static Result<ReportDocument> read(const QString &path);
    /// The one that REPORT keeps. Refused when it has none, or one of a kind that is never opened: the conference may
    /// come from a stranger.
    static Result<ReportDocument> of(const Database &database, const Report &report);
    /// Writes it into FOLDER under a name that is safe on any system and ends as its kind does. The path.
    Result<QString> writeInto(const QString &folder) const;
    Result<void> writeTo(const QString &path) const;
    /// The same name, as a suggestion of where to save it.
    QString safeName() const;
};

} // namespace multaqa
