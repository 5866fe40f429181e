// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DifferenceDelegate.h"

#include "ui/widgets/Icon.h"
#include "ui/widgets/LeadingText.h"

#include <QMouseEvent>
#include <QPainter>

namespace multaqa {

namespace {

constexpr int margin = 8;

int actionWidth(const QString &action)
{
    return action.isEmpty() ? 0 : leadingWidth(action, Theme::font(TextRole::Body)) + margin;
}

/// Where the link stands in the cell of OPTION.
QRect actionPlace(const QStyleOptionViewItem &option, const QString &action)
{
    const int width = actionWidth(action) + margin;
    const QRect cell = option.rect;
    return QStyle::visualRect(option.direction, cell,
                              QRect(cell.right() + 1 - width, cell.top(), width, cell.height()));
}

/// One line: the field, the value that goes, an arrow, the value that comes.
class ChangeLine
{
public:
    ChangeLine(QPainter &painter, const QStyleOptionViewItem &option)
        : m_painter(painter)
        , m_option(option)
    {
    }

    /// LINE in leading coordinates of the cell.
    void draw(const QRect &line, const Difference::Change &change, const QString &aside) const
    {
        const QFont label = Theme::font(TextRole::Label);
        const QColor faint = Theme::colour(Colour::SecondaryText);
        QRect rest = line;
        const int name = std::min(Theme::grown(112), rest.width() / 4);
        text(QRect(rest.left(), rest.top(), name - Theme::gapSmall, rest.height()), change.field, label, faint);
        rest.setLeft(rest.left() + name);
        if (!aside.isEmpty()) {
            const int width = std::min(leadingWidth(aside, label), rest.width() / 3);
            text(QRect(rest.right() + 1 - width, rest.top(), width, rest.height()), aside, label, faint);
            rest.setRight(rest.right() - width - Theme::gapSmall);
        }
        const int arrow = Theme::grown(12);
        const int arrowSpace = arrow + 2 * Theme::gapSmall;
        int room = rest.width() - arrowSpace;
        if (!change.before.isEmpty()) {
            const int wanted = chipWidth(change.before);
            const int other = chipWidth(change.after);
            const int width = wanted + other <= room ? wanted : std::min(wanted, std::max(room / 2, room - other));
            chip(QRect(rest.left(), rest.top(), width, rest.height()), change.before, Tone::Muted, true);
            rest.setLeft(rest.left() + width + Theme::gapSmall);
            const QRect place(rest.left(), rest.top() + (rest.height() - arrow) / 2, arrow, arrow);
            m_painter.drawPixmap(visual(place), iconPixmap(IconName::Next, arrow, faint, m_option.direction,
                                                           m_painter.device()->devicePixelRatioF()));
            rest.setLeft(place.right() + 1 + Theme::gapSmall);
        }
        chip(QRect(rest.left(), rest.top(), std::min(chipWidth(change.after), rest.width()), rest.height()),
             change.after, Tone::Note, false);
    }

    void text(const QRect &place, const QString &words, const QFont &font, const QColor &colour, int lines = 1) const
    {
        drawLeading(m_painter, visual(place), {words, font, colour, Side::Leading, lines}, m_option.direction);
    }

private:
    QRect visual(const QRect &place) const { return QStyle::visualRect(m_option.direction, m_option.rect, place); }
    static int chipWidth(const QString &value) { return leadingWidth(value, Theme::font(TextRole::Label)) + 14; }

    void chip(const QRect &place, const QString &value, Tone tone, bool isStruck) const
    {
        QFont font = Theme::font(TextRole::Label);
        font.setStrikeOut(isStruck);
        const int height = std::min(QFontMetrics(font).height() + 2, place.height());
        const QRect box(place.left(), place.top() + (place.height() - height) / 2, place.width(), height);
        const ToneColours colours = Theme::tone(tone);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Theme::isHighContrast() ? QPen(colours.text) : QPen(Qt::NoPen));
        m_painter.setBrush(colours.tint);
        m_painter.drawRoundedRect(QRectF(visual(box)).adjusted(.5, .5, -.5, -.5), 4, 4);
        text(box.adjusted(7, 0, -7, 0), value, font, colours.text);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
};

} // namespace

void DifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    painter->save();
    painter->setClipRect(option.rect);
    paintRow(painter, option, index);

    const auto difference = index.data(DifferenceRole).value<Difference>();
    const ChangeLine line(*painter, option);
    QRect inner = option.rect.adjusted(margin, 0, -margin, -1);
    if (!difference.action.isEmpty()) {
        drawLeading(*painter, actionPlace(option, difference.action).adjusted(margin / 2, 0, -margin / 2, 0),
                    {difference.action, Theme::font(TextRole::Body), Theme::colour(Colour::Accent), Side::Trailing},
                    option.direction);
        inner.setWidth(inner.width() - actionWidth(difference.action) - Theme::gapSmall);
    }
    const QFont secondFont = Theme::font(TextRole::SecondLine);
    const int secondHeight = difference.second.isEmpty() ? 0 : QFontMetrics(secondFont).height();
    const int changeHeight = QFontMetrics(Theme::font(TextRole::Label)).height() + 3;
    if (difference.changes.empty()) {
        const QFont font = Theme::font(TextRole::Body);
        const int lines = secondHeight > 0 ? 1 : std::max(1, inner.height() / QFontMetrics(font).height());
        const int height = secondHeight > 0 ? QFontMetrics(font).height() : inner.height();
        const int top = inner.top() + (inner.height() - height - secondHeight) / 2;
        const QColor words = difference.tone == Tone::Plain   ? Theme::colour(Colour::Text)
                             : difference.tone == Tone::Muted ? Theme::colour(Colour::SecondaryText)
                                                              : Theme::tone(difference.tone).text;
        line.text(QRect(inner.left(), top, inner.width(), height), difference.sentence, font, words, lines);
        if (secondHeight > 0)
            line.text(QRect(inner.left(), top + height, inner.width(), secondHeight), difference.second, secondFont,
                      Theme::tone(difference.secondTone).text);
    } else {
        const int count = static_cast<int>(difference.changes.size());
        int top = inner.top() + (inner.height() - count * changeHeight - secondHeight) / 2;
        for (int at = 0; at < count; ++at, top += changeHeight) {
            const bool isLast = at + 1 == count;
            const QString aside = isLast && difference.further > 0
                                      ? tr("and %Ln more", "changes of one person", difference.further)
                                      : QString();
            line.draw(QRect(inner.left(), top, inner.width(), changeHeight),
                      difference.changes[static_cast<size_t>(at)], aside);
        }
        if (secondHeight > 0)
            line.text(QRect(inner.left(), top, inner.width(), secondHeight), difference.second, secondFont,
                      Theme::tone(difference.secondTone).text);
    }
    painter->restore();
}

bool DifferenceDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                     const QModelIndex &index)
{
    Q_UNUSED(model)
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto difference = index.data(DifferenceRole).value<Difference>();
    const QPoint place = static_cast<QMouseEvent *>(event)->position().toPoint();
    if (difference.action.isEmpty() || !actionPlace(option, difference.action).contains(place))
        return false;
    Q_EMIT actionChosen(index);
    return true;
}

} // namespace multaqa
