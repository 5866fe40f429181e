// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/tables/XmlParser.h"

#include <QString>

namespace multaqa {

/// The text of one part of a word processor's file. A paragraph is a line; a break within one is U+2028, a cell of a
/// table is a paragraph. What was deleted with changes tracked, comments and instructions of fields are left out.
class DocumentTextParser : public XmlParser
{
public:
    /// Stops with an error behind MOST UTF-16 units.
    DocumentTextParser(ZipEntry part, qsizetype most);

    Result<QString> text();

protected:
    void characters(std::string_view text) override;

    void append(char16_t character);
    void endParagraph() { append(u'\n'); }
    /// What stands between an element's start and its end is left out, or set apart, as a note of a page is.
    void leaveOut() { ++m_leftOut; }
    void takeAgain() { --m_leftOut; }
    void startNote() { ++m_notesOpen; }
    void endNote() { --m_notesOpen; }
    bool isLeftOut() const { return m_leftOut > 0; }
    void setTakesText(bool takes) { m_takesText = takes; }

private:
    bool hasRoom();

    qsizetype m_most;
    std::u16string m_text;
    std::u16string m_notes;
    int m_leftOut = 0;
    int m_notesOpen = 0;
    bool m_takesText = false;
};

} // namespace multaqa
