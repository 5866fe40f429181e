// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AgendaLayout.h"

#include <limits>
#include <set>

namespace multaqa {

namespace {

constexpr QRgb ink = 0xFF1F2933;
constexpr QRgb strongInk = 0xFF0B2A45;
constexpr QRgb quietInk = 0xFF52606D;
constexpr QRgb unitedNationsBlue = 0xFF009EDB;
constexpr QRgb hairlineGrey = 0xFFD5DBE1;
constexpr QRgb breakShade = 0xFFF1F3F5;

constexpr TextStyle hostStyle{9.5, FontWeight::Bold, quietInk};
constexpr TextStyle titleStyle{19, FontWeight::Bold, strongInk};
constexpr TextStyle subtitleStyle{11, FontWeight::Regular, ink};
constexpr TextStyle contactStyle{9, FontWeight::Regular, quietInk};
constexpr TextStyle dayStyle{13, FontWeight::Bold, strongInk};
constexpr TextStyle eventStyle{9.5, FontWeight::Regular, quietInk};
constexpr TextStyle columnStyle{8.5, FontWeight::Bold, strongInk};
constexpr TextStyle timeStyle{9.5, FontWeight::Bold, strongInk};
constexpr TextStyle sessionStyle{10, FontWeight::Bold, ink};
constexpr TextStyle textStyle{9, FontWeight::Regular, ink};
constexpr TextStyle quietStyle{8.5, FontWeight::Regular, quietInk};
constexpr TextStyle frameStyle{8, FontWeight::Regular, quietInk};

constexpr double halvesGap = 12;
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

/// Naskh letters are smaller than Latin ones of the same size.
TextStyle sizedFor(Language language, TextStyle style)
{
    if (language == Language::Arabic)
        style.size *= 1.06;
    return style;
}

CellParagraph paragraphOf(const LocalizedText &text, Language language, const TextStyle &style, double spaceBefore = 0)
{
    CellParagraph paragraph;
    paragraph.text = text.best(language);
    paragraph.language = text.bestLanguage(language);
    paragraph.style = sizedFor(paragraph.language, style);
    paragraph.spaceBefore = spaceBefore;
    return paragraph;
}

} // namespace

AgendaLayout::AgendaLayout(const AgendaContent &content, const DocumentFonts &fonts)
    : m_content(content)
    , m_flow(metadataOf(content), geometryOf(content), fonts)
{
    for (const AgendaContent::Day &day : content.days)
        for (const AgendaContent::Session &session : day.sessions) {
            m_hasSpeakers = m_hasSpeakers || !session.speakers.empty();
            m_hasPlaces = m_hasPlaces || !session.place.isEmpty();
        }
    m_columns = columns();
}

DocumentMetadata AgendaLayout::metadataOf(const AgendaContent &content)
{
    const Language language = content.languages.front();
    QString title = content.title.best(language);
    // A file must have a title to be read aloud by.
    if (title.trimmed().isEmpty())
        title = DocumentWords::agenda().in(language);
    return {title, content.author, language, content.created};
}

PageGeometry AgendaLayout::geometryOf(const AgendaContent &content)
{
    return content.languages.size() > 1 ? PageGeometry::a4TwoHalves() : PageGeometry::a4Portrait();
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
    addTitleBlock();
    for (const AgendaContent::Day &day : m_content.days)
        if (!m_isStopped)
            addDay(day);
    if (m_isStopped || stop.stop_requested())
        return std::nullopt;
    return m_flow.finish([this](PageFlow &flow, int page, int pages) { addPageFrame(flow, page, pages); });
}

std::vector<TextColumn> AgendaLayout::halves() const
{
    const PageGeometry &geometry = m_flow.geometry();
    if (!isBilingual())
        return {{geometry.left(), geometry.width()}};
    const double width = (geometry.width() - halvesGap) / 2;
    const TextColumn left{geometry.left(), width};
    const TextColumn right{geometry.right() - width, width};
    // Whoever reads from the right finds his half there, also when it is the first in the reading order.
    const bool isFirstAtRight = directionOf(documentLanguage()) == Qt::RightToLeft;
    return isFirstAtRight ? std::vector{right, left} : std::vector{left, right};
}

std::vector<Paragraph> AgendaLayout::inAllLanguages(const LocalizedText &text, const TextStyle &style) const
{
    std::vector<Paragraph> paragraphs;
    const std::vector<TextColumn> columns = halves();
    for (size_t i = 0; i < m_content.languages.size(); ++i) {
        const Language language = m_content.languages[i];
        paragraphs.push_back({text.best(language), text.bestLanguage(language),
                              sizedFor(text.bestLanguage(language), style), leadingEdgeOf(language), columns[i]});
    }
    return paragraphs;
}

void AgendaLayout::addTitleBlock()
{
    // The letterhead stands above where the text of later pages begins.
    m_flow.advance(-14);
    for (const LocalizedText &host : m_content.hosts)
        m_flow.addParagraphs(StructureRole::Paragraph, inAllLanguages(host, hostStyle), 0);
    m_flow.advance(5);
    m_flow.addRule(2.5, unitedNationsBlue);
    m_flow.advance(12);
    m_flow.addParagraphs(StructureRole::Heading1, inAllLanguages(m_content.title, titleStyle), 0);
    m_flow.addParagraphs(StructureRole::Paragraph, inAllLanguages(m_content.subtitle, subtitleStyle), 3);
    // Addresses are the same in every language, and stay whole on a line of the full width.
    const LocalizedText &contact = m_content.contact;
    if (contact.ar == contact.en && contact.en == contact.fr) {
        const PageGeometry &geometry = m_flow.geometry();
        m_flow.addParagraphs(StructureRole::Paragraph,
                             {{contact.en, documentLanguage(), sizedFor(Language::English, contactStyle),
                               leadingEdgeOf(documentLanguage()), TextColumn{geometry.left(), geometry.width()}}},
                             3);
    } else {
        m_flow.addParagraphs(StructureRole::Paragraph, inAllLanguages(contact, contactStyle), 3);
    }
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
    return std::min(width, halves().front().width / 3);
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
    const std::vector<TextColumn> areas = halves();
    for (size_t i = 0; i < m_content.languages.size(); ++i) {
        const Language language = m_content.languages[i];
        std::vector<double> widths{timeColumnWidth(language), 0};
        if (!isBilingual() && m_hasSpeakers)
            widths.push_back(speakersWidth());
        if (!isBilingual() && m_hasPlaces)
            widths.push_back(placeWidth);
        for (const TableColumn &column : columnsFromLeadingSide(widths, 1, language, areas[i].left, areas[i].width))
            all.push_back(column);
    }
    return all;
}

TableRow AgendaLayout::headerRow() const
{
    TableRow row;
    for (const Language language : m_content.languages) {
        std::vector<LocalizedText> names{DocumentWords::time(), DocumentWords::session()};
        if (!isBilingual() && m_hasSpeakers)
            names.push_back(DocumentWords::speakers());
        if (!isBilingual() && m_hasPlaces)
            names.push_back(DocumentWords::place());
        for (const LocalizedText &name : names)
            row.cells.push_back({{paragraphOf(name, language, columnStyle)}, 1});
    }
    return row;
}

void AgendaLayout::addDay(const AgendaContent::Day &day)
{
    m_flow.builder().open(StructureRole::Section, documentLanguage());
    const int level = day.heading.isEmpty() && day.event.isEmpty() ? 0 : 1;
    TableFlow table(m_flow, m_columns, headerRow(), documentLanguage());
    std::optional<TableRow> first;
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
    const auto heading = inAllLanguages(day.heading, dayStyle);
    const auto event = inAllLanguages(day.event, eventStyle);
    m_flow.ensureRoom(spaceBefore + m_flow.heightOf(heading) + m_flow.heightOf(event) + spaceAfter + roomForTable);
    m_dayStarts.push_back({&day, m_flow.builder().pageNumber(), m_flow.isAtTop()});
    const double top = m_flow.y();
    m_flow.addParagraphs(StructureRole::Heading2, heading, spaceBefore);
    m_flow.addParagraphs(day.heading.isEmpty() ? StructureRole::Heading2 : StructureRole::Paragraph, event, 0);
    m_flow.builder().bookmark(0, (day.heading.isEmpty() ? day.event : day.heading).best(documentLanguage()), top);
    m_flow.advance(spaceAfter);
}

TextStyle AgendaLayout::inRow(TextStyle style) const
{
    // Half a page is narrow, and no row is split: at the size of a whole page's table, two sessions of a panel's length
    // miss fitting on one page, and most pages stay half empty.
    constexpr double sizeInHalves = 0.94;
    if (isBilingual())
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
        cell.paragraphs.push_back(paragraphOf(session.kindName, language, inRow(quietStyle)));
    cell.paragraphs.push_back(paragraphOf(session.title, language, inRow(isBreak ? textStyle : sessionStyle)));
    for (const LocalizedText &item : session.items) {
        cell.paragraphs.push_back(paragraphOf(item, language, inRow(textStyle), 1.5));
        cell.paragraphs.back().kind = CellParagraph::Kind::ListItem;
    }
    if (isBilingual()) {
        double space = 3;
        for (const LocalizedText &speaker : session.speakers) {
            cell.paragraphs.push_back(paragraphOf(speaker, language, inRow(textStyle), space));
            space = 0;
        }
        cell.paragraphs.push_back(paragraphOf(session.place, language, inRow(quietStyle), 2));
    }
    cell.paragraphs.push_back(paragraphOf(session.note, language, inRow(quietStyle), 2));
    return cell;
}

TableCell AgendaLayout::linesCell(const std::vector<LocalizedText> &lines, Language language) const
{
    TableCell cell;
    for (const LocalizedText &line : lines)
        cell.paragraphs.push_back(paragraphOf(line, language, textStyle, 1.5));
    return cell;
}

TableRow AgendaLayout::rowOf(const AgendaContent::Session &session, int bookmarkLevel) const
{
    TableRow row;
    row.bookmark = session.title.best(documentLanguage());
    row.bookmarkLevel = bookmarkLevel;
    row.bar = barColour(session.kind);
    if (session.kind == AgendaContent::Kind::Break)
        row.shade = breakShade;
    for (const Language language : m_content.languages) {
        row.cells.push_back(timeCell(session, language));
        row.cells.push_back(sessionCell(session, language));
        if (isBilingual())
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

/// What stands around the text of each page: the title and the day above, from the second page on, and the page's
/// number below.
void AgendaLayout::addPageFrame(PageFlow &flow, int page, int pages) const
{
    const PageGeometry &geometry = flow.geometry();
    DocumentBuilder &builder = flow.builder();
    const double headerTop = geometry.top() - 26;
    const double footerTop = geometry.bottom() + 14;
    const std::vector<TextColumn> columns = halves();
    const auto place = [&](const QString &text, Language language, const TextColumn &column, TextEdge edge, double top,
                           PlacedText::Purpose purpose) {
        const ShapedTextPointer line = flow.shaper().shapeLine({text, language, frameStyle, column.width, edge, {}});
        if (!line->lines.empty())
            builder.placeUnread(page, line, {column.left, top}, purpose);
    };
    for (size_t i = 0; i < columns.size(); ++i) {
        const Language language = m_content.languages[i];
        const TextEdge leading = leadingEdgeOf(language);
        // Two numbers, one in each language, stand at the outer edges.
        const TextEdge numberEdge = isBilingual() && i == size_t(directionOf(documentLanguage()) == Qt::RightToLeft)
                                        ? TextEdge::Left
                                    : isBilingual() ? TextEdge::Right
                                                    : trailingEdgeOf(language);
        place(pageOfPages(page + 1, pages, language, m_content.digits), language, columns[i], numberEdge, footerTop,
              PlacedText::Purpose::PageFooter);
        if (page == 0)
            continue;
        // Title and day share the line: the day is whole unless it is a long one, the title has what is left.
        const AgendaContent::Day *day = dayAtTopOf(page);
        constexpr double gap = 10;
        const double dayWidth = day ? flow.shaper().widthOf(day->heading.best(language), frameStyle) + 1 : 0;
        const double rest = std::min(dayWidth, columns[i].width * 0.6);
        const double share = columns[i].width - rest - gap;
        const bool fromLeft = leading == TextEdge::Left;
        const TextColumn titlePart{fromLeft ? columns[i].left : columns[i].left + columns[i].width - share, share};
        const TextColumn dayPart{fromLeft ? columns[i].left + columns[i].width - rest : columns[i].left, rest};
        place(m_content.title.best(language), m_content.title.bestLanguage(language), titlePart, leading, headerTop,
              PlacedText::Purpose::PageHeader);
        if (day)
            place(day->heading.best(language), day->heading.bestLanguage(language), dayPart, trailingEdgeOf(language),
                  headerTop, PlacedText::Purpose::PageHeader);
    }
    builder.decorate(page, {geometry.left(), footerTop - 4, geometry.width(), 0.5}, hairlineGrey);
    if (page > 0)
        builder.decorate(page, {geometry.left(), headerTop + 16, geometry.width(), 0.75}, unitedNationsBlue);
}

} // namespace multaqa
