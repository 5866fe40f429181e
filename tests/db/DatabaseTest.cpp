// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Check.h"
#include "support/FilledCopies.h"
#include "support/JournalledFile.h"
#include "support/TestProgram.h"

#include "app/ErrorText.h"
#include "db/Schema.h"
#include "db/Verification.h"

#include <QDir>
#include <QtEndian>

namespace multaqa {
namespace {

int kind(ErrorKind kind)
{
    return static_cast<int>(kind);
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoConferenceIsRefused_data();
    void whatIsNoConferenceIsRefused();
    void aFileOfANewerVersionIsRefused();
    void aForeignTriggerOrViewIsRefused();
    void aMissingOrChangedGuardIsRefused();
    void readingLeavesTheFileAndItsFolderAsTheyWere();
    void anExistingFileIsNeverOverwritten();
    void aCopyReplacesWhatWasThereAndNothingElse();
    void aCopyNeverReplacesTheFileItself();
    void aCopyNeedsAFolder();

private:
    FilledCopies m_files;
};

void DatabaseTest::whatIsNoConferenceIsRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("expected");

    writeBytes(m_files.path(QStringLiteral("text.multaqa")), QByteArray("Dear colleagues,\n").repeated(500));
    QTest::newRow("a text file renamed") << m_files.path(QStringLiteral("text.multaqa"))
                                         << kind(ErrorKind::NotAConference);
    writeBytes(m_files.path(QStringLiteral("empty.multaqa")), {});
    QTest::newRow("an empty file") << m_files.path(QStringLiteral("empty.multaqa")) << kind(ErrorKind::NotAConference);
    QDir().mkpath(m_files.path(QStringLiteral("folder.multaqa")));
    QTest::newRow("a folder") << m_files.path(QStringLiteral("folder.multaqa")) << kind(ErrorKind::NotAConference);
    QTest::newRow("no file") << m_files.path(QStringLiteral("missing.multaqa")) << kind(ErrorKind::NotFound);
    {
        SqliteConnection other;
        QVERIFY(other.open(m_files.path(QStringLiteral("other.multaqa")), Access::ReadWrite));
        QVERIFY(other.execute(QStringLiteral("CREATE TABLE participant(id INTEGER)")));
    }
    QTest::newRow("an SQLite file of another program")
        << m_files.path(QStringLiteral("other.multaqa")) << kind(ErrorKind::NotAConference);
}

void DatabaseTest::whatIsNoConferenceIsRefused()
{
    QFETCH(QString, file);
    QFETCH(int, expected);
    VERIFY_REFUSED(file, static_cast<ErrorKind>(expected));
}

void DatabaseTest::aFileOfANewerVersionIsRefused()
{
    const QString file = m_files.copy();
    QByteArray bytes = m_files.bytes();
    qToBigEndian<quint32>(Schema::latestVersion() + 1, bytes.data() + 60); // user_version
    writeBytes(file, bytes);
    VERIFY_REFUSED(file, ErrorKind::TooNew);
    QVERIFY(errorText(Database::open(file, Access::ReadOnly).error())
                .contains(QString::number(Schema::latestVersion() + 1)));
}

void DatabaseTest::aForeignTriggerOrViewIsRefused()
{
    for (const char *foreign : {"CREATE TRIGGER stranger AFTER UPDATE ON journal_state BEGIN SELECT 1; END",
                                "CREATE VIEW stranger AS SELECT * FROM participant"}) {
        const QString file = m_files.copy();
        VERIFY_OK(JournalledFile::must(Database::open(file, Access::ReadWrite))->execute(QLatin1String(foreign)));
        VERIFY_REFUSED(file, ErrorKind::Damaged);
        QCOMPARE(Database::open(file, Access::ReadOnly).error().detail, QStringLiteral("stranger"));
    }
}

void DatabaseTest::aMissingOrChangedGuardIsRefused()
{
    for (const char *replacement : {"", "CREATE TRIGGER guard_delete_role BEFORE DELETE ON role BEGIN SELECT 1; END"}) {
        const QString file = m_files.copy();
        {
            auto database = JournalledFile::must(Database::open(file, Access::ReadWrite));
            VERIFY_OK(database->execute(QStringLiteral("DROP TRIGGER guard_delete_role")));
            if (*replacement)
                VERIFY_OK(database->execute(QLatin1String(replacement)));
        }
        VERIFY_REFUSED(file, ErrorKind::Damaged);
        QCOMPARE(Database::open(file, Access::ReadOnly).error().detail, QStringLiteral("guard_delete_role"));
    }
}

void DatabaseTest::readingLeavesTheFileAndItsFolderAsTheyWere()
{
    const QString file = m_files.copy();
    const QStringList beside = QFileInfo(file).dir().entryList(QDir::AllEntries | QDir::Hidden);
    auto database = JournalledFile::must(Database::open(file, Access::ReadOnly));
    QCOMPARE(JournalledFile::contentsOf(*database), m_files.contents());
    QVERIFY(JournalledFile::must(verify(*database)).isEmpty());
    QVERIFY(!database->execute(QStringLiteral("UPDATE journal_state SET clock = 1")));
    QCOMPARE(QFileInfo(file).dir().entryList(QDir::AllEntries | QDir::Hidden), beside);
    database.reset();
    QCOMPARE(bytesOf(file), m_files.bytes());
    QCOMPARE(QFileInfo(file).dir().entryList(QDir::AllEntries | QDir::Hidden), beside);
}

void DatabaseTest::anExistingFileIsNeverOverwritten()
{
    const QString file = m_files.copy();
    const auto created = Database::create(file);
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::Refused);
    auto database =
        JournalledFile::must(Database::open(m_files.copy(QStringLiteral("other copy.multaqa")), Access::ReadOnly));
    QCOMPARE(database->copyTo(file).error().kind, ErrorKind::Refused);
    QCOMPARE(bytesOf(file), m_files.bytes());
}

