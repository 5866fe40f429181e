// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Check.h"
#include "support/JournalledFile.h"
#include "support/TestProgram.h"

#include "db/Merge.h"
#include "db/Verification.h"
#include "db/records/Records.h"
#include "db/stores/AttachmentStore.h"
#include "db/stores/RecordStore.h"

namespace multaqa {

/// Two copies of one file with one participant in it, on two machines.
class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void editsOfDifferentFieldsAreBothKept();
    void theLaterClockWins();
    void equalClocksAreSettledByTheCopyId();
    void aConflictIsListedUntilSomeoneHasSeenBothValues();
    void keepingTheValueThatIsThereSettlesAConflict();
    void oneValueGivenTwiceIsNoConflict();
    void anEditBeatsARetirementOfTheSameRow();
    void aRetirementThatKnewTheEditStands();
    void aRowRetiredAndEditedInOneStepIsRetired();
    void oneRowMadeInTwoCopiesIsSettledLikeAnyOther();
    void whatTwoCopiesJoinAlikeIsOneRow();
    void aRowThatJoinsIsPutBackInItsPlace();
    void attachmentsComeWithTheStepsThatNameThem();
    void anAttachmentThatIsNotWhatItsKeySaysIsRefused();
    void nothingSaidInTwoWaysIsNoConflict();
    void undoTravelsLikeAnyEdit();
    void takingTheSameStepsTwiceChangesNothing();
    void aReferenceArrivesWithItsRow();
    void oneCopyIdWithTwoHistoriesIsRefused();
    void aHistoryWithAGapIsRefused();
    void namesInAForeignHistoryNeverBecomeSql();

private:
    using File = std::unique_ptr<JournalledFile>;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    Participant get(JournalledFile &file) const
    {
        return JournalledFile::must(RecordStore<Participant>(file.database()).get(m_id));
    }
    bool isLiving(JournalledFile &file) const
    {
        return JournalledFile::must(RecordStore<Participant>(file.database()).find(m_id)).has_value();
    }
    StepReport setEmail(JournalledFile &file, const char *email, qint64 now = 0)
    {
        Participant someone = get(file);
        someone.email = QLatin1String(email);
        file.now += now;
        return file.step([&](Transaction &t) { return RecordStore<Participant>::update(t, someone); });
    }
    StepReport retire(JournalledFile &file) const
    {
        return file.step([&](Transaction &t) { return RecordStore<Participant>::retire(t, m_id); });
    }
    static MergeReport pull(File &into, File &from)
    {
        return JournalledFile::must(takeSteps(into->database(), from->database()));
    }
    static void meet(File &a, File &b)
    {
        pull(a, b);
        pull(b, a);
        if (a->contents() != b->contents() || a->conflicts() != b->conflicts())
            throw std::runtime_error("the copies differ after they met");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CopyRegistry> m_here;
    std::unique_ptr<CopyRegistry> m_there;
    File m_a;
    File m_b;
    ParticipantId m_id;
};

void MergeTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_here = std::make_unique<CopyRegistry>(path(QStringLiteral("here.sqlite")));
    m_there = std::make_unique<CopyRegistry>(path(QStringLiteral("there.sqlite")));
    m_a = std::make_unique<JournalledFile>(path(QStringLiteral("a.multaqa")), *m_here);
    Participant someone;
    someone.id = m_id = ParticipantId::make();
    someone.nameArabic = QStringLiteral("ليلى العطّار");
    m_a->step([&](Transaction &t) { return RecordStore<Participant>::insert(t, someone); });
    VERIFY_OK(m_a->database().copyTo(path(QStringLiteral("b.multaqa"))));
    m_b = JournalledFile::reopen(path(QStringLiteral("b.multaqa")), *m_there);
}

void MergeTest::cleanup()
{
    for (File *file : {&m_a, &m_b}) {
        if (!QTest::currentTestFailed() && *file)
            QVERIFY(JournalledFile::must(verify((*file)->database())).isEmpty());
        file->reset();
    }
}

void MergeTest::editsOfDifferentFieldsAreBothKept()
{
    setEmail(*m_a, "leila@example.org");
    Participant there = get(*m_b);
    there.country = QStringLiteral("LB");
    m_b->step([&](Transaction &t) { return RecordStore<Participant>::update(t, there); });
    meet(m_a, m_b);
    there.email = QStringLiteral("leila@example.org");
    QCOMPARE(get(*m_a), there);
    QVERIFY(m_a->conflicts().isEmpty());
}

void MergeTest::theLaterClockWins()
{
    setEmail(*m_a, "later@example.org", 2000);
    setEmail(*m_b, "earlier@example.org", 1000);
    meet(m_a, m_b);
    QCOMPARE(get(*m_a).email, QStringLiteral("later@example.org"));
}

