// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Check.h"
#include "support/ReadTable.h"
#include "support/TestProgram.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

namespace {

QString sample(const char *name)
{
    return QStringLiteral(MULTAQA_SHARED "/samples/tables/") + QString::fromLatin1(name);
}

/// A row of every length of text, so that cells and quotation marks meet each border between two pieces.
QByteArray longTable(int rows)
{
    QByteArray table("number;name;note\r\n");
    for (int row = 1; row <= rows; ++row)
        table += QByteArray::number(row) + ";\"ليلى \"\"L\"\" " + QByteArray(row % 97, 'x') + "\r\nAttar\";é\r\n";
    return table;
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAndCellsAreTakenApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &lines) {
            QTest::newRow(name) << bytes << lines;
        };
        row("empty", "", {});
        row("only empty lines", "\n\r\n\r", {});
        row("one cell", "Amal", {u"1: Amal"_s});
        row("comma", "a,b\nc,d\n", {u"1: a | b"_s, u"2: c | d"_s});
        row("semicolon", "name;town\nAmal;Tunis, été\nHuda;Sfax\n",
            {u"1: name | town"_s, u"2: Amal | Tunis, été"_s, u"3: Huda | Sfax"_s});
        row("decimal commas", "a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n",
            {u"1: a | b | c"_s, u"2: 1,5 | 2,5 | 3,5"_s, u"3: 1,5 | 2,5 | 3,5"_s});
        row("tab", "a\tb,c\nd\te", {u"1: a | b,c"_s, u"2: d | e"_s});
        row("bar", "a|b c|d\ne|f|g", {u"1: a | b c | d"_s, u"2: e | f | g"_s});
        row("carriage returns alone", "\"a\",\"b\"\r\"c\",\"d\"\r", {u"1: a | b"_s, u"2: c | d"_s});
        row("mixed ends", "a,b\r\nc,d\ne,f\rg,h", {u"1: a | b"_s, u"2: c | d"_s, u"3: e | f"_s, u"4: g | h"_s});
        row("doubled quotation marks", "\"a \"\"b\"\" c\",\"\"\"\"\n", {u"1: a \"b\" c | \""_s});
        row("line breaks in a cell", "\"a\r\nb\rc\nd\",e\nf,g\n", {u"1: a\nb\nc\nd | e"_s, u"2: f | g"_s});
        row("quotation mark inside a plain cell", "Elliott \"John\" W,b\n", {u"1: Elliott \"John\" W | b"_s});
        row("blanks behind a closing mark", "\"a\"  ,\"b\" \n", {u"1: a | b"_s});
        row("empty cells at the end", "a,b,c\nd,,\n,,\n,e\n", {u"1: a | b | c"_s, u"2: d"_s, u"4:  | e"_s});
        row("rows passed over are counted", "a,b\n\n\nc,d", {u"1: a | b"_s, u"4: c | d"_s});
        row("sep line", "sep=;\r\na,b;c\r\n", {u"1: a,b | c"_s});
        row("sep line in quotation marks", "\"sep=|\"\na;b|c;d\n", {u"1: a;b | c;d"_s});
        row("byte order mark", "\xEF\xBB\xBF\"a\",b\n", {u"1: a | b"_s});
        row("a title above", "People\n\nname;town\nAmal;Tunis\n",
            {u"1: People"_s, u"3: name | town"_s, u"4: Amal | Tunis"_s});
        row("copied from a spreadsheet", "\"Amal\" Society\tTunis\n\"two\nlines\"\tSfax\n",
            {u"1: \"Amal\" Society | Tunis"_s, u"2: two\nlines | Sfax"_s});
    }
    void rowsAndCellsAreTakenApart()
    {
        QFETCH(QByteArray, bytes);
        const ReadTable table = readTable(bytes);
        QCOMPARE(table.error, QString());
        QTEST(table.lines, "lines");
    }

    void whereTheTextIsCutDoesNotMatter()
    {
        const ReadTable table = readTable(longTable(4000));
        QCOMPARE(table.error, QString());
        QCOMPARE(table.delimiter, std::optional<QChar>(u';'));
        QCOMPARE(table.lines.size(), 4001);
        for (int row = 1; row <= 4000; ++row)
            QCOMPARE(table.lines[row],
                     u"%1: %2 | ليلى \"L\" %3\nAttar | é"_s.arg(row + 1).arg(row).arg(QString(row % 97, u'x')));
    }

    void whatIsBrokenIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        QTest::newRow("NUL") << QByteArray("a,b\nc,d\0e\nf,g\n", 14) << u"row 2, column B holds a NUL character"_s;
        QTest::newRow("NUL in quotation marks")
            << QByteArray("a,b\n\"c\0\",d\n", 12) << u"row 2, column A holds a NUL"_s;
        QTest::newRow("never closed") << QByteArray("a,b\nc,\"d\ne,f\n")
                                      << u"opens in row 2, column B is never closed"_s;
        QTest::newRow("a mark alone at the end") << QByteArray("a,b\nc,\"") << u"row 2, column B is never closed"_s;
        QTest::newRow("text behind the closing mark")
            << QByteArray("a,b\n\"c\"d,e\n") << u"closing quotation mark in row 2, column A"_s;
        QTest::newRow("long cell") << QByteArray("a,b\nc,") + QByteArray(10 * 1024 * 1024, 'x')
                                   << u"row 2, column B is longer than the 32767"_s;
        QTest::newRow("long cell in quotation marks")
            << QByteArray("a,b\n\"") + QByteArray(40000, 'x') + "\",c" << u"row 2, column A is longer"_s;
        QTest::newRow("never closed in a long file")
            << QByteArray("a,b\n\"c,d\n") + QByteArray("e,f\n").repeated(100'000) << u"row 2, column A is longer"_s;
        QTest::newRow("long row") << QByteArray(QByteArray(30'000, 'x') + ",").repeated(400) << u"Up to row 1,"_s;
        QTest::newRow("a million columns")
            << QByteArray(1'000'000, ',') + "a" << u"row 1 has a cell beyond column XFD"_s;
        QTest::newRow("too many rows") << QByteArray("a\n").repeated(1'048'577) << u"has a row beyond row 1048576"_s;
    }
    void whatIsBrokenIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        TableOptions options;
        options.encoding = "UTF-8";
        options.delimiter = u',';
        const ReadTable table = readTable(bytes, options);
        QVERIFY2(table.error.contains(place), qPrintable(table.error));
        QVERIFY2(table.error.contains(u"Nothing was changed."_s), qPrintable(table.error));
    }

    void theLongestCellIsRead()
    {
        const ReadTable table = readTable(QByteArray(32767, 'x') + ",b\n");
        QCOMPARE(table.error, QString());
        QCOMPARE(table.lines[0].size(), 3 + 32767 + 4);
    }

    void anUnknownEncodingOrSheetIsRefused()
    {
        TableOptions options;
        options.encoding = "x-none";
        QVERIFY(readTable("a", options).error.contains(u"unknown encoding"_s));
        options.encoding = QByteArray();
        QVERIFY(!readTable("a", options).error.isEmpty());
        TableOptions second;
        second.sheet = 1;
        QVERIFY(readTable("a", second).error.contains(u"no sheet number 2"_s));
    }

    void aFileThatIsNotThereIsSaidToBeMissing()
    {
        const auto reader = TableReader::open(u"/nowhere/people.csv"_s);
        QVERIFY(!reader && reader.error().kind == ErrorKind::NotFound);
    }

    void samplesAreRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("CR alone") << sample("uk-500.csv") << 501 << QByteArray("UTF-8")
                                  << u"1: first_name | last_name | company_name | address | city | county | postal | "
                                     "phone1 | phone2 | email | web"_s
                                  << u"2: Aleshia | Tomkiewicz | Alan D Rosenburg Cpa Pc | 14 Taylor St | St. Stephens "
                                     "Ward | Kent | CT2 7PP | 01835-703597 | 01944-369967 | atomkiewicz@hotmail.com | "
                                     "http://www.alandrosenburgcpapc.co.uk"_s;
        QTest::newRow("Arabic")
            << sample("un-m49-ar.csv") << 250 << QByteArray("UTF-8") << QString()
            << u"2: 001 | العالم | 002 | أفريقيا | 015 | أفريقيا الشمالية |  |  | الجزائر | 012 | DZ | DZA"_s;
        QTest::newRow("English")
            << sample("un-m49-en.csv") << 250 << QByteArray("UTF-8") << QString()
            << u"2: 001 | World | 002 | Africa | 015 | Northern Africa |  |  | Algeria | 012 | DZ | DZA"_s;
        QTest::newRow("French")
            << sample("un-m49-fr.csv") << 250 << QByteArray("UTF-8") << QString()
            << u"2: 001 | Monde | 002 | Afrique | 015 | Afrique septentrionale |  |  | Algérie | 012 | DZ | DZA"_s;
        QTest::newRow("windows-1256") << sample("windows-1256.txt") << 3 << QByteArray("windows-1256") << QString()
                                      << QString();
    }
    void samplesAreRead()
    {
        QFETCH(QString, path);
        QFETCH(QString, first);
        QFETCH(QString, second);
        if (!QFile::exists(path))
            QSKIP(qPrintable(u"NOT TESTED: there is no "_s + path));
        const ReadTable table = readTableFile(path);
        QCOMPARE(table.error, QString());
        QTEST(int(table.lines.size()), "rows");
        QTEST(table.encoding.value(), "encoding");
        if (!first.isEmpty())
            QCOMPARE(table.lines[0], first);
        if (!second.isEmpty())
            QCOMPARE(table.lines[1], second);
    }

    void aFileOfAnArabicNameIsRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"المشاركون.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("الاسم,البلد\nليلى,لبنان\n");
        file.close();
        QCOMPARE(readTableFile(path).lines, (QStringList{u"1: الاسم | البلد"_s, u"2: ليلى | لبنان"_s}));
    }
};

MULTAQA_TEST(CsvReaderTest)
#include "CsvReaderTest.moc"
