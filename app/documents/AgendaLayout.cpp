// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AgendaLayout.h"

#include "DocumentLook.h"

#include <limits>
#include <set>

namespace multaqa {

using namespace DocumentLook;

namespace {

constexpr QRgb breakShade = 0xFFF1F3F5;

constexpr TextStyle dayStyle{13, FontWeight::Bold, strongInk};
constexpr TextStyle eventStyle{9.5, FontWeight::Regular, quietInk};
constexpr TextStyle columnStyle{8.5, FontWeight::Bold, strongInk};
constexpr TextStyle timeStyle{9.5, FontWeight::Bold, strongInk};
constexpr TextStyle sessionStyle{10, FontWeight::Bold, ink};
constexpr TextStyle textStyle{9, FontWeight::Regular, ink};
constexpr TextStyle quietStyle{8.5, FontWeight::Regular, quietInk};

constexpr double placeWidth = 84;
constexpr double leastTimeWidth = 52;

QRgb barColour(AgendaContent::Kind kind)
{
    switch (kind) {
    case AgendaContent::Kind::Ceremony:
        return unitedNationsBlue;
    case AgendaContent::Kind::Plenary:
        return 0xFF1F4E79;
    case AgendaContent::Kind::OpenDiscussion:
        return 0xFF2E7D6B;
    case AgendaContent::Kind::Roundtable:
        return 0xFF7A5C9E;
    case AgendaContent::Kind::SideEvent:
        return 0xFFB7791F;
    case AgendaContent::Kind::Break:
    case AgendaContent::Kind::Other:
        break;
    }
    return 0xFFA0A9B2;
}

/// "09:30–11:00" with the start at the left in every language and both kinds of digits: each half is isolated, or the
/// dash between Arabic-Indic digits would turn them round.
QString timeText(const AgendaContent::Session &session, Language language)
{
    const QString &start = session.start.best(language);
    const QString &end = session.end.best(language);
    const auto isolated = [](const QString &time) { return QString(QChar(0x2066) + time + QChar(0x2069)); };
    if (start.isEmpty() || end.isEmpty())
        return start + end;
    return isolated(start) + QChar(0x2013) + isolated(end);
}

} // namespace

AgendaLayout::AgendaLayout(const AgendaContent &content, const DocumentFonts &fonts)
    : m_content(content)
    , m_flow(DocumentFrame::metadataOf(content, DocumentWords::agenda()), DocumentFrame::geometryOf(content), fonts)
    , m_frame(content, m_flow)
{
    for (const AgendaContent::Day &day : content.days)
        for (const AgendaContent::Session &session : day.sessions) {
            m_hasSpeakers = m_hasSpeakers || !session.speakers.empty();
            m_hasPlaces = m_hasPlaces || !session.place.isEmpty();
        }
    m_columns = columns();
}

std::optional<LaidOutDocument> AgendaLayout::layOut(const std::stop_token &stop, const AgendaPdf::Progress &progress)
{
    int total = 0;
    for (const AgendaContent::Day &day : m_content.days)
        total += int(day.sessions.size());
    m_goOn = [&, done = 0]() mutable {
        ++done;
        constexpr int often = 16;
        if (progress && (done % often == 0 || done == total))
            progress(done, total);
        return !stop.stop_requested();
    };
    m_frame.addTitleBlock();
    for (const AgendaContent::Day &day : m_content.days)
        if (!m_isStopped)
            addDay(day);
    if (m_isStopped || stop.stop_requested())
        return std::nullopt;
    return m_flow.finish([this](PageFlow &, int page, int pages) {
        const AgendaContent::Day *day = dayAtTopOf(page);
        m_frame.addAround(page, pages, day ? day->heading : LocalizedText());
    });
}

double AgendaLayout::timeColumnWidth(Language language)
{
    std::set<QString> times;
    for (const AgendaContent::Day &day : m_content.days)
        for (const AgendaContent::Session &session : day.sessions)
            times.insert(timeText(session, language));
    double width = leastTimeWidth;
    for (const QString &time : times)
        width = std::max(width, m_flow.shaper().widthOf(time, inRow(timeStyle)) + 2 * TableLook().paddingX + 5);
    // Times that are no times must not push the sessions off the page.
    return std::min(width, m_frame.halves().front().width / 3);
}

double AgendaLayout::speakersWidth() const
{
    // Session and speakers share what is left so that the rows become as low as they can: a row is as high as the
    // fuller of the two. Lines are estimated, since this only chooses a width.
    constexpr double narrowest = 110;
    constexpr double step = 6;
    constexpr double letterWidth = 4.7;
    constexpr double titleLetterWidth = 6.2; // set bold and larger
    const Language language = m_content.languages.front();
    const auto lines = [&](const LocalizedText &text, double letter, double width) {
        return std::ceil(letter * double(text.best(language).size()) / (width - 2 * TableLook().paddingX));
    };
    const double shared = m_flow.geometry().width() - leastTimeWidth - (m_hasPlaces ? placeWidth : 0);
    double best = narrowest;
    double lowest = std::numeric_limits<double>::max();
    for (double speakers = narrowest; speakers <= shared * 0.6; speakers += step) {
        double height = 0;
        for (const AgendaContent::Day &day : m_content.days)
            for (const AgendaContent::Session &session : day.sessions) {
                double left = lines(session.kindName, letterWidth, shared - speakers) +
                              lines(session.title, titleLetterWidth, shared - speakers) +
                              lines(session.note, letterWidth, shared - speakers);
                for (const LocalizedText &item : session.items)
                    left += lines(item, letterWidth, shared - speakers - 10);
                double right = 0;
                for (const LocalizedText &speaker : session.speakers)
                    right += lines(speaker, letterWidth, speakers);
                height += std::max(left, right);
            }
        if (height < lowest) {
            lowest = height;
            best = speakers;
        }
    }
    return best;
}

std::vector<TableColumn> AgendaLayout::columns()
{
    std::vector<TableColumn> all;
    const std::vector<TextColumn> areas = m_frame.halves();
    for (size_t i = 0; i < m_content.languages.size(); ++i) {
        const Language language = m_content.languages[i];
        std::vector<double> widths{timeColumnWidth(language), 0};
        if (!m_frame.isBilingual() && m_hasSpeakers)
            widths.push_back(speakersWidth());
        if (!m_frame.isBilingual() && m_hasPlaces)
            widths.push_back(placeWidth);
        for (const TableColumn &column : columnsFromLeadingSide(widths, 1, language, areas[i].left, areas[i].width))
            all.push_back(column);
    }
    return all;
}

TableFlowRow AgendaLayout::headerRow() const
{
    TableFlowRow row;
    for (const Language language : m_content.languages) {
        std::vector<LocalizedText> names{DocumentWords::time(), DocumentWords::session()};
        if (!m_frame.isBilingual() && m_hasSpeakers)
            names.push_back(DocumentWords::speakers());
        if (!m_frame.isBilingual() && m_hasPlaces)
            names.push_back(DocumentWords::place());
        for (const LocalizedText &name : names)
            row.cells.push_back({{cellParagraph(name, language, columnStyle)}, 1});
    }
    return row;
}

void AgendaLayout::addDay(const AgendaContent::Day &day)
{
    m_flow.builder().open(StructureRole::Section, m_frame.documentLanguage());
    const int level = day.heading.isEmpty() && day.event.isEmpty() ? 0 : 1;
    TableFlow table(m_flow, m_columns, headerRow(), m_frame.documentLanguage());
    std::optional<TableFlowRow> first;
    if (!day.sessions.empty())
        first = rowOf(day.sessions.front(), level);
    addDayHeading(day, first ? table.roomToBeginWith(*first) : 0);
    for (const AgendaContent::Session &session : day.sessions) {
        table.addRow(rowOf(session, level));
        if (!m_goOn()) {
            m_isStopped = true;
            break;
        }
    }
}

void AgendaLayout::addDayHeading(const AgendaContent::Day &day, double roomForTable)
{
    constexpr double spaceBefore = 16;
    constexpr double spaceAfter = 5;
    const auto heading = m_frame.inAllLanguages(day.heading, dayStyle);
    const auto event = m_frame.inAllLanguages(day.event, eventStyle);
    m_flow.ensureRoom(spaceBefore + m_flow.heightOf(heading) + m_flow.heightOf(event) + spaceAfter + roomForTable);
    m_dayStarts.push_back({&day, m_flow.builder().pageNumber(), m_flow.isAtTop()});
    const double top = m_flow.y();
    m_flow.addParagraphs(StructureRole::Heading2, heading, spaceBefore);
    m_flow.addParagraphs(day.heading.isEmpty() ? StructureRole::Heading2 : StructureRole::Paragraph, event, 0);
    m_flow.builder().bookmark(0, (day.heading.isEmpty() ? day.event : day.heading).best(m_frame.documentLanguage()),
                              top);
    m_flow.advance(spaceAfter);
}

TextStyle AgendaLayout::inRow(TextStyle style) const
{
    // Half a page is narrow, and no row is split: at the size of a whole page's table, two sessions of a panel's length
    // miss fitting on one page, and most pages stay half empty.
    constexpr double sizeInHalves = 0.94;
    if (m_frame.isBilingual())
        style.size *= sizeInHalves;
    return style;
}

TableCell AgendaLayout::timeCell(const AgendaContent::Session &session, Language language) const
{
    CellParagraph time;
    time.text = timeText(session, language);
    time.language = session.start.bestLanguage(language);
    time.style = inRow(timeStyle);
    time.direction = Qt::LeftToRight;
    return {{time}, 1};
}

TableCell AgendaLayout::sessionCell(const AgendaContent::Session &session, Language language) const
{
    const bool isBreak = session.kind == AgendaContent::Kind::Break;
    TableCell cell;
    // A kind that only says again what the title says is left out.
    if (!isBreak && session.kindName.best(language) != session.title.best(language))
        cell.paragraphs.push_back(cellParagraph(session.kindName, language, inRow(quietStyle)));
    cell.paragraphs.push_back(cellParagraph(session.title, language, inRow(isBreak ? textStyle : sessionStyle)));
    for (const LocalizedText &item : session.items) {
        cell.paragraphs.push_back(cellParagraph(item, language, inRow(textStyle), 1.5));
        cell.paragraphs.back().kind = CellParagraph::Kind::ListItem;
    }
    if (m_frame.isBilingual()) {
        double space = 3;
        for (const LocalizedText &speaker : session.speakers) {
            cell.paragraphs.push_back(cellParagraph(speaker, language, inRow(textStyle), space));
            space = 0;
        }
        cell.paragraphs.push_back(cellParagraph(session.place, language, inRow(quietStyle), 2));
    }
    cell.paragraphs.push_back(cellParagraph(session.note, language, inRow(quietStyle), 2));
    return cell;
}

TableCell AgendaLayout::linesCell(const std::vector<LocalizedText> &lines, Language language) const
{
    TableCell cell;
    for (const LocalizedText &line : lines)
        cell.paragraphs.push_back(cellParagraph(line, language, textStyle, 1.5));
    return cell;
}

TableFlowRow AgendaLayout::rowOf(const AgendaContent::Session &session, int bookmarkLevel) const
{
    TableFlowRow row;
    row.bookmark = session.title.best(m_frame.documentLanguage());
    row.bookmarkLevel = bookmarkLevel;
    row.bar = barColour(session.kind);
    if (session.kind == AgendaContent::Kind::Break)
        row.shade = breakShade;
    for (const Language language : m_content.languages) {
        row.cells.push_back(timeCell(session, language));
        row.cells.push_back(sessionCell(session, language));
        if (m_frame.isBilingual())
            continue;
        if (m_hasSpeakers && session.kind == AgendaContent::Kind::Break && session.speakers.empty())
            row.cells.back().columnSpan = 2;
        else if (m_hasSpeakers)
            row.cells.push_back(linesCell(session.speakers, language));
        if (m_hasPlaces)
            row.cells.push_back(linesCell({session.place}, language));
    }
    return row;
}

const AgendaContent::Day *AgendaLayout::dayAtTopOf(int page) const
{
    const AgendaContent::Day *day = nullptr;
    for (const DayStart &start : m_dayStarts)
        if (start.page < page || (start.page == page && start.isAtTop))
            day = start.day;
    return day;
}

} // namespace multaqa
