// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "db/CopyRegistry.h"
#include "support/TestProgram.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace multaqa {

class CopyRegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextStepIsGrantedOnceAndNoOther();
    void anUnknownCopyIsNotGranted();
    void whatWasGrantedIsRememberedByTheNextProgram();
    void twoProgramsNeverGetTheSameStep();
    void whereNothingCanBeWrittenItLivesAsLongAsTheProgram_data();
    void whereNothingCanBeWrittenItLivesAsLongAsTheProgram();

private:
    QString path(const QString &name = QStringLiteral("copies.sqlite")) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void CopyRegistryTest::theNextStepIsGrantedOnceAndNoOther()
{
    CopyRegistry registry(path());
    const QUuid copy = registry.claimNew();
    QVERIFY(!registry.claim(copy, 1)); // taken with the id
    QVERIFY(registry.claim(copy, 2));
    QVERIFY(!registry.claim(copy, 2));
    QVERIFY(!registry.claim(copy, 4));
    QVERIFY(registry.claim(copy, 3));
}

void CopyRegistryTest::anUnknownCopyIsNotGranted()
{
    CopyRegistry registry(path());
    QVERIFY(!registry.claim(QUuid::createUuid(), 2));
    QVERIFY(registry.claimNew() != registry.claimNew());
}

void CopyRegistryTest::whatWasGrantedIsRememberedByTheNextProgram()
{
    QUuid copy;
    {
        CopyRegistry registry(path());
        copy = registry.claimNew();
        QVERIFY(registry.claim(copy, 2));
    }
    CopyRegistry registry(path());
    QVERIFY(!registry.claim(copy, 2));
    QVERIFY(registry.claim(copy, 3));
}

void CopyRegistryTest::twoProgramsNeverGetTheSameStep()
{
    CopyRegistry registry(path());
    const QUuid copy = registry.claimNew();
    // Two processes race through the same 300 steps.
    QProcess rivals[2];
    for (QProcess &rival : rivals) {
        rival.start(QStringLiteral(MULTAQA_OTHER_PROGRAM),
                    {QStringLiteral("claim"), path(), copy.toString(QUuid::WithoutBraces), QStringLiteral("300")});
        QVERIFY(rival.waitForStarted());
    }
    int granted = 0;
    for (QProcess &rival : rivals) {
        QVERIFY(rival.waitForFinished());
        granted += rival.readAllStandardOutput().trimmed().toInt();
    }
    QCOMPARE(granted, 300);
    QVERIFY(registry.claim(copy, 302));
}

void CopyRegistryTest::whereNothingCanBeWrittenItLivesAsLongAsTheProgram_data()
{
    QTest::addColumn<QString>("file");
    QFile text(path(QStringLiteral("text.sqlite")));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write(QByteArray(5000, 'x')) == 5000);
    text.close();
    QTest::newRow("no such folder, nor may it be made") << QStringLiteral("/proc/multaqa/copies.sqlite");
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("a damaged file") << path(QStringLiteral("text.sqlite"));
    // It opens and has its table, but takes no rows.
    {
        SqliteConnection full;
        QVERIFY(full.open(path(QStringLiteral("full.sqlite")), Access::ReadWrite));
        QVERIFY(full.execute(QStringLiteral("CREATE TABLE copy(id BLOB NOT NULL PRIMARY KEY CHECK(id IS NULL))")));
    }
    QTest::newRow("one that takes no notes") << path(QStringLiteral("full.sqlite"));
}

void CopyRegistryTest::whereNothingCanBeWrittenItLivesAsLongAsTheProgram()
{
    QFETCH(QString, file);
    CopyRegistry registry(file);
    const QUuid copy = registry.claimNew();
    for (int sequence = 2; sequence < 10; ++sequence)
        QVERIFY(registry.claim(copy, sequence));
    QVERIFY(!registry.claim(copy, 5));
}

} // namespace multaqa

MULTAQA_TEST(multaqa::CopyRegistryTest)
#include "CopyRegistryTest.moc"
