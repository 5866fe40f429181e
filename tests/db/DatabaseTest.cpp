// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Check.h"
#include "support/FilledFile.h"
#include "support/JournalledFile.h"

#include "db/Schema.h"
#include "db/Verification.h"

#include <QDir>
#include <QProcess>
#include <QtEndian>

#include <unistd.h>

namespace multaqa {
namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error(qPrintable(file.errorString()));
}

int kind(ErrorKind kind)
{
    return static_cast<int>(kind);
}

/// A program that holds a file until it is told to end, or killed.
class Holder
{
public:
    /// USER: what the program runs under, such as setpriv and its options.
    explicit Holder(const QString &path, const QStringList &user = {})
    {
        QStringList words = user;
        words << QStringLiteral(MULTAQA_OTHER_PROGRAM) << QStringLiteral("hold") << path;
        m_process.start(words.takeFirst(), words);
        m_process.waitForStarted();
        while (!m_process.canReadLine() && m_process.waitForReadyRead())
            continue;
        m_said = QString::fromUtf8(m_process.readLine()).trimmed();
    }
    Holder(const Holder &) = delete;
    Holder &operator=(const Holder &) = delete;
    ~Holder()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    const QString &said() const { return m_said; }
    qint64 id() const { return m_process.processId(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    QString m_said;
};

/// A file system of its own, of 1 MB, that goes when this goes.
class SmallDisk
{
public:
    explicit SmallDisk(QString path)
        : m_path(std::move(path))
    {
        QDir().mkpath(m_path);
        m_isThere = QProcess::execute(QStringLiteral("mount"),
                                      {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                       QStringLiteral("size=1m"), QStringLiteral("tmpfs"), m_path}) == 0;
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk()
    {
        if (m_isThere)
            QProcess::execute(QStringLiteral("umount"), {m_path});
    }

    bool isThere() const { return m_isThere; }
    QString path(const QString &name) const { return m_path % u'/' % name; }
    /// Writes until nothing more can be written.
    void fill() const
    {
        QFile filler(path(QStringLiteral("filler")));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        for (int size : {65536, 4096, 1})
            while (filler.write(QByteArray(size, 'x')) == size)
                continue;
    }
    void makeRoom() const { QFile::remove(path(QStringLiteral("filler"))); }
    bool makeReadOnly() const
    {
        return QProcess::execute(QStringLiteral("mount"),
                                 {QStringLiteral("-o"), QStringLiteral("remount,ro"), m_path}) == 0;
    }

private:
    QString m_path;
    bool m_isThere = false;
};

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void whatIsNoConferenceIsRefused_data();
    void whatIsNoConferenceIsRefused();
    void aFileOfANewerVersionIsRefused();
    void aFileCutShortIsRefused();
    void aForeignTriggerOrViewIsRefused();
    void aMissingOrChangedGuardIsRefused();
    void noByteOfTheHeaderTurnsUnnoticed();
    void noByteOfTheContentsTurnsUnnoticed();
    void aPageThatIsNoneIsRefusedOnOpening();
    void aFileTornByAKillIsPutRightOnOpening();
    void readingLeavesTheFileAndItsFolderAsTheyWere();
    void anExistingFileIsNeverOverwritten();
    void theSecondProgramMayReadAndIsToldWhoWrites();
    void theLockOfAKilledProgramIsTakenOver();
    void aFileThatMayNotBeWrittenIsOpenedForReading();
    void aFolderThatMayNotBeWrittenIsOpenedForReading();
    void aFileThatMayNotBeReadIsRefused();
    void aReadOnlyDiskIsOpenedForReading();
    void aFullDiskChangesNothing();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A fresh copy of the filled file.
    QString copy(const QString &name = QStringLiteral("copy.multaqa")) const
    {
        QFile::remove(path(name));
        write(path(name), m_bytes);
        return path(name);
    }
    /// Opening is refused in both ways with a sentence that names the file, and leaves no trace.
    static QString whatIsWrongWithRefusal(const QString &file, ErrorKind expected);

    QTemporaryDir m_folder;
    QByteArray m_bytes;
    QString m_contents;
    QStringList m_nobody; ///< the words before a program that make it run without root's rights
};

void DatabaseTest::initTestCase()
{
    fillFile(path(QStringLiteral("filled.multaqa")));
    m_bytes = bytesOf(path(QStringLiteral("filled.multaqa")));
    auto database = JournalledFile::must(Database::open(path(QStringLiteral("filled.multaqa")), Access::ReadOnly));
    m_contents = JournalledFile::contentsOf(*database);
    QVERIFY(JournalledFile::must(verify(*database)).isEmpty());
    QVERIFY(m_contents.count(u'\n') > 50);
    QFile(m_folder.path()).setPermissions(QFile(m_folder.path()).permissions() | QFile::ReadOther | QFile::ExeOther);
    if (geteuid() == 0)
        m_nobody = QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"),
                               QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups")};
}

QString DatabaseTest::whatIsWrongWithRefusal(const QString &file, ErrorKind expected)
{
    const QByteArray before = bytesOf(file);
    const QStringList beside = QFileInfo(file).dir().entryList(QDir::AllEntries | QDir::Hidden);
    for (Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto opened = Database::open(file, access);
        if (opened)
            return QStringLiteral("was opened");
        if (opened.error().kind != expected)
            return QStringLiteral("wrong kind %1: %2").arg(kind(opened.error().kind)).arg(errorText(opened.error()));
        if (!errorText(opened.error()).contains(QFileInfo(file).fileName()))
            return QStringLiteral("does not name the file: ") % errorText(opened.error());
    }
    if (bytesOf(file) != before)
        return QStringLiteral("the file was changed");
    if (QFileInfo(file).dir().entryList(QDir::AllEntries | QDir::Hidden) != beside)
        return QStringLiteral("something lies beside the file");
    return {};
}

#define VERIFY_REFUSED(file, expected)                                                                                 \
    do {                                                                                                               \
        const QString wrong = whatIsWrongWithRefusal(file, expected);                                                  \
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));                                                                  \
    } while (false)

