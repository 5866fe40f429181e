// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ZipArchive.h"

#include <expat.h>

#include <optional>
#include <string_view>

namespace multaqa {

/// The attributes of an element, valid while its start is handled.
class XmlAttributes
{
public:
    explicit XmlAttributes(const XML_Char **attributes)
        : m_attributes(attributes)
    {
    }
    /// Empty if there is none. NAME is without a prefix.
    std::string_view operator[](std::string_view name) const;
    /// All of them: names with their prefixes and values in turn, closed by a null pointer.
    const XML_Char **raw() const { return m_attributes; }
    static std::string_view withoutPrefix(std::string_view name);

private:
    const XML_Char **m_attributes;
};

/// Expat over one part of a zip file, read as far as is asked for. Names come without their prefix, which some writers
/// leave out and others put before all of them; namespaces would cost half the time again. Damaged XML, definitions
/// (DTD), tags and depths beyond reason are refused.
class XmlParser
{
    Q_DISABLE_COPY_MOVE(XmlParser)

public:
    explicit XmlParser(ZipEntry entry);
    virtual ~XmlParser();

    /// Reads on until an element calls pause(): true; or to the end: false.
    Result<bool> parse();
    const ZipEntry &entry() const { return m_entry; }

protected:
    virtual void startElement(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void characters(std::string_view text) = 0;

    void pause();
    /// Makes parse() end with ERROR.
    void refuse(Error error);
    /// Named where the part turns out to be damaged.
    void setLastRow(int row) { m_entry.setLastRow(row); }

private:
    static void XMLCALL startOf(void *parser, const XML_Char *name, const XML_Char **attributes);
    static void XMLCALL endOf(void *parser, const XML_Char *name);
    static void XMLCALL textOf(void *parser, const XML_Char *text, int length);
    static void XMLCALL definitionsOf(void *parser, const XML_Char *name, const XML_Char *system,
                                      const XML_Char *publicId, int hasInternal);
    Result<XML_Status> parseNextPiece();

    ZipEntry m_entry;
    XML_Parser m_expat;
    std::optional<Error> m_error;
    int m_depth = 0;
    bool m_isPaused = false;
    bool m_isLastPiece = false;
};

} // namespace multaqa
