// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/tables/XlsxWriter.h"

#include "app/exchange/tables/TableReader.h"
#include "app/text/Bidi.h"
#include "support/Check.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The sheets as Python reads them.
QJsonArray sheetsOf(const QString &path)
{
    QProcess python;
    python.start(u"python3"_s, {QStringLiteral(MULTAQA_TEST_DATA "/tables/read_xlsx.py"), path});
    if (!python.waitForFinished(60000) || python.exitCode() != 0)
        qWarning("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

WrittenTable tableOf(const std::vector<WrittenColumn> &columns, const std::vector<std::vector<WrittenCell>> &rows)
{
    WrittenTable table;
    table.sheetName = u"People"_s;
    table.columns = columns;
    table.rowCount = qsizetype(rows.size());
    table.row = [rows](qsizetype row) { return rows[size_t(row)]; };
    return table;
}

QJsonObject cellOf(const QJsonValue &sheet, const QString &reference)
{
    return sheet[u"cells"_s][reference].toObject();
}

} // namespace

class XlsxWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsHaveTheirTypes();
    void textStaysTextWhateverItLooksLike();
    void theHeaderIsBoldFrozenAndFiltered();
    void anArabicSheetGoesFromRightToLeft();
    void columnsAreAsWideAsWhatIsInThem();
    void theFirstSheetTellsThePurpose();
    void aLargeTableSaysTheSame();
    void sheetNamesAreWhatExcelTakes_data();
    void sheetNamesAreWhatExcelTakes();
    void whatDoesNotFitIsRefusedByRowAndColumn();
    void aFailureLeavesTheOldFile();
};

void XlsxWriterTest::columnsHaveTheirTypes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"قائمة المشاركين.xlsx"_s);
    const auto table = tableOf({{u"Name"_s},
                                {u"Minutes"_s, ColumnKind::Number},
                                {u"Born"_s, ColumnKind::Date},
                                {u"Online"_s, ColumnKind::YesNo}},
                               {{u"سميرة"_s, 12.5, QDate(2021, 2, 23), true},
                                {{}, {}, {}, {}},
                                {u"x"_s, qQNaN(), QDate(1890, 1, 2), false},
                                {u"y"_s}});
    VERIFY_OK(XlsxWriter::write(table, path));
    const QJsonValue sheet = sheetsOf(path).at(0);
    QCOMPARE(cellOf(sheet, u"A2"_s)[u"kind"].toString(), u"s"_s);
    QCOMPARE(cellOf(sheet, u"A2"_s)[u"value"].toString(), u"سميرة"_s);
    QCOMPARE(cellOf(sheet, u"B2"_s)[u"kind"].toString(), u"n"_s);
    QCOMPARE(cellOf(sheet, u"B2"_s)[u"value"].toString(), u"12.5"_s);
    QCOMPARE(cellOf(sheet, u"C2"_s)[u"kind"].toString(), u"n"_s);
    QCOMPARE(cellOf(sheet, u"C2"_s)[u"value"].toString(), u"44250"_s);
    QCOMPARE(cellOf(sheet, u"C2"_s)[u"code"].toString(), u"yyyy-mm-dd"_s);
    QCOMPARE(cellOf(sheet, u"D2"_s)[u"kind"].toString(), u"b"_s);
    QCOMPARE(cellOf(sheet, u"D2"_s)[u"value"].toString(), u"1"_s);
    QVERIFY(cellOf(sheet, u"A3"_s).isEmpty());
    QVERIFY(cellOf(sheet, u"B4"_s).isEmpty());
    // Excel knows no days before 1900.
    QCOMPARE(cellOf(sheet, u"C4"_s)[u"value"].toString(), u"1890-01-02"_s);
    QCOMPARE(cellOf(sheet, u"D4"_s)[u"value"].toString(), u"0"_s);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void XlsxWriterTest::textStaysTextWhateverItLooksLike()
{
    const QStringList texts{u"=1+1"_s,
                            u"=HYPERLINK(\"http://x\")"_s,
                            u"+961 1 978 800"_s,
                            u"01978800"_s,
                            u"-5"_s,
                            u"@x"_s,
                            u"http://example.org/"_s,
                            u"a@example.org"_s,
                            u"'quoted"_s,
                            u"two\nlines"_s,
                            u"_x0041_"_s,
                            u"_x005F_x0041_"_s,
                            u"\u0001\uFFFE"_s,
                            u"\r\n"_s,
                            u" blank "_s,
                            u"<a>&\"'"_s,
                            u"1e5"_s,
                            u"TRUE"_s,
                            u"👩‍🏫"_s,
                            u"internal:A1"_s};
    std::vector<std::vector<WrittenCell>> rows;
    for (const QString &text : texts)
        rows.push_back({text});
    rows.push_back({QString(QChar(0xD800))});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"people.xlsx"_s);
    VERIFY_OK(XlsxWriter::write(tableOf({{u"=cmd"_s}}, rows), path));
    const QJsonValue sheet = sheetsOf(path).at(0);
    for (int i = 0; i < texts.size(); ++i) {
        const QJsonObject cell = cellOf(sheet, u"A"_s + QString::number(i + 2));
        QCOMPARE(cell[u"value"].toString(), texts[i]);
        QCOMPARE(cell[u"kind"].toString(), u"s"_s);
        QCOMPARE(cell[u"formula"].toBool(true), false);
        QCOMPARE(cell[u"code"].toString(), u"@"_s);
    }
    QCOMPARE(cellOf(sheet, u"A1"_s)[u"value"].toString(), u"=cmd"_s);
    QCOMPARE(cellOf(sheet, u"A"_s + QString::number(texts.size() + 2))[u"value"].toString(), u"?"_s);
    QCOMPARE(sheet[u"links"].toInt(-1), 0);
}

