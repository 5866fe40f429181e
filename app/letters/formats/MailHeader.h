// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace multaqa {

/// The header fields of a message or of one of its parts (RFC 5322, RFC 2045).
class MailHeader
{
public:
    /// Reads the fields at the start of BYTES, as far as the empty line; BODY becomes where what follows begins.
    static MailHeader parse(const QByteArray &bytes, qsizetype &body);

    /// The value of the first field of that name (in small letters), unfolded; empty if there is none.
    QByteArray field(const QByteArray &name) const { return m_fields.value(name); }
    /// "text/plain" of Content-Type, in small letters; what RFC 2045 takes for it when it is not said.
    QByteArray contentType() const;
    /// A parameter of a field, such as the boundary of Content-Type (RFC 2045; of RFC 2231 only the single value).
    QByteArray parameter(const QByteArray &fieldName, const QByteArray &name) const;
    /// The text of a field with its encoded words decoded (RFC 2047). Words next to each other in one encoding are
    /// decoded together, because many programs break them within a letter.
    QString text(const QByteArray &name) const { return decoded(field(name)); }
    /// The same of a part of a field, such as the name before an address.
    static QString decoded(const QByteArray &raw);

private:
    QHash<QByteArray, QByteArray> m_fields;
};

/// The bytes of a quoted-printable text; with UNDERSCORES, as in an encoded word, "_" is a blank. What is no code stays
/// as it is.
QByteArray fromQuotedPrintable(const QByteArray &text, bool underscores = false);

} // namespace multaqa
