// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Icon.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

namespace multaqa {

namespace {

/// The drawing that is scaled least: Breeze's 16 or 22 pixel design, up to three times as large.
int drawnExtent(int wanted)
{
    for (const int extent : {16, 22, 32, 44, 48})
        if (extent >= wanted)
            return extent;
    return 66;
}

/// Black is the icon and white is cut out of it, so that a cross in a filled square stays a cross in one colour.
QImage coloured(const QImage &drawing, const QColor &colour)
{
    QImage image = drawing.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int alpha = qAlpha(line[x]) * (255 - qGray(line[x])) / 255 * colour.alpha() / 255;
            line[x] = qRgba(colour.red(), colour.green(), colour.blue(), alpha);
        }
    }
    return image;
}

class IconEngine : public QIconEngine // clazy:exclude=copyable-polymorphic
{
public:
    IconEngine(IconName name, std::optional<Colour> colour)
        : m_name(name)
        , m_colour(colour)
    {
    }

    QIconEngine *clone() const override { return new IconEngine(*this); }
    QString key() const override { return QStringLiteral("multaqa"); }
    bool isNull() override { return false; }
    QString iconName() override { return QString::fromLatin1(iconEntries[static_cast<int>(m_name)].name); }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {{16, 16}, {22, 22}, {32, 32}, {44, 44}}; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int extent = std::min(rect.width(), rect.height());
        const qreal ratio = painter->device()->devicePixelRatio();
        QRect square(0, 0, extent, extent);
        square.moveCenter(rect.center());
        painter->drawPixmap(square, render(extent, mode, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return render(std::min(size.width(), size.height()), mode, 1);
    }

    // Size is in device pixels already.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return render(std::min(size.width(), size.height()), mode, 1);
    }

private:
    QPixmap render(int extent, QIcon::Mode mode, qreal ratio) const
    {
        const QPalette palette = QApplication::palette();
        QColor colour = m_colour ? Theme::colour(*m_colour) : palette.color(QPalette::WindowText);
        if (mode == QIcon::Disabled)
            colour = palette.color(QPalette::Disabled, QPalette::WindowText);
        else if (mode == QIcon::Selected && Theme::isHighContrast())
            colour = palette.color(QPalette::HighlightedText);
        return iconPixmap(m_name, extent, colour, QGuiApplication::layoutDirection(), ratio);
    }

    IconName m_name;
    std::optional<Colour> m_colour;
};

} // namespace

QIcon icon(IconName name, std::optional<Colour> colour)
{
    return QIcon(new IconEngine(name, colour));
}

QPixmap iconPixmap(IconName name, int extent, const QColor &colour, Qt::LayoutDirection direction,
                   qreal devicePixelRatio)
{
    const IconEntry &entry = iconEntries[static_cast<int>(name)];
    const bool mirrored = entry.isMirrored && direction == Qt::RightToLeft;
    const int pixels = qRound(extent * devicePixelRatio);
    const QString key = QStringLiteral("multaqa-%1-%2-%3-%4")
                            .arg(QLatin1String(entry.name), QString::number(pixels), colour.name(QColor::HexArgb),
                                 mirrored ? QStringLiteral("m") : QString());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        const int drawn = drawnExtent(pixels);
        QImage image(QStringLiteral(":/icons/%1-%2.png").arg(QLatin1String(entry.name)).arg(drawn));
        if (image.isNull())
            return {};
        image = coloured(image, colour);
        if (mirrored)
            image = image.mirrored(true, false);
        if (drawn != pixels)
            image = image.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        pixmap = QPixmap::fromImage(image);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace multaqa
