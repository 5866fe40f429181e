// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/tables/CsvWriter.h"

#include "app/exchange/tables/FormulaGuard.h"
#include "support/Check.h"
#include "support/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

namespace {

WrittenTable tableOf(const std::vector<std::vector<WrittenCell>> &rows)
{
    WrittenTable table;
    table.columns = {{u"Name"_s}, {u"Minutes"_s, ColumnKind::Number}};
    table.rowCount = qsizetype(rows.size());
    table.row = [rows](qsizetype row) { return rows[size_t(row)]; };
    return table;
}

} // namespace

class CsvWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsWhatExcelReads();
    void cellsWithSignsAreQuoted();
    void whatWouldBeRunIsGuarded_data();
    void whatWouldBeRunIsGuarded();
    void theGuardIsAlwaysUndone();
    void numbersAreNotGuarded();
    void aRowIsNeverAnEmptyLine();
    void aFolderThatIsNotThereIsNamed();
};

void CsvWriterTest::aFileIsWhatExcelReads()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"المشاركون.csv"_s);
    VERIFY_OK(CsvWriter::write(tableOf({{u"سميرة"_s, 12.5}, {QDate(2021, 2, 23), true}, {{}, false}}), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             QByteArray("\xEF\xBB\xBF") + u"Name,Minutes\r\nسميرة,12.5\r\n2021-02-23,true\r\n,false\r\n"_s.toUtf8());
}

void CsvWriterTest::cellsWithSignsAreQuoted()
{
    const auto table = tableOf({{u"a,b"_s, u"c;d"_s}, {u"e\tf"_s, u"g\"h"_s}, {u"two\nlines"_s, u" i "_s}});
    const QString rows = u"\"a,b\"|\"c;d\"\r\n\"e\tf\"|\"g\"\"h\"\r\n\"two\nlines\"|\" i \"\r\n"_s;
    for (auto separator : {CsvSeparator::Comma, CsvSeparator::Semicolon, CsvSeparator::Tab}) {
        const QChar sign(static_cast<char16_t>(separator));
        QCOMPARE(CsvWriter::text(table, separator),
                 QString(u"Name"_s + sign + u"Minutes\r\n"_s + QString(rows).replace(u'|', sign)));
    }
}

void CsvWriterTest::whatWouldBeRunIsGuarded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGuarded");
    for (const QString &text : {u"=1+1"_s,
                                u"+1"_s,
                                u"-1"_s,
                                u"@SUM(A1)"_s,
                                u"\t=1"_s,
                                u"\r=1"_s,
                                u"\n=1"_s,
                                u"＝1"_s,
                                u"＋1"_s,
                                u"－1"_s,
                                u"＠x"_s,
                                u"'=1"_s,
                                u"''-"_s,
                                u"+9611978800"_s,
                                u"+961-1-978-800"_s,
                                u"+961 1 978 800\n=1"_s,
                                u"+961 1 A1"_s,
                                u"'+961 1 978 800"_s,
                                u"+961  1"_s,
                                u"+ 1 2"_s})
        QTest::addRow("%s", qPrintable(text.simplified())) << text << true;
    for (const QString &text :
         {QString(), u"a=1"_s, u"'a"_s, u"'"_s, u"+961 1 978 800"_s, u"01978800"_s, u"سميرة"_s, u"5"_s})
        QTest::addRow("%s", qPrintable(text.simplified())) << text << false;
}

void CsvWriterTest::whatWouldBeRunIsGuarded()
{
    QFETCH(QString, text);
    QFETCH(bool, isGuarded);
    QCOMPARE(guarded(text), isGuarded ? QString(u"'"_s + text) : text);
    QCOMPARE(unguarded(guarded(text)), text);
}

void CsvWriterTest::theGuardIsAlwaysUndone()
{
    // All texts of up to five of these.
    const QString signs = u"'=+-1 a\t"_s;
    QStringList texts{QString()};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QCOMPARE(unguarded(guarded(texts[i])), texts[i]);
        if (texts[i].size() < 5)
            for (QChar sign : signs)
                texts += QString(texts[i] + sign);
    }
    QVERIFY(texts.size() > 30000);
}

void CsvWriterTest::numbersAreNotGuarded()
{
    QCOMPARE(CsvWriter::text(tableOf({{u"a"_s, -5.0}, {u"b"_s, 1e21}, {u"c"_s, 0.1}}), CsvSeparator::Comma),
             u"Name,Minutes\r\na,-5\r\nb,1e+21\r\nc,0.1\r\n"_s);
}

void CsvWriterTest::aRowIsNeverAnEmptyLine()
{
    WrittenTable table = tableOf({{u""_s}, {}, {u"a"_s}});
    table.columns.resize(1);
    QCOMPARE(CsvWriter::text(table, CsvSeparator::Comma), u"Name\r\n\"\"\r\n\"\"\r\na\r\n"_s);
}

void CsvWriterTest::aFolderThatIsNotThereIsNamed()
{
    const auto written = CsvWriter::write(tableOf({}), u"/no such folder/people.csv"_s);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::NotFound);
}

MULTAQA_TEST(CsvWriterTest)
#include "CsvWriterTest.moc"
