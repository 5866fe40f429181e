// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ParticipantImportPlan.h"
#include "ParticipantRow.h"

#include <QMultiHash>

#include <functional>
#include <optional>

namespace multaqa {

/// Finds whom a row of a table means among the people of the conference and those of the rows before it. People are
/// numbers here; what is known of one is asked for only when a hash says that it may be the one meant.
///
/// The rules are the command line's ("Tables of participants"): a known id; an address and the name; the name and the
/// organisation. An address alone is no proof, since an assistant's serves several.
class KnownPeople
{
public:
    using PersonAt = std::function<ParticipantRow(quint32 number)>;

    struct Match
    {
        quint32 number = 0;
        MeantPerson::Why why = MeantPerson::Why::Id;
        bool isDoubtful = false;
    };

    void reserve(qsizetype people);
    void add(quint32 number, const ParticipantRow &person);
    std::optional<Match> find(ParticipantId id, const ParticipantRow &row, const PersonAt &personAt) const;

    /// Whether something that both say differs: the address or the country, or the telephone where there is no address.
    static bool contradict(const ParticipantRow &a, const ParticipantRow &b);
    static bool haveOneOrganisation(const ParticipantRow &a, const ParticipantRow &b);
    /// They can only be compared by their sounds.
    static bool haveNoCommonScript(const ParticipantRow &a, const ParticipantRow &b);
    /// A telephone number for comparing: its digits.
    static QString phoneKey(const QString &phone);

private:
    std::optional<Match> byAddress(const ParticipantRow &row, const PersonAt &personAt) const;
    std::optional<Match> byName(const ParticipantRow &row, const PersonAt &personAt) const;

    QHash<ParticipantId, quint32> m_byId;
    QMultiHash<quint64, quint32> m_byAddress;
    QMultiHash<quint64, quint32> m_byName;
};

} // namespace multaqa
