// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Database.h"

#include "FileLock.h"
#include "Schema.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace multaqa {
namespace {

/// The fields of SQLite's file header that tell whose file it is (https://www.sqlite.org/fileformat2.html,
/// section 1.3).
struct FileHeader
{
    quint32 version;
};

/// Where SQLite keeps the rollback journal: beside the file itself, also when PATH is a link to it.
QString journalOf(const QString &path)
{
    return QFileInfo(path).canonicalFilePath() % u"-journal";
}

Result<FileHeader> readHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::NotFound, {}, path, {}};
    if (!info.isFile())
        return Error{ErrorKind::NotAConference, {}, path, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NoPermission, {}, path, file.errorString()};
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)) ||
        qFromBigEndian<quint32>(header.constData() + 68) != Schema::applicationId)
        return Error{ErrorKind::NotAConference, {}, path, {}};

    // Bytes 18 and 19 name the journal: 1 is the rollback journal, the only one that is ever used here. Reading a file
    // of another kind would leave files beside it, and what it says may lie outside it.
    if (header.at(18) != 1 || header.at(19) != 1)
        return Error{ErrorKind::Damaged, {}, path, QStringLiteral("another program has changed its journal mode")};

    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    // After a crash the end may be missing until SQLite has played back the rollback journal beside the file.
    if (!QFile::exists(journalOf(path)) && file.size() < pages * (pageSize == 1 ? 65536 : pageSize))
        return Error{ErrorKind::Damaged, {}, path, QStringLiteral("the file is shorter than its header says")};
    return FileHeader{qFromBigEndian<quint32>(header.constData() + 60)};
}

bool isWritable(const QString &path)
{
    // The rollback journal lies beside the file, so the folder must be writable, too.
    const QFileInfo info(QFileInfo(path).canonicalFilePath());
    return info.isWritable() && QFileInfo(info.path()).isWritable();
}

Error noNewFile(const QString &path, const QString &detail)
{
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return {ErrorKind::NotFound, {}, path, QStringLiteral("folder")};
    return {ErrorKind::NoPermission, {}, path, detail};
}

std::filesystem::path nativePath(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

/// Waits until the file's contents are on the disk.
bool isOnDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

QString backupPath(const QString &path, quint32 version)
{
    const QFileInfo info(path);
    const QString stem = info.path() % u'/' % info.completeBaseName() % u" (version " % QString::number(version);
    QString candidate = stem % u")." % info.suffix();
    for (int number = 2; QFile::exists(candidate); ++number)
        candidate = stem % u", " % QString::number(number) % u")." % info.suffix();
    return candidate;
}

} // namespace

Database::Database(QString path, Access access)
    : m_path(std::move(path))
    , m_access(access)
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    if (QFile::exists(path))
        return Error{ErrorKind::Refused, {}, path, QStringLiteral("exists")};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return noNewFile(path, file.errorString());
    file.close();

    std::unique_ptr<Database> database(new Database(path, Access::ReadWrite));
    const auto make = [&]() -> Result<void> {
        MULTAQA_TRY(database->m_lock, FileLock::take(path));
        MULTAQA_CHECK(database->connect());
        MULTAQA_CHECK(Schema::create(*database));
        return Schema::startJournalling(*database);
    };
    if (auto made = make(); !made) {
        database.reset();
        QFile::remove(path);
        return made.error();
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access wanted)
{
    MULTAQA_TRY(const FileHeader header, readHeader(path));
    const auto latest = static_cast<quint32>(Schema::latestVersion());
    if (header.version > latest)
        return Error{ErrorKind::TooNew, {}, path, QString::number(header.version)};

    std::unique_ptr<Database> database(new Database(path, wanted));
    if (wanted == Access::ReadOnly) {
        if (header.version > 0 && header.version < latest)
            MULTAQA_CHECK(open(path, Access::ReadWrite)); // brings it to this version, or tells why it cannot
        MULTAQA_CHECK(finishBrokenStep(path));
    } else {
        auto lock = FileLock::take(path);
        if (!lock)
            database->m_readOnlyReason = lock.error();
        else if (!isWritable(path))
            database->m_readOnlyReason = Error{ErrorKind::ReadOnly, {}, path, {}};
        else
            database->m_lock = *std::move(lock);
        if (database->m_readOnlyReason)
            database->m_access = Access::ReadOnly;
    }
    MULTAQA_CHECK(database->connect());
    MULTAQA_CHECK(database->setUp());
    return database;
}

Result<std::unique_ptr<Database>> Database::openBeside(const QString &path, Access access)
{
    std::unique_ptr<Database> database(new Database(path, access));
    MULTAQA_CHECK(database->connect());
    if (access == Access::ReadWrite) {
        // A large step that outgrows the page cache would lock the readers of the first connection out before its end.
        MULTAQA_CHECK(database->execute(QStringLiteral("PRAGMA cache_spill = OFF")));
        MULTAQA_CHECK(Schema::startJournalling(*database));
    }
    return database;
}

Result<void> Database::finishBrokenStep(const QString &path)
{
    if (QFileInfo(journalOf(path)).size() == 0)
        return {};
    const auto lock = FileLock::take(path);
    if (!lock && lock.error().kind == ErrorKind::InUse)
        return {}; // the step is not broken: it is being written
    if (!lock || !isWritable(path))
        return Error{ErrorKind::ReadOnly, {}, path, QStringLiteral("broken step")};
    Database database(path, Access::ReadWrite);
    MULTAQA_CHECK(database.connect());
    const auto read = database.single(QStringLiteral("PRAGMA schema_version"));
    return read ? Result<void>() : read.error();
}