void XlsxWriterTest::theHeaderIsBoldFrozenAndFiltered()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"people.xlsx"_s);
    VERIFY_OK(XlsxWriter::write(tableOf({{u"Name"_s}, {u"Phone"_s}}, {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}), path));
    const QJsonValue sheet = sheetsOf(path).at(0);
    QVERIFY(cellOf(sheet, u"B1"_s)[u"bold"].toBool());
    QVERIFY(!cellOf(sheet, u"B2"_s)[u"bold"].toBool());
    QCOMPARE(sheet[u"frozenRows"].toInt(), 1);
    QCOMPARE(sheet[u"filters"].toString(), u"A1:B3"_s);
    QCOMPARE(sheet[u"rightToLeft"].toBool(), false);
    VERIFY_OK(XlsxWriter::write(tableOf({{u"Name"_s}}, {}), path));
    QCOMPARE(sheetsOf(path).at(0)[u"filters"].toString(), u"A1"_s);
    VERIFY_OK(XlsxWriter::write(tableOf({}, {}), path));
    QCOMPARE(sheetsOf(path).size(), 1);
}

void XlsxWriterTest::anArabicSheetGoesFromRightToLeft()
{
    WrittenTable table = tableOf({{u"الاسم"_s}}, {{u"سميرة"_s}});
    table.direction = Qt::RightToLeft;
    table.sheetName = u"المشاركون"_s;
    table.notice = TableNotice{u"عن هذا الملف"_s, {}};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"people.xlsx"_s);
    VERIFY_OK(XlsxWriter::write(table, path));
    const QJsonArray sheets = sheetsOf(path);
    QCOMPARE(sheets.size(), 2);
    QVERIFY(sheets[0][u"rightToLeft"].toBool());
    QVERIFY(sheets[1][u"rightToLeft"].toBool());
    QCOMPARE(sheets[1][u"name"].toString(), u"المشاركون"_s);
}

void XlsxWriterTest::columnsAreAsWideAsWhatIsInThem()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"people.xlsx"_s);
    VERIFY_OK(XlsxWriter::write(
        tableOf({{u"N"_s}, {u"Name"_s}, {u"Notes"_s}},
                {{u"1"_s, QString(30, u'م'), QString(1000, u'x')}, {{}, u"م\u064E"_s.repeated(20), {}}}),
        path));
    const QJsonArray widths = sheetsOf(path).at(0)[u"widths"].toArray();
    QCOMPARE(widths.size(), 3);
    QVERIFY(widths[0].toDouble() < 10);
    QVERIFY(widths[1].toDouble() > 30 && widths[1].toDouble() < 33);
    QVERIFY(widths[2].toDouble() > 49 && widths[2].toDouble() < 52);
}

void XlsxWriterTest::theFirstSheetTellsThePurpose()
{
    WrittenTable table = tableOf({{u"Name"_s}}, {{u"a"_s}});
    table.notice = TableNotice{u"People"_s, {{u"Purpose"_s, u"=Badges"_s}, {u"Holds"_s, u"Names of 1 person"_s}}};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"people.xlsx"_s);
    VERIFY_OK(XlsxWriter::write(table, path));
    const QJsonArray sheets = sheetsOf(path);
    QCOMPARE(sheets.size(), 2);
    QVERIFY(sheets[0][u"name"].toString().compare(sheets[1][u"name"].toString(), Qt::CaseInsensitive) != 0);
    QCOMPARE(cellOf(sheets[0], u"B1"_s)[u"value"].toString(), u"=Badges"_s);
    QCOMPARE(cellOf(sheets[0], u"A2"_s)[u"value"].toString(), u"Holds"_s);
    QCOMPARE(cellOf(sheets[1], u"A2"_s)[u"value"].toString(), u"a"_s);
    for (const QString &name : {u"Sheet1"_s, u"sheet2"_s, QString()}) {
        table.sheetName = name;
        table.notice->sheetName = name.toUpper();
        VERIFY_OK(XlsxWriter::write(table, path));
        QCOMPARE(sheetsOf(path).size(), 2);
    }
}

