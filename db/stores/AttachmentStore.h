// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"
#include "db/records/AttachmentKey.h"

#include <QByteArray>

#include <optional>

namespace multaqa {

class Database;
class Transaction;

struct Attachment
{
    QString mediaType; ///< RFC 6838, such as image/jpeg
    QByteArray data;

    bool operator==(const Attachment &) const = default;
};

/// The files that a conference keeps, each once, by the SHA-256 of its data. They are part of no step: what is here
/// never changes, and stays when the field that named it is turned back.
class AttachmentStore
{
public:
    explicit AttachmentStore(const Database &database);

    static AttachmentKey keyOf(const QByteArray &data);

    Result<std::optional<Attachment>> find(const AttachmentKey &key) const;
    Result<bool> exists(const AttachmentKey &key) const;
    /// Its first bytes, at most MOST of them, such as the header of a message; none when there is no such attachment.
    Result<QByteArray> start(const AttachmentKey &key, qsizetype most) const;

    /// Keeps ATTACHMENT, if it is not kept already, and tells its key.
    static Result<AttachmentKey> put(Transaction &transaction, const Attachment &attachment);

    /// Takes the attachments of OTHER that are not in INTO; for a merge, inside its transaction and while Folding
    /// lives. Damaged when one is not what its key says: it comes from a stranger's file.
    static Result<void> takeMissing(const Database &into, const Database &other);

    /// Deletes those that no row and no step names, as after a person was erased. While Folding lives.
    static Result<void> removeUnnamed(const Database &database);

private:
    const Database &m_database;
};

} // namespace multaqa