Result<void> Database::connect()
{
    MULTAQA_CHECK(m_sql.open(m_path, m_access));
    MULTAQA_CHECK(execute(QStringLiteral("PRAGMA trusted_schema = OFF")));
    MULTAQA_CHECK(execute(QStringLiteral("PRAGMA cell_size_check = ON")));
    MULTAQA_CHECK(execute(QStringLiteral("PRAGMA foreign_keys = ON")));
    MULTAQA_CHECK(execute(QStringLiteral("PRAGMA temp_store = MEMORY")));
    if (m_access == Access::ReadOnly)
        return {};
    // Erased data leaves nothing in free pages.
    MULTAQA_CHECK(execute(QStringLiteral("PRAGMA secure_delete = ON")));
    MULTAQA_CHECK(execute(QStringLiteral("PRAGMA journal_mode = DELETE")));
    return execute(QStringLiteral("PRAGMA synchronous = EXTRA"));
}

Result<void> Database::setUp()
{
    const auto checked = single(QStringLiteral("PRAGMA quick_check(1)"));
    if (!checked) {
        Error error = checked.error();
        if (error.kind == ErrorKind::Failed) // such as a file format that SQLite does not know
            error.kind = ErrorKind::Damaged;
        return error;
    }
    if (checked->toString() != QLatin1String("ok"))
        return Error{ErrorKind::Damaged, {}, m_path, checked->toString()};

    // Asked again of SQLite: a rollback journal beside the file may just have been played back.
    MULTAQA_TRY(const QVariant version, single(QStringLiteral("PRAGMA user_version")));
    if (version.toInt() < 1)
        return Error{ErrorKind::Damaged, {}, m_path, QStringLiteral("version ") % version.toString()};
    if (version.toInt() < Schema::latestVersion()) {
        if (m_access == Access::ReadOnly)
            return m_readOnlyReason && m_readOnlyReason->kind != ErrorKind::ReadOnly
                       ? *m_readOnlyReason
                       : Error{ErrorKind::ReadOnly, {}, m_path, QStringLiteral("older version")};
        const QString backup = backupPath(m_path, version.toUInt());
        MULTAQA_CHECK(copyTo(backup));
        m_backupMade = backup;
        if (auto migrated = Schema::migrate(*this, version.toInt()); !migrated) {
            Error error = migrated.error();
            if (error.kind == ErrorKind::Failed) // such as a table that a file of that version does not have
                error.kind = ErrorKind::Damaged;
            MULTAQA_CHECK(execute(QStringLiteral("ROLLBACK")));
            QFile::remove(backup); // the file itself is as it was
            m_backupMade.clear();
            return error;
        }
    }
    MULTAQA_CHECK(Schema::checkTriggers(*this));
    MULTAQA_CHECK(Schema::checkColumns(*this));
    if (m_access == Access::ReadOnly)
        return {};
    return Schema::startJournalling(*this);
}

Statement Database::prepare(const QString &sql) const
{
    return m_sql.prepare(sql);
}

Statement &Database::kept(const QString &sql)
{
    auto &statement = m_kept[sql];
    if (!statement)
        statement = std::make_shared<Statement>(prepare(sql));
    return *statement;
}

Result<void> Database::execute(const QString &sql) const
{
    return m_sql.execute(sql);
}

Result<QVariant> Database::single(const QString &sql) const
{
    Statement statement = prepare(sql);
    MULTAQA_CHECK(statement.run());
    const QVariant value = statement.next() ? statement.column(0) : QVariant();
    MULTAQA_CHECK(statement.finish());
    return value;
}

Result<void> Database::copyTo(const QString &path, IfExists ifExists) const
{
    const QFileInfo target(path);
    std::unique_ptr<FileLock> lock;
    if (target.exists()) {
        std::error_code unknown;
        if (ifExists == IfExists::Refuse)
            return Error{ErrorKind::Refused, {}, path, QStringLiteral("exists")};
        if (std::filesystem::equivalent(nativePath(path), nativePath(m_path), unknown))
            return Error{ErrorKind::Refused, {}, path, QStringLiteral("itself")};
        if (!target.isFile())
            return Error{ErrorKind::NoPermission, {}, path, {}};
        MULTAQA_TRY(lock, FileLock::take(path)); // nobody's open file is taken from under him
    }
    // Made under a name of its own, so that nothing is lost and no half a copy is met when it fails.
    const QString goal = target.exists() ? target.canonicalFilePath() : path;
    const QTemporaryDir folder(QFileInfo(goal).absolutePath() % u"/.multaqa-copy-XXXXXX");
    if (!folder.isValid())
        return noNewFile(path, folder.errorString());
    const QString copy = folder.filePath(QStringLiteral("copy"));
    Statement vacuum = prepare(QStringLiteral("VACUUM INTO ?"));
    if (auto copied = vacuum.bind(0, copy).run(); !copied) {
        Error error = copied.error();
        error.subject = path;
        return error;
    }
    if (!isOnDisk(copy)) // SQLite does not wait for it here
        return Error{ErrorKind::DiskFull, {}, path, QStringLiteral("fsync")};
    // The journal of a broken step would be played back into the new file.
    if (const QString journal = journalOf(goal); target.exists() && QFile::exists(journal) && !QFile::remove(journal))
        return Error{ErrorKind::NoPermission, {}, path, journal};
    std::error_code failed;
    std::filesystem::rename(nativePath(copy), nativePath(goal), failed);
    if (failed)
        return Error{ErrorKind::NoPermission, {}, path, QString::fromStdString(failed.message())};
    return {};
}

} // namespace multaqa
