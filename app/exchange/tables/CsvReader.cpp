// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CsvReader.h"

#include "DelimiterGuess.h"
#include "EncodingGuess.h"
#include "TableErrors.h"

namespace multaqa {

CsvReader::CsvReader(const TableSource &source, std::unique_ptr<QIODevice> device, TextDecoder decoder,
                     QByteArray encoding)
    : m_source(source)
    , m_device(std::move(device))
    , m_decoder(std::move(decoder))
    , m_encoding(std::move(encoding))
{
}

Result<std::unique_ptr<TableReader>> CsvReader::open(const TableSource &source, const TableOptions &options)
{
    if (options.sheet.value_or(0) != 0)
        return TableErrors::noSuchSheet(source, *options.sheet + 1);
    MULTAQA_TRY(auto device, source.device());
    const QByteArray encoding = options.encoding ? *options.encoding : guessEncoding(*device);
    auto decoder = TextDecoder::create(*device, encoding);
    if (!decoder)
        return TableErrors::unknownEncoding(source, encoding);
    std::unique_ptr<CsvReader> reader(new CsvReader(source, std::move(device), *std::move(decoder), encoding));
    MULTAQA_CHECK(reader->findDelimiter(options.delimiter));
    return std::unique_ptr<TableReader>(std::move(reader));
}

Result<> CsvReader::findDelimiter(std::optional<QChar> chosen)
{
    if (m_decoder.read(m_text) == TextDecoder::Outcome::Failed)
        return TableErrors::unreadable(m_source, m_device->errorString());
    std::u16string_view text = m_text;
    const auto line = readDelimiterLine(text);
    if (line)
        text.remove_prefix(line->length);
    if (chosen)
        m_delimiter = *chosen;
    else if (line)
        m_delimiter = line->delimiter;
    else
        m_delimiter = guessDelimiter(text).value_or(QChar(u','));
    m_parser = CsvParser(m_delimiter);
    m_parser.feed(text);
    return {};
}

Result<bool> CsvReader::next(TableRow &row)
{
    for (;;) {
        auto step = m_parser.next(row);
        if (step == CsvParser::Step::NeedsText) {
            switch (m_decoder.read(m_text)) {
            case TextDecoder::Outcome::Read:
                m_parser.feed(m_text);
                continue;
            case TextDecoder::Outcome::Failed:
                return TableErrors::unreadable(m_source, m_device->errorString());
            case TextDecoder::Outcome::Ended:
                step = m_parser.finish(row);
                if (step == CsvParser::Step::NeedsText)
                    return false;
            }
        }
        if (step == CsvParser::Step::Refused)
            return errorAt(row);
        if (!row.isEmpty())
            return true;
    }
}

Error CsvReader::errorAt(const TableRow &row) const
{
    const int column = m_parser.column() + 1;
    switch (m_parser.problem()) {
    case CsvParser::Problem::NulCharacter:
        return TableErrors::nulCharacter(m_source, row.number(), column);
    case CsvParser::Problem::CellTooLong:
        return TableErrors::cellTooLong(m_source, row.number(), column);
    case CsvParser::Problem::RowTooLong:
        return TableErrors::holdsTooMuch(m_source, row.number());
    case CsvParser::Problem::TooManyColumns:
        return TableErrors::tooManyColumns(m_source, row.number());
    case CsvParser::Problem::TooManyRows:
        return TableErrors::tooManyRows(m_source);
    case CsvParser::Problem::TextAfterQuote:
        return TableErrors::textAfterQuote(m_source, row.number(), column);
    case CsvParser::Problem::QuoteNeverClosed:
        break;
    }
    return TableErrors::quoteNeverClosed(m_source, row.number(), column);
}

} // namespace multaqa
