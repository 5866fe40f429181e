// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "OdtText.h"

#include "DocumentTextParser.h"

#include <algorithm>
#include <charconv>

namespace multaqa {
namespace {

/// Both parts: of the styles, only what stands in headers and footers is text.
class OdtParser : public DocumentTextParser
{
public:
    using DocumentTextParser::DocumentTextParser;

protected:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "p" || name == "h")
            setTakesText(++m_paragraphs > 0);
        else if (isNoText(name))
            leaveOut();
        else if (name == "note-body")
            startNote();
        else if (name == "tab")
            append(u'\t');
        else if (name == "line-break")
            append(u'\u2028');
        else if (name == "s")
            appendBlanks(attributes["c"]);
    }

    void endElement(std::string_view name) override
    {
        if (name == "p" || name == "h") {
            setTakesText(--m_paragraphs > 0);
            endParagraph();
        } else if (isNoText(name)) {
            takeAgain();
        } else if (name == "note-body") {
            endNote();
        }
    }

private:
    static bool isNoText(std::string_view name)
    {
        return name == "tracked-changes" || name == "annotation" || name == "note-citation" || name == "script";
    }

    void appendBlanks(std::string_view count)
    {
        int number = 1;
        std::from_chars(count.data(), count.data() + count.size(), number);
        for (int i = 0; i < std::clamp(number, 1, 100); ++i)
            append(u' ');
    }

    int m_paragraphs = 0; ///< within each other: a text box stands in a paragraph
};

} // namespace

Result<QString> textOfOdt(const std::shared_ptr<ZipArchive> &archive, qsizetype most)
{
    QString text;
    const std::string parts[] = {"styles.xml", "content.xml"};
    for (const std::string &name : parts) {
        if (name == "styles.xml" && !archive->contains(name))
            continue;
        MULTAQA_TRY(ZipEntry part, archive->entry(name));
        OdtParser parser(std::move(part), most - text.size());
        MULTAQA_TRY(const QString more, parser.text());
        text += more;
    }
    return text;
}

} // namespace multaqa
