// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DayBar.h"

#include "ui/Theme.h"
#include "ui/agenda/SessionLook.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace multaqa {

namespace {
constexpr int mostLanes = 4;
constexpr int secondsOfDay = 24 * 3600;
} // namespace

DayBar::DayBar(const Agenda &agenda, const AgendaDay &day, int first, int last, QWidget *parent)
    : QWidget(parent)
    , m_first(first)
    , m_last(std::max(last, first + 1))
{
    std::vector<int> ends;
    for (const AgendaSession &entry : day.sessions) {
        Piece piece;
        piece.start = QTime(0, 0).secsTo(agenda.localStart(entry.session).time());
        piece.end = std::min<int>(piece.start + static_cast<int>(entry.session.startsAt->secsTo(*entry.session.endsAt)),
                                  secondsOfDay);
        piece.kind = entry.session.kind;
        piece.words = timeRangeOf(agenda, entry.session) + QLatin1Char(' ') + sessionTitle(entry.session);
        size_t lane = 0;
        while (lane < ends.size() && ends[lane] > piece.start)
            ++lane;
        if (lane == ends.size())
            ends.push_back(0);
        ends[lane] = piece.end;
        piece.lane = static_cast<int>(lane);
        m_pieces.push_back(piece);
    }
    m_lanes = std::clamp(static_cast<int>(ends.size()), 1, mostLanes);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DayBar::sizeHint() const
{
    return {Theme::grown(120), Theme::grown(m_lanes > 2 ? 24 : 16)};
}

QRect DayBar::rectOf(const Piece &piece) const
{
    const auto across = [&](int second) {
        return static_cast<int>(qint64(width()) * (second - m_first) / (m_last - m_first));
    };
    // A session by itself fills the height; those at one time share it.
    bool isAlone = true;
    for (const Piece &other : m_pieces)
        isAlone = isAlone && (&other == &piece || other.start >= piece.end || other.end <= piece.start);
    const int lane = std::min(piece.lane, mostLanes - 1);
    const int top = isAlone ? 0 : height() * lane / m_lanes;
    const int bottom = isAlone ? height() : height() * (lane + 1) / m_lanes - 1;
    const QRect rect(across(piece.start), top, std::max(2, across(piece.end) - across(piece.start) - 1), bottom - top);
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void DayBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colour(Colour::Window));
    painter.drawRoundedRect(rect(), 3, 3);
    for (const Piece &piece : m_pieces) {
        QColor colour = Theme::tone(toneOf(piece.kind)).text;
        if (piece.kind == SessionKind::Break)
            colour = Theme::colour(Colour::Line);
        painter.setBrush(colour);
        painter.drawRoundedRect(rectOf(piece), 2, 2);
    }
}

bool DayBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (const Piece &piece : m_pieces)
            if (rectOf(piece).contains(help->pos()))
                QToolTip::showText(help->globalPos(), piece.words, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace multaqa