void MergeTest::equalClocksAreSettledByTheCopyId()
{
    setEmail(*m_a, "a@example.org", 1000);
    setEmail(*m_b, "b@example.org", 1000);
    const auto clocks = [](File &file) {
        return JournalledFile::must(file->database().single(QStringLiteral("SELECT max(clock) FROM journal_step")));
    };
    QCOMPARE(clocks(m_a), clocks(m_b));
    meet(m_a, m_b);
    const QVariant greater = JournalledFile::must(m_a->database().single(
        QStringLiteral("SELECT new FROM journal_change JOIN journal_step USING(step) JOIN journal_copy USING(copy) "
                       "WHERE field = 'email' ORDER BY id DESC LIMIT 1")));
    QCOMPARE(get(*m_a).email, greater.toString());
}

void MergeTest::aConflictIsListedUntilSomeoneHasSeenBothValues()
{
    setEmail(*m_a, "a@example.org", 1000);
    setEmail(*m_b, "b@example.org", 2000);
    meet(m_a, m_b);
    QCOMPARE(m_a->conflicts().count(u'\n'), 1);
    QVERIFY(m_a->conflicts().contains(QLatin1String(" email ")));

    setEmail(*m_a, "both@example.org");
    QVERIFY(m_a->conflicts().isEmpty());
    meet(m_a, m_b);
    QVERIFY(m_b->conflicts().isEmpty());
    QCOMPARE(get(*m_b).email, QStringLiteral("both@example.org"));
}

void MergeTest::keepingTheValueThatIsThereSettlesAConflict()
{
    setEmail(*m_a, "a@example.org", 1000);
    setEmail(*m_b, "b@example.org", 2000);
    meet(m_a, m_b);
    auto step = JournalledFile::must(
        m_a->journal().begin(QStringLiteral("Huda"), QStringLiteral("resolve"), StepKind::Resolve));
    VERIFY_OK(m_a->database().execute(
        QStringLiteral("INSERT INTO journal_change SELECT step, id, 'email', 'participant', email, email "
                       "FROM journal_state, participant")));
    QCOMPARE(JournalledFile::must(m_a->journal().commit(std::move(step))).changes, 1);
    QVERIFY(m_a->conflicts().isEmpty());
    meet(m_a, m_b);
    QVERIFY(m_b->conflicts().isEmpty());
    QCOMPARE(get(*m_b).email, QStringLiteral("b@example.org"));
}

void MergeTest::oneValueGivenTwiceIsNoConflict()
{
    setEmail(*m_a, "one@example.org", 1000);
    setEmail(*m_b, "one@example.org", 2000);
    meet(m_a, m_b);
    QVERIFY(m_a->conflicts().isEmpty());
}

void MergeTest::anEditBeatsARetirementOfTheSameRow()
{
    setEmail(*m_a, "edited@example.org", 1000);
    m_b->now += 2000; // though the retirement is later
    retire(*m_b);
    meet(m_a, m_b);
    QVERIFY(isLiving(*m_b));
    QVERIFY(m_b->conflicts().contains(QLatin1String(" gone ")));

    retire(*m_b);
    meet(m_a, m_b);
    QVERIFY(!isLiving(*m_a));
    QVERIFY(m_a->conflicts().isEmpty());
}

void MergeTest::aRetirementThatKnewTheEditStands()
{
    setEmail(*m_a, "edited@example.org");
    pull(m_b, m_a);
    retire(*m_b);
    meet(m_a, m_b);
    QVERIFY(!isLiving(*m_a));
    QVERIFY(m_a->conflicts().isEmpty());
}

void MergeTest::aRowRetiredAndEditedInOneStepIsRetired()
{
    m_a->step([&](Transaction &t) -> Result<void> {
        Participant someone = get(*m_a);
        someone.notes = QStringLiteral("a duplicate");
        MULTAQA_CHECK(RecordStore<Participant>::update(t, someone));
        return RecordStore<Participant>::retire(t, m_id);
    });
    meet(m_a, m_b);
    QVERIFY(!isLiving(*m_b));
}

void MergeTest::oneRowMadeInTwoCopiesIsSettledLikeAnyOther()
{
    Organisation ours;
    ours.id = OrganisationId::make();
    ours.name.en = QStringLiteral("Ministry of Water");
    ours.country = QStringLiteral("LB");
    Organisation theirs = ours;
    theirs.name.en = QStringLiteral("Ministry for Water");
    m_a->now += 2000;
    m_a->step([&](Transaction &t) { return RecordStore<Organisation>::insert(t, ours); });
    m_b->step([&](Transaction &t) { return RecordStore<Organisation>::insert(t, theirs); });
    meet(m_a, m_b);
    QCOMPARE(JournalledFile::must(RecordStore<Organisation>(m_b->database()).get(ours.id)), ours);
    QCOMPARE(m_b->conflicts().count(u'\n'), 1);
    QVERIFY(m_b->conflicts().contains(QLatin1String(" name_en ")));
}

