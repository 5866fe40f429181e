// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AgendaDelegate.h"

#include "SessionLook.h"

#include "app/agenda/AgendaTerms.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/LeadingText.h"

#include <QListView>
#include <QPainter>

namespace multaqa {

namespace {

// At 96 dpi and 100 % text.
constexpr int barWidth = 4;
constexpr int timeWidth = 116;
constexpr int placeWidth = 148;
constexpr int padding = 8;

int lineHeight(TextRole role)
{
    return QFontMetrics(Theme::font(role)).height();
}

} // namespace

AgendaDelegate::AgendaDelegate(const AgendaModel &model, QObject *parent)
    : CellDelegate(parent)
    , m_model(model)
{
}

int AgendaDelegate::titleWidth(int rowWidth) const
{
    return rowWidth - Theme::gap - barWidth - Theme::gapSmall - Theme::grown(timeWidth) - Theme::gap -
           Theme::grown(placeWidth) - Theme::gap;
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const AgendaModel::Row &row = m_model.row(index.row());
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    switch (row.kind) {
    case AgendaModel::RowKind::Event:
        return {width, lineHeight(TextRole::Section) + lineHeight(TextRole::SecondLine) + 3 * padding};
    case AgendaModel::RowKind::Day:
    case AgendaModel::RowKind::Unplaced:
        return {width, lineHeight(TextRole::BodyBold) + 2 * padding};
    case AgendaModel::RowKind::Session:
        break;
    }
    const bool isPause = row.session->session.kind == SessionKind::Break && row.session->roles.empty();
    if (isPause)
        return {width, lineHeight(TextRole::Body) + 2 * padding};
    const bool isLong =
        leadingWidth(sessionTitle(row.session->session), Theme::font(TextRole::BodyBold)) > titleWidth(width);
    const int lines = isLong ? 2 : 1;
    return {width, std::max(lines * lineHeight(TextRole::BodyBold) + lineHeight(TextRole::SecondLine),
                            2 * lineHeight(TextRole::BodyBold)) +
                       2 * padding + 1};
}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    painter->save();
    painter->setClipRect(option.rect);
    const AgendaModel::Row &row = m_model.row(index.row());
    switch (row.kind) {
    case AgendaModel::RowKind::Event:
        paintRow(painter, option, index);
        paintEventRow(*painter, option, m_model.agenda().events[row.event]);
        break;
    case AgendaModel::RowKind::Day:
    case AgendaModel::RowKind::Unplaced:
        paintHeading(*painter, option, index);
        break;
    case AgendaModel::RowKind::Session:
        paintRow(painter, option, index);
        paintSession(*painter, option, *row.session);
        break;
    }
    painter->restore();
}

void AgendaDelegate::paintEventRow(QPainter &painter, const QStyleOptionViewItem &option, const Event &event) const
{
    const Language language = Application::instance().language();
    const QRect inner = option.rect.adjusted(Theme::gap, 0, -Theme::gap, -1);
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    QString title = event.title.best(language);
    if (title.isEmpty())
        title = AgendaModel::tr("Event without a title");
    const int top = inner.top() + 2 * padding - 2;
    drawLeading(painter, visual(QRect(inner.left(), top, inner.width(), lineHeight(TextRole::Section))),
                {title, Theme::font(TextRole::Section), Theme::colour(Colour::Text)}, option.direction);
    QStringList facts{termOf(event.kind).in(language)};
    if (event.startsOn && event.endsOn && event.startsOn != event.endsOn)
        facts << formatDayRange(*event.startsOn, *event.endsOn, language, windowDateStyle(m_model.agenda().conference));
    else if (event.startsOn)
        facts << formatDay(*event.startsOn, language, windowDateStyle(m_model.agenda().conference));
    facts << termOf(event.format).in(language);
    if (!event.place.isEmpty())
        facts << event.place.best(language);
    drawLeading(
        painter,
        visual(
            QRect(inner.left(), top + lineHeight(TextRole::Section), inner.width(), lineHeight(TextRole::SecondLine))),
        {facts.join(QStringLiteral(" · ")), Theme::font(TextRole::SecondLine), Theme::colour(Colour::SecondaryText)},
        option.direction);
}

void AgendaDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter.fillRect(option.rect, Theme::colour(Colour::Window));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     Theme::colour(Colour::Line));
    const AgendaModel::Row &row = m_model.row(index.row());
    const QRect inner = option.rect.adjusted(Theme::gap, 0, -Theme::gap, -1);
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const bool isDay = row.kind == AgendaModel::RowKind::Day;
    drawLeading(painter, visual(inner),
                {index.data().toString(), Theme::font(TextRole::BodyBold),
                 isDay ? Theme::colour(Colour::Text) : Theme::tone(Tone::Attention).text},
                option.direction);
    if (isDay) {
        const int count = static_cast<int>(row.day->sessions.size());
        drawLeading(painter, visual(inner),
                    {AgendaModel::tr("%Ln session(s)", nullptr, count), Theme::font(TextRole::SecondLine),
                     Theme::colour(Colour::SecondaryText), Side::Trailing},
                    option.direction);
    }
}

