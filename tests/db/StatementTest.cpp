// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "db/SqliteConnection.h"
#include "support/TestProgram.h"

#include <QTest>

namespace multaqa {

class StatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void valuesComeBackAsTheyWereBound_data();
    void valuesComeBackAsTheyWereBound();
    void itRunsAgainWithOtherValues();
    void rowsEndAndAreNotReadAgain();
    void onlyOneStatementIsTaken();
    void anErrorTellsWhatSqliteSays();

private:
    SqliteConnection m_sql;
};

void StatementTest::init()
{
    QVERIFY(m_sql.open(QStringLiteral(":memory:"), Access::ReadWrite));
    QVERIFY(m_sql.execute(QStringLiteral("CREATE TABLE t(a INTEGER PRIMARY KEY, b ANY) STRICT")));
}

void StatementTest::valuesComeBackAsTheyWereBound_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("type");
    QTest::newRow("text") << QVariant(QStringLiteral("ليلى \U0001F389 é")) << QStringLiteral("text");
    QTest::newRow("text with nothing in it") << QVariant(QStringLiteral("")) << QStringLiteral("text");
    QTest::newRow("text with a zero in it") << QVariant(QString::fromUtf8("a\0b", 3)) << QStringLiteral("text");
    QTest::newRow("a null text") << QVariant(QString()) << QStringLiteral("null");
    QTest::newRow("null bytes") << QVariant(QByteArray()) << QStringLiteral("null");
    QTest::newRow("nothing") << QVariant() << QStringLiteral("null");
    QTest::newRow("number") << QVariant(qint64(1) << 60) << QStringLiteral("integer");
    QTest::newRow("bytes") << QVariant(QByteArray("\0\xff", 2)) << QStringLiteral("blob");
}

void StatementTest::valuesComeBackAsTheyWereBound()
{
    QFETCH(QVariant, value);
    QFETCH(QString, type);
    QVERIFY(m_sql.prepare(QStringLiteral("INSERT INTO t(b) VALUES(?)")).bind(0, value).run());
    Statement read = m_sql.prepare(QStringLiteral("SELECT b, typeof(b) FROM t"));
    QVERIFY(read.run() && read.next());
    QCOMPARE(read.isNull(0), type == QLatin1String("null"));
    QCOMPARE(read.column(0).isNull(), read.isNull(0));
    if (!read.isNull(0))
        QCOMPARE(read.column(0), value);
    QCOMPARE(read.text(1), type);
}

void StatementTest::itRunsAgainWithOtherValues()
{
    Statement insert = m_sql.prepare(QStringLiteral("INSERT INTO t VALUES(?, ?)"));
    const std::string text = "ليلى";
    QVERIFY(insert.bindNumber(0, 1).bindText(1, text).run());
    QVERIFY(insert.bindNumber(0, 2).bindBytes(1, std::string_view(text).substr(0, 2)).run());
    QVERIFY(insert.bindNumber(0, 3).bindNull(1).run());
    QCOMPARE(insert.rowsChanged(), 1);
    Statement read = m_sql.prepare(QStringLiteral("SELECT b FROM t WHERE a = ?"));
    int number = 0;
    for (const QVariant &expected : {QVariant(QString::fromStdString(text)), QVariant(QByteArray("\xd9\x84"))}) {
        QVERIFY(read.bindNumber(0, ++number).run() && read.next()); // rows were left unread
        QCOMPARE(read.column(0), expected);
    }
}

void StatementTest::rowsEndAndAreNotReadAgain()
{
    QVERIFY(m_sql.execute(QStringLiteral("INSERT INTO t VALUES(1, 1), (2, 2)")));
    Statement read = m_sql.prepare(QStringLiteral("SELECT a FROM t ORDER BY a"));
    QVERIFY(!read.next());
    QVERIFY(read.run());
    QVERIFY(read.next() && read.number(0) == 1);
    QVERIFY(read.next() && read.number(0) == 2);
    QVERIFY(!read.next());
    QVERIFY(!read.next());
    QVERIFY(read.finish());
}

void StatementTest::onlyOneStatementIsTaken()
{
    QVERIFY(m_sql.execute(QStringLiteral("DELETE FROM t;\n")));
    QVERIFY(!m_sql.execute(QStringLiteral("DELETE FROM t; DELETE FROM t")));
    QVERIFY(!m_sql.execute(QStringLiteral(" ")));
}

void StatementTest::anErrorTellsWhatSqliteSays()
{
    Statement wrong = m_sql.prepare(QStringLiteral("SELECT nothing FROM t"));
    const auto failed = wrong.bind(0, 1).run();
    QVERIFY(!failed && failed.error().kind == ErrorKind::Failed);
    QVERIFY(failed.error().detail.contains(QLatin1String("nothing")));
    QVERIFY(m_sql.execute(QStringLiteral("INSERT INTO t VALUES(1, 1)")));
    const auto refused = m_sql.execute(QStringLiteral("INSERT INTO t VALUES(1, 1)"));
    QVERIFY(!refused && refused.error().kind == ErrorKind::Refused);
}

} // namespace multaqa

MULTAQA_TEST(multaqa::StatementTest)
#include "StatementTest.moc"