void DatabaseTest::aCopyReplacesWhatWasThereAndNothingElse()
{
    auto database = JournalledFile::must(Database::open(m_files.copy(), Access::ReadOnly));
    const QString target = m_files.path(QStringLiteral("target.multaqa"));
    writeBytes(target, "an older copy");
    writeBytes(target % u"-journal", "of a step that a crash broke off");
    const QStringList beside = QDir(QFileInfo(target).path()).entryList(QDir::AllEntries | QDir::Hidden);
    VERIFY_OK(database->copyTo(target, IfExists::Replace));
    QCOMPARE(JournalledFile::contentsOf(*JournalledFile::must(Database::open(target, Access::ReadOnly))),
             m_files.contents());
    QStringList left = QDir(QFileInfo(target).path()).entryList(QDir::AllEntries | QDir::Hidden);
    left << QFileInfo(target).fileName() % u"-journal";
    QCOMPARE(QSet<QString>(left.begin(), left.end()), QSet<QString>(beside.begin(), beside.end()));
}

void DatabaseTest::aCopyNeverReplacesTheFileItself()
{
    const QString file = m_files.copy();
    const QString link = m_files.path(QStringLiteral("link.multaqa"));
    QVERIFY(QFile::link(file, link));
    auto database = JournalledFile::must(Database::open(file, Access::ReadWrite));
    for (const QString &name : {file, link, QString(m_files.path(QStringLiteral(".")) % u"/copy.multaqa")}) {
        const auto copied = database->copyTo(name, IfExists::Replace);
        QVERIFY(!copied);
        QCOMPARE(copied.error().kind, ErrorKind::Refused);
        QVERIFY(errorText(copied.error()).contains(QFileInfo(name).fileName()));
    }
    QCOMPARE(bytesOf(file), m_files.bytes());
}

void DatabaseTest::aCopyNeedsAFolder()
{
    auto database = JournalledFile::must(Database::open(m_files.copy(), Access::ReadOnly));
    const auto copied = database->copyTo(m_files.path(QStringLiteral("nowhere/copy.multaqa")));
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, ErrorKind::NotFound);
    QVERIFY(errorText(copied.error()).contains(QLatin1String("folder")));
}

} // namespace multaqa

MULTAQA_TEST(multaqa::DatabaseTest)
#include "DatabaseTest.moc"
