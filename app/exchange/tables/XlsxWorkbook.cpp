// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "XlsxWorkbook.h"

#include "TableErrors.h"
#include "TableLimits.h"
#include "XmlParser.h"

#include <charconv>
#include <map>

namespace multaqa {
namespace {

int toInt(std::string_view digits)
{
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// A part that is small in every honest file.
class DescriptionParser : public XmlParser
{
public:
    explicit DescriptionParser(ZipEntry part)
        : XmlParser(std::move(part))
    {
    }

protected:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (entry().done() > tablelimits::largestDescription)
            refuse(TableErrors::unpacksTooLarge(entry().source(), QStringLiteral("description of the workbook")));
        else
            start(name, attributes);
    }
    virtual void start(std::string_view name, const XmlAttributes &attributes) = 0;
    void endElement(std::string_view) override {}
    void characters(std::string_view) override {}
};

struct Relation
{
    std::string type;
    std::string part;
};
using Relations = std::map<std::string, Relation, std::less<>>;

/// The part that TARGET names, seen from FOLDER: "xl/" and "worksheets/sheet1.xml", "../a.xml" or "/xl/a.xml".
std::string partOf(std::string folder, std::string_view target)
{
    if (target.starts_with('/'))
        return std::string(target.substr(1));
    while (target.starts_with("../") || target.starts_with("./")) {
        if (target.starts_with("../") && !folder.empty())
            folder.erase(folder.find_last_of('/', folder.size() - 2) + 1);
        target.remove_prefix(target.find('/') + 1);
    }
    return folder + std::string(target);
}

std::string folderOf(const std::string &part)
{
    return part.substr(0, part.find_last_of('/') + 1);
}

class RelationsParser : public DescriptionParser
{
public:
    RelationsParser(ZipEntry part, std::string folder, Relations &relations)
        : DescriptionParser(std::move(part))
        , m_folder(std::move(folder))
        , m_relations(relations)
    {
    }

protected:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "Relationship")
            m_relations[std::string(attributes["Id"])] = {std::string(attributes["Type"]),
                                                          partOf(m_folder, attributes["Target"])};
    }

private:
    std::string m_folder;
    Relations &m_relations;
};

Result<Relations> relationsOf(ZipArchive &archive, const std::string &part)
{
    const std::string folder = folderOf(part);
    const std::string name = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    Relations relations;
    if (!archive.contains(name))
        return relations;
    MULTAQA_TRY(ZipEntry entry, archive.entry(name));
    RelationsParser parser(std::move(entry), folder, relations);
    MULTAQA_CHECK(parser.parse());
    return relations;
}

/// The strict and the usual form of the format have other addresses for a type, with the same last word.
std::string partOfType(const Relations &relations, std::string_view lastWord)
{
    for (const auto &[id, relation] : relations)
        if (relation.type.ends_with(lastWord))
            return relation.part;
    return {};
}

class WorkbookParser : public DescriptionParser
{
public:
    WorkbookParser(ZipEntry part, const Relations &relations, XlsxWorkbook &workbook)
        : DescriptionParser(std::move(part))
        , m_relations(relations)
        , m_workbook(workbook)
    {
    }

protected:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr") {
            const std::string_view from1904 = attributes["date1904"];
            if (from1904 == "1" || from1904 == "true")
                m_workbook.dateSystem = DateSystem::From1904;
        } else if (name == "sheet") {
            const auto relation = m_relations.find(attributes["id"]);
            // A sheet that is a chart or a dialog has no cells.
            if (relation == m_relations.end() || !relation->second.type.ends_with("/worksheet"))
                return;
            const std::string_view title = attributes["name"];
            const std::string_view state = attributes["state"];
            const bool isHidden = state == "hidden" || state == "veryHidden";
            m_workbook.sheets.push_back({QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size())),
                                         isHidden ? SheetVisibility::Hidden : SheetVisibility::Shown});
            m_workbook.sheetParts.push_back(relation->second.part);
        }
    }

private:
    const Relations &m_relations;
    XlsxWorkbook &m_workbook;
};

class StylesParser : public DescriptionParser
{
public:
    StylesParser(ZipEntry part, std::vector<NumberFormat> &formats)
        : DescriptionParser(std::move(part))
        , m_formats(formats)
    {
    }

protected:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt")
            m_codes[toInt(attributes["numFmtId"])] = NumberFormat::ofCode(attributes["formatCode"]);
        else if (name == "cellXfs")
            m_isInCellFormats = true;
        else if (name == "xf" && m_isInCellFormats)
            m_formats.push_back(formatOf(toInt(attributes["numFmtId"])));
    }
    void endElement(std::string_view name) override
    {
        if (name == "cellXfs")
            m_isInCellFormats = false;
    }

private:
    NumberFormat formatOf(int id) const
    {
        const auto code = m_codes.find(id);
        return code == m_codes.end() ? NumberFormat::builtIn(id) : code->second;
    }

    std::vector<NumberFormat> &m_formats;
    std::map<int, NumberFormat> m_codes;
    bool m_isInCellFormats = false;
};

} // namespace

Result<XlsxWorkbook> XlsxWorkbook::read(ZipArchive &archive)
{
    XlsxWorkbook workbook;
    MULTAQA_TRY(const Relations package, relationsOf(archive, {}));
    std::string part = partOfType(package, "/officeDocument");
    if (part.empty())
        part = "xl/workbook.xml";
    MULTAQA_TRY(const Relations relations, relationsOf(archive, part));
    MULTAQA_TRY(ZipEntry entry, archive.entry(part));
    WorkbookParser parser(std::move(entry), relations, workbook);
    MULTAQA_CHECK(parser.parse());
    if (workbook.sheets.empty())
        return TableErrors::noSheets(archive.source());
    workbook.sharedStringsPart = partOfType(relations, "/sharedStrings");
    const std::string styles = partOfType(relations, "/styles");
    if (!styles.empty()) {
        MULTAQA_TRY(ZipEntry stylesEntry, archive.entry(styles));
        StylesParser stylesParser(std::move(stylesEntry), workbook.formats);
        MULTAQA_CHECK(stylesParser.parse());
    }
    return workbook;
}

} // namespace multaqa
