// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PeopleList.h"
#include "app/text/FoldedTexts.h"

namespace multaqa {

/// All words of everybody, folded, in memory: names, honorific, job title, addresses, telephone, notes, tags, the
/// conference's own fields, and in all languages the organisation, its group and the country. Never changed once read.
class PeopleText
{
public:
    /// One text for each of EVERYBODY. READER is read in pieces; Cancelled when STOP asks for it between them.
    static Result<std::shared_ptr<const PeopleText>> read(const Database &reader, const PeopleCatalogue &catalogue,
                                                          const PeopleList::Everybody &everybody,
                                                          const std::stop_token &stop);

    /// Marks the people in whose words each of TERMS stands, which are folded already.
    PeopleList::Marks find(const QStringList &terms) const;
    qsizetype bytes() const { return m_own.bytes() + m_shared.bytes(); }

private:
    /// Numbers in m_shared of what a person shares with others; 0 is an empty text.
    struct Shared
    {
        quint32 organisation = 0;
        quint32 country = 0;
    };

    /// Whether TERM stands in the words of PLACE, where SHARED marks the shared texts with it.
    bool isIn(size_t place, QByteArrayView term, const std::vector<quint8> &shared) const;

    FoldedTexts m_own;
    FoldedTexts m_shared; ///< of organisations and countries, which many people have in common, once each
    std::vector<Shared> m_sharedOf;
};

} // namespace multaqa