/// Written in another way, which takes no memory.
void XlsxWriterTest::aLargeTableSaysTheSame()
{
    constexpr int rows = 25'000;
    WrittenTable table = tableOf({{u"Name"_s}, {u"Minutes"_s, ColumnKind::Number}}, {});
    table.direction = Qt::RightToLeft;
    table.notice = TableNotice{u"Purpose"_s, {{u"Purpose"_s, u"Badges"_s}}};
    table.rowCount = rows;
    const auto nameOf = [](qsizetype row) { return QString(u" =سميرة <%1>\u0001_x0041_\n "_s.arg(row)); };
    table.row = [&](qsizetype row) { return std::vector<WrittenCell>{nameOf(row), double(row)}; };
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"people.xlsx"_s);
    VERIFY_OK(XlsxWriter::write(table, path));

    TableOptions options;
    options.sheet = 1;
    auto reader = TableReader::open(path, options);
    VERIFY_OK(reader);
    TableRow row;
    QVERIFY(*(*reader)->next(row));
    QCOMPARE(row.text(0), u"Name");
    for (int i = 0; i < rows; ++i) {
        QVERIFY(*(*reader)->next(row));
        QCOMPARE(row.text(0).toString(), nameOf(i));
        QCOMPARE(row.kind(0), CellKind::Text);
        QCOMPARE(row.text(1).toString(), QString::number(i));
        QCOMPARE(row.kind(1), CellKind::Number);
    }
    QVERIFY(!*(*reader)->next(row));
}

void XlsxWriterTest::sheetNamesAreWhatExcelTakes_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("written");
    QTest::newRow("nothing") << QString() << u"Sheet1"_s;
    QTest::newRow("signs") << u"a[b]:c*d?e/f\\g"_s << u"a-b--c-d-e-f-g"_s;
    QTest::newRow("apostrophes") << u"'a'b'"_s << u"a'b"_s;
    QTest::newRow("long") << QString(40, u'م') << QString(31, u'م');
    QTest::newRow("cut in a pair") << QString(30, u'x') + u"😀"_s << QString(30, u'x');
}

void XlsxWriterTest::sheetNamesAreWhatExcelTakes()
{
    QFETCH(QString, wanted);
    QFETCH(QString, written);
    WrittenTable table = tableOf({{u"Name"_s}}, {{u"a"_s}});
    table.sheetName = wanted;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"people.xlsx"_s);
    VERIFY_OK(XlsxWriter::write(table, path));
    QCOMPARE(sheetsOf(path).at(0)[u"name"].toString(), written);
}

void XlsxWriterTest::whatDoesNotFitIsRefusedByRowAndColumn()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"people.xlsx"_s);
    const auto longest = tableOf({{u"Name"_s}, {u"Notes"_s}}, {{}, {u"a"_s, QString(XlsxWriter::longestText, u'م')}});
    VERIFY_OK(XlsxWriter::write(longest, path));
    QCOMPARE(cellOf(sheetsOf(path).at(0), u"B3"_s)[u"value"].toString().size(), XlsxWriter::longestText);
    const auto longer =
        tableOf({{u"Name"_s}, {u"Notes"_s}}, {{}, {u"a"_s, QString(XlsxWriter::longestText + 1, u'x')}});
    const auto refused = XlsxWriter::write(longer, path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Refused);
    QCOMPARE(withoutBidiControls(refused.error().message),
             u"The text in row 3, column Notes, is longer than the 32767 characters that a cell of Excel can hold. "
             "Shorten it, or export as CSV."_s);
    WrittenTable rows = tableOf({{u"Name"_s}}, {});
    rows.rowCount = XlsxWriter::mostRows + 1;
    const auto tooMany = XlsxWriter::write(rows, path);
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().kind, ErrorKind::Refused);
}

void XlsxWriterTest::aFailureLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const auto table = tableOf({{u"Name"_s}}, {{u"a"_s}});
    const auto nowhere = XlsxWriter::write(table, folder.filePath(u"not there/people.xlsx"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, ErrorKind::NotFound);

    const QTemporaryDir disk;
    if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=16k"_s, u"tmpfs"_s, disk.path()}) != 0)
        QSKIP("Only root can mount a small disk");
    const QString path = disk.filePath(u"people.xlsx"_s);
    std::vector<std::vector<WrittenCell>> rows;
    for (int i = 0; i < 5000; ++i)
        rows.push_back({QString::number(i * 7919)});
    const auto old = XlsxWriter::write(table, path);
    const QJsonArray before = sheetsOf(path);
    const auto written = XlsxWriter::write(tableOf({{u"Name"_s}}, rows), path);
    const QJsonArray after = sheetsOf(path);
    // The same where the folder for temporary files is on the full disk.
    const QByteArray temporary = qgetenv("TMPDIR");
    qputenv("TMPDIR", disk.path().toUtf8());
    const auto unmade = XlsxWriter::write(tableOf({{u"Name"_s}}, rows), folder.filePath(u"people.xlsx"_s));
    temporary.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", temporary);
    const QStringList left = QDir(disk.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QProcess::execute(u"umount"_s, {disk.path()});
    VERIFY_OK(old);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::DiskFull);
    QCOMPARE(after, before);
    QCOMPARE(before.size(), 1);
    QVERIFY(!unmade);
    QCOMPARE(unmade.error().kind, ErrorKind::DiskFull);
    QCOMPARE(left, QStringList{u"people.xlsx"_s});
}

MULTAQA_TEST(XlsxWriterTest)
#include "XlsxWriterTest.moc"
