// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "app/documents/BadgePdf.h"
#include "app/documents/DocumentProgress.h"
#include "app/people/ParticipantListDocument.h"

#include <QCoreApplication>

namespace multaqa {

/// Every way in which people leave the conference, as a file.
class ParticipantExport
{
    Q_DECLARE_TR_FUNCTIONS(ParticipantExport)

public:
    enum class Format {
        Xlsx,
        Csv,
        CsvWithSemicolons, ///< which Excel opens where numbers have a decimal comma
        VCard3,
        VCard4,
        Json,
        List, ///< PDF
        Badges,
        NamePlates,
    };

    Format format = Format::Xlsx;
    ParticipantDocumentRequest request; ///< a table is in the first of its languages
    BadgeSheet badgeSheet = BadgeSheet::A6;
    EmailsInList emails = EmailsInList::LeftOut;
    /// What the data are given away for; goes on a first sheet. Only with Xlsx.
    QString purpose;
    QDate today;               ///< in the conference's zone; said beside the purpose
    DocumentProgress progress; ///< told people, but of vCards and JSON; may be empty

    /// The format that a file's name asks for: by its ending; .vcf as version 3, which every address book reads, .pdf
    /// as the list. None for any other.
    static std::optional<Format> formatOf(const QString &path);

    /// Writes the file. Badges give a code to whoever has none yet, as a step of the history: then, and only then, the
    /// conference must be open for writing. Errors: those of writing a file, WrongUse (a purpose for another format,
    /// people who are not there).
    Result<> write(Conference &conference, const QString &path) const;

private:
    Result<> writeTable(const Database &database, const QString &path) const;
    Result<> writeCards(const Database &database, const QString &path) const;
    Result<> writePages(Conference &conference, const QString &path) const;
};

} // namespace multaqa
