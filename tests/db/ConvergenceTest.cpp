// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Check.h"
#include "support/JournalledFile.h"
#include "support/TestProgram.h"
#include "support/ToldContents.h"

#include "db/Erasure.h"
#include "db/Merge.h"
#include "db/Schema.h"
#include "db/Verification.h"
#include "db/records/Records.h"
#include "db/stores/AttachmentStore.h"
#include "db/stores/RecordStore.h"

#include <QElapsedTimer>

#include <array>
#include <random>

namespace multaqa {
namespace {

/// What may stand in a field: SQL literals, or the rows of another table.
struct Editable
{
    const char *table;
    const char *field;
    QStringList values;
    const char *target = nullptr;
    bool mayBeNone = false;
};

const QList<Editable> &editables()
{
    const QStringList texts{QStringLiteral("''"), QStringLiteral("'smith'"), QStringLiteral("'SMITH'"),
                            QStringLiteral("'ليلى'"), QStringLiteral("'a \"quoted\" \\ ''text'''")};
    const QStringList minutes{QStringLiteral("NULL"), QStringLiteral("0"), QStringLiteral("5"), QStringLiteral("90")};
    const QStringList days{QStringLiteral("NULL"), QStringLiteral("'2021-02-23'"), QStringLiteral("'2021-02-24'")};
    static const QList<Editable> all{
        {"conference", "title_ar", texts},
        {"organisation", "name_en", texts},
        {"organisation", "country", {QStringLiteral("''"), QStringLiteral("'LB'"), QStringLiteral("'TN'")}},
        {"participant", "name_ar", texts},
        {"participant", "email", texts},
        {"participant", "gender", {QStringLiteral("''"), QStringLiteral("'female'"), QStringLiteral("'male'")}},
        {"participant", "organisation_id", {}, "organisation", true},
        {"session", "title_fr", texts},
        {"session", "event_id", {}, "event"},
        {"session", "room_id", {}, "room", true},
        {"session", "status", {QStringLiteral("'draft'"), QStringLiteral("'fixed'")}},
        {"item", "minutes", minutes},
        {"item", "session_id", {}, "session"},
        {"role", "participant_id", {}, "participant"},
        {"role", "item_id", {}, "item", true},
        {"role", "minutes", minutes},
        {"tag", "name", texts},
        {"registration", "needs", texts},
        {"deadline", "day", days},
        {"deadline", "note_ar", texts},
    };
    return all;
}

/// Three copies of one conference, each on a machine of its own, at the mercy of a random number generator.
class Copies
{
public:
    explicit Copies(unsigned seed)
        : m_random(seed * 7919 + 1)
        // In half of the runs clocks differ by up to a day; in the others they are so coarse that changes tie.
        , m_isCoarse(seed % 2 == 0)
    {
        m_registries[0] = newRegistry();
        m_files[0] = tuned(std::make_unique<JournalledFile>(newPath(), *m_registries[0]));
        for (const char *table :
             {"conference", "organisation", "organisation", "event", "room", "participant", "participant",
              "participant", "session", "session", "item", "role", "deadline", "tag", "tag", "event"})
            step(0, [&](Transaction &t) { return insert(t, QLatin1String(table), newId()); });
        for (int copy = 1; copy < 3; ++copy)
            fork(copy, 0);
        for (auto &skew : m_skews)
            skew = m_isCoarse ? 0 : below(172'800'000) - 86'400'000;
    }

    void live(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            if (!m_isCoarse)
                m_now += below(3) * below(5000);
            else if (below(3) == 0)
                m_now += 1;
            const int copy = below(3);
            m_files[copy]->now = m_now + m_skews[copy];
            const int what = below(100);
            if (what < 22)
                pull(copy, below(3));
            else if (what < 25)
                fork(copy, copy);
            else if (what < 28)
                saveOrRestore(copy);
            else if (what < 40)
                turnBack(copy);
            else if (what < 48)
                resolve(copy);
            else if (what < 52)
                importList(copy);
            else if (what < 64)
                step(copy, [&](Transaction &t) { return join(t); });
            else if (what < 66)
                step(copy, [&](Transaction &t) -> Result<void> {
                    ++forgotten;
                    MULTAQA_CHECK(Erasure::erase(t, {anyPerson(t.database())}));
                    return {};
                });
            else
                step(copy, [&](Transaction &t) { return edit(t); });
        }
    }

    /// Pulls in every direction until nobody has anything new.
    void gossip()
    {
        for (bool moved = true; moved;) {
            moved = false;
            std::array<std::pair<int, int>, 6> ways{{{0, 1}, {0, 2}, {1, 0}, {1, 2}, {2, 0}, {2, 1}}};
            std::shuffle(ways.begin(), ways.end(), m_random);
            for (const auto &[into, from] : ways)
                moved = pull(into, from) || moved;
        }
    }

