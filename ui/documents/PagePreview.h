// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/documents/PagePainter.h"

#include <QAbstractScrollArea>

namespace multaqa {

/// The pages of a laid-out document under each other, as they will be on paper: painted by the painter that prints
/// them. Only what is in sight is painted, so a document of any length scrolls alike.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// Null: nothing to see. The place in the document is kept.
    void setDocument(std::shared_ptr<const LaidOutDocument> document);
    const LaidOutDocument *document() const { return m_painter ? &m_painter->document() : nullptr; }
    int pageCount() const { return m_painter ? m_painter->pageCount() : 0; }
    /// The page in the middle of the view, from 0.
    int currentPage() const;
    void showPage(int page);

    /// Percent of the paper's size at the screen's own resolution.
    int zoom() const;
    void setZoom(int percent);
    void zoomIn() { setZoom(zoom() + (zoom() < 100 ? 10 : 25)); }
    void zoomOut() { setZoom(zoom() - (zoom() <= 100 ? 10 : 25)); }
    /// The widest page fills the view, also after the window has changed. So at first.
    void setFitsWidth(bool fitsWidth);
    bool fitsWidth() const { return m_fitsWidth; }

Q_SIGNALS:
    void currentPageChanged();
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    /// Where the page stands among all of them, in pixels.
    QRectF pageArea(int page) const;
    double widestPage() const;
    double pixelsPerPoint() const { return m_scale * logicalDpiY() / 72; }

    std::unique_ptr<PagePainter> m_painter;
    double m_scale = 1;
    bool m_fitsWidth = true;
    int m_page = 0;
};

} // namespace multaqa
