// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Check.h"
#include "support/FilledCopies.h"
#include "support/Holder.h"
#include "support/JournalledFile.h"
#include "support/SmallDisk.h"
#include "support/TestProgram.h"

#include "app/ErrorText.h"
#include "db/Verification.h"

#include <QDir>

#include <unistd.h>

namespace multaqa {
namespace {

int kind(ErrorKind kind)
{
    return static_cast<int>(kind);
}

} // namespace

/// Files that another program writes, that may not be written, or whose disk is full.
class FileAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theSecondProgramMayReadAndIsToldWhoWrites();
    void theLockOfAKilledProgramIsTakenOver();
    void aCopyDoesNotReplaceWhatAnotherProgramWrites();
    void aFileThatMayNotBeWrittenIsOpenedForReading();
    void aFolderThatMayNotBeWrittenIsOpenedForReading();
    void aFileThatMayNotBeReadIsRefused();
    void aReadOnlyDiskIsOpenedForReading();
    void aFullDiskChangesNothing();

private:
    FilledCopies m_files;
    QStringList m_nobody; ///< the words before a program that make it run without root's rights
};

void FileAccessTest::initTestCase()
{
    if (geteuid() == 0)
        m_nobody = QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"),
                               QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups")};
}

void FileAccessTest::theSecondProgramMayReadAndIsToldWhoWrites()
{
    const QString file = m_files.copy();
    const Holder holder(file);
    QCOMPARE(holder.said(), QStringLiteral("writing"));

    auto database = JournalledFile::must(Database::open(file, Access::ReadWrite));
    QCOMPARE(database->access(), Access::ReadOnly);
    const Error reason = database->readOnlyReason().value();
    QCOMPARE(reason.kind, ErrorKind::InUse);
    QVERIFY(reason.detail.contains(QString::number(holder.id())));
    QVERIFY(reason.detail.contains(QLatin1String("other_program")));
    QVERIFY(errorText(reason).contains(QLatin1String("copy.multaqa")));
    QCOMPARE(JournalledFile::contentsOf(*database), m_files.contents());
    QVERIFY(!database->execute(QStringLiteral("UPDATE journal_state SET clock = 1")));
    QCOMPARE(bytesOf(file), m_files.bytes());
}

void FileAccessTest::theLockOfAKilledProgramIsTakenOver()
{
    const QString file = m_files.copy();
    Holder holder(file);
    QCOMPARE(holder.said(), QStringLiteral("writing"));
    holder.kill();
    QVERIFY(QFile::exists(m_files.path(QStringLiteral(".copy.multaqa.lock"))));
    QCOMPARE(JournalledFile::must(Database::open(file, Access::ReadWrite))->access(), Access::ReadWrite);
    QVERIFY(!QFile::exists(m_files.path(QStringLiteral(".copy.multaqa.lock"))));
}

void FileAccessTest::aCopyDoesNotReplaceWhatAnotherProgramWrites()
{
    auto database = JournalledFile::must(Database::open(m_files.copy(), Access::ReadOnly));
    const QString target = m_files.copy(QStringLiteral("target.multaqa"));
    const Holder holder(target);
    QCOMPARE(holder.said(), QStringLiteral("writing"));
    QCOMPARE(database->copyTo(target, IfExists::Replace).error().kind, ErrorKind::InUse);
}

void FileAccessTest::aFileThatMayNotBeWrittenIsOpenedForReading()
{
    const QString file = m_files.copy();
    QFile(file).setPermissions(QFile::ReadOwner | QFile::ReadOther);
    const Holder holder(file, m_nobody);
    if (holder.said().isEmpty())
        QSKIP("SKIPPED: no program can be run here as another user");
    QVERIFY2(holder.said().startsWith(QStringLiteral("read-only %1 ").arg(kind(ErrorKind::ReadOnly))),
             qPrintable(holder.said()));
    QVERIFY(holder.said().contains(QLatin1String("copy.multaqa")));
    QCOMPARE(bytesOf(file), m_files.bytes());
}

void FileAccessTest::aFolderThatMayNotBeWrittenIsOpenedForReading()
{
    QDir().mkpath(m_files.path(QStringLiteral("shut")));
    const QString file = m_files.copy(QStringLiteral("shut/copy.multaqa"));
    QFile(file).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::WriteOther);
    QFile(m_files.path(QStringLiteral("shut")))
        .setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    const QString said = Holder(file, m_nobody).said();
    QFile(m_files.path(QStringLiteral("shut")))
        .setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // so that it can be removed
    if (said.isEmpty())
        QSKIP("SKIPPED: no program can be run here as another user");
    QVERIFY2(said.startsWith(QStringLiteral("read-only %1 ").arg(kind(ErrorKind::ReadOnly))), qPrintable(said));
    QCOMPARE(bytesOf(file), m_files.bytes());
}

