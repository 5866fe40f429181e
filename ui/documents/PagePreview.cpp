// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PagePreview.h"

#include "ui/Theme.h"
#include "ui/widgets/TableView.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace multaqa {

namespace {

constexpr int gapBetween = 16;
constexpr double smallest = 0.25;
constexpr double largest = 4;

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    // Fitting the width would otherwise go to and fro between a bar and none.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    styleScrollBars(this);
}

void PagePreview::setDocument(std::shared_ptr<const LaidOutDocument> document)
{
    const int before = currentPage();
    m_painter = document ? std::make_unique<PagePainter>(std::move(document)) : nullptr;
    const int scroll = verticalScrollBar()->value();
    arrange();
    if (before < pageCount())
        verticalScrollBar()->setValue(scroll);
    m_page = currentPage();
    viewport()->update();
    Q_EMIT currentPageChanged();
}

double PagePreview::widestPage() const
{
    double widest = 1;
    for (int page = 0; page < pageCount(); ++page)
        widest = std::max(widest, m_painter->pageSize(page).width());
    return widest;
}

QRectF PagePreview::pageArea(int page) const
{
    double top = gapBetween;
    for (int before = 0; before < page; ++before)
        top += std::round(m_painter->pageSize(before).height() * pixelsPerPoint()) + gapBetween;
    const QSizeF size = m_painter->pageSize(page) * pixelsPerPoint();
    const double whole = std::max<double>(viewport()->width(), widestPage() * pixelsPerPoint() + 2 * gapBetween);
    return {std::round((whole - size.width()) / 2), top, std::round(size.width()), std::round(size.height())};
}

void PagePreview::arrange()
{
    if (m_fitsWidth && pageCount() > 0) {
        const double room = std::max(50, viewport()->width() - 2 * gapBetween);
        // A page twice its size on a wide screen is too much of a good thing.
        m_scale = std::clamp(room / (widestPage() * logicalDpiY() / 72), smallest, 1.5);
        Q_EMIT zoomChanged();
    }
    const QRectF last = pageCount() > 0 ? pageArea(pageCount() - 1) : QRectF();
    const int height = static_cast<int>(last.bottom()) + gapBetween;
    const int width = static_cast<int>(std::floor(widestPage() * pixelsPerPoint())) + 2 * gapBetween;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    const int beyond = pageCount() > 0 ? std::max(0, width - viewport()->width()) : 0;
    horizontalScrollBar()->setRange(0, beyond);
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

int PagePreview::currentPage() const
{
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    int page = 0;
    while (page + 1 < pageCount() && pageArea(page).bottom() < middle)
        ++page;
    return page;
}

void PagePreview::showPage(int page)
{
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(static_cast<int>(pageArea(page).top()) - gapBetween);
}

int PagePreview::zoom() const
{
    return static_cast<int>(std::round(m_scale * 100));
}

void PagePreview::setZoom(int percent)
{
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const double before = m_scale;
    m_fitsWidth = false;
    m_scale = std::clamp(percent / 100.0, smallest, largest);
    arrange();
    verticalScrollBar()->setValue(static_cast<int>(middle * m_scale / before - viewport()->height() / 2.0));
    horizontalScrollBar()->setValue(horizontalScrollBar()->maximum() / 2);
    Q_EMIT zoomChanged();
}

void PagePreview::setFitsWidth(bool fitsWidth)
{
    m_fitsWidth = fitsWidth;
    arrange();
    Q_EMIT zoomChanged();
}

void PagePreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::colour(Colour::Window));
    // Paper does not turn round in a right-to-left window, so neither does the way along it.
    const int along = layoutDirection() == Qt::RightToLeft
                          ? horizontalScrollBar()->maximum() - horizontalScrollBar()->value()
                          : horizontalScrollBar()->value();
    const QPointF offset(-along, -verticalScrollBar()->value());
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF area = pageArea(page).translated(offset);
        if (area.bottom() + gapBetween < event->rect().top() || area.top() > event->rect().bottom())
            continue;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        for (int blur = 5; blur > 0; --blur) {
            painter.setBrush(QColor(0, 0, 0, Theme::isDark() ? 26 : 10));
            painter.drawRoundedRect(area.adjusted(-blur + 1, -blur + 2, blur - 1, blur + 1), blur, blur);
        }
        painter.fillRect(area, Qt::white); // paper, whatever the window's colours
        m_painter->paint(painter, page, area);
    }
}

void PagePreview::resizeEvent(QResizeEvent *)
{
    const int page = currentPage();
    const double before = pageCount() > 0 ? pageArea(page).top() : 0;
    const double within = verticalScrollBar()->value() - before;
    const double scale = m_scale;
    arrange();
    if (pageCount() > 0 && m_scale != scale)
        verticalScrollBar()->setValue(static_cast<int>(pageArea(page).top() + within * m_scale / scale));
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
    event->accept();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        break;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        break;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int now = currentPage(); now != m_page) {
        m_page = now;
        Q_EMIT currentPageChanged();
    }
}

void PagePreview::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        styleScrollBars(this);
}

} // namespace multaqa
