// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AttachmentStore.h"

#include "db/Database.h"
#include "db/Transaction.h"
#include "db/records/Records.h"

#include <QCryptographicHash>
#include <QSet>

namespace multaqa {
namespace {

Result<QSet<QString>> keysIn(const Database &database)
{
    Statement list = database.prepare(QStringLiteral("SELECT sha256 FROM attachment"));
    MULTAQA_CHECK(list.run());
    QSet<QString> keys;
    while (list.next())
        keys << list.text(0);
    MULTAQA_CHECK(list.finish());
    return keys;
}

Result<void> insert(const Database &into, const AttachmentKey &key, const Attachment &attachment)
{
    Statement add =
        into.prepare(QStringLiteral("INSERT INTO attachment(sha256, media_type, size, data) VALUES(?, ?, ?, ?)"));
    add.bind(0, key.sha256).bind(1, attachment.mediaType).bind(2, attachment.data.size()).bind(3, attachment.data);
    return add.run();
}

/// Where the rows and the history name attachments.
QStringList namingQueries()
{
    QStringList queries;
    forEachRecord([&](auto tag) {
        using Record = typename decltype(tag)::type;
        const QString table = QString::fromLatin1(Table<Record>::name);
        forEachField<Record>([&](const auto &field) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(Record().*field.member)>, AttachmentKey>) {
                const QString name = QString::fromLatin1(field.name);
                const QString ofTable = u" FROM journal_change WHERE record_table = '" % table % u"' AND field = '";
                queries << u"SELECT " % name % u" FROM " % table
                        << u"SELECT json_extract(new, '$." % name % u"')" % ofTable % u"+'"
                        << u"SELECT old" % ofTable % name % u'\'' << u"SELECT new" % ofTable % name % u'\'';
            }
        });
    });
    return queries;
}

} // namespace

AttachmentStore::AttachmentStore(const Database &database)
    : m_database(database)
{
}

AttachmentKey AttachmentStore::keyOf(const QByteArray &data)
{
    return {QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex())};
}

Result<std::optional<Attachment>> AttachmentStore::find(const AttachmentKey &key) const
{
    Statement one = m_database.prepare(QStringLiteral("SELECT media_type, data FROM attachment WHERE sha256 = ?"));
    MULTAQA_CHECK(one.bind(0, key.sha256).run());
    std::optional<Attachment> found;
    if (one.next())
        found = Attachment{one.text(0), one.bytes(1)};
    MULTAQA_CHECK(one.finish());
    return found;
}

Result<bool> AttachmentStore::exists(const AttachmentKey &key) const
{
    Statement one = m_database.prepare(QStringLiteral("SELECT 1 FROM attachment WHERE sha256 = ?"));
    MULTAQA_CHECK(one.bind(0, key.sha256).run());
    return one.next();
}

Result<QByteArray> AttachmentStore::start(const AttachmentKey &key, qsizetype most) const
{
    Statement one = m_database.prepare(QStringLiteral("SELECT substr(data, 1, ?) FROM attachment WHERE sha256 = ?"));
    MULTAQA_CHECK(one.bind(0, most).bind(1, key.sha256).run());
    QByteArray bytes;
    if (one.next())
        bytes = one.bytes(0);
    MULTAQA_CHECK(one.finish());
    return bytes;
}

Result<AttachmentKey> AttachmentStore::put(Transaction &transaction, const Attachment &attachment)
{
    const AttachmentKey key = keyOf(attachment.data);
    MULTAQA_TRY(const bool isThere, AttachmentStore(transaction.database()).exists(key));
    if (!isThere)
        MULTAQA_CHECK(insert(transaction.database(), key, attachment));
    return key;
}

Result<void> AttachmentStore::takeMissing(const Database &into, const Database &other)
{
    MULTAQA_TRY(const QSet<QString> here, keysIn(into));
    MULTAQA_TRY(const QSet<QString> there, keysIn(other));
    for (const QString &sha256 : there) {
        if (here.contains(sha256))
            continue;
        const AttachmentKey key{sha256};
        MULTAQA_TRY(const auto attachment, AttachmentStore(other).find(key));
        if (!attachment || keyOf(attachment->data) != key)
            return Error{ErrorKind::Damaged, {}, other.path(), u"attachment " % sha256};
        MULTAQA_CHECK(insert(into, key, *attachment));
    }
    return {};
}

Result<void> AttachmentStore::removeUnnamed(const Database &database)
{
    MULTAQA_TRY(QSet<QString> unnamed, keysIn(database));
    if (unnamed.isEmpty())
        return {};
    for (const QString &query : namingQueries()) {
        Statement list = database.prepare(query);
        MULTAQA_CHECK(list.run());
        while (list.next())
            unnamed.remove(list.text(0));
        MULTAQA_CHECK(list.finish());
    }
    Statement remove = database.prepare(QStringLiteral("DELETE FROM attachment WHERE sha256 = ?"));
    for (const QString &key : unnamed)
        MULTAQA_CHECK(remove.bind(0, key).run());
    return {};
}

} // namespace multaqa
