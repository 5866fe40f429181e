// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/Theme.h"
#include "support/WindowTest.h"

using namespace multaqa;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(contrastRatio(QColor(0x777777), Qt::white) * 100), 448);
    }

    void textIsLegibleOnEverythingItStandsOn()
    {
        for (const bool dark : {false, true}) {
            const auto c = [dark](Colour colour) { return Theme::tableColour(colour, dark); };
            for (const Colour text : {Colour::Text, Colour::SecondaryText, Colour::Accent})
                for (const Colour ground : {Colour::Window, Colour::Base, Colour::Tint, Colour::Sidebar})
                    QVERIFY2(contrastRatio(c(text), c(ground)) >= 4.5,
                             qPrintable(QStringLiteral("colour %1 on %2, dark %3: %4")
                                            .arg(int(text))
                                            .arg(int(ground))
                                            .arg(dark)
                                            .arg(contrastRatio(c(text), c(ground)))));
            QVERIFY(contrastRatio(c(Colour::TertiaryText), c(Colour::Base)) >= 4.5);
            QVERIFY(contrastRatio(c(Colour::SidebarTintText), c(Colour::SidebarTint)) >= 4.5);
            QVERIFY(contrastRatio(c(Colour::Text), c(Colour::MarkedTint)) >= 4.5);
            QVERIFY(contrastRatio(c(Colour::PrimaryText), c(Colour::Primary)) >= 4.5);
        }
    }

    void everyToneIsLegibleOnItsTintAndOnTheBase()
    {
        for (const bool dark : {false, true})
            for (int tone = 0; tone < static_cast<int>(Tone::Count); ++tone) {
                const ToneColours colours = Theme::tableTone(static_cast<Tone>(tone), dark);
                QVERIFY(contrastRatio(colours.text, colours.tint) >= 4.5);
                QVERIFY(contrastRatio(colours.text, Theme::tableColour(Colour::Base, dark)) >= 4.5);
                QVERIFY(contrastRatio(colours.text, Theme::tableColour(Colour::Tint, dark)) >= 4.5);
            }
    }

    void theEdgeOfAFieldIsSeen()
    {
        for (const bool dark : {false, true})
            QVERIFY(contrastRatio(Theme::tableColour(Colour::InputOutline, dark),
                                  Theme::tableColour(Colour::Base, dark)) >= 3);
    }

    void aRowHasRoomForItsLinesAtTwiceTheSize()
    {
        startAfresh(Language::Arabic);
        Application &application = Application::instance();
        const int normal = Theme::rowHeight(2);
        application.setTextSize(200);
        QVERIFY(Theme::rowHeight(2) >= 2 * normal - 12);
        QVERIFY(Theme::grown(16) >= 31);
        application.setTextSize(100);
        QCOMPARE(Theme::rowHeight(2), normal);
    }
};

MULTAQA_WINDOW_TEST(ThemeTest)
#include "ThemeTest.moc"
