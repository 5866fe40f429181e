// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "OdsSheets.h"

#include "OdfNames.h"
#include "XmlParser.h"

#include <set>

namespace multaqa {
namespace {

class SheetsParser : public XmlParser
{
public:
    explicit SheetsParser(ZipEntry content)
        : XmlParser(std::move(content), Names::Qualified)
    {
    }
    std::vector<TableSheet> sheets;

protected:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == odf::style) {
            m_style = attributes[odf::styleName];
        } else if (name == odf::tableProperties) {
            if (attributes[odf::display] == "false")
                m_hiddenStyles.insert(m_style);
        } else if (name == odf::table && ++m_tableDepth == 1) {
            const std::string_view title = attributes[odf::tableName];
            const bool isHidden = m_hiddenStyles.contains(attributes[odf::tableStyle]);
            sheets.push_back({QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size())),
                              isHidden ? SheetVisibility::Hidden : SheetVisibility::Shown});
        }
    }
    void endElement(std::string_view name) override
    {
        if (name == odf::table)
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
