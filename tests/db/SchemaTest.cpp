// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Check.h"
#include "support/JournalledFile.h"
#include "support/TestProgram.h"

#include "db/Column.h"
#include "db/Schema.h"
#include "db/Verification.h"
#include "db/records/Records.h"

#include <QDir>
#include <QRegularExpression>

namespace multaqa {

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyTableIsARecordAndHasItsGuards();
    void everyFieldHasItsColumnAndEveryColumnItsField();
    void theWordsOfEveryEnumAreThoseOfItsCheck();
    void columnsHoldOnlyWhatTheHistoryCanTell();
    void tablesStandBehindThoseTheyPointAt();
    void nothingThatPeopleEditMustBeUnique();
    void aMigratedFileEqualsAFreshOne_data();
    void aMigratedFileEqualsAFreshOne();

private:
    static QStringList list(const Database &database, const QString &sql)
    {
        QStringList rows;
        Statement statement = database.prepare(sql);
        JournalledFile::must(statement.run());
        while (statement.next())
            rows << statement.text(0);
        JournalledFile::must(statement.finish());
        return rows;
    }
    static QString shapeOf(const Database &database);

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_fresh;
};

void SchemaTest::initTestCase()
{
    m_fresh = JournalledFile::must(Database::create(m_folder.filePath(QStringLiteral("fresh.multaqa"))));
}

void SchemaTest::everyTableIsARecordAndHasItsGuards()
{
    QStringList tables = Schema::tables();
    QStringList guards;
    for (const QString &table : std::as_const(tables))
        for (const char *verb : {"insert", "update", "delete"})
            guards << u"guard_" % QLatin1String(verb) % u'_' % table;
    tables << QStringLiteral("attachment"); // kept by what is in it, without a history
    for (const char *verb : {"insert", "update", "delete"})
        guards << u"guard_" % QLatin1String(verb) % u"_attachment";
    tables.sort();
    guards.sort();
    QCOMPARE(list(*m_fresh, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                                           "'journal\\_%' ESCAPE '\\' ORDER BY name")),
             tables);
    QCOMPARE(list(*m_fresh, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name")),
             guards);
}

void SchemaTest::everyFieldHasItsColumnAndEveryColumnItsField()
{
    forEachRecord([&](auto tag) {
        using Record = typename decltype(tag)::type;
        QStringList fields{QStringLiteral("id"), QStringLiteral("gone")};
        forEachField<Record>([&](const auto &field) { fields << Column::names(field); });
        fields.sort();
        const QString table = QString::fromLatin1(Table<Record>::name);
        QCOMPARE(list(*m_fresh, u"SELECT name FROM pragma_table_info('" % table % u"') ORDER BY name"), fields);
    });
}

void SchemaTest::theWordsOfEveryEnumAreThoseOfItsCheck()
{
    int enums = 0;
    forEachRecord([&](auto tag) {
        using Record = typename decltype(tag)::type;
        const QString table = QString::fromLatin1(Table<Record>::name);
        const QString sql = list(*m_fresh, u"SELECT sql FROM sqlite_schema WHERE name = '" % table % u"'").first();
        forEachField<Record>([&](const auto &field) {
            using Value = std::remove_cvref_t<decltype(Record().*field.member)>;
            if constexpr (WordedEnum<Value>) {
                const QString name = QString::fromLatin1(field.name);
                const auto check = QRegularExpression(u"CHECK\\(" % name % u" IN \\(([^)]*)\\)\\)").match(sql);
                QStringList words;
                for (const auto &word : wordsOf(Value{}))
                    words << u'\'' % QLatin1String(word.word) % u'\'';
                QCOMPARE(check.captured(1), words.join(QLatin1String(", ")));
                // What a new row holds when nothing is said is what a new record holds.
                const QString standing = list(*m_fresh, u"SELECT dflt_value FROM pragma_table_info('" % table %
                                                            u"') WHERE name = '" % name % u"'")
                                             .first();
                QCOMPARE(standing, QString(u'\'' % wordOf(Record().*field.member) % u'\''));
                ++enums;
            }
        });
    });
    QVERIFY(enums >= 10);
}

void SchemaTest::columnsHoldOnlyWhatTheHistoryCanTell()
{
    const QStringList tables = Schema::tables();
    for (const QString &table : tables) {
        const QStringList columns =
            list(*m_fresh, u"SELECT name || ' ' || type FROM pragma_table_info('" % table % u"')");
        for (const QString &column : columns)
            QVERIFY2(column.endsWith(QLatin1String(" TEXT")) || column.endsWith(QLatin1String(" INTEGER")) ||
                         column.endsWith(QLatin1String("_id BLOB")) || column == QLatin1String("id BLOB"),
                     qPrintable(QString(table % u'.' % column)));
    }
}

void SchemaTest::tablesStandBehindThoseTheyPointAt()
{
    QStringList before;
    const QStringList tables = Schema::tables();
    for (const QString &table : tables) {
        const QStringList targets = list(*m_fresh, u"SELECT \"table\" FROM pragma_foreign_key_list('" % table % u"')");
        for (const QString &target : targets)
            QVERIFY2(before.contains(target), qPrintable(QString(table % u" -> " % target)));
        before << table;
        const QStringList lax = list(*m_fresh, u"SELECT \"from\" FROM pragma_foreign_key_list('" % table %
                                                   u"') WHERE on_delete <> 'RESTRICT'");
        QVERIFY2(lax.isEmpty(), qPrintable(lax.join(u' ')));
        const QString sql = list(*m_fresh, u"SELECT sql FROM sqlite_schema WHERE name = '" % table % u"'").first();
        QCOMPARE(sql.count(QLatin1String("DEFERRABLE INITIALLY DEFERRED")), targets.size());
    }
}

