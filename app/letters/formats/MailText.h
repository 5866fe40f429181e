// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace multaqa {

/// What a message (.eml; RFC 5322, MIME) says: its subject, and then its text, parts in order. Of alternatives the
/// plain one, or the page of HTML made plain; attachments are left out, messages within the message are not. Whatever
/// the bytes are, what can be read is read: nothing is fetched, opened or run, and depth, number of parts and length
/// are bounded. Stops behind MOST UTF-16 units.
QString textOfMail(const QByteArray &bytes, qsizetype most);
/// The same without the subject.
QString bodyOfMail(const QByteArray &bytes, qsizetype most);

} // namespace multaqa
