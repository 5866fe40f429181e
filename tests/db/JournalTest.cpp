// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Check.h"
#include "support/JournalledFile.h"
#include "support/TestProgram.h"

#include "db/records/Records.h"
#include "db/stores/HistoryStore.h"
#include "db/stores/RecordStore.h"

namespace multaqa {

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_registry = std::make_unique<CopyRegistry>(m_folder->filePath(QStringLiteral("copies.sqlite")));
        m_file = std::make_unique<JournalledFile>(path(), *m_registry);
    }
    void cleanup()
    {
        m_file.reset();
        m_registry.reset();
    }

    void whatAStepWroteIsReadBackEqual();
    void onlyTheFieldsThatChangedAreNoted();
    void aStepThatChangedNothingLeavesNone();
    void aFieldSetAndResetWithinAStepIsNoChange();
    void smallLettersThatBecomeCapitalsAreAChange();
    void undoingRetiresWhatWasMadeAndRedoBringsItBack();
    void undoingLeavesAFieldThatWasChangedSince();
    void undoAndRedoGoOnAfterTheFileWasReopened();
    void aRolledBackStepLeavesTheFileAsItWas();
    void writingWithoutAStepIsRefusedByTheFileItself();
    void deletingARowIsRefusedByTheFileItself();
    void theClockNeverGoesBackWhenTheMachinesDoes();
    void aCopiedFileTakesANewCopyId();
    void aRestoredBackupTakesANewCopyId();
    void twoOpenCopiesNeverMakeTheSameStep();
    void oneCopyIdIsKeptWhileNobodyElseUsesIt();

private:
    QString path(const QString &name = QStringLiteral("a.multaqa")) const { return m_folder->filePath(name); }
    Participant participant(const QString &name) const
    {
        Participant someone;
        someone.id = ParticipantId::make();
        someone.nameArabic = name;
        someone.email = QStringLiteral("smith@example.org");
        return someone;
    }
    StepReport add(const Participant &someone)
    {
        return m_file->step([&](Transaction &t) { return RecordStore<Participant>::insert(t, someone); });
    }
    StepReport change(const Participant &someone)
    {
        return m_file->step([&](Transaction &t) { return RecordStore<Participant>::update(t, someone); });
    }
    std::optional<Participant> find(ParticipantId id)
    {
        return JournalledFile::must(RecordStore<Participant>(m_file->database()).find(id));
    }
    static QString copiesIn(JournalledFile &file)
    {
        return JournalledFile::must(file.database().single(QStringLiteral(
                                        "SELECT group_concat(sequence) FROM (SELECT copy, count(*) AS sequence FROM "
                                        "journal_step GROUP BY copy ORDER BY copy)")))
            .toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CopyRegistry> m_registry;
    std::unique_ptr<JournalledFile> m_file;
};

void JournalTest::whatAStepWroteIsReadBackEqual()
{
    Session session;
    session.id = SessionId::make();
    session.kind = SessionKind::OpenDiscussion;
    session.title = {QStringLiteral("مناقشة مفتوحة"), QStringLiteral("Open \"discussion\"; DROP TABLE"), {}};
    session.startsAt = QDateTime(QDate(2021, 2, 23), QTime(7, 30), Qt::UTC);
    session.endsAt = QDateTime(QDate(2021, 2, 23), QTime(9, 0), Qt::UTC);
    session.interpretation = {QStringLiteral("ar"), QStringLiteral("fr")};
    session.timeZone = QStringLiteral("Asia/Beirut");
    Event event;
    event.id = session.event = EventId::make();
    event.startsOn = QDate(2021, 2, 23);
    m_file->step([&](Transaction &t) -> Result<void> {
        MULTAQA_CHECK(RecordStore<Event>::insert(t, event));
        return RecordStore<Session>::insert(t, session);
    });

    QCOMPARE(JournalledFile::must(RecordStore<Session>(m_file->database()).get(session.id)), session);
    QCOMPARE(JournalledFile::must(RecordStore<Event>(m_file->database()).get(event.id)), event);
}

void JournalTest::onlyTheFieldsThatChangedAreNoted()
{
    Participant someone = participant(QStringLiteral("ليلى"));
    add(someone);
    someone.nameArabic = QStringLiteral("ليلى العطّار");
    someone.country = QStringLiteral("LB");
    const StepReport step = change(someone);

    QCOMPARE(step.changes, 2);
    QVERIFY(step.subjects.testFlag(Subject::People));
    QVERIFY(!step.subjects.testFlag(Subject::Agenda));
    const auto changes = JournalledFile::must(HistoryStore(m_file->database()).changesIn(step.step));
    QCOMPARE(changes.size(), 2U);
    QCOMPARE(changes[1].field, QStringLiteral("name_ar"));
    QCOMPARE(changes[1].old.toString(), QStringLiteral("ليلى"));
    QCOMPARE(changes[1].current.toString(), someone.nameArabic);
}

