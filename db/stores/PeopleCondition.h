// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PeopleFilter.h"

#include <QVariant>

namespace multaqa {

/// A PeopleFilter in SQL, for a query of `participant`.
class PeopleCondition
{
public:
    explicit PeopleCondition(const PeopleFilter &filter);

    /// " AND … AND …", or nothing. No value stands in it: they are bound in the order of values().
    const QString &sql() const { return m_sql; }
    const QVariantList &values() const { return m_values; }

private:
    void require(const QString &condition) { m_sql += u" AND " % condition; }
    /// "(?,?)" for VALUES, which are bound.
    template <typename Values>
    QString anyOf(const Values &values);
    template <typename Enum>
    void addHas(const std::optional<PeopleFilter::Has<Enum>> &has, const QString &table, const QString &column);
    void addRegistered(const PeopleFilter::Registered &registered);
    void addSays(const PeopleFilter::Says &says);
    void addAttended(const PeopleFilter::Attended &attended);

    QString m_sql;
    QVariantList m_values;
};

} // namespace multaqa