void MergeTest::whatTwoCopiesJoinAlikeIsOneRow()
{
    Event event;
    event.id = EventId::make();
    m_a->step([&](Transaction &t) { return RecordStore<Event>::insert(t, event); });
    meet(m_a, m_b);
    Registration registration;
    registration.participant = m_id;
    registration.event = event.id;
    m_a->step([&](Transaction &t) { return RecordStore<Registration>::put(t, registration); });
    registration.state = RegistrationState::Approved;
    registration.needs = QStringLiteral("sign language");
    m_b->now += 2000;
    m_b->step([&](Transaction &t) { return RecordStore<Registration>::put(t, registration); });
    meet(m_a, m_b);
    const auto all = JournalledFile::must(RecordStore<Registration>(m_a->database()).all());
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all.front().id, DerivedId::of(registration));
    QCOMPARE(all.front().state, RegistrationState::Approved);
    QCOMPARE(m_a->conflicts().count(u'\n'), 2); // state and needs
}

void MergeTest::aRowThatJoinsIsPutBackInItsPlace()
{
    Tag tag{TagId::make(), QStringLiteral("VIP")};
    const ParticipantTag joined{{}, m_id, tag.id};
    m_a->step([&](Transaction &t) -> Result<void> {
        MULTAQA_CHECK(RecordStore<Tag>::insert(t, tag));
        return RecordStore<ParticipantTag>::put(t, joined);
    });
    m_a->step([&](Transaction &t) { return RecordStore<ParticipantTag>::retire(t, DerivedId::of(joined)); });
    QCOMPARE(JournalledFile::must(RecordStore<ParticipantTag>(m_a->database()).count()), 0);
    const StepReport again = m_a->step([&](Transaction &t) { return RecordStore<ParticipantTag>::put(t, joined); });
    QCOMPARE(again.changes, 1); // no more than that it is there again
    meet(m_a, m_b);
    QCOMPARE(JournalledFile::must(RecordStore<ParticipantTag>(m_b->database()).count()), 1);
}

void MergeTest::attachmentsComeWithTheStepsThatNameThem()
{
    const Attachment photo{QStringLiteral("image/jpeg"), QByteArray("a picture\0 of Leila", 19)};
    AttachmentKey key;
    m_b->step([&](Transaction &t) -> Result<void> {
        MULTAQA_TRY(key, AttachmentStore::put(t, photo));
        MULTAQA_CHECK(AttachmentStore::put(t, photo)); // kept once
        return RecordStore<Participant>::set(t, m_id, &Participant::photo, key);
    });
    QVERIFY(!JournalledFile::must(AttachmentStore(m_a->database()).exists(key)));
    meet(m_a, m_b);
    QCOMPARE(get(*m_a).photo, key);
    QCOMPARE(JournalledFile::must(AttachmentStore(m_a->database()).find(key)), std::optional(photo));
}

void MergeTest::anAttachmentThatIsNotWhatItsKeySaysIsRefused()
{
    setEmail(*m_b, "b@example.org");
    VERIFY_OK(m_b->database().execute(QStringLiteral("UPDATE journal_state SET step = 0")));
    VERIFY_OK(m_b->database().execute(
        QStringLiteral("INSERT INTO attachment VALUES(lower(hex(zeroblob(32))), 'image/jpeg', 1, x'00')")));
    VERIFY_OK(m_b->database().execute(QStringLiteral("UPDATE journal_state SET step = NULL")));
    const QString before = m_a->contents() + m_a->history();
    const auto taken = takeSteps(m_a->database(), m_b->database());
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Damaged);
    QCOMPARE(m_a->contents() + m_a->history(), before);
    m_b.reset();
}

void MergeTest::nothingSaidInTwoWaysIsNoConflict()
{
    Participant ours;
    ours.id = ParticipantId::make();
    ours.consentOn = QDate(2021, 1, 20);
    Participant theirs = ours;
    theirs.consentOn.reset();
    m_a->step([&](Transaction &t) { return RecordStore<Participant>::insert(t, ours); });
    m_a->step([&](Transaction &t) { return RecordStore<Participant>::update(t, theirs); });
    m_b->step([&](Transaction &t) { return RecordStore<Participant>::insert(t, theirs); });
    meet(m_a, m_b);
    QVERIFY(m_a->conflicts().isEmpty());
}

