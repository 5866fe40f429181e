// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/documents/BadgePdf.h"
#include "app/documents/PdfWriter.h"
#include "support/Check.h"
#include "support/PdfReaders.h"
#include "support/PeopleSamples.h"
#include "support/TestProgram.h"
#include "support/WrittenAgendas.h"

#include <QTemporaryDir>

using namespace multaqa;

/// Badges as other people's PDF readers, and a scanner, see them.
class BadgePdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsFoundAsItWasWritten_data();
    void everyTextIsFoundAsItWasWritten();
    void aScannerReadsEveryCode_data();
    void aScannerReadsEveryCode();
    void theCodeIsAFigureThatIsSaidInWords();
    void theSheetsHaveTheirSizes();
    void aNameTakesAtMostTwoLinesAndStaysOnItsBadge();
    void aMissingNameLeavesNoGapAndIsNotSaidTwice();
    void layoutStopsWhenItIsTold();

private:
    QString written(const BadgeContent &content, BadgeSheet sheet)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.pdf").arg(++m_files));
        const auto document = BadgePdf::layOut(content, sheet);
        int status = -1;
        if (document && PdfWriter::write(**document, path))
            PdfReaders::outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}, &status);
        return status == 0 ? path : QString();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void BadgePdfTest::everyTextIsFoundAsItWasWritten_data()
{
    QTest::addColumn<std::vector<Language>>("languages");
    QTest::newRow("Arabic") << std::vector{Language::Arabic};
    QTest::newRow("English") << std::vector{Language::English};
    QTest::newRow("French") << std::vector{Language::French};
    QTest::newRow("Arabic and English") << std::vector{Language::Arabic, Language::English};
}

void BadgePdfTest::everyTextIsFoundAsItWasWritten()
{
    QFETCH(std::vector<Language>, languages);
    const BadgeContent content = sampleBadges(languages);
    for (const BadgeSheet sheet : {BadgeSheet::A6, BadgeSheet::FourOnA4, BadgeSheet::EightOnA4}) {
        const QString path = written(content, sheet);
        QVERIFY(!path.isEmpty());
        QStringList texts;
        for (const BadgeContent::Badge &badge : content.badges)
            for (const Language language : languages) {
                const QString &name = language == Language::Arabic ? badge.nameArabic : badge.nameLatin;
                texts << name << badge.organisation.in(language) << badge.country.in(language)
                      << badge.category.in(language) << badge.code;
            }
        texts.removeAll({});
        QCOMPARE(missing(texts, PdfReaders::structureTexts(path)), QStringList());
        const QByteArray fonts = PdfReaders::outputOf(QStringLiteral("pdffonts"), {path});
        QCOMPARE(fonts.count("Identity-H       yes yes yes"), fonts.count("CID TrueType"));
    }
}

void BadgePdfTest::aScannerReadsEveryCode_data()
{
    QTest::addColumn<BadgeSheet>("sheet");
    QTest::newRow("A6") << BadgeSheet::A6;
    QTest::newRow("four") << BadgeSheet::FourOnA4;
    QTest::newRow("eight") << BadgeSheet::EightOnA4;
}

void BadgePdfTest::aScannerReadsEveryCode()
{
    QFETCH(BadgeSheet, sheet);
    const BadgeContent content = sampleBadges({Language::Arabic, Language::English});
    const QString path = written(content, sheet);
    const QByteArray info = PdfReaders::outputOf(QStringLiteral("pdfinfo"), {path});
    const int pages = sheet == BadgeSheet::A6 ? 5 : sheet == BadgeSheet::FourOnA4 ? 2 : 1;
    QVERIFY2(info.contains(QByteArray("Pages:           ").append(QByteArray::number(pages))), info.constData());
    const int columns = sheet == BadgeSheet::A6 ? 1 : 2;
    const int rows = sheet == BadgeSheet::A6 ? 1 : sheet == BadgeSheet::FourOnA4 ? 2 : 4;
    QStringList read;
    for (int page = 0; page < pages; ++page) {
        constexpr int dotsPerInch = 300;
        const QImage sheetOfPaper = PdfReaders::raster(path, page, dotsPerInch);
        const QSize size(sheetOfPaper.width() / columns, sheetOfPaper.height() / rows);
        for (int cell = 0; cell < columns * rows; ++cell) {
            const QPoint corner(cell % columns * size.width(), cell / columns * size.height());
            const QString picture = m_folder.filePath(QStringLiteral("badge.png"));
            QVERIFY(sheetOfPaper.copy(QRect(corner, size)).save(picture));
            const QByteArray code = PdfReaders::outputOf(QStringLiteral("zbarimg"),
                                                         {QStringLiteral("--quiet"), QStringLiteral("--raw"), picture});
            read << QString::fromLatin1(code).split(u'\n', Qt::SkipEmptyParts);
        }
    }
    QStringList wanted;
    for (const BadgeContent::Badge &badge : content.badges)
        wanted << badge.code;
    read.sort();
    wanted.sort();
    QCOMPARE(read, wanted);
}

