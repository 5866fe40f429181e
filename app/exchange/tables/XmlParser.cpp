// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "XmlParser.h"

#include "TableErrors.h"
#include "TableLimits.h"

namespace multaqa {
namespace {

constexpr int bytesAtATime = 64 * 1024;

} // namespace

std::string_view XmlAttributes::withoutPrefix(std::string_view name)
{
    const size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string_view XmlAttributes::operator[](std::string_view name) const
{
    for (const XML_Char **at = m_attributes; *at; at += 2)
        if (name == withoutPrefix(*at))
            return at[1];
    return {};
}

XmlParser::XmlParser(ZipEntry entry)
    : m_entry(std::move(entry))
    , m_expat(XML_ParserCreate(nullptr))
{
    XML_SetUserData(m_expat, this);
    XML_SetElementHandler(m_expat, &XmlParser::startOf, &XmlParser::endOf);
    XML_SetCharacterDataHandler(m_expat, &XmlParser::textOf);
    XML_SetStartDoctypeDeclHandler(m_expat, &XmlParser::definitionsOf);
}

XmlParser::~XmlParser()
{
    XML_ParserFree(m_expat);
}

Result<bool> XmlParser::parse()
{
    for (;;) {
        XML_Status status = XML_STATUS_OK;
        if (m_isPaused) {
            m_isPaused = false;
            status = XML_ResumeParser(m_expat);
        } else if (m_isLastPiece) {
            return false;
        } else {
            MULTAQA_TRY(status, parseNextPiece());
        }
        if (m_error)
            return *m_error;
        if (status == XML_STATUS_SUSPENDED) {
            m_isPaused = true;
            return true;
        }
        if (status == XML_STATUS_ERROR)
            return m_entry.damaged(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_expat))));
        // Expat keeps what it has of a tag until the rest comes.
        if (m_entry.done() - XML_GetCurrentByteIndex(m_expat) > tablelimits::longestTag)
            return TableErrors::unpacksTooLarge(m_entry.source(), QStringLiteral("a tag without an end"));
    }
}

Result<XML_Status> XmlParser::parseNextPiece()
{
    void *const buffer = XML_GetBuffer(m_expat, bytesAtATime);
    if (!buffer)
        return XML_STATUS_ERROR;
    MULTAQA_TRY(const qint64 length, m_entry.read(static_cast<char *>(buffer), bytesAtATime));
    m_isLastPiece = length == 0;
    return XML_ParseBuffer(m_expat, static_cast<int>(length), m_isLastPiece);
}

void XmlParser::pause()
{
    XML_StopParser(m_expat, XML_TRUE);
}

void XmlParser::refuse(Error error)
{
    if (m_error)
        return;
    m_error = std::move(error);
    XML_StopParser(m_expat, XML_FALSE);
}

void XmlParser::startOf(void *parser, const XML_Char *name, const XML_Char **attributes)
{
    auto &self = *static_cast<XmlParser *>(parser);
    // Expat may still tell the end of an empty element in which it was stopped, and no more.
    if (self.m_error)
        return;
    if (++self.m_depth > tablelimits::deepestElement)
        self.refuse(TableErrors::unpacksTooLarge(self.m_entry.source(), QStringLiteral("elements in elements")));
    else
        self.startElement(XmlAttributes::withoutPrefix(name), XmlAttributes(attributes));
}

void XmlParser::endOf(void *parser, const XML_Char *name)
{
    auto &self = *static_cast<XmlParser *>(parser);
    if (self.m_error)
        return;
    --self.m_depth;
    self.endElement(XmlAttributes::withoutPrefix(name));
}

void XmlParser::textOf(void *parser, const XML_Char *text, int length)
{
    auto &self = *static_cast<XmlParser *>(parser);
    if (!self.m_error)
        self.characters(std::string_view(text, static_cast<size_t>(length)));
}

void XmlParser::definitionsOf(void *parser, const XML_Char *, const XML_Char *, const XML_Char *, int)
{
    auto &self = *static_cast<XmlParser *>(parser);
    self.refuse(TableErrors::hasDefinitions(self.m_entry.source()));
}

} // namespace multaqa
