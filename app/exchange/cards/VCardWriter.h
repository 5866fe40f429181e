// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ContactCard.h"

#include "db/Result.h"

#include <functional>
#include <optional>

namespace multaqa {

/// Writes vCard 3.0 (RFC 2426) and 4.0 (RFC 6350), which VCardReader reads back with nothing changed: UTF-8, CRLF,
/// lines folded at 75 octets and never within a letter.
///
/// What is said in several languages is written in 4.0 as alternatives (ALTID, LANGUAGE). Version 3.0 knows none: it
/// gets the first as FN, N, TITLE, ORG and the others as X-MULTAQA-FN and so on, and what has a property only in 4.0
/// (GENDER, LANG) with the same prefix. A card without a name is called by its organisation or its address, since both
/// versions ask for a name.
class VCardWriter
{
public:
    enum class Version { Three, Four };

    static QByteArray bytesOf(const ContactCard &card, Version version);

    /// Writes the cards that NEXT gives until it gives none. Errors are writeFile's.
    static Result<> write(const QString &path, Version version,
                          const std::function<std::optional<ContactCard>()> &next);
};

} // namespace multaqa
