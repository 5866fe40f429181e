// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ChoiceCard.h"

#include "LeadingText.h"
#include "ui/Theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTextLayout>

namespace multaqa {
namespace {

constexpr int padding = 10;

int indicatorExtent(const QWidget *widget)
{
    return widget->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, widget);
}

} // namespace

ChoiceCard::ChoiceCard(const QString &value, std::vector<TextRange> marked, QWidget *parent)
    : QRadioButton(value, parent)
    , m_marked(std::move(marked))
{
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString ChoiceCard::shownText() const
{
    return text().isEmpty() ? tr("Nothing is said") : text();
}

int ChoiceCard::textWidth(int width) const
{
    return std::max(40, width - 2 * padding - indicatorExtent(this) - Theme::gapSmall);
}

void ChoiceCard::layOut(QTextLayout &layout, int width) const
{
    const Qt::LayoutDirection own = directionOf(shownText(), layoutDirection());
    QTextOption option(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(own);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QFont font = Theme::font(TextRole::Body);
    if (own == Qt::RightToLeft)
        font.setKerning(false); // see Application::setFonts
    layout.setFont(font);
    layout.setText(QString(shownText()).replace(u'\n', QChar::LineSeparator));
    layout.beginLayout();
    qreal top = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(textWidth(width));
        line.setPosition({0, top});
        top += line.height();
    }
    layout.endLayout();
}

int ChoiceCard::heightForWidth(int width) const
{
    QTextLayout layout;
    layOut(layout, width);
    return static_cast<int>(layout.boundingRect().height()) + 2 * padding;
}

QSize ChoiceCard::sizeHint() const
{
    const int width = Theme::grown(200);
    return {width, heightForWidth(width)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colour outline = isChecked() || hasFocus() ? Colour::Accent : Colour::InputOutline;
    painter.setPen(QPen(Theme::colour(outline), isChecked() || hasFocus() ? 2 : 1));
    painter.setBrush(Theme::colour(isChecked() ? Colour::Tint : underMouse() ? Colour::Window : Colour::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);

    // In leading coordinates, turned round by visualRect.
    const int extent = indicatorExtent(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect indicator(padding, padding, extent, extent);
    option.rect = QStyle::visualRect(layoutDirection(), rect(), indicator);
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);

    QTextLayout layout;
    layOut(layout, width());
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &range : m_marked) {
        QTextLayout::FormatRange format;
        format.start = static_cast<int>(range.start);
        format.length = static_cast<int>(range.length);
        format.format.setBackground(Theme::colour(Colour::MarkedTint));
        format.format.setForeground(Theme::colour(Colour::Text));
        format.format.setFontUnderline(true);
        formats << format;
    }
    const QRect words(padding + extent + Theme::gapSmall, padding, textWidth(width()), height() - 2 * padding);
    painter.setPen(Theme::colour(text().isEmpty() ? Colour::TertiaryText : Colour::Text));
    layout.draw(&painter, QStyle::visualRect(layoutDirection(), rect(), words).topLeft(), formats);
}

} // namespace multaqa
