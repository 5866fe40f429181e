// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Check.h"
#include "support/JournalledFile.h"
#include "support/TestProgram.h"

#include "db/Erasure.h"
#include "db/Merge.h"
#include "db/Verification.h"
#include "db/records/Records.h"
#include "db/stores/AttachmentStore.h"
#include "db/stores/HistoryStore.h"
#include "db/stores/RecordStore.h"
#include "db/stores/StatisticsStore.h"

namespace multaqa {

/// One person among many, with words of her own in every place where words can be.
class ErasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingOfHerIsLeftInTheFile();
    void othersStayAsTheyAre();
    void aStepThatSaysMoreOfHerSaysNothing();
    void undoingAnEarlierStepBringsNothingBack();
    void theHistorySaysThatSomebodyWasForgottenAndNotWho();
    void mergingAnOlderCopyBringsNothingBack_data();
    void mergingAnOlderCopyBringsNothingBack();
    void whatAnotherCopyAddedMeanwhileIsErasedToo();
    void aPhotoThatAnotherPersonHasStays();
    void sheIsCountedOnceMoreHowManyCopiesMeet();
    void twoCopiesThatForgotHerSayThatSheMayCountTwice();

private:
    static QByteArray fileBytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Those of her words that FILE holds, in UTF-8 or either UTF-16.
    static QStringList wordsLeft(const QString &path);
    StepReport forget(JournalledFile &file)
    {
        return file.step([&](Transaction &t) -> Result<void> {
            const auto erased = Erasure::erase(t, {m_her});
            return erased ? Result<void>() : erased.error();
        });
    }
    std::unique_ptr<JournalledFile> copyOf(JournalledFile &file, const QString &name)
    {
        const QString path = m_folder->filePath(name);
        JournalledFile::must(file.database().copyTo(path));
        m_otherRegistry = std::make_unique<CopyRegistry>(m_folder->filePath(name + QLatin1String(".copies")));
        return JournalledFile::reopen(path, *m_otherRegistry);
    }
    QString problems(JournalledFile &file)
    {
        QString text;
        for (const FileProblem &problem : JournalledFile::must(verify(file.database())))
            text += problem.detail % u'\n';
        return text;
    }
    qint64 people(JournalledFile &file, const StatisticsStore::Scope &scope = {})
    {
        qint64 sum = 0;
        for (const auto &count : JournalledFile::must(StatisticsStore(file.database()).counts(scope)))
            sum += count.number;
        return sum;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CopyRegistry> m_registry;
    std::unique_ptr<CopyRegistry> m_otherRegistry;
    std::unique_ptr<JournalledFile> m_file;
    QString m_path;
    ParticipantId m_her;
    ParticipantId m_other;
    EventId m_event;
    qint64 m_editStep = 0;
};

namespace {

const QStringList herWords{
    QStringLiteral("زينب"),         QStringLiteral("القيرواني"),     QStringLiteral("Zaynab"),
    QStringLiteral("Qayrawani"),    QStringLiteral("zq.secret@"),    QStringLiteral("+216 71 555 0199"),
    QStringLiteral("allergique"),   QStringLiteral("confidence17"),  QStringLiteral("assistante-zq@"),
    QStringLiteral("fauteuil"),     QStringLiteral("diabétique"),    QStringLiteral("Hydrogéologue"),
    QStringLiteral("liste-privée"), QStringLiteral("PHOTO-OF-HER"),  QStringLiteral("بلا غلوتين"),
    QStringLiteral("dessalement"),  QStringLiteral("raison-cachée"),
};

} // namespace

QStringList ErasureTest::wordsLeft(const QString &path)
{
    const QByteArray bytes = fileBytes(path);
    QStringList left;
    for (const QString &word : herWords) {
        QByteArray little(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
        QByteArray big = little;
        for (qsizetype i = 0; i + 1 < big.size(); i += 2)
            std::swap(big[i], big[i + 1]);
        if (bytes.contains(word.toUtf8()) || bytes.contains(little) || bytes.contains(big))
            left << word;
    }
    return left;
}

void ErasureTest::init()
{
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("conference.multaqa"));
    m_registry = std::make_unique<CopyRegistry>(m_folder->filePath(QStringLiteral("copies.sqlite")));
    m_file = std::make_unique<JournalledFile>(m_path, *m_registry);
    m_her = ParticipantId::make();
    CustomField diet;
    Tag tag{TagId::make(), QStringLiteral("VIP")};
    m_file->step([&](Transaction &t) -> Result<void> {
        Event event;
        m_event = event.id = EventId::make();
        MULTAQA_CHECK(RecordStore<Event>::insert(t, event));
        MULTAQA_CHECK(RecordStore<Tag>::insert(t, tag));
        diet.id = CustomFieldId::make();
        MULTAQA_CHECK(RecordStore<CustomField>::insert(t, diet));
        for (int i = 0; i < 300; ++i) {
            Participant someone;
            someone.id = i == 150 ? m_her : ParticipantId::make();
            someone.nameLatin = u"Somebody Else " % QString::number(i);
            someone.notes = QString(100 + i, u'x');
            someone.country = QStringLiteral("TN");
            if (i == 150) {
                someone.nameArabic = QStringLiteral("زينب القيرواني");
                someone.nameLatin = QStringLiteral("Zaynab Qayrawani");
                someone.email = QStringLiteral("zq.secret@example.org");
                someone.source = QStringLiteral("liste-privée");
                someone.gender = Gender::Female;
                // Longer than a page, so that it goes on in pages of its own.
                someone.notes = QStringLiteral("allergique ").repeated(2000);
            }
            if (i == 151)
                m_other = someone.id;
            MULTAQA_CHECK(RecordStore<Participant>::insert(t, someone));
        }
        return {};
    });
    m_editStep =
        m_file
            ->step([&](Transaction &t) -> Result<void> {
                MULTAQA_CHECK(
                    RecordStore<Participant>::set(t, m_her, &Participant::phone, QStringLiteral("+216 71 555 0199")));
                MULTAQA_CHECK(RecordStore<Participant>::set(
                    t, m_her, &Participant::jobTitle,
                    LocalizedText{QString(), QString(), QStringLiteral("Hydrogéologue")}));
                return RecordStore<Participant>::set(t, m_her, &Participant::notes, QStringLiteral("confidence17"));
            })
            .step;
    m_file->step([&](Transaction &t) -> Result<void> {
        ParticipantAddress address;
        address.id = ParticipantAddressId::make();
        address.participant = m_her;
        address.email = QStringLiteral("assistante-zq@example.org");
        MULTAQA_CHECK(RecordStore<ParticipantAddress>::insert(t, address));
        MULTAQA_CHECK(RecordStore<ParticipantTag>::put(t, {{}, m_her, tag.id}));
        MULTAQA_CHECK(RecordStore<CustomValue>::put(t, {{}, m_her, diet.id, QStringLiteral("بلا غلوتين")}));
        MULTAQA_CHECK(RecordStore<DistinctPair>::put(t, {{}, std::min(m_her, m_other), std::max(m_her, m_other)}));
        Registration registration;
        registration.participant = m_her;
        registration.event = m_event;
        registration.state = RegistrationState::Approved;
        registration.needs = QStringLiteral("fauteuil");
        registration.note = QStringLiteral("diabétique");
        MULTAQA_CHECK(RecordStore<Registration>::put(t, registration));
        Attendance attendance;
        attendance.participant = m_her;
        attendance.event = m_event;
        attendance.day = QDate(2021, 2, 23);
        attendance.markedAt = QDateTime(QDate(2021, 2, 23), QTime(7, 30), Qt::UTC);
        MULTAQA_CHECK(RecordStore<Attendance>::put(t, attendance));
        RequestKind kind;
        kind.id = RequestKindId::make();
        MULTAQA_CHECK(RecordStore<RequestKind>::insert(t, kind));
        RoleRequest request;
        request.id = RoleRequestId::make();
        request.participant = m_her;
        request.kind = kind.id;
        request.topic = QStringLiteral("dessalement");
        request.receivedAt = QDateTime(QDate(2021, 2, 1), QTime(7, 30), Qt::UTC);
        MULTAQA_CHECK(RecordStore<RoleRequest>::insert(t, request));
        AsideFinding aside;
        aside.rule = QStringLiteral("request-late");
        aside.subject = QString::fromLatin1(request.id.bytes().toHex());
        aside.reason = QStringLiteral("raison-cachée");
        MULTAQA_CHECK(RecordStore<AsideFinding>::put(t, aside));
        MULTAQA_TRY(const AttachmentKey photo, AttachmentStore::put(t, {QStringLiteral("image/jpeg"),
                                                                        QByteArray("PHOTO-OF-HER ").repeated(9000)}));
        return RecordStore<Participant>::set(t, m_her, &Participant::photo, photo);
    });
    // In the file, until the end of its history.
    QCOMPARE(wordsLeft(m_path), herWords);
}

void ErasureTest::nothingOfHerIsLeftInTheFile()
{
    const StepReport done = forget(*m_file);
    QVERIFY(done.erases);
    qInfo() << "before the file is rewritten:" << wordsLeft(m_path);
    VERIFY_OK(Erasure::sweep(m_file->database()));
    QCOMPARE(wordsLeft(m_path), QStringList());
    QVERIFY(!QFile::exists(m_path + QLatin1String("-journal")));
    QCOMPARE(problems(*m_file), QString());
    QCOMPARE(JournalledFile::must(m_file->database().single(QStringLiteral("SELECT count(*) FROM attachment"))).toInt(),
             0);
}

void ErasureTest::othersStayAsTheyAre()
{
    QStringList before = m_file->contents().split(u'\n');
    forget(*m_file);
    const QStringList after = m_file->contents().split(u'\n');
    QCOMPARE(after.size(), before.size());
    int changed = 0;
    for (qsizetype i = 0; i < after.size(); ++i)
        changed += after.at(i) != before.at(i) ? 1 : 0;
    QCOMPARE(changed, 9); // her row, address, tag, value, pair, registration, attendance, request, finding set aside
}

void ErasureTest::aStepThatSaysMoreOfHerSaysNothing()
{
    forget(*m_file);
    const StepReport done = m_file->step([&](Transaction &t) {
        Participant again;
        again.id = m_her;
        again.nameLatin = QStringLiteral("Zaynab Qayrawani");
        return RecordStore<Participant>::update(t, again);
    });
    QCOMPARE(done.step, qint64(0));
    const StepReport tagged = m_file->step([&](Transaction &t) -> Result<void> {
        Registration registration;
        registration.participant = m_her;
        registration.event = EventId::make();
        Event event;
        event.id = registration.event;
        MULTAQA_CHECK(RecordStore<Event>::insert(t, event));
        registration.needs = QStringLiteral("fauteuil");
        return RecordStore<Registration>::put(t, registration);
    });
    QVERIFY(tagged.step != 0);
    VERIFY_OK(Erasure::sweep(m_file->database()));
    QCOMPARE(wordsLeft(m_path), QStringList());
    QCOMPARE(problems(*m_file), QString());
    QVERIFY(!JournalledFile::must(RecordStore<Participant>(m_file->database()).find(m_her)));
}

void ErasureTest::undoingAnEarlierStepBringsNothingBack()
{
    forget(*m_file);
    const QString contents = m_file->contents();
    VERIFY_OK(m_file->journal().turnBack(m_editStep, QStringLiteral("Huda"), StepKind::Undo));
    QCOMPARE(m_file->contents(), contents);
    QCOMPARE(problems(*m_file), QString());
}

void ErasureTest::theHistorySaysThatSomebodyWasForgottenAndNotWho()
{
    const StepReport done = forget(*m_file);
    const auto steps = JournalledFile::must(HistoryStore(m_file->database()).steps());
    QCOMPARE(steps.front().step, done.step);
    QCOMPARE(steps.front().kind, QStringLiteral("forget"));
    QCOMPARE(steps.front().person, QStringLiteral("Huda"));
    // What can be undone next is the step before, and nothing is there to be done again.
    const auto turns = JournalledFile::must(HistoryStore(m_file->database()).nextTurns());
    QVERIFY(turns.undo && turns.undo->step != done.step);
}

void ErasureTest::mergingAnOlderCopyBringsNothingBack_data()
{
    QTest::addColumn<bool>("intoTheOlder");
    QTest::newRow("the older one into this one") << false;
    QTest::newRow("this one into the older one") << true;
}

void ErasureTest::mergingAnOlderCopyBringsNothingBack()
{
    QFETCH(bool, intoTheOlder);
    auto older = copyOf(*m_file, QStringLiteral("older.multaqa"));
    older->now += 5000;
    older->step([&](Transaction &t) -> Result<void> { // who does not know that she is forgotten
        MULTAQA_CHECK(
            RecordStore<Participant>::set(t, m_her, &Participant::notes, QStringLiteral("confidence17 more")));
        return RecordStore<Participant>::set(t, m_other, &Participant::notes, QStringLiteral("stays"));
    });
    forget(*m_file);
    JournalledFile &into = intoTheOlder ? *older : *m_file;
    const MergeReport report =
        JournalledFile::must(takeSteps(into.database(), intoTheOlder ? m_file->database() : older->database()));
    QVERIFY(report.erases);
    QCOMPARE(wordsLeft(into.database().path()), QStringList());
    QCOMPARE(problems(into), QString());
    QCOMPARE(JournalledFile::must(RecordStore<Participant>(into.database()).get(m_other)).notes,
             QStringLiteral("stays"));
    // And the other way round they become the same.
    JournalledFile &other = intoTheOlder ? *m_file : *older;
    JournalledFile::must(takeSteps(other.database(), into.database()));
    VERIFY_OK(Erasure::sweep(other.database()));
    QCOMPARE(wordsLeft(other.database().path()), QStringList());
    QCOMPARE(other.contents(), into.contents());
    QCOMPARE(other.history(), into.history());
}

void ErasureTest::whatAnotherCopyAddedMeanwhileIsErasedToo()
{
    auto other = copyOf(*m_file, QStringLiteral("other.multaqa"));
    other->step([&](Transaction &t) -> Result<void> {
        ParticipantAddress address;
        address.id = ParticipantAddressId::make();
        address.participant = m_her;
        address.email = QStringLiteral("zq.secret@example.net");
        return RecordStore<ParticipantAddress>::insert(t, address);
    });
    forget(*m_file);
    JournalledFile::must(takeSteps(m_file->database(), other->database()));
    QCOMPARE(wordsLeft(m_path), QStringList());
    QCOMPARE(JournalledFile::must(RecordStore<ParticipantAddress>(m_file->database()).count()), qint64(0));
    JournalledFile::must(takeSteps(other->database(), m_file->database()));
    QCOMPARE(wordsLeft(other->database().path()), QStringList());
    QCOMPARE(other->contents(), m_file->contents());
}

void ErasureTest::aPhotoThatAnotherPersonHasStays()
{
    m_file->step([&](Transaction &t) -> Result<void> {
        MULTAQA_TRY(const Participant her, RecordStore<Participant>(t.database()).get(m_her));
        return RecordStore<Participant>::set(t, m_other, &Participant::photo, her.photo);
    });
    forget(*m_file);
    QCOMPARE(JournalledFile::must(m_file->database().single(QStringLiteral("SELECT count(*) FROM attachment"))).toInt(),
             1);
    QCOMPARE(problems(*m_file), QString());
}

void ErasureTest::sheIsCountedOnceMoreHowManyCopiesMeet()
{
    StatisticsStore::Scope there;
    there.event = m_event;
    there.presence = StatisticsStore::Scope::Presence::Attended;
    there.day = QDate(2021, 2, 23);
    StatisticsStore::Scope approved;
    approved.event = m_event;
    approved.state = RegistrationState::Approved;
    QCOMPARE(people(*m_file), qint64(300));
    auto other = copyOf(*m_file, QStringLiteral("other.multaqa"));
    const auto eventsBefore = JournalledFile::must(StatisticsStore(m_file->database()).eventCounts());
    forget(*m_file);
    other->step([&](Transaction &t) {
        return RecordStore<Participant>::set(t, m_other, &Participant::notes, QStringLiteral("stays"));
    });
    for (int time = 0; time < 2; ++time) {
        JournalledFile::must(takeSteps(other->database(), m_file->database()));
        JournalledFile::must(takeSteps(m_file->database(), other->database()));
    }
    for (JournalledFile *file : {m_file.get(), other.get()}) {
        QCOMPARE(people(*file), qint64(300));
        QCOMPARE(people(*file, there), qint64(1));
        QCOMPARE(people(*file, approved), qint64(1));
        const auto counts = JournalledFile::must(StatisticsStore(file->database()).counts({}));
        const auto women = std::find_if(counts.begin(), counts.end(),
                                        [](const auto &count) { return count.gender == Gender::Female; });
        QVERIFY(women != counts.end() && women->isForgotten && women->country == QLatin1String("TN"));
        const auto events = JournalledFile::must(StatisticsStore(file->database()).eventCounts());
        QCOMPARE(events.size(), eventsBefore.size());
        for (size_t i = 0; i < events.size(); ++i) {
            QCOMPARE(events[i].told, eventsBefore[i].told);
            QCOMPARE(events[i].day, eventsBefore[i].day);
            QCOMPARE(events[i].number, eventsBefore[i].number);
        }
    }
}

void ErasureTest::twoCopiesThatForgotHerSayThatSheMayCountTwice()
{
    auto other = copyOf(*m_file, QStringLiteral("other.multaqa"));
    forget(*m_file);
    forget(*other);
    JournalledFile::must(takeSteps(m_file->database(), other->database()));
    JournalledFile::must(takeSteps(other->database(), m_file->database()));
    QCOMPARE(m_file->history(), other->history());
    QCOMPARE(people(*m_file) - JournalledFile::must(StatisticsStore(m_file->database()).forgottenTwice()), qint64(300));
}

} // namespace multaqa

MULTAQA_TEST(multaqa::ErasureTest)
#include "ErasureTest.moc"