    JournalledFile &at(int copy) { return *m_files[copy]; }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    std::unique_ptr<JournalledFile> emptyFile()
    {
        return tuned(std::make_unique<JournalledFile>(newPath(), *m_registries[0]));
    }

    int resolved = 0;
    int forgotten = 0;

private:
    QString newPath() { return m_folder.filePath(QString::number(++m_number) + QLatin1String(".multaqa")); }
    std::unique_ptr<CopyRegistry> newRegistry()
    {
        return std::make_unique<CopyRegistry>(
            m_folder.filePath(QString::number(++m_number) + QLatin1String(".copies")));
    }
    /// Power is not cut here, so nobody waits for the disk.
    static std::unique_ptr<JournalledFile> tuned(std::unique_ptr<JournalledFile> file)
    {
        JournalledFile::must(file->database().execute(QStringLiteral("PRAGMA synchronous = OFF")));
        return file;
    }
    QString newId()
    {
        QByteArray id;
        for (int i = 0; i < 16; ++i)
            id.append(static_cast<char>(below(256)));
        return literal(id);
    }
    static QString literal(const QByteArray &id) { return u"X'" % QString::fromLatin1(id.toHex()) % u"'"; }

    QString anyRow(const Database &database, const QString &table)
    {
        const auto count = JournalledFile::must(database.single(u"SELECT count(*) FROM " % table)).toInt();
        return literal(
            JournalledFile::must(database.single(u"SELECT id FROM " % table % u" ORDER BY id LIMIT 1 OFFSET " %
                                                 QString::number(below(std::max(1, count)))))
                .toByteArray());
    }
    ParticipantId anyPerson(const Database &database)
    {
        const QString id = anyRow(database, QStringLiteral("participant"));
        return ParticipantId::fromBytes(QByteArray::fromHex(id.mid(2, 32).toLatin1()));
    }
    QString anyValue(const Database &database, const Editable &field)
    {
        if (!field.target)
            return field.values.at(below(field.values.size()));
        if (field.mayBeNone && below(4) == 0)
            return QStringLiteral("NULL");
        return anyRow(database, QLatin1String(field.target));
    }
    const Editable &anyField() { return editables().at(below(editables().size())); }

    template <typename Body>
    void step(int copy, Body &&body)
    {
        m_files[copy]->step(body);
    }

    Result<void> insert(Transaction &t, const QString &table, const QString &id)
    {
        QString names = QStringLiteral("id");
        QString values = id;
        for (const Editable &field : editables())
            if (table == QLatin1String(field.table)) {
                names += u',' % QLatin1String(field.field);
                values += u',' % anyValue(t.database(), field);
            }
        if (table == QLatin1String("role")) {
            names += QLatin1String(",session_id");
            values += u',' % anyRow(t.database(), QStringLiteral("session"));
        }
        return t.database().execute(u"INSERT INTO " % table % u'(' % names % u") VALUES(" % values % u')');
    }

    Result<void> edit(Transaction &t)
    {
        for (int i = 1 + below(3); i > 0; --i) {
            const Editable &field = anyField();
            const QString table = QLatin1String(field.table);
            const QString where = u" WHERE id = " % anyRow(t.database(), table);
            const QString set =
                u"UPDATE " % table % u" SET " % QLatin1String(field.field) % u" = " % anyValue(t.database(), field);
            const int what = below(100);
            if (what < 12 && table != QLatin1String("registration")) // which join() makes
                MULTAQA_CHECK(insert(t, table, newId()));
            else if (what < 26)
                MULTAQA_CHECK(t.database().execute(u"UPDATE " % table % u" SET gone = 1" % where));
            else if (what < 32)
                MULTAQA_CHECK(t.database().execute(u"UPDATE " % table % u" SET gone = 0" % where));
            else if (what < 38)
                MULTAQA_CHECK(t.database().execute(set)); // every row
            else
                MULTAQA_CHECK(t.database().execute(set % where));
        }
        return {};
    }

    /// One of the first two rows, so that copies join the same ones.
    template <typename RecordId>
    RecordId firstId(const Database &database, const char *table)
    {
        return RecordId::fromBytes(
            JournalledFile::must(database.single(u"SELECT id FROM " % QLatin1String(table) %
                                                 u" ORDER BY id LIMIT 1 OFFSET " % QString::number(below(2))))
                .toByteArray());
    }

