// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "JournalledFile.h"

#include "app/ErrorText.h"
#include "db/Schema.h"

#include <stdexcept>

namespace multaqa {

JournalledFile::JournalledFile(const QString &path, CopyRegistry &registry)
    : JournalledFile(must(Database::create(path)), registry)
{
}

JournalledFile::JournalledFile(std::unique_ptr<Database> database, CopyRegistry &registry)
    : m_database(std::move(database))
    , m_journal(std::make_unique<Journal>(*m_database, registry, [this] { return now; }))
{
}

std::unique_ptr<JournalledFile> JournalledFile::reopen(const QString &path, CopyRegistry &registry)
{
    return std::unique_ptr<JournalledFile>(new JournalledFile(must(Database::open(path, Access::ReadWrite)), registry));
}

void JournalledFile::fail(const Error &error)
{
    const QString sentence = errorText(error) + QLatin1String(" | ") + error.detail;
    throw std::runtime_error(sentence.toStdString());
}

QString JournalledFile::dump(const Database &database, const QString &sql)
{
    Statement list = database.prepare(sql);
    must(list.run());
    QString text;
    while (list.next())
        text += list.text(0) + u'\n';
    must(list.finish());
    return text;
}

QString JournalledFile::contentsOf(const Database &database)
{
    QString text;
    for (const QString &table : Schema::tables()) {
        QStringList values;
        const auto columns = must(Schema::columns(database, table));
        for (const auto &column : columns)
            values << u"quote(" % column.name % u')';
        text += dump(database, u"SELECT '" % table % u" ' || hex(id) || ' ' || " %
                                   values.join(QLatin1String(" || ' ' || ")) % u" FROM " % table % u" ORDER BY id");
    }
    return text;
}

QString JournalledFile::conflicts()
{
    return dump(*m_database,
                QStringLiteral(
                    "SELECT hex(record) || ' ' || field || ' ' || heads FROM journal_conflict ORDER BY record, field"));
}

QString JournalledFile::history()
{
    const QString steps = dump(
        *m_database,
        QStringLiteral(
            "SELECT hex(id) || ':' || sequence || ' ' || clock || ' ' || kind || ' ' || coalesce(target, '') || ' ' || "
            "hex(record) || ' ' || field || ' ' || quote(new) FROM journal_change JOIN journal_step USING(step) "
            "JOIN journal_copy USING(copy) ORDER BY id, sequence, record, field"));
    const QString erasures =
        dump(*m_database, QStringLiteral("SELECT hex(id) || ':' || sequence || ' erases ' || record_table || ' ' || "
                                         "hex(record) FROM journal_erasure JOIN journal_step USING(step) "
                                         "JOIN journal_copy USING(copy) ORDER BY 1"));
    const QString counts =
        dump(*m_database,
             QStringLiteral(
                 "SELECT hex(id) || ' has forgotten ' || event_id || ' ' || told || ' ' || day || ' ' || group_id "
                 "|| ' ' || country || ' ' || gender || ' ' || language || ': ' || number "
                 "FROM journal_forgotten_count JOIN journal_copy USING(copy) ORDER BY 1"));
    return steps + erasures + counts;
}

} // namespace multaqa
