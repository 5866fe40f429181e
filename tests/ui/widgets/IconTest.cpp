// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Icon.h"
#include "support/WindowTest.h"

using namespace multaqa;

namespace {

constexpr int iconCount = static_cast<int>(std::size(iconEntries));

QImage drawn(IconName name, int extent, const QColor &colour, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return iconPixmap(name, extent, colour, direction, 1).toImage().convertToFormat(QImage::Format_ARGB32);
}

} // namespace

class IconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconIsThereInEverySizeAndColoured()
    {
        const QColor colour(0xb3261e);
        for (int name = 0; name < iconCount; ++name)
            for (const int extent : {16, 22, 32, 44, 48, 66}) {
                const QImage image = drawn(static_cast<IconName>(name), extent, colour);
                QCOMPARE(image.size(), QSize(extent, extent));
                int full = 0;
                int clear = 0;
                for (int y = 0; y < extent; ++y)
                    for (int x = 0; x < extent; ++x) {
                        const QRgb pixel = image.pixel(x, y);
                        full += qAlpha(pixel) > 200;
                        clear += qAlpha(pixel) < 30;
                        if (qAlpha(pixel) > 200)
                            QVERIFY(qAbs(qRed(pixel) - colour.red()) < 4 && qAbs(qGreen(pixel) - colour.green()) < 4);
                    }
                QVERIFY2(full > 0 && clear > 0, iconEntries[name].name);
            }
    }

    void aCrossStaysACrossInOneColour()
    {
        const QImage image = drawn(IconName::Error, 48, Qt::black);
        QVERIFY(qAlpha(image.pixel(24, 24)) < 30);
        QVERIFY(qAlpha(image.pixel(24, 9)) > 200);
    }

    void onlyWhatRunsAlongTheLineIsMirrored()
    {
        for (int name = 0; name < iconCount; ++name) {
            const auto icon = static_cast<IconName>(name);
            const QImage left = drawn(icon, 22, Qt::black);
            const QImage right = drawn(icon, 22, Qt::black, Qt::RightToLeft);
            QCOMPARE(right, iconEntries[name].isMirrored ? left.mirrored(true, false) : left);
        }
        QVERIFY(iconEntries[static_cast<int>(IconName::Undo)].isMirrored);
        QVERIFY(!iconEntries[static_cast<int>(IconName::Check)].isMirrored);
    }

    void aSharpScreenGetsAsManyPixelsAsItHas()
    {
        startAfresh(Language::English);
        QCOMPARE(icon(IconName::Add).pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
    }

    void anIconFollowsTheAppearance()
    {
        startAfresh(Language::English);
        const QIcon add = icon(IconName::Add);
        Application::instance().setAppearance(Appearance::Light);
        const QImage light = add.pixmap(16).toImage();
        Application::instance().setAppearance(Appearance::Dark);
        QVERIFY(add.pixmap(16).toImage() != light);
        QVERIFY(add.pixmap(16, QIcon::Disabled).toImage() != add.pixmap(16).toImage());
    }
};

MULTAQA_WINDOW_TEST(IconTest)
#include "IconTest.moc"