    /// Tags or registers somebody, or takes it back, under the key that follows from what is joined; or gives somebody
    /// a photo.
    Result<void> join(Transaction &t)
    {
        const auto participant = firstId<ParticipantId>(t.database(), "participant");
        const ParticipantTag tag{{}, participant, firstId<TagId>(t.database(), "tag")};
        Registration registration;
        registration.participant = participant;
        registration.event = firstId<EventId>(t.database(), "event");
        registration.state = static_cast<RegistrationState>(below(5));
        switch (below(5)) {
        case 0:
            return RecordStore<ParticipantTag>::put(t, tag);
        case 1:
            return RecordStore<ParticipantTag>::retire(t, DerivedId::of(tag));
        case 2:
            return RecordStore<Registration>::put(t, registration);
        case 3:
            return RecordStore<Registration>::retire(t, DerivedId::of(registration));
        default:
            MULTAQA_TRY(const AttachmentKey photo,
                        AttachmentStore::put(t, {QStringLiteral("image/jpeg"), QByteArray::number(below(1000))}));
            return RecordStore<Participant>::set(t, participant, &Participant::photo, photo);
        }
    }

    /// One list, with ids of its own, that each copy may import without knowing of the others.
    void importList(int copy)
    {
        step(copy, [&](Transaction &t) -> Result<void> {
            for (char row = 1; row <= 3; ++row) {
                const QString id = literal(QByteArray(16, row));
                MULTAQA_TRY(const QVariant known,
                            t.database().single(u"SELECT count(*) FROM participant WHERE id = " % id));
                if (known.toInt() == 0)
                    MULTAQA_CHECK(insert(t, QStringLiteral("participant"), id));
                if (below(2) == 0)
                    MULTAQA_CHECK(t.database().execute(u"UPDATE participant SET email = 'imported' WHERE id = " % id));
            }
            return {};
        });
    }

    bool pull(int into, int from)
    {
        if (into == from)
            return false;
        return JournalledFile::must(takeSteps(at(into).database(), at(from).database())).steps > 0;
    }

    /// Machine TO starts on a copy of FROM's file; TO == FROM: the file moves to a new machine.
    void fork(int to, int from)
    {
        const QString path = newPath();
        JournalledFile::must(at(from).database().copyTo(path));
        m_files[to].reset();
        m_registries[to] = newRegistry();
        m_files[to] = tuned(JournalledFile::reopen(path, *m_registries[to]));
        m_backups[to].clear();
    }

    /// The same machine goes back to an earlier state of its file.
    void saveOrRestore(int copy)
    {
        if (m_backups[copy].isEmpty()) {
            m_backups[copy] = newPath();
            return JournalledFile::must(at(copy).database().copyTo(m_backups[copy]));
        }
        m_files[copy] = tuned(JournalledFile::reopen(m_backups[copy], *m_registries[copy]));
        m_backups[copy].clear();
    }

    void turnBack(int copy)
    {
        const auto count =
            JournalledFile::must(at(copy).database().single(QStringLiteral("SELECT max(step) FROM journal_step")))
                .toInt();
        const int step = 1 + below(count);
        const QString kind =
            JournalledFile::must(
                at(copy).database().single(u"SELECT kind FROM journal_step WHERE step = " % QString::number(step)))
                .toString();
        if (kind != QLatin1String("resolve") && kind != QLatin1String("forget"))
            JournalledFile::must(at(copy).journal().turnBack(
                step, QStringLiteral("Huda"), kind == QLatin1String("undo") ? StepKind::Redo : StepKind::Undo));
    }

    void resolve(int copy)
    {
        const Database &database = at(copy).database();
        const auto count =
            JournalledFile::must(database.single(QStringLiteral("SELECT count(*) FROM journal_conflict"))).toInt();
        if (count == 0)
            return;
        Statement one = database.prepare(QStringLiteral(
            "SELECT record_table, record, field FROM journal_conflict ORDER BY record, field LIMIT 1 OFFSET ?"));
        JournalledFile::must(one.bind(0, below(count)).run());
        one.next();
        const QString table = one.text(0);
        const QString record = literal(one.bytes(1));
        const QString field = one.text(2);
        JournalledFile::must(one.finish());
        auto transaction = JournalledFile::must(
            at(copy).journal().begin(QStringLiteral("Huda"), QStringLiteral("resolve"), StepKind::Resolve));
        JournalledFile::must(
            database.execute(u"INSERT INTO journal_change(step, record, field, record_table, old, new) SELECT step, " %
                             record % u", '" % field % u"', '" % table % u"', " % field % u", " % field %
                             u" FROM journal_state, " % table % u" WHERE id = " % record));
        JournalledFile::must(at(copy).journal().commit(std::move(transaction)));
        const auto left = JournalledFile::must(database.single(
            u"SELECT count(*) FROM journal_conflict WHERE record = " % record % u" AND field = '" % field % u"'"));
        if (left.toInt() != 0)
            throw std::runtime_error("a resolved conflict is still listed");
        ++resolved;
    }

