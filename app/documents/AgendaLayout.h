// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "AgendaContent.h"
#include "AgendaPdf.h"
#include "DocumentFrame.h"
#include "TableFlow.h"

namespace multaqa {

/// Sets an agenda on pages. Used once, by AgendaPdf.
class AgendaLayout
{
public:
    AgendaLayout(const AgendaContent &content, const DocumentFonts &fonts);

    /// Nothing when it was stopped.
    std::optional<LaidOutDocument> layOut(const std::stop_token &stop, const AgendaPdf::Progress &progress);

private:
    void addDay(const AgendaContent::Day &day);
    void addDayHeading(const AgendaContent::Day &day, double roomForTable);
    double speakersWidth() const;
    std::vector<TableColumn> columns();
    double timeColumnWidth(Language language);
    TableFlowRow headerRow() const;
    TableFlowRow rowOf(const AgendaContent::Session &session, int bookmarkLevel) const;
    /// STYLE as the table has it.
    TextStyle inRow(TextStyle style) const;
    TableCell timeCell(const AgendaContent::Session &session, Language language) const;
    TableCell sessionCell(const AgendaContent::Session &session, Language language) const;
    TableCell linesCell(const std::vector<LocalizedText> &lines, Language language) const;
    const AgendaContent::Day *dayAtTopOf(int page) const;

    struct DayStart
    {
        const AgendaContent::Day *day = nullptr;
        int page = 0;
        bool isAtTop = false;
    };

    const AgendaContent &m_content;
    PageFlow m_flow;
    DocumentFrame m_frame;
    bool m_hasSpeakers = false;
    bool m_hasPlaces = false;
    std::vector<TableColumn> m_columns;
    std::vector<DayStart> m_dayStarts;
    std::function<bool()> m_goOn; ///< counts a session done; false when it is to stop
    bool m_isStopped = false;
};

} // namespace multaqa
