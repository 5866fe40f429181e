// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DeadlineSheet.h"

#include <QCoreApplication>

namespace multaqa {

/// How the deadlines are written for people outside.
struct DeadlineExportRequest
{
    std::vector<Language> languages{Language::Arabic}; ///< a calendar is in the first
    HijriDates hijri = HijriDates::LeftOut;            ///< on a sheet
    QDateTime now;                                     ///< written as the time of making
};

/// Writes the deadlines for people outside: as a calendar, or as a sheet to hand out.
class DeadlineExport
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineExport)

public:
    struct Report
    {
        int written = 0;
        int leftOut = 0; ///< they have no day yet
    };

    /// Whether PATH ends as one of the formats: .ics, .pdf. WrongUse, with a sentence, when it does not.
    static Result<void> checkEnding(const QString &path);
    /// In the format of PATH's ending. Errors of writing name the file.
    static Result<Report> write(const Database &database, const QString &path, const DeadlineExportRequest &request);
};

} // namespace multaqa
