// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/FileWriting.h"

#include "support/Check.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class FileWritingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReplacedWhole();
    void anErrorInTheMiddleLeavesTheOldFile();
    void aMissingFolderIsNamed();
    void aFolderIsNoFile();
    void aFullDiskLeavesTheOldFile();
};

void FileWritingTest::aFileIsReplacedWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"قائمة المشاركين.csv"_s);
    VERIFY_OK(writeFile(path, QByteArray("the old one, which is longer")));
    VERIFY_OK(writeFile(path, [](const FileSink &sink) -> Result<> {
        sink("the ");
        sink("new one");
        return {};
    }));
    QCOMPARE(contentOf(path), QByteArray("the new one"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void FileWritingTest::anErrorInTheMiddleLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"people.csv"_s);
    VERIFY_OK(writeFile(path, QByteArray("the old one")));
    const auto written = writeFile(path, [](const FileSink &sink) -> Result<> {
        sink("half of the new");
        return Error::refused(u"The reason."_s);
    });
    QVERIFY(!written);
    QCOMPARE(written.error().message, u"The reason."_s);
    QCOMPARE(contentOf(path), QByteArray("the old one"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"people.csv"_s});
}

void FileWritingTest::aMissingFolderIsNamed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"not there/people.csv"_s);
    const auto written = writeFile(path, QByteArray("new"));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::NotFound);
    QVERIFY(written.error().message.contains(QDir::toNativeSeparators(path)));
}

void FileWritingTest::aFolderIsNoFile()
{
    const QTemporaryDir folder;
    const auto written = writeFile(folder.path(), QByteArray("new"));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::NoPermission);
}

void FileWritingTest::aFullDiskLeavesTheOldFile()
{
    const QTemporaryDir disk;
    if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=16k"_s, u"tmpfs"_s, disk.path()}) != 0)
        QSKIP("Only root can mount a small disk");
    const QString path = disk.filePath(u"people.csv"_s);
    const auto old = writeFile(path, QByteArray("the old one"));
    const auto written = writeFile(path, [](const FileSink &sink) -> Result<> {
        for (int i = 0; i < 100; ++i)
            sink(QByteArray(1000, 'x'));
        return {};
    });
    const auto writtenAtOnce = writeFile(path, [](const FileSink &sink) -> Result<> {
        sink(QByteArray(100'000, 'x'));
        return {};
    });
    const QByteArray left = contentOf(path);
    const QStringList files = QDir(disk.path()).entryList(QDir::Files);
    QProcess::execute(u"umount"_s, {disk.path()});
    VERIFY_OK(old);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::DiskFull);
    QVERIFY(!writtenAtOnce);
    QCOMPARE(writtenAtOnce.error().kind, ErrorKind::DiskFull);
    QCOMPARE(left, QByteArray("the old one"));
    QCOMPARE(files, QStringList{u"people.csv"_s});
}

MULTAQA_TEST(FileWritingTest)
#include "FileWritingTest.moc"
