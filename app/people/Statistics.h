// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/LocalizedText.h"
#include "db/stores/StatisticsStore.h"

#include <vector>

namespace multaqa {

/// What people are counted by.
enum class Dimension { Group, Country, Gender, Language };

/// In the three languages, since a document has its own; see AgendaTerms.
LocalizedText termOf(Dimension dimension);

/// Head counts, in the words of one language. People who were forgotten are in them: of these only sums are kept, so
/// that a line of one or two, or one that changed by one since an earlier printing, can still point at a person; hence
/// `smallest`.
class Statistics
{
public:
    using Scope = StatisticsStore::Scope;

    /// Below this many forgotten people, a line may tell who they were to somebody who knows the delegation.
    static constexpr qint64 smallest = 3;

    static Result<Statistics> of(const Database &database, const Scope &scope, Language language);

    struct Line
    {
        QString key;  ///< a group's id, a country's code, a word of Gender or Language; empty: not known
        QString name; ///< never empty
        qint64 number = 0;
    };
    qint64 total() const { return m_total; }
    qint64 forgotten() const { return m_forgotten; }
    /// How many may be counted twice, since two copies forgot them before they met.
    qint64 forgottenTwice() const { return m_forgottenTwice; }
    /// Whether some line of the forgotten is smaller than `smallest`.
    bool hasSmallLines() const { return m_hasSmallLines; }

    /// Groups in their order, what is not known last; the others by number, the greatest first.
    std::vector<Line> by(Dimension dimension) const;

    struct Cross
    {
        std::vector<Line> rows;
        std::vector<Line> columns;
        std::vector<std::vector<qint64>> numbers; ///< by row, then column
    };
    Cross cross(Dimension rows, Dimension columns) const;

    /// What a line is called, in each language.
    LocalizedText nameOf(const QString &key, Dimension dimension) const;

    struct EventLine
    {
        EventId event;
        LocalizedText title;
        qint64 invited = 0; ///< and nothing more yet
        qint64 registered = 0;
        qint64 approved = 0;
        qint64 refused = 0;
        qint64 cancelled = 0;
        qint64 attended = 0; ///< on any day
        std::vector<std::pair<QDate, qint64>> days;
    };
    static Result<std::vector<EventLine>> events(const Database &database);

private:
    QString keyOf(const StatisticsStore::Count &count, Dimension dimension) const;

    std::vector<StatisticsStore::Count> m_counts;
    std::vector<std::pair<QString, LocalizedText>> m_groups; ///< id and name, in their order
    Language m_language = Language::Arabic;
    qint64 m_total = 0;
    qint64 m_forgotten = 0;
    qint64 m_forgottenTwice = 0;
    bool m_hasSmallLines = false;
};

} // namespace multaqa