void MergeTest::undoTravelsLikeAnyEdit()
{
    const StepReport edit = setEmail(*m_a, "wrong@example.org");
    meet(m_a, m_b);
    JournalledFile::must(m_a->journal().turnBack(edit.step, QStringLiteral("Huda"), StepKind::Undo));
    meet(m_a, m_b);
    QVERIFY(get(*m_b).email.isEmpty());
}

void MergeTest::takingTheSameStepsTwiceChangesNothing()
{
    setEmail(*m_a, "a@example.org");
    QCOMPARE(pull(m_b, m_a).steps, 1);
    const QString before = m_b->contents() + m_b->history();
    QCOMPARE(pull(m_b, m_a).steps, 0);
    QCOMPARE(m_b->contents() + m_b->history(), before);
}

void MergeTest::aReferenceArrivesWithItsRow()
{
    Organisation ministry;
    ministry.id = OrganisationId::make();
    Participant someone = get(*m_a);
    someone.organisation = ministry.id;
    m_a->step([&](Transaction &t) -> Result<void> {
        MULTAQA_CHECK(RecordStore<Organisation>::insert(t, ministry));
        return RecordStore<Participant>::update(t, someone);
    });
    meet(m_a, m_b);
    QCOMPARE(get(*m_b).organisation, std::optional(ministry.id));
}

void MergeTest::oneCopyIdWithTwoHistoriesIsRefused()
{
    // What CopyRegistry prevents: two machines that believe they are the same one.
    VERIFY_OK(m_a->database().copyTo(path(QStringLiteral("twin.multaqa"))));
    QVERIFY(QFile::copy(path(QStringLiteral("here.sqlite")), path(QStringLiteral("twin.sqlite"))));
    CopyRegistry twinRegistry(path(QStringLiteral("twin.sqlite")));
    File twin = JournalledFile::reopen(path(QStringLiteral("twin.multaqa")), twinRegistry);
    setEmail(*m_a, "a@example.org", 1000);
    setEmail(*twin, "twin@example.org", 2000);

    const QString before = m_a->contents() + m_a->history();
    const auto taken = takeSteps(m_a->database(), twin->database());
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Damaged);
    QCOMPARE(taken.error().subject, path(QStringLiteral("twin.multaqa")));
    QCOMPARE(m_a->contents() + m_a->history(), before);
    setEmail(*m_a, "goes on@example.org"); // no transaction was left open
}

void MergeTest::aHistoryWithAGapIsRefused()
{
    for (const char *email : {"1@example.org", "2@example.org", "3@example.org"})
        setEmail(*m_b, email);
    const QString last = QStringLiteral("(SELECT max(step) - 1 FROM journal_step)");
    VERIFY_OK(m_b->database().execute(u"DELETE FROM journal_change WHERE step = " % last));
    VERIFY_OK(m_b->database().execute(u"DELETE FROM journal_step WHERE step = " % last));
    QVERIFY(!JournalledFile::must(verify(m_b->database())).isEmpty());

    const QString before = m_a->contents() + m_a->history();
    const auto taken = takeSteps(m_a->database(), m_b->database());
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Damaged);
    QCOMPARE(m_a->contents() + m_a->history(), before);
    m_b.reset();
}

void MergeTest::namesInAForeignHistoryNeverBecomeSql()
{
    const StepReport step = setEmail(*m_b, "b@example.org");
    // As a newer version may send, or someone who means harm.
    VERIFY_OK(m_b->database().execute(
        QStringLiteral("INSERT INTO journal_change SELECT max(step), x'00112233445566778899aabbccddeeff', 'x', "
                       "'participant SET name_ar = ''stolen'' WHERE 1 --', 'a', 'b' FROM journal_step")));
    VERIFY_OK(m_b->database().execute(
        QStringLiteral("INSERT INTO journal_change SELECT max(step), id, "
                       "'name_ar = ''stolen'', notes', 'participant', 'a', 'b' FROM journal_step, participant")));
    pull(m_a, m_b);
    QCOMPARE(get(*m_a).nameArabic, QStringLiteral("ليلى العطّار"));
    const StepReport undone =
        JournalledFile::must(m_b->journal().turnBack(step.step, QStringLiteral("Huda"), StepKind::Undo));
    QCOMPARE(undone.changes, 1);
    QCOMPARE(undone.changedSince, 2);
    QVERIFY(get(*m_b).email.isEmpty());
    QCOMPARE(get(*m_b).nameArabic, QStringLiteral("ليلى العطّار"));
    meet(m_a, m_b);
}

} // namespace multaqa

MULTAQA_TEST(multaqa::MergeTest)
#include "MergeTest.moc"
