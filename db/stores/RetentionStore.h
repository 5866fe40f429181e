// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "RecordStore.h"
#include "db/records/Participant.h"

#include <optional>

namespace multaqa {

/// Whose data a retention rule lets go of.
class RetentionStore : public RecordStore<Participant>
{
public:
    using RecordStore::RecordStore;

    struct Rule
    {
        enum class Whom { WithoutConsent, Everybody };
        Whom whom = Whom::WithoutConsent;
        /// Only those who were put into the file before this day (UTC, by the history).
        std::optional<QDate> addedBefore;
    };
    Result<std::vector<Participant>> those(const Rule &rule) const
    {
        QStringList conditions{QStringLiteral("gone = 0")};
        QVariantList values;
        if (rule.whom == Rule::Whom::WithoutConsent)
            conditions << QStringLiteral("consent <> 'given'");
        if (rule.addedBefore) {
            conditions << QStringLiteral("(SELECT min(made_at) FROM journal_change JOIN journal_step USING(step) "
                                         "WHERE record = participant.id AND field = '+') < ?");
            values << rule.addedBefore->toString(Qt::ISODate);
        }
        return select(conditions.join(QLatin1String(" AND ")) + QLatin1String(" ORDER BY id"), values);
    }

    /// Those whom a step made one with PERSON, and who are retired since: their history tells of the same person.
    Result<std::vector<ParticipantId>> madeOneWith(ParticipantId person) const
    {
        Statement list = database().prepare(QStringLiteral(
            "SELECT DISTINCT away.record FROM journal_change kept JOIN journal_step USING(step) "
            "JOIN journal_change away USING(step) JOIN participant ON participant.id = away.record "
            "WHERE operation = 'merge-participants' AND (kept.record = ? OR kept.new = ?) AND away.field = 'gone' "
            "AND away.record_table = 'participant' AND away.record <> ? AND participant.gone = 1"));
        MULTAQA_CHECK(list.bind(0, person.bytes()).bind(1, person.bytes()).bind(2, person.bytes()).run());
        std::vector<ParticipantId> others;
        while (list.next())
            others.push_back(ParticipantId::fromBytes(list.bytes(0)));
        MULTAQA_CHECK(list.finish());
        return others;
    }
};

} // namespace multaqa
