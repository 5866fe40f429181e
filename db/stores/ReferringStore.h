// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "RecordStore.h"

namespace multaqa {

/// The records that point at one of another table, found by the index of their reference and not by reading all:
/// ReferringStore<Role> knows the roles of a participant, of a session and of an item by the type of the id.
template <typename Record>
class ReferringStore : public RecordStore<Record>
{
public:
    using RecordStore<Record>::RecordStore;

    /// Whether Record has a field for an id of Target.
    template <typename Target>
    static constexpr bool refersTo()
    {
        return std::apply([](const auto &...fields) { return (isReference<Target>(fields) || ...); },
                          Table<Record>::fields);
    }

    /// The living ones, in the order they were made.
    template <typename Target>
    Result<std::vector<Record>> of(Id<Target> target) const
    {
        const QStringList references = referencesTo<Target>();
        return this->select(u'(' % references.join(QLatin1String(" OR ")) % u") AND gone = 0 ORDER BY id",
                            QVariantList(references.size(), target.bytes()));
    }

    template <typename Target>
    Result<qint64> countOf(Id<Target> target) const
    {
        const QStringList references = referencesTo<Target>();
        Statement statement = this->database().prepare(u"SELECT count(*) FROM " % this->table() % u" WHERE (" %
                                                       references.join(QLatin1String(" OR ")) % u") AND gone = 0");
        for (int i = 0; i < references.size(); ++i)
            statement.bind(i, target.bytes());
        MULTAQA_CHECK(statement.run());
        statement.next();
        return statement.number(0);
    }

    /// Takes all of them out of the living ones.
    template <typename Target>
    static Result<void> retireOf(Transaction &transaction, Id<Target> target)
    {
        const QStringList references = referencesTo<Target>();
        Statement &statement =
            transaction.statement(u"UPDATE " % RecordStore<Record>::table() % u" SET gone = 1 WHERE (" %
                                  references.join(QLatin1String(" OR ")) % u") AND gone = 0");
        for (int i = 0; i < references.size(); ++i)
            statement.bind(i, target.bytes());
        return statement.run();
    }

private:
    template <typename Target, typename Value>
    static constexpr bool isReference(const Field<Record, Value> &)
    {
        return std::is_same_v<Value, Id<Target>> || std::is_same_v<Value, std::optional<Id<Target>>>;
    }

    template <typename Target>
    static QStringList referencesTo()
    {
        QStringList references;
        forEachField<Record>([&](const auto &field) {
            if (isReference<Target>(field))
                references << QLatin1String(field.name) % QLatin1String(" = ?");
        });
        return references;
    }
};

} // namespace multaqa
