// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CsvParser.h"
#include "TableReader.h"
#include "TableSource.h"
#include "TextDecoder.h"

namespace multaqa {

/// Text with delimiters: csv, tsv, txt, the clipboard.
class CsvReader : public TableReader
{
public:
    static Result<std::unique_ptr<TableReader>> open(const TableSource &source, const TableOptions &options);

    TableFormat format() const override { return TableFormat::Text; }
    const std::vector<TableSheet> &sheets() const override { return m_sheets; }
    int sheet() const override { return 0; }
    std::optional<QByteArray> encoding() const override { return m_encoding; }
    std::optional<QChar> delimiter() const override { return m_delimiter; }
    Result<bool> next(TableRow &row) override;
    Progress progress() const override { return {m_device->pos(), m_device->size()}; }

private:
    CsvReader(const TableSource &source, std::unique_ptr<QIODevice> device, TextDecoder decoder, QByteArray encoding);

    Result<> findDelimiter(std::optional<QChar> chosen);
    Error errorAt(const TableRow &row) const;

    TableSource m_source;
    std::unique_ptr<QIODevice> m_device;
    TextDecoder m_decoder;
    QByteArray m_encoding;
    QChar m_delimiter{u','};
    CsvParser m_parser{u','};
    std::u16string m_text;
    std::vector<TableSheet> m_sheets{TableSheet{}};
};

} // namespace multaqa
