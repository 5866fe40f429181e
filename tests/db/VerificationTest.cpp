// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Check.h"
#include "support/FilledFile.h"
#include "support/JournalledFile.h"
#include "support/TestProgram.h"

#include "db/Verification.h"

namespace multaqa {

/// Tells each kind of harm, done to a good file behind the program's back.
class VerificationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodFileHasNoProblems();
    void harmIsTold_data();
    void harmIsTold();
    void notMoreThanAHundredProblemsAreListed();

private:
    static std::unique_ptr<Database> filled(const QTemporaryDir &folder)
    {
        const QString path = folder.filePath(QStringLiteral("file.multaqa"));
        fillFile(path);
        return JournalledFile::must(Database::open(path, Access::ReadWrite));
    }
};

void VerificationTest::aGoodFileHasNoProblems()
{
    const QTemporaryDir folder;
    QVERIFY(JournalledFile::must(verify(*filled(folder))).isEmpty());
}

void VerificationTest::harmIsTold_data()
{
    using Kind = FileProblem::Kind;
    QTest::addColumn<QString>("harm");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const char *harm, Kind kind) {
        QTest::newRow(name) << QString::fromLatin1(harm) << static_cast<int>(kind);
    };
    row("a value", "UPDATE participant SET email = 'x' WHERE id = (SELECT min(id) FROM participant)",
        Kind::ValueDiffers);
    row("a value that was changed once", "UPDATE participant SET country = 'FR' WHERE country = 'LB'",
        Kind::ValueDiffers);
    row("a retired row is back", "UPDATE participant SET gone = 0", Kind::ValueDiffers);
    row("a row that no step made", "INSERT INTO room(id) VALUES(randomblob(16))", Kind::RowNotTold);
    row("a row without its step",
        "DELETE FROM journal_change WHERE field = '+' AND record = (SELECT id FROM room LIMIT 1)", Kind::RowNotTold);
    row("a row is missing", "DROP TRIGGER guard_delete_role; DELETE FROM role WHERE id = (SELECT min(id) FROM role)",
        Kind::RowMissing);
    row("a reference to nowhere", "PRAGMA foreign_keys = OFF; UPDATE role SET item_id = randomblob(16)",
        Kind::ForeignKey);
    row("a step is missing", "DELETE FROM journal_change WHERE step = 3; DELETE FROM journal_step WHERE step = 3",
        Kind::HistoryBroken);
    row("a step was left open", "SELECT 1", Kind::HistoryBroken);
    row("a conflict without cause",
        "INSERT INTO journal_conflict SELECT id, 'email', 'participant', '[\"a:1\",\"b:1\"]' FROM participant LIMIT 1",
        Kind::HistoryBroken);
    row("an attachment is missing", "DELETE FROM attachment", Kind::Attachment);
    row("an attachment is another",
        "DROP TRIGGER guard_update_attachment; UPDATE attachment SET data = x'00', size = 1", Kind::Attachment);
    row("what no column may hold",
        "PRAGMA ignore_check_constraints = ON; UPDATE participant SET gender = 'x'; "
        "PRAGMA ignore_check_constraints = OFF",
        Kind::Integrity);
}

void VerificationTest::harmIsTold()
{
    QFETCH(QString, harm);
    QFETCH(int, kind);
    const QTemporaryDir folder;
    auto database = filled(folder);
    VERIFY_OK(database->execute(QStringLiteral("UPDATE journal_state SET step = 0"))); // as if history were folded
    const QStringList statements = harm.split(QLatin1String("; "));
    for (const QString &statement : statements)
        VERIFY_OK(database->execute(statement));
    if (harm != QLatin1String("SELECT 1"))
        VERIFY_OK(database->execute(QStringLiteral("UPDATE journal_state SET step = NULL")));
    const auto found = JournalledFile::must(verify(*database));
    QVERIFY(!found.isEmpty());
    for (const FileProblem &problem : found) {
        QVERIFY(!problem.detail.isEmpty());
        if (static_cast<int>(problem.kind) == kind)
            return;
    }
    QFAIL(qPrintable(QString(u"told as something else: " % found.first().detail)));
}

void VerificationTest::notMoreThanAHundredProblemsAreListed()
{
    const QTemporaryDir folder;
    auto database = filled(folder);
    VERIFY_OK(database->execute(QStringLiteral("UPDATE journal_state SET step = 0")));
    VERIFY_OK(database->execute(QStringLiteral("UPDATE session SET title_ar = 'x', title_en = 'x', title_fr = 'x', "
                                               "summary_ar = 'x', summary_en = 'x', summary_fr = 'x'")));
    QCOMPARE(JournalledFile::must(verify(*database)).size(), 100);
}

} // namespace multaqa

MULTAQA_TEST(multaqa::VerificationTest)
#include "VerificationTest.moc"
