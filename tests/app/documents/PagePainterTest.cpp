// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/documents/PagePainter.h"
#include "app/documents/AgendaPdf.h"
#include "app/documents/PdfWriter.h"
#include "support/AgendaSamples.h"
#include "support/PdfReaders.h"
#include "support/TestProgram.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace multaqa;

class PagePainterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPaintedIsWhatIsSaved_data();
    void whatIsPaintedIsWhatIsSaved();
};

namespace {

/// How much ink each square of the page has, 0 to 255: two ways of smoothing letters differ by pixels, not by squares.
std::vector<double> inkOf(const QImage &image, int square)
{
    std::vector<double> ink;
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y + square <= grey.height(); y += square)
        for (int x = 0; x + square <= grey.width(); x += square) {
            double sum = 0;
            for (int dy = 0; dy < square; ++dy)
                for (int dx = 0; dx < square; ++dx)
                    sum += 255 - grey.constScanLine(y + dy)[x + dx];
            ink.push_back(sum / (square * square));
        }
    return ink;
}

} // namespace

void PagePainterTest::whatIsPaintedIsWhatIsSaved_data()
{
    QTest::addColumn<std::vector<Language>>("languages");
    QTest::newRow("Arabic") << std::vector{Language::Arabic};
    QTest::newRow("French") << std::vector{Language::French};
    QTest::newRow("Arabic and English") << std::vector{Language::Arabic, Language::English};
}

void PagePainterTest::whatIsPaintedIsWhatIsSaved()
{
    QFETCH(std::vector<Language>, languages);
    // Laid out in another thread and painted in this one, as the window does.
    std::shared_ptr<const LaidOutDocument> document;
    std::thread worker([&] { document = *AgendaPdf::layOut(sampleAgenda(languages)); });
    worker.join();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("agenda.pdf"));
    QVERIFY(PdfWriter::write(*document, path));

    PagePainter pages(document);
    QCOMPARE(pages.pageCount(), int(document->pages.size()));
    for (int page = 0; page < pages.pageCount(); ++page) {
        const QImage saved = PdfReaders::raster(path, page, 144);
        QImage painted(saved.size(), QImage::Format_RGB32);
        painted.fill(Qt::white);
        QPainter painter(&painted);
        pages.paint(painter, page, QRectF(QPointF(0, 0), pages.pageSize(page) * 2));
        painter.end();

        const int square = 16;
        const auto theirs = inkOf(saved, square);
        const auto ours = inkOf(painted, square);
        double all = 0;
        double difference = 0;
        double greatest = 0;
        for (size_t i = 0; i < ours.size(); ++i) {
            all += theirs[i];
            difference += std::abs(ours[i] - theirs[i]);
            greatest = std::max(greatest, std::abs(ours[i] - theirs[i]));
        }
        qInfo("page %d: ink differs by %.1f %%, one square by at most %.0f of 255", page, 100 * difference / all,
              greatest);
        QVERIFY(all > 1000);
        QVERIFY(difference < 0.08 * all);
        QVERIFY(greatest < 24);
    }
}

MULTAQA_GUI_TEST(PagePainterTest)
#include "PagePainterTest.moc"
