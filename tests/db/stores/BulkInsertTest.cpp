// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Check.h"
#include "support/JournalledFile.h"
#include "support/TestProgram.h"

#include "db/Verification.h"
#include "db/records/Records.h"
#include "db/stores/BulkInsert.h"

namespace multaqa {

/// What is added in bulk is told like what is added one by one.
class BulkInsertTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHistoryIsByteForByteThatOfTheTrigger();
    void aMigratedFileTellsItsColumnsInItsOwnOrder();
    void aRefusedRowStopsAndLeavesTheStepOpen();
    void manyRowsAreOneOfEach();
    void theGuardsWatchAgainAfterTheStep();

private:
    static std::vector<Participant> people();
    static QString told(JournalledFile &file);
    static void compare(JournalledFile &one, JournalledFile &other);

    QTemporaryDir m_folder;
    int m_number = 0;
    QString newPath(const char *ending)
    {
        return m_folder.filePath(QString::number(++m_number) + QLatin1String(ending));
    }
};

std::vector<Participant> BulkInsertTest::people()
{
    std::vector<Participant> all;
    const QStringList texts{QString(),
                            QStringLiteral("ليلى العطّار"),
                            QStringLiteral("a \"quoted\" \\ 'text'/"),
                            QStringLiteral("tab\t line\n return\r feed\f back\b bell\a escape\x1b delete\x7f"),
                            QStringLiteral("\U0001F389 é ß \u200f\u2028"),
                            QStringLiteral("{\"json\": [1, null]}"),
                            QStringLiteral("12")};
    for (const QString &text : texts) {
        Participant &someone = all.emplace_back();
        someone.id = ParticipantId::make();
        someone.nameArabic = text;
        someone.honorific = {text, text, text};
        someone.notes = text + text;
        someone.gender = text.isEmpty() ? Gender::NotGiven : Gender::Female;
        if (!text.isEmpty())
            someone.consentOn = QDate(2021, 2, 23);
    }
    return all;
}

QString BulkInsertTest::told(JournalledFile &file)
{
    Statement list = file.database().prepare(QStringLiteral(
        "SELECT hex(record), field, record_table, quote(old), hex(new), typeof(new) FROM journal_change ORDER BY 1"));
    JournalledFile::must(list.run());
    QString text;
    while (list.next()) {
        for (int column = 0; column < 6; ++column)
            text += list.text(column) + u' ';
        text += u'\n';
    }
    JournalledFile::must(list.finish());
    return text;
}

/// Adds the same rows one by one to ONE, and in bulk to OTHER.
void BulkInsertTest::compare(JournalledFile &one, JournalledFile &other)
{
    Organisation ministry;
    ministry.id = OrganisationId::make();
    std::vector<Participant> all = people();
    all.back().organisation = ministry.id;
    std::vector<Item> items(2);
    Session session;
    session.id = SessionId::make();
    Event event;
    event.id = session.event = EventId::make();
    for (Item &item : items) {
        item.id = ItemId::make();
        item.session = session.id;
    }
    items.back().minutes = 5;
    one.step([&](Transaction &t) -> Result<void> {
        MULTAQA_CHECK(RecordStore<Event>::insert(t, event));
        MULTAQA_CHECK(RecordStore<Session>::insert(t, session));
        MULTAQA_CHECK(RecordStore<Organisation>::insert(t, ministry));
        for (const Item &item : items)
            MULTAQA_CHECK(RecordStore<Item>::insert(t, item));
        for (const Participant &someone : all)
            MULTAQA_CHECK(RecordStore<Participant>::insert(t, someone));
        return {};
    });
    const StepReport done = other.step([&](Transaction &t) -> Result<void> {
        const auto add = [&]<typename Record>(const std::vector<Record> &records) -> Result<void> {
            MULTAQA_TRY(auto bulk, BulkInsert<Record>::into(t));
            return bulk.insert(records);
        };
        MULTAQA_CHECK(RecordStore<Event>::insert(t, event)); // in the same step, by the trigger
        MULTAQA_CHECK(RecordStore<Session>::insert(t, session));
        MULTAQA_CHECK(add(std::vector{ministry}));
        MULTAQA_CHECK(add(items));
        return add(all);
    });
    QCOMPARE(done.changes, static_cast<int>(all.size()) + 5);
    QVERIFY(done.subjects.testFlag(Subject::People));
    QCOMPARE(told(other), told(one));
    QCOMPARE(other.contents(), one.contents());
    QVERIFY(JournalledFile::must(verify(other.database())).isEmpty());
    JournalledFile::must(other.journal().turnBack(done.step, QStringLiteral("Huda"), StepKind::Undo));
    QCOMPARE(JournalledFile::must(RecordStore<Participant>(other.database()).count()), 0);
}

