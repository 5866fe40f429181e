// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/ReadTable.h"
#include "support/SpreadsheetSamples.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList linesOf(const XlsxSample &sample)
{
    const ReadTable table = readTable(sample.bytes());
    return table.error.isEmpty() ? table.lines : QStringList{table.error};
}

QString errorOf(const XlsxSample &sample)
{
    return readTable(sample.bytes()).error;
}

/// One cell of the given number format.
QStringList formatted(const QByteArray &value, const QByteArray &format, const QByteArray &workbookOptions = {})
{
    XlsxSample sample;
    sample.sheetData = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + value + "</v></c></row>";
    const bool isBuiltIn = format.toInt() > 0 && !format.startsWith('0');
    sample.numberFormats = isBuiltIn ? QByteArray() : "<numFmt numFmtId=\"164\" formatCode=\"" + format + "\"/>";
    sample.cellFormats = "<xf numFmtId=\"0\"/><xf numFmtId=\"" + (isBuiltIn ? format : QByteArray("164")) + "\"/>";
    sample.workbookOptions = workbookOptions;
    return linesOf(sample);
}

} // namespace

class XlsxReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapedCharactersAreThemselves()
    {
        XlsxSample sample;
        sample.sharedStrings = "<si><t>_x0041_mal</t></si><si><t>snake_x_case</t></si>";
        sample.sheetData = R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>)"
                           R"(<c r="C1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c></row>)";
        QCOMPARE(readTable(sample.bytes()).lines, QStringList(QStringLiteral("1: Amal | snake_x_case | _x0041_")));
    }

    void cellsOfEveryTypeAreText()
    {
        XlsxSample sample;
        sample.sharedStrings = "<si><t>Amal</t></si>"
                               "<si><r><rPr><b/></rPr><t xml:space=\"preserve\">Cairo, </t></r><r><t>مصر</t></r></si>"
                               "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si>";
        sample.sheetData =
            R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
            <row r="3"><c r="A3"><v>42</v></c><c r="B3"><v>3.0</v></c><c r="C3"><v>0.10000000000000001</v></c>
              <c r="D3"><v>9.6170123456E+11</v></c><c r="F3" t="b"><v>1</v></c><c r="G3" t="b"><v>0</v></c></row>
            <row r="4"><c r="A4" t="inlineStr"><is><r><t>Le</t></r><r><t>ila</t></r></is></c><c r="B4" t="d"><v>2021-02-23</v></c>
              <c r="C4" t="e"><v>#N/A</v></c><c r="D4" t="str"><f>A1&amp;"x"</f><v>Amalx</v></c>
              <c r="E4"><f>1+2</f><v>3</v></c><c r="F4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="G4"><f>1+1</f></c></row>)";
        const ReadTable table = readTable(sample.bytes());
        QCOMPARE(table.error, QString());
        QCOMPARE(table.lines,
                 (QStringList{u"1: Amal | Cairo, مصر | 東京"_s, u"3: 42 | 3 | 0.1 | 961701234560 |  | true | false"_s,
                              u"4: Leila | 2021-02-23 | #N/A | Amalx | 3 | #DIV/0! | "_s}));
        using enum CellKind;
        QCOMPARE(table.kinds[1], (std::vector{Number, Number, Number, Number, Empty, Boolean, Boolean}));
        QCOMPARE(table.kinds[2], (std::vector{Text, Text, Error, Formula, Formula, Error, Formula}));
    }

    void numbersWithADateFormatAreDates_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *value, const char *format, const QString &text,
                            const char *options = "") {
            QTest::newRow(name) << QByteArray(value) << QByteArray(format) << QByteArray(options) << text;
        };
        row("built in", "44250", "14", u"2021-02-23"_s);
        row("with a time", "44250.375", "22", u"2021-02-23T09:00"_s);
        row("with seconds", "44250.375011574", "22", u"2021-02-23T09:00:01"_s);
        row("rounded into the next day", "44249.9999999", "22", u"2021-02-23"_s);
        row("time alone", "0.375", "20", u"09:00"_s);
        row("hours of more than a day", "1.25", "[h]:mm", u"30:00"_s);
        row("own format", "44250", "dd/mm/yyyy", u"2021-02-23"_s);
        row("Arabic format", "44250", "[$-2010401]d/mm/yyyy;@", u"2021-02-23"_s);
        row("month", "44250", "mmmm", u"2021-02-23"_s);
        row("words in a format", "5", "0&quot; days&quot;", u"5"_s);
        row("escaped letter", "5", "0\\d", u"5"_s);
        row("currency", "5", "#,##0.00 [$USD]", u"5"_s);
        row("colour", "5", "[Red]0", u"5"_s);
        row("percent", "0.5", "10", u"0.5"_s);
        row("from 1904", "42788", "14", u"2021-02-23"_s, "date1904=\"1\"");
        row("first day of 1900", "1", "14", u"1900-01-01"_s);
        row("28 February 1900", "59", "14", u"1900-02-28"_s);
        row("1 March 1900", "61", "14", u"1900-03-01"_s);
        row("last day", "2958465", "14", u"9999-12-31"_s);
        row("behind the last day", "2958466", "14", u"2958466"_s);
        row("before the first", "-1", "14", u"-1"_s);
        row("leading zeros", "42", "00000", u"00042"_s);
        row("leading zeros, longer", "1234567", "00000", u"1234567"_s);
        row("no number", "many", "14", u"many"_s);
        row("too large a number", "1e999", "14", u"1e999"_s);
        row("large", "1e15", "0.00", u"1000000000000000"_s);
        row("fifteen digits", "0.30000000000000004", "0.00", u"0.3"_s);
        row("negative", "-12.50", "0.00", u"-12.5"_s);
    }
    void numbersWithADateFormatAreDates()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, options);
        QFETCH(QString, text);
        QCOMPARE(formatted(value, format, options), QStringList{u"1: "_s + text});
    }

    void namesWithAPrefixAreTheSameNames()
    {
        XlsxSample sample;
        sample.wholeSheet =
            R"(<x:worksheet xmlns:x="urn:any"><x:sheetData>
            <x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>Amal</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>)";
        QCOMPARE(linesOf(sample), QStringList{u"2:  | Amal"_s});
    }

    void placesThatAreLeftOutAreCounted()
    {
        XlsxSample sample;
        sample.sheetData =
            "<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c r=\"C3\"><v>3</v></c><c><v>4</v></c></row>";
        QCOMPARE(linesOf(sample), (QStringList{u"1: 1 | 2"_s, u"3:  |  | 3 | 4"_s}));
    }

    void cellsOutsideARowAreNone()
    {
        XlsxSample sample;
        sample.sheetData = "<c><v>1</v></c><row><c><v>2</v></c></row><c><v>3</v></c>";
        QCOMPARE(linesOf(sample), QStringList{u"1: 2"_s});
    }

    void hiddenSheetsAreNamedAsSuch()
    {
        XlsxSample sample;
        sample.sheets = R"(<sheet name="Codes" sheetId="1" state="hidden" r:id="rId1"/>
            <sheet name="المشاركون" sheetId="2" r:id="rId2"/><sheet name="Old" sheetId="3" state="veryHidden" r:id="rId3"/>)";
        sample.sheetData = "<row><c><v>1</v></c></row>";
        const auto reader = TableReader::openBytes(sample.bytes(), u"people"_s);
        QVERIFY(reader);
        QCOMPARE((*reader)->format(), TableFormat::Xlsx);
        QCOMPARE((*reader)->sheet(), 1);
        QVERIFY((*reader)->sheets() == (std::vector<TableSheet>{{u"Codes"_s, SheetVisibility::Hidden},
                                                                {u"المشاركون"_s, SheetVisibility::Shown},
                                                                {u"Old"_s, SheetVisibility::Hidden}}));
        TableOptions options;
        options.sheet = 3;
        QVERIFY(readTable(sample.bytes(), options).error.contains(u"no sheet number 4"_s));
    }

    void whatGoesBeyondASpreadsheetIsRefusedWithItsPlace()
    {
        XlsxSample sample;
        sample.sheetData = R"(<row r="7"><c r="XFD1048577"><v>1</v></c></row>)";
        QVERIFY2(errorOf(sample).contains(u"beyond row 1048576"_s), qPrintable(errorOf(sample)));
        sample.sheetData = R"(<row r="7"><c r="XFE7"><v>1</v></c></row>)";
        QVERIFY2(errorOf(sample).contains(u"row 7 has a cell beyond column XFD"_s), qPrintable(errorOf(sample)));
        sample.sheetData = R"(<row r="7"><c r="ZZZZZZZZZZ7"><v>1</v></c></row>)";
        QVERIFY(errorOf(sample).contains(u"row 7 has a cell beyond column XFD"_s));
        sample.sheetData = R"(<row r="1048577"/>)";
        QVERIFY(errorOf(sample).contains(u"beyond row 1048576"_s));
        sample.sheetData =
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"C2\" t=\"inlineStr\"><is><t>" +
            QByteArray(10 * 1024 * 1024, 'x') + "</t></is></c></row>";
        QVERIFY2(errorOf(sample).contains(u"row 2, column C is longer than the 32767"_s), qPrintable(errorOf(sample)));
        sample.sharedStrings = "<si><t>" + QByteArray(40'000, 'x') + "</t></si>";
        sample.sheetData = R"(<row r="5"><c r="B5" t="s"><v>0</v></c></row>)";
        QVERIFY2(errorOf(sample).contains(u"row 5, column B is longer"_s), qPrintable(errorOf(sample)));
    }

    void oneTextNamedByVeryManyCellsIsRefused()
    {
        XlsxSample sample;
        sample.sharedStrings = "<si><t>" + QByteArray(32'000, 'x') + "</t></si>";
        sample.sheetData = "<row>" + QByteArray("<c t=\"s\"><v>0</v></c>").repeated(500) + "</row>";
        QVERIFY2(errorOf(sample).contains(u"Up to row 1,"_s), qPrintable(errorOf(sample)));
        sample.sheetData = QByteArray("<row><c t=\"s\"><v>0</v></c></row>").repeated(20'000);
        QVERIFY2(errorOf(sample).contains(u"holds more text than any table"_s), qPrintable(errorOf(sample)));
    }

    void aSharedStringThatThereIsNotMeansDamage()
    {
        XlsxSample sample;
        sample.sheetData = "<row><c t=\"s\"><v>0</v></c></row>";
        QVERIFY2(errorOf(sample).contains(u"damaged"_s), qPrintable(errorOf(sample)));
    }

    void aZipBombIsRefused_data()
    {
        QTest::addColumn<QByteArray>("part");
        for (const char *part :
             {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"})
            QTest::newRow(part) << QByteArray(part);
    }
    void aZipBombIsRefused()
    {
        QFETCH(QByteArray, part);
        XlsxSample sample;
        sample.sharedStrings = "<si/>";
        sample.sheetData = "<row/>";
        ZipParts parts = sample.parts();
        for (auto &[name, content] : parts)
            if (name == part)
                content.insert(content.lastIndexOf("</"), QByteArray(40 * 1024 * 1024, ' '));
        const QString error = readTable(zipped(parts)).error;
        QVERIFY2(error.contains(u"unpacks to more"_s), qPrintable(error));
    }

    void definitionsAndEndlessTagsAreRefused()
    {
        XlsxSample sample;
        sample.wholeSheet =
            "<!DOCTYPE a [<!ENTITY b \"cccccccccc\"><!ENTITY d \"&b;&b;&b;\">]><worksheet>&d;</worksheet>";
        QVERIFY2(errorOf(sample).contains(u"definitions (a DTD)"_s), qPrintable(errorOf(sample)));
        sample.wholeSheet = QByteArray("<a>").repeated(1000);
        QVERIFY2(errorOf(sample).contains(u"unpacks to more"_s), qPrintable(errorOf(sample)));
        sample.wholeSheet = "<worksheet a=\"" + QByteArray(3 * 1024 * 1024, 'x') + "\"/>";
        QVERIFY2(errorOf(sample).contains(u"unpacks to more"_s), qPrintable(errorOf(sample)));
    }

    void damageIsSaidWithTheLastRow()
    {
        XlsxSample sample;
        sample.wholeSheet = "<worksheet><sheetData><row r=\"1\"><c><v>1</v></c></row><row r=\"2\"><c><v>2</v>";
        const ReadTable table = readTable(sample.bytes());
        QCOMPARE(table.lines, QStringList{u"1: 1"_s});
        QVERIFY2(table.error.contains(u"damaged or cut off behind row 1"_s), qPrintable(table.error));
    }

    void aCutFileIsSaidToBeCut()
    {
        XlsxSample sample;
        sample.sheetData = QByteArray("<row><c><v>1</v></c></row>").repeated(1000);
        const QByteArray bytes = sample.bytes();
        for (const qsizetype length : {qsizetype(10), bytes.size() / 2, bytes.size() - 5}) {
            const QString error = readTable(bytes.left(length)).error;
            QVERIFY2(error.contains(u"damaged or cut off"_s), qPrintable(error));
        }
    }

    void aFlippedByteIsNoticed()
    {
        XlsxSample sample;
        for (int row = 0; row < 1000; ++row)
            sample.sheetData += "<row><c><v>" + QByteArray::number(row * 7919 % 10007) + "</v></c></row>";
        // Stored, so that the XML stays well-formed and only the checksum tells.
        QByteArray bytes = zipped(sample.parts(), Packing::Stored);
        const qsizetype place = bytes.lastIndexOf("<v>") + 3;
        bytes[place] = bytes[place] == '1' ? '2' : '1';
        const QString error = readTable(bytes).error;
        QVERIFY2(error.contains(u"damaged or cut off"_s), qPrintable(error));
    }

    void aMissingPartMeansDamage()
    {
        XlsxSample sample;
        for (const char *missing : {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml"}) {
            ZipParts parts = sample.parts();
            std::erase_if(parts, [&](const auto &part) { return part.first == missing; });
            QVERIFY2(readTable(zipped(parts)).error.contains(u"damaged"_s), missing);
        }
        sample.sheets.clear();
        QVERIFY(errorOf(sample).contains(u"no sheet with a table"_s));
    }
};

MULTAQA_TEST(XlsxReaderTest)
#include "XlsxReaderTest.moc"
