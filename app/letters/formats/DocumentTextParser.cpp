// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DocumentTextParser.h"

#include "app/exchange/tables/Utf8.h"

namespace multaqa {

DocumentTextParser::DocumentTextParser(ZipEntry part, qsizetype most)
    : XmlParser(std::move(part))
    , m_most(most)
{
}

bool DocumentTextParser::hasRoom()
{
    if (static_cast<qsizetype>(m_text.size() + m_notes.size()) <= m_most)
        return true;
    refuse({ErrorKind::Refused, {}, {}, QStringLiteral("more text than a letter has")});
    return false;
}

void DocumentTextParser::characters(std::string_view text)
{
    if (m_takesText && !isLeftOut() && hasRoom())
        appendUtf8(m_notesOpen > 0 ? m_notes : m_text, text);
}

void DocumentTextParser::append(char16_t character)
{
    if (!isLeftOut() && hasRoom())
        (m_notesOpen > 0 ? m_notes : m_text) += character;
}

Result<QString> DocumentTextParser::text()
{
    MULTAQA_CHECK(parse());
    return QString::fromStdU16String(m_text + m_notes);
}

} // namespace multaqa
