// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DocxText.h"

#include "DocumentTextParser.h"

namespace multaqa {
namespace {

class DocxParser : public DocumentTextParser
{
public:
    using DocumentTextParser::DocumentTextParser;

protected:
    void startElement(std::string_view name, const XmlAttributes &) override
    {
        if (name == "t")
            setTakesText(true);
        else if (isNoText(name))
            leaveOut();
        else if (name == "tab")
            append(u'\t');
        else if (name == "br" || name == "cr")
            append(u'\u2028');
        else if (name == "noBreakHyphen")
            append(u'-');
    }

    void endElement(std::string_view name) override
    {
        if (name == "t")
            setTakesText(false);
        else if (isNoText(name))
            takeAgain();
        else if (name == "p")
            endParagraph();
    }

private:
    /// Properties hold tab stops; a fallback says again what stands before it.
    static bool isNoText(std::string_view name) { return name == "pPr" || name == "Fallback" || name == "rPr"; }
};

} // namespace

Result<QString> textOfDocx(const std::shared_ptr<ZipArchive> &archive, qsizetype most)
{
    constexpr int mostHeaders = 20;
    std::vector<std::string> parts;
    const auto addNumbered = [&](const std::string &name) {
        for (int number = 1; number <= mostHeaders; ++number)
            parts.push_back("word/" + name + std::to_string(number) + ".xml");
    };
    addNumbered("header");
    parts.insert(parts.end(), {"word/document.xml", "word/footnotes.xml", "word/endnotes.xml"});
    addNumbered("footer");
    QString text;
    for (const std::string &name : parts) {
        if (!archive->contains(name))
            continue;
        MULTAQA_TRY(ZipEntry part, archive->entry(name));
        DocxParser parser(std::move(part), most - text.size());
        MULTAQA_TRY(const QString more, parser.text());
        text += more;
    }
    return text;
}

} // namespace multaqa
