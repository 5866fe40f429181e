// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "TableRow.h"

#include "db/Result.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace multaqa {

enum class TableFormat { Text, Xlsx, Ods };

enum class SheetVisibility { Shown, Hidden };

struct TableSheet
{
    QString name;
    SheetVisibility visibility = SheetVisibility::Shown;

    bool operator==(const TableSheet &) const = default;
};

/// What is not said is found out.
struct TableOptions
{
    std::optional<int> sheet;           ///< index in sheets(); otherwise the first that is shown
    std::optional<QByteArray> encoding; ///< one of TextEncoding's names, or another that ICU knows
    std::optional<QChar> delimiter;
};

/// Reads a table row by row and holds no more of it than that (and, of xlsx, the texts that cells share).
///
/// Rows without a cell are passed over; number() of the next one tells. Of cells that were merged
/// the first one is given; what an ods file still holds in the others is passed over, and xlsx files hold nothing there
/// unless a program other than Excel wrote them. What is refused says where and why in one sentence, also when that
/// comes late: rows given before it are worth nothing then, so write none of them before next() has answered false.
class TableReader
{
    Q_DISABLE_COPY_MOVE(TableReader)

public:
    /// The format is recognised by the file's bytes, whatever its name ends in.
    static Result<std::unique_ptr<TableReader>> open(const QString &path, const TableOptions &options = {});
    /// The same from memory, such as the clipboard; NAME stands for the file in sentences.
    static Result<std::unique_ptr<TableReader>> openBytes(const QByteArray &bytes, const QString &name,
                                                          const TableOptions &options = {});
    virtual ~TableReader() = default;

    virtual TableFormat format() const = 0;
    /// A text has one, without a name.
    virtual const std::vector<TableSheet> &sheets() const = 0;
    /// The one that is read, as an index.
    virtual int sheet() const = 0;
    /// Of a text: how its bytes were understood.
    virtual std::optional<QByteArray> encoding() const { return std::nullopt; }
    virtual std::optional<QChar> delimiter() const { return std::nullopt; }

    /// The next row, or false behind the last one. After an error, nothing more can be read.
    virtual Result<bool> next(TableRow &row) = 0;

    /// How far it has come, for a progress bar: `done` of `total` bytes, of the table's text or unpacked sheet.
    struct Progress
    {
        qint64 done = 0;
        qint64 total = 0;
    };
    virtual Progress progress() const = 0;

protected:
    TableReader() = default;
};

} // namespace multaqa
