// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Verification.h"

#include "Database.h"
#include "Fold.h"
#include "Schema.h"
#include "records/Records.h"
#include "stores/AttachmentStore.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

namespace multaqa {
namespace {

constexpr int mostProblems = 100;

QString rowName(const QString &table, const QByteArray &record)
{
    return table % u' ' % QUuid::fromRfc4122(record).toString(QUuid::WithoutBraces);
}

class Verifier
{
public:
    explicit Verifier(const Database &database)
        : m_database(database)
        , m_fold(database)
    {
    }

    Result<QList<FileProblem>> run()
    {
        MULTAQA_CHECK(checkIntegrity());
        if (!m_problems.isEmpty())
            return m_problems; // what cannot be read cannot be compared
        MULTAQA_CHECK(checkForeignKeys());
        MULTAQA_CHECK(checkSteps());
        MULTAQA_CHECK(readChangedFields());
        for (const QString &table : Schema::tables())
            MULTAQA_CHECK(checkTable(table));
        MULTAQA_CHECK(checkConflicts());
        MULTAQA_CHECK(checkAttachments());
        for (const QByteArray &record : std::as_const(m_made))
            note(FileProblem::Kind::RowMissing, QUuid::fromRfc4122(record).toString(QUuid::WithoutBraces));
        return m_problems;
    }

private:
    void note(FileProblem::Kind kind, const QString &detail)
    {
        if (m_problems.size() < mostProblems)
            m_problems << FileProblem{kind, detail};
    }

    Result<void> checkIntegrity()
    {
        Statement check = m_database.prepare(QStringLiteral("PRAGMA integrity_check(100)"));
        MULTAQA_CHECK(check.run());
        while (check.next())
            if (check.text(0) != QLatin1String("ok"))
                note(FileProblem::Kind::Integrity, check.text(0));
        return check.finish();
    }

    Result<void> checkForeignKeys()
    {
        Statement check = m_database.prepare(QStringLiteral("PRAGMA foreign_key_check"));
        MULTAQA_CHECK(check.run());
        while (check.next())
            note(FileProblem::Kind::ForeignKey, check.text(0) % u" -> " % check.text(2));
        return check.finish();
    }

    Result<void> checkSteps()
    {
        Statement gaps = m_database.prepare(QStringLiteral(
            "SELECT copy, count(*), max(sequence) FROM journal_step GROUP BY copy HAVING count(*) <> max(sequence)"));
        MULTAQA_CHECK(gaps.run());
        while (gaps.next())
            note(FileProblem::Kind::HistoryBroken,
                 u"copy " % gaps.text(0) % u": " % gaps.text(1) % u'/' % gaps.text(2));
        MULTAQA_CHECK(gaps.finish());
        MULTAQA_TRY(const QVariant open,
                    m_database.single(QStringLiteral("SELECT count(*) FROM journal_state WHERE step IS NULL")));
        if (open.toInt() != 1)
            note(FileProblem::Kind::HistoryBroken, QStringLiteral("journal_state"));
        return {};
    }

    /// Most fields have never changed since their row was made: only the others ask the fold.
    Result<void> readChangedFields()
    {
        Statement list = m_database.prepare(
            QStringLiteral("SELECT record, field, record_table, count(*) FROM journal_change GROUP BY record, field"));
        MULTAQA_CHECK(list.run());
        const QStringList tables = Schema::tables();
        while (list.next()) {
            if (!tables.contains(list.text(2)))
                continue; // of a newer version
            if (list.text(1) != QLatin1String("+")) {
                m_changed.insert({list.bytes(0), list.text(1)});
                continue;
            }
            m_made.insert(list.bytes(0));
            if (list.number(3) > 1)
                m_madeTwice.insert(list.bytes(0));
        }
        return list.finish();
    }