void JournalTest::aStepThatChangedNothingLeavesNone()
{
    const Participant someone = participant(QStringLiteral("ليلى"));
    add(someone);
    const QString before = m_file->history();
    QCOMPARE(change(someone).step, 0);
    QCOMPARE(m_file->history(), before);
    QCOMPARE(JournalledFile::must(HistoryStore(m_file->database()).steps()).size(), 1U);
}

void JournalTest::aFieldSetAndResetWithinAStepIsNoChange()
{
    Participant someone = participant(QStringLiteral("ليلى"));
    add(someone);
    const StepReport step = m_file->step([&](Transaction &t) -> Result<void> {
        Participant other = someone;
        other.country = QStringLiteral("JO");
        other.notes = QStringLiteral("kept");
        MULTAQA_CHECK(RecordStore<Participant>::update(t, other));
        other.country.clear();
        return RecordStore<Participant>::update(t, other);
    });
    QCOMPARE(step.changes, 1);
}

void JournalTest::smallLettersThatBecomeCapitalsAreAChange()
{
    Participant someone = participant(QStringLiteral("x"));
    someone.nameLatin = QStringLiteral("smith");
    add(someone);
    someone.nameLatin = QStringLiteral("SMITH");
    QCOMPARE(change(someone).changes, 1);
}

void JournalTest::undoingRetiresWhatWasMadeAndRedoBringsItBack()
{
    const QString empty = m_file->contents();
    const Participant someone = participant(QStringLiteral("ليلى"));
    const StepReport added = add(someone);
    const QString full = m_file->contents();

    const StepReport undone =
        JournalledFile::must(m_file->journal().turnBack(added.step, QStringLiteral("Huda"), StepKind::Undo));
    QVERIFY(!find(someone.id));
    QVERIFY(m_file->contents() != empty); // retired, not deleted

    JournalledFile::must(m_file->journal().turnBack(undone.step, QStringLiteral("Huda"), StepKind::Redo));
    QCOMPARE(find(someone.id), std::optional(someone));
    QCOMPARE(m_file->contents(), full);
}

void JournalTest::undoingLeavesAFieldThatWasChangedSince()
{
    Participant someone = participant(QStringLiteral("one"));
    add(someone);
    someone.nameArabic = QStringLiteral("two");
    someone.country = QStringLiteral("LB");
    const StepReport step = change(someone);
    someone.nameArabic = QStringLiteral("three");
    change(someone);

    const StepReport undone =
        JournalledFile::must(m_file->journal().turnBack(step.step, QStringLiteral("Huda"), StepKind::Undo));
    QCOMPARE(undone.changedSince, 1);
    QCOMPARE(find(someone.id)->nameArabic, QStringLiteral("three"));
    QCOMPARE(find(someone.id)->country, QString());
}

void JournalTest::undoAndRedoGoOnAfterTheFileWasReopened()
{
    const Participant one = participant(QStringLiteral("one"));
    const Participant two = participant(QStringLiteral("two"));
    add(one);
    add(two);
    const auto turn = [&](bool undo) {
        m_file.reset();
        m_file = JournalledFile::reopen(path(), *m_registry);
        const auto turns = JournalledFile::must(HistoryStore(m_file->database()).nextTurns());
        const auto &step = undo ? turns.undo : turns.redo;
        if (!step)
            return false;
        JournalledFile::must(
            m_file->journal().turnBack(step->step, QStringLiteral("Huda"), undo ? StepKind::Undo : StepKind::Redo));
        return true;
    };
    QVERIFY(turn(true));
    QVERIFY(find(one.id) && !find(two.id));
    QVERIFY(turn(true));
    QVERIFY(!find(one.id));
    QVERIFY(!turn(true));
    QVERIFY(turn(false));
    QVERIFY(find(one.id) && !find(two.id));
    QVERIFY(turn(false));
    QVERIFY(find(two.id));
    QVERIFY(!turn(false));
    // and once more, since an undone undo is done again
    QVERIFY(turn(true));
    QVERIFY(find(one.id) && !find(two.id));
    add(participant(QStringLiteral("three")));
    QVERIFY(!turn(false)); // something was done since
}

