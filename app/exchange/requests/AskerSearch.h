// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/participants/KnownPeople.h"
#include "app/exchange/participants/ParticipantRows.h"
#include "app/letters/formats/MailAddress.h"
#include "app/people/NameIndex.h"

#include <memory>

namespace multaqa {

/// Who asks to speak, as far as a row or a message says it.
struct Asker
{
    enum class Certainty {
        Known,
        New,      ///< `person` is one of AskerSearch::newPeople()
        Doubtful, ///< `candidates` may be meant; a person must say
        Unknown,  ///< nothing names anybody
    };

    Certainty certainty = Certainty::Unknown;
    ParticipantId person;                  ///< of Known and New
    std::vector<ParticipantId> candidates; ///< the likeliest first
    std::optional<ParticipantRow> said;    ///< what a new person would be; none without a name
};

/// Finds who asks among the people of the conference and those who ask for the first time. Rows are matched as those of
/// a table of participants (KnownPeople). Of a message, the address counts with the name; an address of one person
/// alone counts where there is no name beside it. One that serves several people, as an assistant's does, leaves it to
/// be asked, and so does a name that only sounds like a known one.
class AskerSearch
{
public:
    static Result<AskerSearch> read(const Database &database);

    /// SAID as a row says it, with the ID that it may name.
    Asker find(ParticipantId id, const ParticipantRow &said);
    /// The first of SENDERS whom the conference knows, else the first that has a name. LANGUAGE and SOURCE are those of
    /// a new person.
    Asker findSender(const std::vector<MailAddress> &senders, Language language, const QString &source);
    /// A new person, whoever else may be meant; the same for the same name and address.
    ParticipantId addNew(const ParticipantRow &said);

    const std::vector<ParticipantRow> &newPeople() const { return m_newPeople; }
    /// Of the conference or new; null for one who is neither.
    std::optional<ParticipantRow> person(ParticipantId id) const;
    /// What a new person made of SENDER is.
    static ParticipantRow personOf(const MailAddress &sender, Language language, const QString &source);

private:
    explicit AskerSearch(ParticipantRows people);

    ParticipantRow personAt(quint32 number) const;
    Asker asker(quint32 number) const;
    std::vector<ParticipantId> soundingLike(const ParticipantRow &said);

    std::unique_ptr<ParticipantRows> m_people;
    std::vector<ParticipantRow> m_newPeople;
    KnownPeople m_known;
    QHash<ParticipantId, quint32> m_numbers;
    QMultiHash<QString, quint32> m_byAddress; ///< in small letters
    std::unique_ptr<NameIndex> m_names;       ///< made when it is first needed
};

} // namespace multaqa
