// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/ReadTable.h"
#include "support/SpreadsheetSamples.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

namespace {

ReadTable rowsOf(const QByteArray &rows)
{
    OdsSample sample;
    sample.tables = odsTable(rows);
    return readTable(sample.bytes());
}

QByteArray text(const QByteArray &paragraphs)
{
    return "<table:table-cell office:value-type=\"string\">" + paragraphs + "</table:table-cell>";
}

QByteArray typed(const QByteArray &type, const QByteArray &value, const QByteArray &shown)
{
    return "<table:table-cell office:value-type='" + type + "' office:" + value + "><text:p>" + shown +
           "</text:p></table:table-cell>";
}

} // namespace

class OdsReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsOfEveryTypeAreText()
    {
        const ReadTable table = rowsOf(
            "<table:table-row>" + text("<text:p>Amal</text:p>") + typed("float", "value='3'", "3,00") +
            typed("float", "value='12'", "012") + typed("percentage", "value='0.5'", "50 %") +
            typed("currency", "value='12.50'", "12,50 €") + typed("date", "date-value='2021-02-23'", "23.02.21") +
            typed("date", "date-value='2021-02-23T09:00:00'", "x") +
            typed("date", "date-value='2021-02-23T09:00:30.5'", "x") +
            typed("time", "time-value='PT09H30M00S'", "09:30") + typed("boolean", "boolean-value='true'", "WAHR") +
            "</table:table-row><table:table-row>" + typed("float", "value='3' table:formula='of:=1+2'", "3") +
            typed("string", "string-value='' table:formula='of:=NA()' calcext:value-type='error'", "#N/A") +
            "</table:table-row>");
        QCOMPARE(table.error, QString());
        QCOMPARE(
            table.lines,
            (QStringList{
                u"1: Amal | 3 | 012 | 0.5 | 12.5 | 2021-02-23 | 2021-02-23T09:00 | 2021-02-23T09:00:30 | 09:30 | true"_s,
                u"2: 3 | #N/A"_s}));
        using enum CellKind;
        QCOMPARE(table.kinds[0], (std::vector{Text, Number, Number, Number, Number, Date, Date, Date, Date, Boolean}));
        QCOMPARE(table.kinds[1], (std::vector{Formula, Error}));
    }

    void textIsPutTogether()
    {
        const ReadTable table = rowsOf(
            "<table:table-row>" + text("<text:p>two</text:p><text:p>lines<text:s text:c=\"3\"/>apart</text:p>") +
            text("<text:p>a <text:span>bold</text:span>\n   word<text:tab/>b<text:line-break/>c</text:p>") +
            text("<office:annotation><text:p>a comment</text:p></office:annotation><text:p>Huda</text:p>") +
            text("<text:p><text:a>amal@example.org</text:a></text:p><draw:frame><text:p>x</text:p></draw:frame>") +
            "</table:table-row>");
        QCOMPARE(table.lines, QStringList{u"1: two\nlines   apart | a bold word\tb\nc | Huda | amal@example.org"_s});
    }

    void repetitionsAreCounted()
    {
        const QByteArray one = R"(<table:table-cell office:value-type="float" office:value="1"/>)";
        const ReadTable table = rowsOf(
            R"(<table:table-row table:number-rows-repeated="4"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)"
            R"(<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="2"/>)"
            R"(<table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row>)"
            "<table:table-row>" +
            one +
            R"(<table:table-cell table:number-columns-repeated="16383"/></table:table-row>)"
            R"(<table:table-row table:number-rows-repeated="1048568"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)");
        QCOMPARE(table.error, QString());
        QCOMPARE(table.lines, (QStringList{u"5:  |  | a | a"_s, u"6:  |  | a | a"_s, u"7:  |  | a | a"_s, u"8: 1"_s}));
    }

    void mergedCellsHoldOnlyTheirFirstOne()
    {
        const ReadTable table = rowsOf(R"(<table:table-row>
            <table:table-cell table:number-columns-spanned="2" office:value-type="string"><text:p>List</text:p></table:table-cell>
            <table:covered-table-cell office:value-type="string"><text:p>hidden below</text:p></table:covered-table-cell>)" +
                                       text("<text:p>b</text:p>") + "</table:table-row>");
        QCOMPARE(table.lines, QStringList{u"1: List |  | b"_s});
    }

    void sheetsAreToldAndChosen()
    {
        OdsSample sample;
        sample.styles =
            R"(<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>)";
        const QByteArray row = "<table:table-row>" + text("<text:p>%</text:p>") + "</table:table-row>";
        for (const QByteArray name : {"Codes", "People"})
            sample.tables += "<table:table table:name=\"" + name + "\"" +
                             (name == "Codes" ? " table:style-name=\"ta1\">" : ">") +
                             QByteArray(row).replace("%", name) + "</table:table>";
        const ReadTable table = readTable(sample.bytes());
        QVERIFY(table.sheets == (std::vector<TableSheet>{{u"Codes"_s, SheetVisibility::Hidden},
                                                         {u"People"_s, SheetVisibility::Shown}}));
        QCOMPARE(table.lines, QStringList{u"1: People"_s});
        TableOptions options;
        options.sheet = 0;
        QCOMPARE(readTable(sample.bytes(), options).lines, QStringList{u"1: Codes"_s});
        options.sheet = 2;
        QVERIFY(readTable(sample.bytes(), options).error.contains(u"no sheet number 3"_s));
    }

    void repetitionsBeyondASpreadsheetAreRefused()
    {
        const QByteArray cell = R"(office:value-type="float" office:value="1"/>)";
        QString error = rowsOf(R"(<table:table-row><table:table-cell table:number-columns-repeated="1000000" )" + cell +
                               "</table:table-row>")
                            .error;
        QVERIFY2(error.contains(u"row 1 has a cell beyond column XFD"_s), qPrintable(error));
        error = rowsOf(R"(<table:table-row table:number-rows-repeated="99999999999"><table:table-cell )" + cell +
                       "</table:table-row>")
                    .error;
        QVERIFY2(error.contains(u"beyond row 1048576"_s), qPrintable(error));
        error = rowsOf(QByteArray(R"(<table:table-row table:number-rows-repeated="1048576"/>)").repeated(5000) +
                       "<table:table-row><table:table-cell " + cell + "</table:table-row>")
                    .error;
        QVERIFY2(error.contains(u"beyond row 1048576"_s), qPrintable(error));
        error = rowsOf("<table:table-row>" +
                       text("<text:p>" + QByteArray("<text:s text:c=\"30000\"/>").repeated(1000) + "</text:p>") +
                       "</table:table-row>")
                    .error;
        QVERIFY2(error.contains(u"row 1, column A is longer"_s), qPrintable(error));
        error = rowsOf(R"(<table:table-row><table:table-cell table:number-columns-repeated="16384" )"
                       R"(office:value-type="string"><text:p>)" +
                       QByteArray(32'000, 'x') + "</text:p></table:table-cell></table:table-row>")
                    .error;
        QVERIFY2(error.contains(u"Up to row 1,"_s), qPrintable(error));
        OdsSample sample;
        sample.tables = odsTable(R"(<table:table-row table:number-rows-repeated="1000000"><table:table-cell )"
                                 R"(table:number-columns-repeated="16000" )" +
                                 cell + "</table:table-row>");
        const auto reader = TableReader::openBytes(sample.bytes(), u"people"_s);
        QVERIFY(reader);
        TableRow row;
        int rows = 0;
        auto next = (*reader)->next(row);
        for (; next && *next; next = (*reader)->next(row))
            ++rows;
        QVERIFY(!next && next.error().message.contains(u"holds more text than any table"_s));
        QVERIFY2(rows < 20'000, qPrintable(QString::number(rows)));
    }

    void damageDefinitionsAndPasswordsAreRefused()
    {
        OdsSample sample;
        sample.tables = odsTable("<table:table-row>");
        QVERIFY(readTable(sample.bytes()).error.contains(u"damaged or cut off"_s));
        sample.tables = odsTable({});
        sample.definitions = "<!DOCTYPE a>";
        QVERIFY(readTable(sample.bytes()).error.contains(u"definitions (a DTD)"_s));
        ZipParts parts = OdsSample().parts();
        parts.emplace_back("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>");
        QVERIFY(readTable(zipped(parts)).error.contains(u"protected by a password"_s));
        QVERIFY(readTable(OdsSample().bytes()).error.contains(u"no sheet with a table"_s));
    }
};

MULTAQA_TEST(OdsReaderTest)
#include "OdsReaderTest.moc"
