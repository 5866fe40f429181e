// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PeopleColumn.h"

#include <memory>
#include <stop_token>

namespace multaqa {

/// Whether the Arabic article ال counts where a text begins with it: المركز under ا or under م.
enum class Article { Counted, Ignored };

/// How a list of people is sorted: by the first column, where that says the same by the second, and so on.
struct PeopleOrder
{
    struct By
    {
        PeopleColumn column;
        Qt::SortOrder order = Qt::AscendingOrder;
        bool operator==(const By &) const = default;
    };

    std::vector<By> by;
    Language language = Language::Arabic; ///< whose words are sorted, and by whose rules
    Article article = Article::Counted;

    bool operator==(const PeopleOrder &) const = default;
};

/// People in an order. Cheap to copy, never changed: a list that is read on one thread is handed to another.
class PeopleList
{
public:
    /// Everybody, in the order of their ids. A place is an index into it.
    using Everybody = std::shared_ptr<const std::vector<ParticipantId>>;
    /// For each place 1 or 0: whether that person is meant.
    using Marks = std::vector<quint8>;

    PeopleList() = default;

    /// Everybody in the file. Who has nothing in a column stands after all others, in both directions. READER is read
    /// in pieces; Cancelled when STOP asks for it between them.
    static Result<PeopleList> read(const Database &reader, const PeopleCatalogue &catalogue, const PeopleOrder &order,
                                   const std::stop_token &stop);

    size_t size() const { return m_rows ? m_rows->size() : 0; }
    ParticipantId at(size_t row) const { return (*m_everybody)[(*m_rows)[row]]; }
    std::optional<size_t> rowOf(ParticipantId id) const;
    /// For each of IDS its row, in one pass; those that are not in the list are left out.
    std::vector<size_t> rowsOf(const std::vector<ParticipantId> &ids) const;

    const Everybody &everybody() const { return m_everybody; }
    /// IDS as marks; who is not among everybody is left out.
    Marks marksOf(const std::vector<ParticipantId> &ids) const;
    /// Those of this list who are marked, in its order.
    PeopleList only(const Marks &marks) const;

private:
    std::optional<quint32> placeOf(ParticipantId id) const;

    Everybody m_everybody;
    std::shared_ptr<const std::vector<quint32>> m_rows; ///< the place of each row
};

} // namespace multaqa
