// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SharedStrings.h"

#include "TableErrors.h"
#include "TableLimits.h"
#include "Utf8.h"
#include "XlsxEscapes.h"
#include "XmlParser.h"

namespace multaqa {

class SharedStringsParser : public XmlParser
{
public:
    SharedStringsParser(ZipEntry part, SharedStrings &strings)
        : XmlParser(std::move(part))
        , m_strings(strings)
    {
    }

protected:
    void startElement(std::string_view name, const XmlAttributes &) override
    {
        if (name == "t")
            m_isInText = !m_isInPhonetic;
        else if (name == "rPh") // how a Japanese word is read, beside the word
            m_isInPhonetic = true;
    }
    void endElement(std::string_view name) override
    {
        if (name == "t") {
            m_isInText = false;
        } else if (name == "rPh") {
            m_isInPhonetic = false;
        } else if (name == "si") {
            decodeXlsxEscapes(m_strings.m_text, m_strings.m_ends.empty() ? 0 : m_strings.m_ends.back());
            m_strings.m_ends.push_back(static_cast<quint32>(m_strings.m_text.size()));
            checkSize();
        }
    }
    void characters(std::string_view text) override
    {
        if (!m_isInText)
            return;
        appendUtf8(m_strings.m_text, text);
        checkSize();
    }

private:
    void checkSize()
    {
        if (static_cast<qint64>(m_strings.m_text.size() + m_strings.m_ends.size()) > tablelimits::mostSharedText)
            refuse(TableErrors::unpacksTooLarge(entry().source(), QStringLiteral("shared strings")));
    }

    SharedStrings &m_strings;
    bool m_isInText = false;
    bool m_isInPhonetic = false;
};

Result<SharedStrings> SharedStrings::read(ZipEntry entry)
{
    SharedStrings strings;
    SharedStringsParser parser(std::move(entry), strings);
    MULTAQA_CHECK(parser.parse());
    return strings;
}

} // namespace multaqa
