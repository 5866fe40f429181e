// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Check.h"
#include "support/FilledFile.h"
#include "support/JournalledFile.h"
#include "support/TestProgram.h"

#include "db/Verification.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSet>

#include <random>

namespace multaqa {

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAcknowledgedIsThereAfterAKillAndNothingElse();

private:
    static QSet<QString> stepsIn(const Database &database)
    {
        QSet<QString> steps;
        Statement list = database.prepare(
            QStringLiteral("SELECT hex(id) || ' ' || sequence FROM journal_step JOIN journal_copy USING(copy)"));
        JournalledFile::must(list.run());
        while (list.next())
            steps << list.text(0);
        JournalledFile::must(list.finish());
        return steps;
    }
};

void KillTest::whatWasAcknowledgedIsThereAfterAKillAndNothingElse()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file.multaqa"));
    const QString registry = folder.filePath(QStringLiteral("copies.sqlite"));
    fillFile(path);
    QSet<QString> expected = stepsIn(*JournalledFile::must(Database::open(path, Access::ReadOnly)));

    std::mt19937 random(20210223);
    int acknowledged = 0;
    int inFlight = 0;
    int tornFiles = 0;
    for (int kill = 0; kill < 60; ++kill) {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(MULTAQA_OTHER_PROGRAM),
                     {QStringLiteral("write"), path, registry, QString::number(kill)});
        QVERIFY(writer.waitForStarted());
        const auto hear = [&] {
            while (writer.canReadLine()) {
                const QString line = QString::fromUtf8(writer.readLine()).trimmed();
                if (!line.startsWith(QLatin1String("done ")))
                    return line;
                expected << line.mid(5);
                ++acknowledged;
            }
            return QString();
        };
        // After some acknowledged steps, and then somewhere within the next one.
        const int enough = acknowledged + 1 + static_cast<int>(random() % 8);
        while (acknowledged < enough) {
            QVERIFY(writer.waitForReadyRead());
            const QString complaint = hear();
            QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
        }
        QElapsedTimer spin;
        spin.start();
        for (const qint64 until = random() % 15'000'000; spin.nsecsElapsed() < until;)
            continue;
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const QString complaint = hear();
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));

        if (QFile::exists(path % u"-journal"))
            ++tornFiles;
        const auto opened = Database::open(path, Access::ReadWrite);
        VERIFY_OK(opened);
        QCOMPARE(opened.value()->access(), Access::ReadWrite);
        const auto found = verify(**opened);
        VERIFY_OK(found);
        QVERIFY2(found->isEmpty(), found->isEmpty() ? "" : qPrintable(found->first().detail));

        QSet<QString> steps = stepsIn(**opened);
        QVERIFY2(steps.contains(expected), qPrintable(QStringLiteral("kill %1 lost a step").arg(kill)));
        // The step whose acknowledgement the kill cut off may be there as well: as a whole, as verify() has shown.
        steps.subtract(expected);
        QVERIFY(steps.size() <= 1);
        inFlight += static_cast<int>(steps.size());
        expected.unite(steps);
    }
    qInfo("60 kills: %d steps acknowledged, %d durable without it, %d files rolled back by their journal", acknowledged,
          inFlight, tornFiles);
    QVERIFY(acknowledged > 200);
    QVERIFY(tornFiles > 0); // else no kill met a step in its middle
}

} // namespace multaqa

MULTAQA_TEST(multaqa::KillTest)
#include "KillTest.moc"
