// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/letters/formats/MailAddress.h"
#include "db/Result.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>

namespace multaqa {

/// A message of the mailbox (.eml) by which somebody asks to speak: what can be read of it as text. Nothing in it is
/// fetched, opened or run; attachments are left closed.
struct RequestMessage
{
    Q_DECLARE_TR_FUNCTIONS(RequestMessage)

public:
    static constexpr qint64 largestFile = 25 * 1024 * 1024; ///< bytes: what mail servers let through
    static constexpr qsizetype longestText = 256 * 1024;    ///< UTF-16 units; what follows is not read

    QString name; ///< of the file
    QByteArray bytes;
    std::vector<MailAddress> senders; ///< From, then Reply-To, each address once
    QString subject;                  ///< one line, without "Re:" and "Fwd:"
    QString text;                     ///< lines of the message itself
    QString messageId;                ///< without its brackets; may be empty
    std::optional<QDateTime> sentAt;  ///< UTC: of Date, else of the last server that took it

    /// Errors: Refused, with a sentence that names the file: what cannot be read, is too large, or is no message.
    static Result<RequestMessage> read(const QString &path);
    static Result<RequestMessage> readBytes(const QByteArray &bytes, const QString &name);

    /// The Message-ID of a message that begins with START.
    static QString messageIdOf(const QByteArray &start);
    /// The instant of a Date field (RFC 5322, 3.3, and the older zones of 4.3), in UTC.
    static std::optional<QDateTime> instantOf(const QByteArray &date);
};

} // namespace multaqa