void SchemaTest::nothingThatPeopleEditMustBeUnique()
{
    const QStringList tables = Schema::tables();
    for (const QString &table : tables)
        QCOMPARE(
            list(*m_fresh, u"SELECT name FROM pragma_index_list('" % table % u"') WHERE \"unique\" AND origin <> 'pk'"),
            QStringList());
}

/// Everything that tells two schemas apart but the wording of their statements: a migrated table's columns were added
/// one by one, and stand in another order.
QString SchemaTest::shapeOf(const Database &database)
{
    QStringList shape = list(database, QStringLiteral("SELECT type || ' ' || name || ' ' || "
                                                      "iif(type IN ('trigger', 'index'), coalesce(sql, ''), '') "
                                                      "FROM sqlite_schema ORDER BY 1"));
    const QStringList tables = list(database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"));
    for (const QString &table : tables) {
        const QString of = u"('" % table % u"')";
        shape << list(database, u"SELECT '" % table %
                                    u".' || name || ' ' || type || ' ' || \"notnull\" || ' ' || "
                                    u"coalesce(dflt_value, '') || ' ' || pk FROM pragma_table_info" %
                                    of)
              << list(database, u"SELECT '" % table %
                                    u" -> ' || \"table\" || ' ' || \"from\" || ' ' || on_delete FROM "
                                    u"pragma_foreign_key_list" %
                                    of)
              << list(database, u"SELECT '" % table %
                                    u" by ' || name || ' ' || \"unique\" || ' ' || partial FROM "
                                    u"pragma_index_list" %
                                    of);
        // The checks, in whatever order they stand.
        const QString sql =
            list(database, u"SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = '" % table % u"'").first();
        auto checks = QRegularExpression(QStringLiteral("CHECK\\((?:[^()]|\\([^()]*\\))*\\)")).globalMatch(sql);
        while (checks.hasNext())
            shape << table % u' ' % checks.next().captured();
    }
    shape.sort();
    return shape.join(u'\n');
}

void SchemaTest::aMigratedFileEqualsAFreshOne_data()
{
    // version-N.sql: a file as version N made it, by `sqlite3 FILE .dump`, with the header's two numbers before it.
    QTest::addColumn<QString>("dump");
    const QDir dumps(QStringLiteral(MULTAQA_TEST_DATA "/file"));
    const QStringList files = dumps.entryList({QStringLiteral("version-*.sql")});
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << dumps.filePath(file);
    QVERIFY2(files.size() >= std::max(1, Schema::latestVersion() - 1), "every version that ever was needs its dump");
}

void SchemaTest::aMigratedFileEqualsAFreshOne()
{
    QFETCH(QString, dump);
    const QString path = m_folder.filePath(QStringLiteral("old.multaqa"));
    int version = 0;
    {
        QFile file(dump);
        QVERIFY(file.open(QIODevice::ReadOnly));
        SqliteConnection old;
        QVERIFY(old.open(path, Access::ReadWrite));
        QString statement;
        while (!file.atEnd()) {
            statement += QString::fromUtf8(file.readLine());
            if (!statement.endsWith(QLatin1String(";\n")))
                continue;
            QVERIFY2(old.execute(statement), qPrintable(statement));
            statement.clear();
        }
        Statement query = old.prepare(QStringLiteral("PRAGMA user_version"));
        QVERIFY(query.run() && query.next());
        version = static_cast<int>(query.number(0));
    }
    QCOMPARE(QFileInfo(dump).fileName(), QStringLiteral("version-%1.sql").arg(version));

    auto migrated = JournalledFile::must(Database::open(path, Access::ReadWrite));
    QCOMPARE(!migrated->backupMade().isEmpty(), version < Schema::latestVersion());
    QCOMPARE(JournalledFile::must(migrated->single(QStringLiteral("PRAGMA user_version"))).toInt(),
             Schema::latestVersion());
    QCOMPARE(shapeOf(*migrated), shapeOf(*m_fresh));
    const auto found = JournalledFile::must(verify(*migrated));
    QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : qPrintable(found.first().detail));
    const QString email = QStringLiteral("SELECT email FROM participant WHERE name_latin = 'Leila Attar 7'");
    QCOMPARE(JournalledFile::must(migrated->single(email)).toString(), QStringLiteral("leila7@example.org"));
    migrated.reset();

    // And it goes on from there, journal and all.
    CopyRegistry registry(m_folder.filePath(QStringLiteral("copies.sqlite")));
    auto file = JournalledFile::reopen(path, registry);
    const StepReport done = file->step([&](Transaction &t) {
        return t.database().execute(
            QStringLiteral("UPDATE participant SET email = 'new@example.org' WHERE name_latin = 'Leila Attar 7'"));
    });
    QCOMPARE(done.changes, 1);
    QVERIFY(JournalledFile::must(verify(file->database())).isEmpty());
    file.reset();
    QFile::remove(path);
}

} // namespace multaqa

MULTAQA_TEST(multaqa::SchemaTest)
#include "SchemaTest.moc"
