// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "BadgeLayout.h"

#include "DocumentFrame.h"
#include "DocumentLook.h"
#include "QrCode.h"

#include <cmath>

namespace multaqa {

using namespace DocumentLook;

namespace {

constexpr double points(double millimetres)
{
    return millimetres * 72 / 25.4;
}

constexpr QSizeF a4{points(210), points(297)};
constexpr QSizeF a6{points(105), points(148)};
/// Digits of a badge's code at its side, and the strip that a printer can still reach.
constexpr double uprightMargin = points(8);
constexpr double wideMargin = points(6);
/// At 600 dots an inch, so that modules are sharp and equally wide on paper.
constexpr double printersDot = 72.0 / 600;
constexpr int modulesOfCode = 21; ///< of twelve digits
constexpr QRgb markGrey = 0xFF9AA5B1;
constexpr QRgb white = 0xFFFFFFFF;

double codeWidth(double module)
{
    return (modulesOfCode + 2 * QrCode::quietZone) * module;
}

DocumentMetadata metadataOf(const BadgeContent &content)
{
    return DocumentFrame::metadataOf(content, DocumentWords::badges());
}

} // namespace

BadgeLayout::Look BadgeLayout::upright(QSizeF size)
{
    Look look;
    look.size = size;
    look.module = 21 * printersDot;
    look.occasionSize = 9;
    look.digitsSize = 8;
    look.stripSize = 13;
    look.sizes = {30, 24, 11, 11, 10};
    const double width = size.width() - 2 * uprightMargin;
    const double gap = points(2);
    look.occasion = {uprightMargin, uprightMargin, width, points(20)};
    look.isOccasionStacked = true;
    const double stripHeight = points(11);
    look.strip = {uprightMargin, size.height() - uprightMargin - stripHeight, width, stripHeight};
    const double codeHeight = codeWidth(look.module) + look.digitsSize;
    look.code = {(size.width() - codeWidth(look.module)) / 2, look.strip.top() - gap - codeHeight};
    const double top = look.occasion.bottom() + gap;
    look.names = {uprightMargin, top, width, look.code.y() - top};
    return look;
}

BadgeLayout::Look BadgeLayout::wide(QSizeF size, Qt::LayoutDirection direction)
{
    Look look;
    look.size = size;
    look.module = 18 * printersDot;
    look.occasionSize = 7;
    look.digitsSize = 7;
    look.stripSize = 10;
    look.sizes = {21, 17, 8, 8.5, 8};
    const double width = size.width() - 2 * wideMargin;
    const double gap = points(1.5);
    look.occasion = {wideMargin, wideMargin, width, points(8)};
    const double stripHeight = points(8);
    look.strip = {wideMargin, size.height() - wideMargin - stripHeight, width, stripHeight};
    const double top = look.occasion.bottom() + gap;
    const double height = look.strip.top() - gap - top;
    const double code = codeWidth(look.module);
    const bool isCodeAtLeft = direction == Qt::RightToLeft;
    look.code = {isCodeAtLeft ? wideMargin : size.width() - wideMargin - code,
                 top + (height - code - look.digitsSize) / 2};
    look.names = {isCodeAtLeft ? wideMargin + code : wideMargin, top, width - code, height};
    return look;
}

BadgeLayout::BadgeLayout(const BadgeContent &content, BadgeSheet sheet, const DocumentFonts &fonts)
    : m_content(content)
    , m_builder(metadataOf(content))
    , m_shaper(fonts)
{
    switch (sheet) {
    case BadgeSheet::A6:
        m_look = upright(a6);
        break;
    case BadgeSheet::FourOnA4:
        m_columns = m_rows = 2;
        m_look = upright({a4.width() / 2, a4.height() / 2});
        break;
    case BadgeSheet::EightOnA4:
        m_columns = 2;
        m_rows = 4;
        m_look = wide({a4.width() / 2, a4.height() / 4}, directionOf(content.languages.front()));
        break;
    }
    m_onSheet = m_columns * m_rows;
}

void BadgeLayout::startSheet()
{
    m_onSheet = 0;
    const QSizeF size(m_look.size.width() * m_columns, m_look.size.height() * m_rows);
    m_builder.addPage(size);
    // A cross where four badges meet, half of one where two meet at the edge.
    constexpr double arm = points(4);
    constexpr double thickness = 0.4;
    const QRectF paper(QPointF(), size);
    for (int row = 0; row <= m_rows; ++row)
        for (int column = 0; column <= m_columns; ++column) {
            const bool isRowInside = row > 0 && row < m_rows;
            const bool isColumnInside = column > 0 && column < m_columns;
            const QPointF corner(column * m_look.size.width(), row * m_look.size.height());
            const QRectF along(corner.x() - arm, corner.y() - thickness / 2, 2 * arm, thickness);
            const QRectF across(corner.x() - thickness / 2, corner.y() - arm, thickness, 2 * arm);
            if (isRowInside)
                m_builder.decorate(along & paper, markGrey);
            if (isColumnInside)
                m_builder.decorate(across & paper, markGrey);
        }
}

bool BadgeLayout::add(const BadgeContent::Badge &badge)
{
    if (m_onSheet == m_columns * m_rows)
        startSheet();
    // Cut badges are laid out from the side where reading begins, as they will be sorted.
    const bool fromRight = directionOf(m_content.languages.front()) == Qt::RightToLeft;
    const int column = fromRight ? m_columns - 1 - m_onSheet % m_columns : m_onSheet % m_columns;
    const int row = m_onSheet / m_columns;
    const QPointF corner(column * m_look.size.width(), row * m_look.size.height());
    ++m_onSheet;
    m_builder.open(StructureRole::Section, m_content.languages.front());
    m_builder.bookmark(0, badge.nameArabic.isEmpty() ? badge.nameLatin : badge.nameArabic, corner.y());
    addOccasion(corner);
    const NameBlock names(m_shaper, badge, m_content.languages, m_look.sizes, NameBlock::Lines::Apart,
                          m_look.names.size());
    const double spare = std::max(0.0, m_look.names.height() - names.height());
    names.place(m_builder, corner + m_look.names.topLeft() + QPointF(0, spare / 2));
    const bool isDrawn = addCode(badge, corner);
    addStrip(badge, corner);
    m_builder.close();
    return isDrawn;
}

void BadgeLayout::addOccasion(QPointF corner)
{
    const QRectF area = m_look.occasion.translated(corner);
    constexpr double ruleThickness = 1.5;
    constexpr double gap = 3;
    addInParts(m_content.title, area.adjusted(0, 0, 0, -ruleThickness - gap),
               {m_look.occasionSize, FontWeight::Bold, strongInk},
               m_look.isOccasionStacked ? Parts::Stacked : Parts::SideBySide);
    m_builder.decorate({area.left(), area.bottom() - ruleThickness, area.width(), ruleThickness}, unitedNationsBlue);
}

void BadgeLayout::addStrip(const BadgeContent::Badge &badge, QPointF corner)
{
    const QRectF area = m_look.strip.translated(corner);
    m_builder.decorate(area, badge.colour);
    addInParts(badge.category, area, {m_look.stripSize, FontWeight::Bold, white}, Parts::SideBySide);
}

std::vector<ShapedTextPointer> BadgeLayout::fitted(const std::vector<LocalizedPart> &parts, double width,
                                                   TextStyle style, const std::function<bool(double, double)> &fits)
{
    constexpr int mostLines = 2;
    constexpr double step = 0.5;
    constexpr double leastSize = 3;
    while (true) {
        std::vector<ShapedTextPointer> texts;
        double sum = 0;
        double highest = 0;
        for (const LocalizedPart &part : parts) {
            texts.push_back(shapeToFit(
                m_shaper, {part.text, part.language, sizedFor(part.language, style), width, TextEdge::Centre, {}},
                mostLines));
            sum += texts.back()->height;
            highest = std::max(highest, texts.back()->height);
        }
        if (fits(sum, highest) || style.size <= leastSize)
            return texts;
        style.size -= step;
    }
}

void BadgeLayout::addInParts(const LocalizedText &text, const QRectF &area, const TextStyle &style, Parts arrangement)
{
    std::vector<LocalizedPart> parts;
    for (const Language language : m_content.languages)
        if (const QString &said = text.best(language); !said.isEmpty() && (parts.empty() || said != parts[0].text))
            parts.push_back({said, text.bestLanguage(language)});
    if (parts.empty())
        return;
    const bool isStacked = arrangement == Parts::Stacked;
    constexpr double gap = 8;
    const double count = double(parts.size());
    const double width = isStacked ? area.width() : (area.width() - gap * (count - 1)) / count;
    const auto texts = fitted(parts, width, style,
                              [&](double sum, double highest) { return (isStacked ? sum : highest) <= area.height(); });
    double sum = 0;
    for (const ShapedTextPointer &each : texts)
        sum += each->height;
    double top = area.top() + (area.height() - sum) / 2;
    for (size_t i = 0; i < texts.size(); ++i) {
        // Beside each other, the language that is written from the right stands on the right.
        const bool isSecondAtRight = directionOf(parts[0].language) == Qt::LeftToRight;
        const bool isAtRight = !isStacked && texts.size() > 1 && (i == 1) == isSecondAtRight;
        if (!isStacked)
            top = area.top() + (area.height() - texts[i]->height) / 2;
        m_builder.open(StructureRole::Paragraph, parts[i].language);
        m_builder.place(texts[i], {isAtRight ? area.right() - width : area.left(), top});
        m_builder.close();
        top += texts[i]->height;
    }
}

bool BadgeLayout::addCode(const BadgeContent::Badge &badge, QPointF corner)
{
    const auto code = QrCode::of(badge.code);
    if (!code)
        return false;
    const Language language = m_content.languages.front();
    const double quiet = QrCode::quietZone * m_look.module;
    const auto onDot = [](double at) { return std::round(at / printersDot) * printersDot; };
    const QPointF place = corner + m_look.code;
    const QPointF at(onDot(place.x()), onDot(place.y()));
    // A longer code than ours is drawn as large as ours.
    const double module = m_look.module * modulesOfCode / code->size();
    constexpr QRgb black = 0xFF000000;
    constexpr double lineRoomAbove = 0.3; ///< of the font's size
    m_builder.placeFigure(code->areas(at + QPointF(quiet, quiet), module), black,
                          DocumentWords::badgeCode().in(language).arg(badge.code), language);
    const double width = codeWidth(m_look.module);
    const ShapedTextPointer digits = m_shaper.shapeLine({badge.code,
                                                         Language::English,
                                                         {m_look.digitsSize, FontWeight::Regular, quietInk},
                                                         width,
                                                         TextEdge::Centre,
                                                         Qt::LeftToRight});
    m_builder.open(StructureRole::Paragraph, Language::English);
    // Their line begins with room that belongs to the quiet zone; the digits themselves stay out of it.
    m_builder.place(digits, at + QPointF(0, width - m_look.digitsSize * lineRoomAbove));
    m_builder.close();
    return true;
}

LaidOutDocument BadgeLayout::finish()
{
    if (m_builder.pageCount() == 0)
        startSheet();
    return m_builder.finish(m_shaper.faces());
}

} // namespace multaqa
