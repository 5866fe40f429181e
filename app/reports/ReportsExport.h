// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"
#include "db/records/LocalizedText.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace multaqa {

class Database;

/// Writes the reports or the survey's totals as a table, or both as a document.
struct ReportsExport
{
    enum class What { Reports, Survey };
    enum class Format { Xlsx, Csv, Pdf };

    What what = What::Reports; ///< of a table
    std::vector<Language> languages{Language::Arabic};
    QDateTime now; ///< UTC
    QDate today;   ///< in the conference's zone

    /// By the ending; none when it is another.
    static std::optional<Format> formatOf(const QString &path);
    /// The number of rows; of a document, that of its reports. Errors: those of the writers; WrongUse: another ending.
    Result<int> write(const Database &database, const QString &path) const;
};

} // namespace multaqa
