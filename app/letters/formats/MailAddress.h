// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace multaqa {

/// One mailbox of a header field such as From (RFC 5322, 3.4).
struct MailAddress
{
    QString name; ///< decoded, one line; as the sender's program writes it; "Attar, Leila" is turned round
    QString address;

    /// All of a field whose value is RAW: names in quotes, encoded words or behind the address in brackets, and groups.
    /// What holds no address is left out; at most 100 are read.
    static std::vector<MailAddress> listOf(const QByteArray &raw);

    bool operator==(const MailAddress &) const = default;
};

} // namespace multaqa
