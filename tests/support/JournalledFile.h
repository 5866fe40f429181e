// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Database.h"
#include "db/Journal.h"

#include <QTemporaryDir>

#include <memory>

namespace multaqa {

/// A conference file on disk with its history and a clock that the test sets, below app/Conference.
class JournalledFile
{
public:
    /// A new file, empty but for the tables. REGISTRY: what this "machine" knows of its copies.
    JournalledFile(const QString &path, CopyRegistry &registry);
    /// The file at PATH, opened again.
    static std::unique_ptr<JournalledFile> reopen(const QString &path, CopyRegistry &registry);

    Database &database() { return *m_database; }
    Journal &journal() { return *m_journal; }

    /// Does BODY as one step; the test fails by the thrown sentence when it cannot.
    template <typename Body>
    StepReport step(Body &&body)
    {
        auto transaction = must(m_journal->begin(QStringLiteral("Huda"), QStringLiteral("edit"), StepKind::Do));
        must(body(*transaction));
        return must(m_journal->commit(std::move(transaction)));
    }

    /// Every living and retired row of every table as text, for comparing whole contents.
    QString contents() { return contentsOf(*m_database); }
    static QString contentsOf(const Database &database);
    QString conflicts();
    /// Every step and change by its name everywhere, not by local numbers.
    QString history();

    qint64 now = 1'700'000'000'000;

    template <typename T>
    static T must(Result<T> result)
    {
        if (!result)
            fail(result.error());
        return *std::move(result);
    }
    static void must(const Result<void> &result)
    {
        if (!result)
            fail(result.error());
    }

private:
    JournalledFile(std::unique_ptr<Database> database, CopyRegistry &registry);
    [[noreturn]] static void fail(const Error &error);
    static QString dump(const Database &database, const QString &sql);

    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;
};

} // namespace multaqa