    std::mt19937 m_random;
    QTemporaryDir m_folder;
    std::array<std::unique_ptr<CopyRegistry>, 3> m_registries;
    std::array<std::unique_ptr<JournalledFile>, 3> m_files;
    std::array<QString, 3> m_backups;
    std::array<qint64, 3> m_skews{};
    qint64 m_now = 1'700'000'000'000;
    bool m_isCoarse = false;
    int m_number = 0;
};

QString problems(const Database &database)
{
    QString text;
    const auto found = JournalledFile::must(verify(database));
    for (const FileProblem &problem : found)
        text += problem.detail % u'\n';
    return text;
}

QString whatDiffers(Copies &copies, const ToldContents &told)
{
    for (int copy = 0; copy < 3; ++copy) {
        if (copies.at(copy).history() != copies.at(0).history())
            return QStringLiteral("history");
        if (copies.at(copy).contents() != told.contents)
            return QStringLiteral("contents");
        if (copies.at(copy).conflicts() != told.conflicts)
            return QStringLiteral("conflicts");
        if (const QString found = problems(copies.at(copy).database()); !found.isEmpty())
            return found;
    }
    auto fresh = copies.emptyFile();
    JournalledFile::must(takeSteps(fresh->database(), copies.at(copies.below(3)).database()));
    if (fresh->contents() != told.contents || fresh->conflicts() != told.conflicts)
        return QStringLiteral("a file made of the history alone");
    return {};
}

} // namespace

class ConvergenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesThatHoldTheSameStepsHoldTheSame();
};

void ConvergenceTest::copiesThatHoldTheSameStepsHoldTheSame()
{
    // MULTAQA_SEEDS asks for more than the usual number of histories.
    const int asked = qEnvironmentVariableIntValue("MULTAQA_SEEDS");
    const unsigned seeds = asked > 0 ? static_cast<unsigned>(asked) : 40;
    int conflicts = 0;
    int kept = 0;
    int ties = 0;
    int resolved = 0;
    int joinedTwice = 0;
    int photos = 0;
    int forgotten = 0;
    int erased = 0;
    QElapsedTimer timer;
    timer.start();
    for (unsigned seed = 0; seed < seeds; ++seed) {
        const QString name = u"seed " % QString::number(seed);
        try {
            Copies copies(seed);
            copies.live(60 + copies.below(80));
            copies.gossip();

            const ToldContents told = ToldContents::of(copies.at(0).database());
            const QString different = whatDiffers(copies, told);
            QVERIFY2(different.isEmpty(), qPrintable(QString(name % u": " % different)));

            conflicts += static_cast<int>(told.conflicts.count(u'\n'));
            kept += told.kept;
            ties += told.ties;
            resolved += copies.resolved;
            forgotten += copies.forgotten;
            erased += told.erased;
            const Database &database = copies.at(0).database();
            joinedTwice += JournalledFile::must(database.single(QStringLiteral(
                                                    "SELECT count(*) FROM (SELECT 1 FROM journal_change WHERE field = "
                                                    "'+' AND record_table IN ('participant_tag', 'registration') "
                                                    "GROUP BY record HAVING count(*) > 1)")))
                               .toInt();
            photos += JournalledFile::must(
                          database.single(QStringLiteral("SELECT count(*) FROM participant WHERE photo <> ''")))
                          .toInt();
        } catch (const std::exception &error) {
            QFAIL(qPrintable(QString(name % u": " % QString::fromUtf8(error.what()))));
        }
    }
    qInfo("%u histories in %lld ms: %d conflicts, %d kept rows, %d ties, %d resolved, %d joined twice, %d photos, "
          "%d times forgotten, %d rows erased",
          seeds, timer.elapsed(), conflicts, kept, ties, resolved, joinedTwice, photos, forgotten, erased);
    // What never came up was not shown.
    QVERIFY(conflicts > 100);
    QVERIFY(kept > 10);
    QVERIFY(ties > 10);
    QVERIFY(resolved > 10);
    QVERIFY(joinedTwice > 3);
    QVERIFY(photos > 10);
    QVERIFY(forgotten > 10);
    QVERIFY(erased > forgotten); // and what was theirs
}

} // namespace multaqa

MULTAQA_TEST(multaqa::ConvergenceTest)
#include "ConvergenceTest.moc"
