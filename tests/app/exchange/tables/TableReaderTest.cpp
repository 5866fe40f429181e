// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/tables/TableErrors.h"
#include "support/ReadTable.h"
#include "support/SpreadsheetSamples.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

class TableReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoTableIsRefusedWithWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        const QByteArray old("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
        const QByteArray encrypted("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
        QTest::newRow("old Excel") << QByteArray(old + QByteArray(4096, '\1')) << u"save it as .xlsx"_s;
        QTest::newRow("password") << QByteArray(old + QByteArray(70'000, '\1') + encrypted)
                                  << u"protected by a password"_s;
        QTest::newRow("password on a border")
            << QByteArray(old + QByteArray(64 * 1024 - 8 - 11, '\1') + encrypted) << u"protected by a password"_s;
        QTest::newRow("binary workbook") << zipped({{"[Content_Types].xml", "x"}, {"xl/workbook.bin", "x"}})
                                         << u"binary workbook (.xlsb)"_s;
        QTest::newRow("text document") << zipped({{"[Content_Types].xml", "x"}, {"word/document.xml", "x"}})
                                       << u"is no table"_s;
        QTest::newRow("OpenDocument text")
            << zipped({{"mimetype", "application/vnd.oasis.opendocument.text"}}) << u"is no table"_s;
        QTest::newRow("other zip") << zipped({{"a.txt", "x"}}) << u"is no table"_s;
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"is no table"_s;
        QTest::newRow("web page") << QByteArray("\xEF\xBB\xBF <HTML><table>") << u"is a web page"_s;
        QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\"?><Workbook/>") << u"another XML file"_s;
        QTest::newRow("pictures and programs") << QByteArray("MZ\x90\0\3\0\0\0\4\0\0\0\xFF\xFF\0\0", 16) << u"NUL"_s;
    }
    void whatIsNoTableIsRefusedWithWhatToDo()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        const ReadTable table = readTable(bytes);
        QVERIFY2(table.error.contains(sentence), qPrintable(table.error + table.lines.join(u'\n')));
        QVERIFY(table.error.contains(u"people"_s));
    }

    void theBytesDecideNotTheName()
    {
        XlsxSample sample;
        sample.sheetData = "<row><c><v>1</v></c></row>";
        const auto workbook = TableReader::openBytes(sample.bytes(), u"people.csv"_s);
        QVERIFY(workbook && (*workbook)->format() == TableFormat::Xlsx);
        const auto text = TableReader::openBytes("a;b", u"people.xlsx"_s);
        QVERIFY(text && (*text)->format() == TableFormat::Text);
    }

    void progressReachesTheWhole()
    {
        XlsxSample workbook;
        OdsSample ods;
        for (int row = 0; row < 20'000; ++row)
            workbook.sheetData += "<row><c><v>" + QByteArray::number(row * 7919) + "</v></c></row>";
        ods.tables = odsTable(QByteArray("<table:table-row><table:table-cell office:value-type=\"float\" "
                                         "office:value=\"1\"/></table:table-row>")
                                  .repeated(2000));
        for (const QByteArray &bytes : {workbook.bytes(), ods.bytes(), QByteArray("a,b\n").repeated(50'000)}) {
            const auto reader = TableReader::openBytes(bytes, u"people"_s);
            QVERIFY(reader);
            TableRow row;
            qint64 before = 0;
            for (auto next = (*reader)->next(row); next && *next; next = (*reader)->next(row)) {
                const auto progress = (*reader)->progress();
                QVERIFY(progress.done >= before && progress.done <= progress.total);
                before = progress.done;
            }
            QCOMPARE(before, (*reader)->progress().total);
        }
    }

    void columnsHaveTheNamesOfSpreadsheets()
    {
        QCOMPARE(columnName(1), u"A"_s);
        QCOMPARE(columnName(26), u"Z"_s);
        QCOMPARE(columnName(27), u"AA"_s);
        QCOMPARE(columnName(702), u"ZZ"_s);
        QCOMPARE(columnName(703), u"AAA"_s);
        QCOMPARE(columnName(16384), u"XFD"_s);
    }
};

MULTAQA_TEST(TableReaderTest)
#include "TableReaderTest.moc"