    Result<void> checkTable(const QString &table)
    {
        MULTAQA_TRY(const QList<Schema::Column> columns, Schema::columns(m_database, table));
        QStringList names{QStringLiteral("id")};
        for (const auto &column : columns)
            names << column.name;
        m_fields.insert(table, names);
        Statement rows = m_database.prepare(u"SELECT " % names.join(u',') % u" FROM " % table);
        MULTAQA_CHECK(rows.run());
        while (rows.next()) {
            const QByteArray record = rows.bytes(0);
            if (!m_made.remove(record)) {
                note(FileProblem::Kind::RowNotTold, rowName(table, record));
                continue;
            }
            MULTAQA_TRY(const QVariantMap first, m_fold.firstValuesOf(table, record));
            const bool wasMadeTwice = m_madeTwice.contains(record);
            for (int i = 0; i < columns.size(); ++i) {
                const QString &name = columns.at(i).name;
                QVariant told = first.value(name);
                bool isTold = first.contains(name);
                if (wasMadeTwice || m_changed.contains({record, name})) {
                    MULTAQA_TRY(const auto settled, m_fold.valueOf(record, name));
                    isTold = settled.has_value();
                    told = isTold ? settled->value : QVariant();
                    if (isTold && !settled->heads.isEmpty())
                        m_conflicts.insert({record, name}, settled->heads);
                }
                const QVariant there = rows.column(i + 1);
                if (isTold &&
                    (told.isNull() != there.isNull() || (!told.isNull() && told.toByteArray() != there.toByteArray())))
                    note(FileProblem::Kind::ValueDiffers, rowName(table, record) % u": " % name);
            }
        }
        return rows.finish();
    }

    /// The list of conflicts follows from the history, too.
    Result<void> checkConflicts()
    {
        Statement list = m_database.prepare(
            QStringLiteral("SELECT record, field, heads, record_table FROM journal_conflict ORDER BY record, field"));
        MULTAQA_CHECK(list.run());
        while (list.next()) {
            QStringList heads;
            const QJsonArray listed = QJsonDocument::fromJson(list.text(2).toUtf8()).array();
            for (const auto &head : listed)
                heads << head.toString();
            if (m_fields.value(list.text(3)).contains(list.text(1)) &&
                m_conflicts.take({list.bytes(0), list.text(1)}) != heads)
                note(FileProblem::Kind::HistoryBroken, rowName(list.text(3), list.bytes(0)) % u": conflict");
        }
        if (!m_conflicts.isEmpty())
            note(FileProblem::Kind::HistoryBroken, QString::number(m_conflicts.size()) % u" conflicts are not listed");
        return list.finish();
    }

    Result<void> checkAttachments()
    {
        QSet<QString> whole;
        Statement list = m_database.prepare(QStringLiteral("SELECT sha256, size, data FROM attachment"));
        MULTAQA_CHECK(list.run());
        while (list.next()) {
            const QByteArray data = list.bytes(2);
            if (AttachmentStore::keyOf(data).sha256 == list.text(0) && data.size() == list.number(1))
                whole << list.text(0);
            else
                note(FileProblem::Kind::Attachment, list.text(0));
        }
        MULTAQA_CHECK(list.finish());
        Result<void> outcome;
        forEachRecord([&](auto tag) {
            using Record = typename decltype(tag)::type;
            forEachField<Record>([&](const auto &field) {
                if constexpr (std::is_same_v<std::remove_cvref_t<decltype(Record().*field.member)>, AttachmentKey>)
                    if (outcome)
                        outcome = checkNamed(QString::fromLatin1(Table<Record>::name), QString::fromLatin1(field.name),
                                             whole);
            });
        });
        return outcome;
    }

    Result<void> checkNamed(const QString &table, const QString &field, const QSet<QString> &whole)
    {
        Statement list =
            m_database.prepare(u"SELECT id, " % field % u" FROM " % table % u" WHERE " % field % u" <> ''");
        MULTAQA_CHECK(list.run());
        while (list.next())
            if (!whole.contains(list.text(1)))
                note(FileProblem::Kind::Attachment, rowName(table, list.bytes(0)) % u": " % list.text(1));
        return list.finish();
    }

    const Database &m_database;
    Fold m_fold;
    QList<FileProblem> m_problems;
    QSet<QByteArray> m_made;
    QSet<QByteArray> m_madeTwice;
    QHash<QString, QStringList> m_fields;                           ///< by table
    QHash<std::pair<QByteArray, QString>, QStringList> m_conflicts; ///< by record and field
    QSet<std::pair<QByteArray, QString>> m_changed;
};

} // namespace

Result<QList<FileProblem>> verify(const Database &database)
{
    return Verifier(database).run();
}

} // namespace multaqa