void FileAccessTest::aFileThatMayNotBeReadIsRefused()
{
    const QString file = m_files.copy();
    QFile(file).setPermissions(geteuid() == 0 ? QFile::ReadOwner : QFile::Permissions());
    const QString said = Holder(file, m_nobody).said();
    QFile(file).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (said.isEmpty())
        QSKIP("SKIPPED: no program can be run here as another user");
    QVERIFY2(said.startsWith(QStringLiteral("error %1 ").arg(kind(ErrorKind::NoPermission))), qPrintable(said));
    QVERIFY(said.contains(QLatin1String("copy.multaqa")));
    QCOMPARE(bytesOf(file), m_files.bytes());
}

void FileAccessTest::aReadOnlyDiskIsOpenedForReading()
{
    const SmallDisk disk(m_files.path(QStringLiteral("read-only disk")));
    if (!disk.isThere())
        QSKIP("SKIPPED: no file system can be mounted here");
    const QString file = m_files.copy(QStringLiteral("read-only disk/copy.multaqa"));
    QVERIFY(disk.makeReadOnly());
    auto database = JournalledFile::must(Database::open(file, Access::ReadWrite));
    QCOMPARE(database->access(), Access::ReadOnly);
    QCOMPARE(database->readOnlyReason()->kind, ErrorKind::ReadOnly);
    QCOMPARE(JournalledFile::contentsOf(*database), m_files.contents());
    database.reset();
    const auto created = Database::create(disk.path(QStringLiteral("new.multaqa")));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::NoPermission);
}

void FileAccessTest::aFullDiskChangesNothing()
{
    const SmallDisk disk(m_files.path(QStringLiteral("small disk")));
    if (!disk.isThere())
        QSKIP("SKIPPED: no file system can be mounted here");
    const QString path = m_files.copy(QStringLiteral("small disk/copy.multaqa"));
    CopyRegistry registry(m_files.path(QStringLiteral("copies.sqlite")));
    auto file = JournalledFile::reopen(path, registry);
    disk.fill();
    for (const bool isLarge : {false, true}) {
        // A large step meets the full disk while it is written, a small one when it is committed.
        const auto wanted = [&]() -> Result<void> {
            MULTAQA_TRY(auto step, file->journal().begin(QStringLiteral("Huda"), QStringLiteral("edit"), StepKind::Do));
            for (int i = 0; i < (isLarge ? 200 : 1); ++i) // more than the cache holds
                MULTAQA_CHECK(file->database().execute(u"UPDATE participant SET notes = '" %
                                                       QString(isLarge ? 9000 : 9, QChar(u'a' + i % 20)) % u"'"));
            MULTAQA_CHECK(file->journal().commit(std::move(step)));
            return {};
        }();
        QVERIFY(!wanted);
        QVERIFY2(wanted.error().kind == ErrorKind::DiskFull, qPrintable(wanted.error().detail));
        QVERIFY(errorText(wanted.error()).contains(QLatin1String("copy.multaqa")));
        QCOMPARE(bytesOf(path), m_files.bytes());
        QVERIFY(!QFile::exists(path % u"-journal"));
        QCOMPARE(file->contents(), m_files.contents());
    }
    QCOMPARE(file->database().copyTo(disk.path(QStringLiteral("second.multaqa"))).error().kind, ErrorKind::DiskFull);
    QVERIFY(!QFile::exists(disk.path(QStringLiteral("second.multaqa"))));
    QVERIFY(!Database::create(disk.path(QStringLiteral("new.multaqa"))));
    QVERIFY(!QFile::exists(disk.path(QStringLiteral("new.multaqa"))));
    file.reset();

    disk.fill();
    auto reader = JournalledFile::must(Database::open(path, Access::ReadWrite));
    QCOMPARE(reader->access(), Access::ReadOnly);
    QCOMPARE(reader->readOnlyReason()->kind, ErrorKind::DiskFull);
    QCOMPARE(JournalledFile::contentsOf(*reader), m_files.contents());
    reader.reset();
    QCOMPARE(bytesOf(path), m_files.bytes());

    disk.makeRoom();
    file = JournalledFile::reopen(path, registry);
    const StepReport done = file->step(
        [&](Transaction &t) { return t.database().execute(QStringLiteral("UPDATE participant SET notes = 'room'")); });
    QVERIFY(done.changes > 0);
    QVERIFY(JournalledFile::must(verify(file->database())).isEmpty());
}

} // namespace multaqa

MULTAQA_TEST(multaqa::FileAccessTest)
#include "FileAccessTest.moc"
