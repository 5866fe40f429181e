// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/documents/NamePlatePdf.h"
#include "app/documents/PdfWriter.h"
#include "support/Check.h"
#include "support/PdfReaders.h"
#include "support/PeopleSamples.h"
#include "support/TestProgram.h"

#include <QTemporaryDir>

using namespace multaqa;

namespace {

/// The dark pixels of the lower half, but for the fold's marks.
struct Ink
{
    int dark = 0;
    QRect area;
};

Ink inkBelowTheMiddle(const QImage &page)
{
    constexpr int mark = 10;
    Ink ink;
    for (int y = page.height() / 2 + mark; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            if (qGray(page.pixel(x, y)) < 100) {
                ++ink.dark;
                ink.area |= QRect(x, y, 1, 1);
            }
    return ink;
}

} // namespace

/// Name plates as other people's PDF readers see them.
class NamePlatePdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachNameIsReadOnce()
    {
        const BadgeContent content = sampleBadges({Language::Arabic, Language::English});
        const QStringList found = PdfReaders::structureTexts(written(content));
        QCOMPARE(found.count(QStringLiteral("السيدة ليلى الحداد")), 1);
        QCOMPARE(found.count(QStringLiteral("Ms Leila Haddad")), 1);
        QCOMPARE(found.count(QStringLiteral("Rihla Civil Society Network on Migration, Lebanon")), 3);
        QCOMPARE(found.count(QStringLiteral("Wolfeschlegelsteinhausenbergerdorff")), 1);
    }

    void bothSidesAreTheSameTurnedByHalfACircle()
    {
        const QString path = written(sampleBadges({Language::Arabic, Language::English}));
        constexpr int dotsPerInch = 144;
        const QImage page = PdfReaders::raster(path, 0, dotsPerInch).convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(page.width() > page.height());
        const Ink front = inkBelowTheMiddle(page);
        const Ink back = inkBelowTheMiddle(page.mirrored(true, true));
        QVERIFY(front.dark > 4000);
        QVERIFY(std::abs(front.dark - back.dark) < front.dark / 50);
        // Letters fall between the pixels otherwise.
        for (const int distance : {front.area.left() - back.area.left(), front.area.right() - back.area.right(),
                                   front.area.top() - back.area.top(), front.area.bottom() - back.area.bottom()})
            QVERIFY2(std::abs(distance) <= 2, qPrintable(QString::number(distance)));
    }

    void aPageEachAndNothingTooLong()
    {
        const auto document = NamePlatePdf::layOut(sampleBadges({Language::Arabic, Language::French}));
        VERIFY_OK(document);
        QCOMPARE((*document)->pages.size(), size_t(5));
        for (const DocumentPage &page : (*document)->pages)
            for (const PlacedText &placed : page.texts) {
                QVERIFY(placed.lineCount <= 2);
                QVERIFY(placed.origin.y() > page.size.height() / 2);
                QVERIFY(placed.origin.y() + placed.text->height < page.size.height());
            }
    }

private:
    QString written(const BadgeContent &content)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.pdf").arg(++m_files));
        const auto document = NamePlatePdf::layOut(content);
        int status = -1;
        if (document && PdfWriter::write(**document, path))
            PdfReaders::outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}, &status);
        return status == 0 ? path : QString();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

MULTAQA_GUI_TEST(NamePlatePdfTest)
#include "NamePlatePdfTest.moc"