void AgendaDelegate::paintSession(QPainter &painter, const QStyleOptionViewItem &option,
                                  const AgendaSession &entry) const
{
    const Language language = Application::instance().language();
    const Session &session = entry.session;
    const bool isPause = session.kind == SessionKind::Break && entry.roles.empty();
    const bool isTurned = Theme::isHighContrast() && option.state.testFlag(QStyle::State_Selected);
    const QColor chosen = option.palette.color(QPalette::HighlightedText);
    const QColor kindColour = isTurned ? chosen : Theme::tone(toneOf(session.kind)).text;
    const QColor text = isTurned ? chosen : Theme::colour(isPause ? Colour::SecondaryText : Colour::Text);
    const QColor faint = isTurned ? chosen : Theme::colour(Colour::SecondaryText);
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    if (isPause && !option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect.adjusted(0, 0, 0, -1), Theme::tone(Tone::Break).tint);

    const QRect inner = option.rect.adjusted(Theme::gap, padding, -Theme::gap, -padding - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kindColour);
    painter.drawRoundedRect(visual(QRect(inner.left(), inner.top() - padding / 2, barWidth, inner.height() + padding)),
                            2, 2);

    const int bold = lineHeight(TextRole::BodyBold);
    const int second = lineHeight(TextRole::SecondLine);
    const QFont boldFont = Theme::font(TextRole::BodyBold);
    const QFont secondFont = Theme::font(TextRole::SecondLine);
    QRect time(inner.left() + barWidth + Theme::gapSmall, inner.top(), Theme::grown(timeWidth), bold);
    const QString range = timeRangeOf(m_model.agenda(), session);
    drawLeading(
        painter, visual(time),
        {range.isEmpty() ? AgendaModel::tr("No time yet") : range, boldFont, range.isEmpty() ? faint : kindColour},
        option.direction);
    const QRect place(inner.right() + 1 - Theme::grown(placeWidth), inner.top(), Theme::grown(placeWidth), bold);
    QRect title(time.right() + 1 + Theme::gap, inner.top(), 0, inner.height());
    title.setRight(place.left() - Theme::gap);

    const int extent = Theme::grown(16);
    const auto drawKind = [&](QPoint at, int height) {
        painter.drawPixmap(visual(QRect(at.x(), at.y() + (height - extent) / 2, extent, extent)),
                           iconPixmap(iconOf(session.kind), extent, kindColour, option.direction,
                                      painter.device()->devicePixelRatioF()));
    };
    if (isPause) {
        drawKind(title.topLeft(), bold);
        title.setLeft(title.left() + extent + Theme::gapSmall);
        drawLeading(painter, visual(title), {sessionTitle(session), Theme::font(TextRole::Body), text},
                    option.direction);
        return;
    }
    drawKind(QPoint(time.left(), time.bottom() + 1), second);
    drawLeading(painter,
                visual(QRect(time.left() + extent + Theme::gapTiny, time.bottom() + 1,
                             time.width() - extent - Theme::gapTiny, second)),
                {termOf(session.kind).in(language), secondFont, kindColour}, option.direction);

    const QString words = sessionTitle(session);
    const bool isLong = leadingWidth(words, boldFont) > title.width();
    const QString people = peopleOf(entry);
    const int titleHeight = isLong ? 2 * bold : bold;
    drawLeading(painter, visual(QRect(title.left(), title.top(), title.width(), titleHeight)),
                {words, boldFont, session.title.isEmpty() ? faint : text, Side::Leading, isLong ? 2 : 1},
                option.direction);
    drawLeading(painter, visual(QRect(title.left(), title.top() + titleHeight, title.width(), second)),
                {people, secondFont, faint}, option.direction);

    if (entry.room)
        drawLeading(painter, visual(place), {entry.room->name.best(language), Theme::font(TextRole::Label), text},
                    option.direction);
    QRect under(place.left(), entry.room ? place.bottom() + 1 : place.top(), place.width(), second);
    if (session.status == SessionStatus::Draft) {
        const ChipContent draft{termOf(session.status).in(language), IconName::Edit, Tone::Muted};
        const int width = std::min(chipSize(draft).width(), under.width());
        drawChip(painter, visual(QRect(under.left(), under.top(), width, bold)), draft, option.direction);
        under.setLeft(under.left() + width + Theme::gapSmall);
    }
    drawLeading(painter, visual(under), {interpretationOf(session), secondFont, faint}, option.direction);
}

} // namespace multaqa