void JournalTest::aRolledBackStepLeavesTheFileAsItWas()
{
    add(participant(QStringLiteral("one")));
    const QString before = m_file->contents() + m_file->history();
    {
        auto transaction =
            JournalledFile::must(m_file->journal().begin(QStringLiteral("Huda"), QStringLiteral("edit"), StepKind::Do));
        VERIFY_OK(RecordStore<Participant>::insert(*transaction, participant(QStringLiteral("two"))));
    }
    QCOMPARE(m_file->contents() + m_file->history(), before);
    QCOMPARE(add(participant(QStringLiteral("three"))).changes, 1);
    QCOMPARE(copiesIn(*m_file), QStringLiteral("2"));
}

void JournalTest::writingWithoutAStepIsRefusedByTheFileItself()
{
    add(participant(QStringLiteral("one")));
    const auto written = m_file->database().execute(QStringLiteral("UPDATE participant SET name_ar = 'x'"));
    QVERIFY(!written);
    QVERIFY(written.error().detail.contains(QLatin1String("open this file with Multaqa")));
}

void JournalTest::deletingARowIsRefusedByTheFileItself()
{
    add(participant(QStringLiteral("one")));
    auto transaction =
        JournalledFile::must(m_file->journal().begin(QStringLiteral("Huda"), QStringLiteral("edit"), StepKind::Do));
    QVERIFY(!m_file->database().execute(QStringLiteral("DELETE FROM participant")));
}

void JournalTest::theClockNeverGoesBackWhenTheMachinesDoes()
{
    add(participant(QStringLiteral("one")));
    m_file->now -= 86'400'000;
    add(participant(QStringLiteral("two")));
    m_file->now += 2 * 86'400'000;
    add(participant(QStringLiteral("three")));
    const QVariant rising = JournalledFile::must(m_file->database().single(QStringLiteral(
        "SELECT count(*) FROM journal_step a JOIN journal_step b ON b.step = a.step + 1 WHERE b.clock > a.clock")));
    QCOMPARE(rising.toInt(), 2);
}

void JournalTest::aCopiedFileTakesANewCopyId()
{
    add(participant(QStringLiteral("one")));
    VERIFY_OK(m_file->database().copyTo(path(QStringLiteral("b.multaqa"))));
    CopyRegistry elsewhere(m_folder->filePath(QStringLiteral("other-machine.sqlite")));
    auto copy = JournalledFile::reopen(path(QStringLiteral("b.multaqa")), elsewhere);
    copy->step([&](Transaction &t) { return RecordStore<Participant>::insert(t, participant(QStringLiteral("two"))); });
    copy->step(
        [&](Transaction &t) { return RecordStore<Participant>::insert(t, participant(QStringLiteral("three"))); });
    QCOMPARE(copiesIn(*copy), QStringLiteral("1,2"));
    QVERIFY(JournalledFile::must(copy->database().single(
                                     QStringLiteral("SELECT seen FROM journal_context ORDER BY context DESC LIMIT 1")))
                .toString()
                .endsWith(QLatin1String(":1}")));
}

void JournalTest::aRestoredBackupTakesANewCopyId()
{
    add(participant(QStringLiteral("one")));
    VERIFY_OK(m_file->database().copyTo(path(QStringLiteral("backup.multaqa"))));
    add(participant(QStringLiteral("two")));
    m_file.reset();
    m_file = JournalledFile::reopen(path(QStringLiteral("backup.multaqa")), *m_registry);
    add(participant(QStringLiteral("three")));
    QCOMPARE(copiesIn(*m_file), QStringLiteral("1,1"));
}

void JournalTest::twoOpenCopiesNeverMakeTheSameStep()
{
    add(participant(QStringLiteral("one")));
    VERIFY_OK(m_file->database().copyTo(path(QStringLiteral("b.multaqa"))));
    auto copy = JournalledFile::reopen(path(QStringLiteral("b.multaqa")), *m_registry);
    copy->step([&](Transaction &t) { return RecordStore<Participant>::insert(t, participant(QStringLiteral("two"))); });
    add(participant(QStringLiteral("three")));
    QCOMPARE(copiesIn(*copy), QStringLiteral("2"));
    QCOMPARE(copiesIn(*m_file), QStringLiteral("1,1"));
}

void JournalTest::oneCopyIdIsKeptWhileNobodyElseUsesIt()
{
    for (int i = 0; i < 3; ++i) {
        add(participant(QStringLiteral("one")));
        m_file.reset();
        m_file = JournalledFile::reopen(path(), *m_registry);
    }
    QCOMPARE(copiesIn(*m_file), QStringLiteral("3"));
}

} // namespace multaqa

MULTAQA_TEST(multaqa::JournalTest)
#include "JournalTest.moc"