void BulkInsertTest::theHistoryIsByteForByteThatOfTheTrigger()
{
    CopyRegistry registry(newPath(".copies"));
    JournalledFile one(newPath(".multaqa"), registry);
    JournalledFile other(newPath(".multaqa"), registry);
    compare(one, other);
}

void BulkInsertTest::aMigratedFileTellsItsColumnsInItsOwnOrder()
{
    CopyRegistry registry(newPath(".copies"));
    std::array<std::unique_ptr<JournalledFile>, 2> files;
    for (auto &file : files) {
        // As a migration leaves it: the last column of the table is no longer `gone`.
        const QString path = newPath(".multaqa");
        file = std::make_unique<JournalledFile>(path, registry);
        JournalledFile::must(file->database().execute(QStringLiteral("DROP INDEX participant_badge_code")));
        JournalledFile::must(file->database().execute(QStringLiteral("DROP TRIGGER temp.journal_insert_participant")));
        JournalledFile::must(file->database().execute(QStringLiteral("DROP TRIGGER temp.journal_update_participant")));
        JournalledFile::must(
            file->database().execute(QStringLiteral("ALTER TABLE participant DROP COLUMN badge_code")));
        JournalledFile::must(file->database().execute(
            QStringLiteral("ALTER TABLE participant ADD COLUMN badge_code TEXT NOT NULL DEFAULT ''")));
        JournalledFile::must(file->database().execute(
            QStringLiteral("CREATE INDEX participant_badge_code ON participant(badge_code) WHERE badge_code <> ''")));
        file.reset();
        file = JournalledFile::reopen(path, registry);
    }
    compare(*files[0], *files[1]);
}

void BulkInsertTest::aRefusedRowStopsAndLeavesTheStepOpen()
{
    CopyRegistry registry(newPath(".copies"));
    JournalledFile file(newPath(".multaqa"), registry);
    std::vector<Participant> all = people();
    all[2].id = all[1].id;
    const StepReport done = file.step([&](Transaction &t) -> Result<void> {
        MULTAQA_TRY(auto bulk, BulkInsert<Participant>::into(t));
        const auto refused = bulk.insert(all);
        if (refused || refused.error().kind != ErrorKind::Refused)
            return Error{ErrorKind::Failed, {}, {}, QStringLiteral("a row was taken twice")};
        return RecordStore<Participant>::insert(t, all[3]);
    });
    QCOMPARE(done.changes, 3);
    QVERIFY(JournalledFile::must(verify(file.database())).isEmpty());
}

/// More than go in one statement, and not a multiple of it; the last but one is refused.
void BulkInsertTest::manyRowsAreOneOfEach()
{
    CopyRegistry registry(newPath(".copies"));
    JournalledFile file(newPath(".multaqa"), registry);
    std::vector<Participant> all(223);
    for (Participant &someone : all) {
        someone.id = ParticipantId::make();
        someone.nameLatin = someone.id.text();
    }
    all[221].country = QStringLiteral("Lebanon");
    const StepReport done = file.step([&](Transaction &t) -> Result<void> {
        MULTAQA_TRY(auto bulk, BulkInsert<Participant>::into(t));
        if (bulk.insert(all))
            return Error{ErrorKind::Failed, {}, {}, QStringLiteral("a country was taken that is no code")};
        all.resize(221);
        return {};
    });
    QCOMPARE(done.changes, 221);
    QCOMPARE(JournalledFile::must(RecordStore<Participant>(file.database()).all()), all);
    QVERIFY(JournalledFile::must(verify(file.database())).isEmpty());
}

void BulkInsertTest::theGuardsWatchAgainAfterTheStep()
{
    CopyRegistry registry(newPath(".copies"));
    JournalledFile file(newPath(".multaqa"), registry);
    const auto isGuarded = [&] {
        const auto deleted = file.database().execute(QStringLiteral("DELETE FROM participant"));
        const auto written = file.database().execute(QStringLiteral("UPDATE participant SET notes = 'x'"));
        return !deleted && !written;
    };
    const auto add = [&](Transaction &t) -> Result<void> {
        MULTAQA_TRY(auto bulk, BulkInsert<Participant>::into(t));
        return bulk.insert(people());
    };
    file.step(add);
    QVERIFY(isGuarded());
    {
        auto step =
            JournalledFile::must(file.journal().begin(QStringLiteral("Huda"), QStringLiteral("import"), StepKind::Do));
        JournalledFile::must(add(*step));
    }
    QVERIFY(isGuarded()); // after one that fell back, too
}

} // namespace multaqa

MULTAQA_TEST(multaqa::BulkInsertTest)
#include "BulkInsertTest.moc"
