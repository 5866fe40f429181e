// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SessionDemandDelegate.h"

#include "SessionDemandModel.h"
#include "ui/widgets/LeadingText.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace multaqa {
namespace {

constexpr int nameLines = 2;
constexpr int barThickness = 6;

} // namespace

void SessionDemandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    painter->save();
    painter->setClipRect(option.rect);
    paintRow(painter, option, index);
    const auto line = index.data(SessionDemandModel::LineRole).value<SessionDemandModel::Line>();
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QFont nameFont = Theme::font(TextRole::BodyBold);
    const QFont factFont = Theme::font(TextRole::SecondLine);
    const QFontMetrics nameMetrics(nameFont);
    QRect rest =
        option.rect.adjusted(Theme::gapSmall + Theme::gapTiny, Theme::gapSmall, -Theme::gapSmall, -Theme::gapSmall);
    const int nameHeight = nameMetrics.lineSpacing() * nameLines;
    drawLeading(*painter, visual(QRect(rest.left(), rest.top(), rest.width(), nameHeight)),
                {line.name, nameFont, Theme::colour(Colour::Text), Side::Leading, nameLines}, option.direction);
    rest.setTop(rest.top() + nameHeight + Theme::gapTiny);

    const QRect bar(rest.left(), rest.top(), rest.width(), Theme::grown(barThickness));
    painter->setPen(Qt::NoPen);
    painter->fillRect(visual(bar), Theme::colour(Colour::Line));
    const int whole = line.demand.places.value_or(line.demand.wishes);
    if (whole > 0) {
        QRect taken = bar;
        taken.setWidth(bar.width() * std::min(line.demand.accepted, whole) / whole);
        const bool isFull = line.demand.placesLeft() == 0;
        painter->fillRect(visual(taken), isFull ? Theme::tone(Tone::Done).text : Theme::colour(Colour::Accent));
    }
    rest.setTop(bar.bottom() + 1 + Theme::gapTiny);

    const QString demand = SessionDemandModel::demandText(line.demand);
    const int width = std::min(rest.width() * 2 / 3, leadingWidth(demand, factFont));
    drawLeading(
        *painter, visual(QRect(rest.left(), rest.top(), rest.width() - width - Theme::gapTiny, rest.height())),
        {SessionDemandModel::placesText(line.demand), Theme::font(TextRole::BodyBold), Theme::colour(Colour::Text)},
        option.direction);
    drawLeading(*painter, visual(QRect(rest.right() + 1 - width, rest.top(), width, rest.height())),
                {demand, factFont, Theme::colour(Colour::SecondaryText), Side::Trailing}, option.direction);
    painter->restore();
}

QSize SessionDemandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int name = QFontMetrics(Theme::font(TextRole::BodyBold)).lineSpacing();
    return {Theme::grown(180),
            name * (nameLines + 1) + Theme::grown(barThickness) + 2 * Theme::gapSmall + 2 * Theme::gapTiny};
}

} // namespace multaqa