void DatabaseTest::whatIsNoConferenceIsRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("expected");

    write(path(QStringLiteral("text.multaqa")), QByteArray("Dear colleagues,\n").repeated(500));
    QTest::newRow("a text file renamed") << path(QStringLiteral("text.multaqa")) << kind(ErrorKind::NotAConference);
    write(path(QStringLiteral("empty.multaqa")), {});
    QTest::newRow("an empty file") << path(QStringLiteral("empty.multaqa")) << kind(ErrorKind::NotAConference);
    QDir().mkpath(path(QStringLiteral("folder.multaqa")));
    QTest::newRow("a folder") << path(QStringLiteral("folder.multaqa")) << kind(ErrorKind::NotAConference);
    QTest::newRow("no file") << path(QStringLiteral("missing.multaqa")) << kind(ErrorKind::NotFound);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(path(QStringLiteral("other.multaqa")));
        QVERIFY(other.open());
        QSqlQuery(other).exec(QStringLiteral("CREATE TABLE participant(id INTEGER)"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    QTest::newRow("an SQLite file of another program")
        << path(QStringLiteral("other.multaqa")) << kind(ErrorKind::NotAConference);
}

void DatabaseTest::whatIsNoConferenceIsRefused()
{
    QFETCH(QString, file);
    QFETCH(int, expected);
    VERIFY_REFUSED(file, static_cast<ErrorKind>(expected));
}

void DatabaseTest::aFileOfANewerVersionIsRefused()
{
    const QString file = copy();
    QByteArray bytes = m_bytes;
    qToBigEndian<quint32>(Schema::latestVersion() + 1, bytes.data() + 60); // user_version
    write(file, bytes);
    VERIFY_REFUSED(file, ErrorKind::TooNew);
    QVERIFY(errorText(Database::open(file, Access::ReadOnly).error())
                .contains(QString::number(Schema::latestVersion() + 1)));
}

void DatabaseTest::aFileCutShortIsRefused()
{
    for (const qsizetype length :
         {qsizetype(100), qsizetype(4096), m_bytes.size() / 2, m_bytes.size() - 4096, m_bytes.size() - 1}) {
        const QString file = copy();
        write(file, m_bytes.left(length));
        VERIFY_REFUSED(file, ErrorKind::Damaged);
    }
}

void DatabaseTest::aForeignTriggerOrViewIsRefused()
{
    for (const char *foreign : {"CREATE TRIGGER stranger AFTER UPDATE ON journal_state BEGIN SELECT 1; END",
                                "CREATE VIEW stranger AS SELECT * FROM participant"}) {
        const QString file = copy();
        VERIFY_OK(JournalledFile::must(Database::open(file, Access::ReadWrite))->execute(QLatin1String(foreign)));
        VERIFY_REFUSED(file, ErrorKind::Damaged);
        QCOMPARE(Database::open(file, Access::ReadOnly).error().detail, QStringLiteral("stranger"));
    }
}

void DatabaseTest::aMissingOrChangedGuardIsRefused()
{
    for (const char *replacement : {"", "CREATE TRIGGER guard_delete_role BEFORE DELETE ON role BEGIN SELECT 1; END"}) {
        const QString file = copy();
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

void DatabaseTest::noByteOfTheHeaderTurnsUnnoticed()
{
    const QString file = copy();
    for (int at = 0; at < 100; ++at) {
        for (const char turned : {static_cast<char>(0x01), static_cast<char>(0xff)}) {
            QByteArray bytes = m_bytes;
            bytes[at] = static_cast<char>(bytes.at(at) ^ turned);
            write(file, bytes);
            const auto opened = Database::open(file, Access::ReadOnly);
            const QString place = QStringLiteral("byte %1 turned by %2").arg(at).arg(static_cast<uchar>(turned));
            if (opened) {
                const auto found = verify(**opened);
                const bool isFine = found && found->isEmpty();
                QVERIFY2(!isFine || JournalledFile::contentsOf(**opened) == m_contents, qPrintable(place));
            } else {
                const ErrorKind expected = at < 16 || (at >= 68 && at < 72) ? ErrorKind::NotAConference
                                           : at >= 60 && at < 64 && opened.error().kind == ErrorKind::TooNew
                                               ? ErrorKind::TooNew
                                               : ErrorKind::Damaged;
                QVERIFY2(opened.error().kind == expected,
                         qPrintable(QString(place % u": " % errorText(opened.error()))));
            }
            QVERIFY2(bytesOf(file) == bytes, qPrintable(place));
        }
    }
}

void DatabaseTest::noByteOfTheContentsTurnsUnnoticed()
{
    const QString file = copy();
    int refused = 0;
    int told = 0;
    int harmless = 0;
    for (qsizetype at = 100; at < m_bytes.size(); at += 251) {
        const char turned = static_cast<char>(at % 3 == 0 ? 0xff : 1 << (at % 7));
        QFile patched(file);
        QVERIFY(patched.open(QIODevice::ReadWrite));
        QVERIFY(patched.seek(at) && patched.putChar(static_cast<char>(m_bytes.at(at) ^ turned)));
        patched.close();
        if (const auto opened = Database::open(file, Access::ReadOnly); !opened) {
            QVERIFY2(opened.error().kind == ErrorKind::Damaged, qPrintable(errorText(opened.error())));
            ++refused;
        } else if (const auto found = verify(**opened); !found || !found->isEmpty()) {
            ++told;
        } else {
            QVERIFY2(JournalledFile::contentsOf(**opened) == m_contents,
                     qPrintable(QStringLiteral("byte %1 turned by %2").arg(at).arg(static_cast<uchar>(turned))));
            ++harmless;
        }
        QVERIFY(patched.open(QIODevice::ReadWrite));
        QVERIFY(patched.seek(at) && patched.putChar(m_bytes.at(at)));
    }
    qInfo("%d refused on opening, %d told by verify, %d without effect on the contents", refused, told, harmless);
    QVERIFY(refused > 10);
    QVERIFY(told > 10);
}

void DatabaseTest::aPageThatIsNoneIsRefusedOnOpening()
{
    for (qsizetype at = 4096; at < m_bytes.size(); at += 4096) {
        const QString file = copy();
        QByteArray bytes = m_bytes;
        bytes[at] = static_cast<char>(~bytes.at(at)); // the page's kind
        write(file, bytes);
        VERIFY_REFUSED(file, ErrorKind::Damaged);
    }
}

void DatabaseTest::aFileTornByAKillIsPutRightOnOpening()
{
    const QString whole = copy(QStringLiteral("whole.multaqa"));
    const QString torn = copy(QStringLiteral("torn.multaqa"));
    {
        // What a kill leaves, taken while a step that outgrew its cache is half on the disk.
        CopyRegistry registry(path(QStringLiteral("copies.sqlite")));
        auto writer = JournalledFile::reopen(whole, registry);
        VERIFY_OK(writer->database().execute(QStringLiteral("PRAGMA cache_size = 1")));
        auto step =
            JournalledFile::must(writer->journal().begin(QStringLiteral("Huda"), QStringLiteral("edit"), StepKind::Do));
        VERIFY_OK(writer->database().execute(u"UPDATE participant SET notes = '" % QString(9000, u'x') %
                                             u"', email = 'torn'"));
        QByteArray half = bytesOf(whole);
        QVERIFY(half != m_bytes);
        // The first page tells of pages that had not been written yet.
        qToBigEndian<quint32>(static_cast<quint32>(half.size() / 4096 + 1000), half.data() + 28);
        write(torn, half);
        write(torn % u"-journal", bytesOf(whole % u"-journal"));
    }
    QCOMPARE(JournalledFile::contentsOf(*JournalledFile::must(Database::open(torn, Access::ReadWrite))), m_contents);
    QVERIFY(!QFile::exists(torn % u"-journal"));
    QCOMPARE(bytesOf(torn), m_bytes);
}

void DatabaseTest::readingLeavesTheFileAndItsFolderAsTheyWere()
{
    const QString file = copy();
    const QStringList beside = QFileInfo(file).dir().entryList(QDir::AllEntries | QDir::Hidden);
    auto database = JournalledFile::must(Database::open(file, Access::ReadOnly));
    QCOMPARE(JournalledFile::contentsOf(*database), m_contents);
    QVERIFY(JournalledFile::must(verify(*database)).isEmpty());
    QVERIFY(!database->execute(QStringLiteral("UPDATE journal_state SET clock = 1")));
    QCOMPARE(QFileInfo(file).dir().entryList(QDir::AllEntries | QDir::Hidden), beside);
    database.reset();
    QCOMPARE(bytesOf(file), m_bytes);
    QCOMPARE(QFileInfo(file).dir().entryList(QDir::AllEntries | QDir::Hidden), beside);
}

void DatabaseTest::anExistingFileIsNeverOverwritten()
{
    const QString file = copy();
    const auto created = Database::create(file);
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::Refused);
    auto database = JournalledFile::must(Database::open(copy(QStringLiteral("other copy.multaqa")), Access::ReadOnly));
    QCOMPARE(database->copyTo(file).error().kind, ErrorKind::Refused);
    QCOMPARE(bytesOf(file), m_bytes);
}

void DatabaseTest::theSecondProgramMayReadAndIsToldWhoWrites()
{
    const QString file = copy();
    const Holder holder(file);
    QCOMPARE(holder.said(), QStringLiteral("writing"));

    auto database = JournalledFile::must(Database::open(file, Access::ReadWrite));
    QCOMPARE(database->access(), Access::ReadOnly);
    const Error reason = database->readOnlyReason().value();
    QCOMPARE(reason.kind, ErrorKind::InUse);
    QVERIFY(reason.detail.contains(QString::number(holder.id())));
    QVERIFY(reason.detail.contains(QLatin1String("other_program")));
    QVERIFY(errorText(reason).contains(QLatin1String("copy.multaqa")));
    QCOMPARE(JournalledFile::contentsOf(*database), m_contents);
    QVERIFY(!database->execute(QStringLiteral("UPDATE journal_state SET clock = 1")));
    QCOMPARE(bytesOf(file), m_bytes);
}

void DatabaseTest::theLockOfAKilledProgramIsTakenOver()
{
    const QString file = copy();
    Holder holder(file);
    QCOMPARE(holder.said(), QStringLiteral("writing"));
    holder.kill();
    QVERIFY(QFile::exists(path(QStringLiteral(".copy.multaqa.lock"))));
    QCOMPARE(JournalledFile::must(Database::open(file, Access::ReadWrite))->access(), Access::ReadWrite);
    QVERIFY(!QFile::exists(path(QStringLiteral(".copy.multaqa.lock"))));
}

void DatabaseTest::aFileThatMayNotBeWrittenIsOpenedForReading()
{
    const QString file = copy();
    QFile(file).setPermissions(QFile::ReadOwner | QFile::ReadOther);
    const Holder holder(file, m_nobody);
    if (holder.said().isEmpty())
        QSKIP("SKIPPED: no program can be run here as another user");
    QVERIFY2(holder.said().startsWith(QStringLiteral("read-only %1 ").arg(kind(ErrorKind::ReadOnly))),
             qPrintable(holder.said()));
    QVERIFY(holder.said().contains(QLatin1String("copy.multaqa")));
    QCOMPARE(bytesOf(file), m_bytes);
}

void DatabaseTest::aFolderThatMayNotBeWrittenIsOpenedForReading()
{
    QDir().mkpath(path(QStringLiteral("shut")));
    const QString file = copy(QStringLiteral("shut/copy.multaqa"));
    QFile(file).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::WriteOther);
    QFile(path(QStringLiteral("shut")))
        .setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    const QString said = Holder(file, m_nobody).said();
    QFile(path(QStringLiteral("shut")))
        .setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // so that it can be removed
    if (said.isEmpty())
        QSKIP("SKIPPED: no program can be run here as another user");
    QVERIFY2(said.startsWith(QStringLiteral("read-only %1 ").arg(kind(ErrorKind::ReadOnly))), qPrintable(said));
    QCOMPARE(bytesOf(file), m_bytes);
}

void DatabaseTest::aFileThatMayNotBeReadIsRefused()
{
    const QString file = copy();
    QFile(file).setPermissions(geteuid() == 0 ? QFile::ReadOwner : QFile::Permissions());
    const QString said = Holder(file, m_nobody).said();
    QFile(file).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (said.isEmpty())
        QSKIP("SKIPPED: no program can be run here as another user");
    QVERIFY2(said.startsWith(QStringLiteral("error %1 ").arg(kind(ErrorKind::NoPermission))), qPrintable(said));
    QVERIFY(said.contains(QLatin1String("copy.multaqa")));
    QCOMPARE(bytesOf(file), m_bytes);
}

void DatabaseTest::aReadOnlyDiskIsOpenedForReading()
{
    const SmallDisk disk(path(QStringLiteral("read-only disk")));
    if (!disk.isThere())
        QSKIP("SKIPPED: no file system can be mounted here");
    const QString file = copy(QStringLiteral("read-only disk/copy.multaqa"));
    QVERIFY(disk.makeReadOnly());
    auto database = JournalledFile::must(Database::open(file, Access::ReadWrite));
    QCOMPARE(database->access(), Access::ReadOnly);
    QCOMPARE(database->readOnlyReason()->kind, ErrorKind::ReadOnly);
    QCOMPARE(JournalledFile::contentsOf(*database), m_contents);
    database.reset();
    const auto created = Database::create(disk.path(QStringLiteral("new.multaqa")));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::NoPermission);
}

void DatabaseTest::aFullDiskChangesNothing()
{
    const SmallDisk disk(path(QStringLiteral("small disk")));
    if (!disk.isThere())
        QSKIP("SKIPPED: no file system can be mounted here");
    const QString path = copy(QStringLiteral("small disk/copy.multaqa"));
    CopyRegistry registry(this->path(QStringLiteral("copies.sqlite")));
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
        QCOMPARE(file->contents(), m_contents);
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
    QCOMPARE(JournalledFile::contentsOf(*reader), m_contents);
    reader.reset();
    QCOMPARE(bytesOf(path), m_bytes);

    disk.makeRoom();
    file = JournalledFile::reopen(path, registry);
    const StepReport done = file->step(
        [&](Transaction &t) { return t.database().execute(QStringLiteral("UPDATE participant SET notes = 'room'")); });
    QVERIFY(done.changes > 0);
    QVERIFY(JournalledFile::must(verify(file->database())).isEmpty());
}

} // namespace multaqa

QTEST_GUILESS_MAIN(multaqa::DatabaseTest)
#include "DatabaseTest.moc"