void BadgePdfTest::theCodeIsAFigureThatIsSaidInWords()
{
    const QString path = written(sampleBadges({Language::English}), BadgeSheet::A6);
    QCOMPARE(PdfReaders::structure(path).count(QStringLiteral("Figure")), 5);
    const QByteArray objects = PdfReaders::plainObjects(path);
    QCOMPARE(objects.count("/Alt"), 5);
    QCOMPARE(objects.count("/Placement /Block"), 5);
    QVERIFY(QString(PdfReaders::structure(path)).contains(QStringLiteral("121356096075")));
}

void BadgePdfTest::theSheetsHaveTheirSizes()
{
    const auto sizeOf = [&](BadgeSheet sheet) {
        return BadgePdf::layOut(sampleBadges({Language::Arabic}), sheet).value()->pages.front().size;
    };
    const auto isAbout = [](QSizeF points, double width, double height) {
        return std::abs(points.width() * 25.4 / 72 - width) < 0.1 &&
               std::abs(points.height() * 25.4 / 72 - height) < 0.1;
    };
    QVERIFY(isAbout(sizeOf(BadgeSheet::A6), 105, 148));
    QVERIFY(isAbout(sizeOf(BadgeSheet::FourOnA4), 210, 297));
    QVERIFY(isAbout(sizeOf(BadgeSheet::EightOnA4), 210, 297));
}

void BadgePdfTest::aNameTakesAtMostTwoLinesAndStaysOnItsBadge()
{
    for (const BadgeSheet sheet : {BadgeSheet::A6, BadgeSheet::FourOnA4, BadgeSheet::EightOnA4}) {
        const auto document = BadgePdf::layOut(sampleBadges({Language::Arabic, Language::English}), sheet);
        VERIFY_OK(document);
        for (const DocumentPage &page : (*document)->pages)
            for (const PlacedText &placed : page.texts) {
                QVERIFY2(placed.lineCount <= 2, qPrintable(placed.text->text));
                QVERIFY(placed.origin.y() >= 0);
                QVERIFY(placed.origin.y() + placed.text->height <= page.size.height());
                QVERIFY(placed.text->size >= 3);
            }
    }
}

void BadgePdfTest::aMissingNameLeavesNoGapAndIsNotSaidTwice()
{
    const QStringList found =
        PdfReaders::structureTexts(written(sampleBadges({Language::Arabic, Language::English}), BadgeSheet::A6));
    QCOMPARE(found.count(QStringLiteral("Wolfeschlegelsteinhausenbergerdorff")), 1);
    QCOMPARE(found.count(QStringLiteral("نور")), 1);
    const QStringList english =
        PdfReaders::structureTexts(written(sampleBadges({Language::English}), BadgeSheet::EightOnA4));
    QCOMPARE(english.count(QStringLiteral("نور")), 1);
    QCOMPARE(english.count(QStringLiteral("ليلى الحداد")), 0);
}

void BadgePdfTest::layoutStopsWhenItIsTold()
{
    std::stop_source stop;
    stop.request_stop();
    const auto document = BadgePdf::layOut(sampleBadges({Language::Arabic}), BadgeSheet::A6, stop.get_token());
    QVERIFY(!document);
    QCOMPARE(document.error().kind, ErrorKind::Cancelled);
}

MULTAQA_GUI_TEST(BadgePdfTest)
#include "BadgePdfTest.moc"
