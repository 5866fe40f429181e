// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "OdsSheets.h"

#include "XmlParser.h"

#include <set>

namespace multaqa {
namespace {

class SheetsParser : public XmlParser
{
public:
    explicit SheetsParser(ZipEntry content)
        : XmlParser(std::move(content))
    {
    }
    std::vector<TableSheet> sheets;

protected:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "style") {
            m_style = attributes["name"];
        } else if (name == "table-properties") {
            if (attributes["display"] == "false")
                m_hiddenStyles.insert(m_style);
        } else if (name == "table" && ++m_tableDepth == 1) {
            const std::string_view title = attributes["name"];
            const bool isHidden = m_hiddenStyles.contains(attributes["style-name"]);
            sheets.push_back({QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size())),
                              isHidden ? SheetVisibility::Hidden : SheetVisibility::Shown});
        }
    }
    void endElement(std::string_view name) override
    {
        if (name == "table")
            --m_tableDepth;
    }
    void characters(std::string_view) override {}

private:
    std::string m_style;
    std::set<std::string, std::less<>> m_hiddenStyles;
    int m_tableDepth = 0;
};

} // namespace

Result<std::vector<TableSheet>> readOdsSheets(ZipEntry content)
{
    SheetsParser parser(std::move(content));
    MULTAQA_CHECK(parser.parse());
    return std::move(parser.sheets);
}

} // namespace multaqa
