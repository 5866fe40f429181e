// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CellDelegate.h"

#include "Icon.h"
#include "LeadingText.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace multaqa {

namespace {

constexpr int barWidth = 3;
constexpr int margin = 8;

/// Whether INDEX is the one at the leading edge of its row, wherever its column was dragged to.
bool isLeading(const QModelIndex &index, const QWidget *view)
{
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return table->horizontalHeader()->visualIndex(index.column()) == 0;
    return index.column() == 0;
}

Cell cellOf(const QModelIndex &index)
{
    const QVariant content = index.data(CellRole);
    if (content.canConvert<Cell>())
        return content.value<Cell>();
    Cell cell;
    cell.text = index.data().toString();
    return cell;
}

} // namespace

void CellDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionViewItem row = option;
    row.state &= ~QStyle::State_HasFocus;
    const QWidget *view = option.widget;
    QStyle *style = view ? view->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, view);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      Theme::colour(Colour::Line));
    if (option.state.testFlag(QStyle::State_Selected) && isLeading(index, view)) {
        const QRect bar(option.rect.left(), option.rect.top(), barWidth, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), Theme::colour(Colour::Accent));
    }
    const auto *items = qobject_cast<const QAbstractItemView *>(view);
    const bool isOneCellMeant = items && (items->selectionBehavior() != QAbstractItemView::SelectRows ||
                                          items->editTriggers() != QAbstractItemView::NoEditTriggers);
    if (isOneCellMeant && items->hasFocus() && items->currentIndex() == index) {
        painter->setPen(Theme::colour(Colour::Accent));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    option.icon = QIcon();
    painter->save();
    painter->setClipRect(option.rect);
    paintRow(painter, option, index);

    const Cell cell = cellOf(index);
    const bool isHighContrastRow = Theme::isHighContrast() && option.state.testFlag(QStyle::State_Selected);
    const QColor chosen = option.palette.color(QPalette::HighlightedText);
    const QColor words = isHighContrastRow          ? chosen
                         : cell.tone != Tone::Plain ? Theme::tone(cell.tone).text
                         : cell.isSecondary         ? Theme::colour(Colour::SecondaryText)
                                                    : Theme::colour(Colour::Text);
    const QColor faint = isHighContrastRow ? chosen : Theme::colour(Colour::SecondaryText);

    // All of it in leading coordinates, turned round at the end.
    QRect inner = option.rect.adjusted(margin, 0, -margin, -1);
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    if (cell.chip && cell.text.isEmpty()) {
        drawChip(*painter, visual(inner), *cell.chip, option.direction);
        painter->restore();
        return;
    }
    if (cell.icon) {
        const int extent = Theme::grown(16);
        const QRect box(inner.left(), inner.top() + (inner.height() - extent) / 2, extent, extent);
        painter->drawPixmap(visual(box), iconPixmap(*cell.icon, extent, words, option.direction,
                                                    painter->device()->devicePixelRatioF()));
        inner.setLeft(box.right() + 1 + Theme::gapSmall);
    }
    const QFont bodyFont = Theme::font(cell.isBold ? TextRole::BodyBold : TextRole::Body);
    const QFont secondFont = Theme::font(TextRole::SecondLine);
    const int bodyHeight = QFontMetrics(bodyFont).height();
    QRect first = inner;
    if (!cell.second.isEmpty()) {
        const int secondHeight = QFontMetrics(secondFont).height();
        const int top = inner.top() + (inner.height() - bodyHeight - secondHeight) / 2;
        first = QRect(inner.left(), top, inner.width(), bodyHeight);
        QFont font = secondFont;
        font.setStrikeOut(cell.isSecondStruck);
        drawLeading(*painter, visual(QRect(inner.left(), top + bodyHeight, inner.width(), secondHeight)),
                    {cell.second, font, faint}, option.direction);
    }
    if (cell.chip) {
        const int width = std::min(chipSize(*cell.chip).width(), first.width() / 2);
        drawChip(*painter, visual(QRect(first.right() + 1 - width, first.top(), width, first.height())), *cell.chip,
                 option.direction);
        first.setWidth(first.width() - width - Theme::gapSmall);
    } else if (!cell.aside.isEmpty()) {
        const int width = leadingWidth(cell.aside, secondFont);
        drawLeading(*painter, visual(QRect(first.right() + 1 - width, first.top(), width, first.height())),
                    {cell.aside, secondFont, faint, Side::Trailing}, option.direction);
        first.setWidth(first.width() - width - Theme::gapSmall);
    }
    const int lines = cell.second.isEmpty() ? std::max(1, first.height() / bodyHeight) : 1;
    drawLeading(*painter, visual(first),
                {cell.text, bodyFont, words, cell.isTrailing ? Side::Trailing : Side::Leading, lines},
                option.direction);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell cell = cellOf(index);
    int width = leadingWidth(cell.text, Theme::font(cell.isBold ? TextRole::BodyBold : TextRole::Body));
    width = std::max(width, leadingWidth(cell.second, Theme::font(TextRole::SecondLine)));
    if (cell.chip)
        width += chipSize(*cell.chip).width();
    if (cell.icon)
        width += Theme::grown(16) + Theme::gapSmall;
    Q_UNUSED(option)
    return {width + 2 * margin, Theme::rowHeight(m_lines)};
}

} // namespace multaqa
