// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleList.h"

#include "SortRanks.h"

#include "db/stores/PeopleStore.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <tuple>

namespace multaqa {
namespace {

/// How many people are read before a writer may come in between; some ten milliseconds.
constexpr int pieceSize = 4000;

/// The order of the file, which is that of their bytes; QUuid's own asks for the variant first.
bool isBefore(const ParticipantId &a, const ParticipantId &b)
{
    const QUuid &left = a.uuid();
    const QUuid &right = b.uuid();
    const int tail = std::memcmp(left.data4, right.data4, sizeof left.data4);
    return std::tie(left.data1, left.data2, left.data3) < std::tie(right.data1, right.data2, right.data3) ||
           (std::tie(left.data1, left.data2, left.data3) == std::tie(right.data1, right.data2, right.data3) &&
            tail < 0);
}

/// The texts of each column that is sorted by, one a person.
struct SortTexts
{
    std::vector<ParticipantId> ids;
    std::vector<std::vector<QString>> columns;
};

Result<SortTexts> readTexts(const Database &reader, const PeopleCatalogue &catalogue, const PeopleOrder &order,
                            const std::stop_token &stop)
{
    SortTexts texts;
    texts.columns.resize(order.by.size());
    LineParts parts;
    for (const PeopleOrder::By &by : order.by)
        parts |= by.column.parts();
    const PeopleStore store(reader);
    ParticipantId last;
    while (true) {
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled, {}, {}, {}};
        MULTAQA_TRY(const auto lines, store.linesAfter(last, pieceSize, parts));
        for (const PersonLine &line : lines) {
            texts.ids.push_back(line.person.id);
            for (size_t i = 0; i < order.by.size(); ++i)
                texts.columns[i].push_back(order.by[i].column.sortText(line, catalogue, order.language));
        }
        if (lines.size() < pieceSize)
            return texts;
        last = lines.back().person.id;
    }
}

} // namespace

Result<PeopleList> PeopleList::read(const Database &reader, const PeopleCatalogue &catalogue, const PeopleOrder &order,
                                    const std::stop_token &stop)
{
    MULTAQA_TRY(SortTexts texts, readTexts(reader, catalogue, order, stop));
    std::vector<std::vector<quint32>> ranks;
    for (size_t i = 0; i < order.by.size(); ++i) {
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled, {}, {}, {}};
        ranks.push_back(sortRanks(texts.columns[i], order.by[i].order, order.language, order.article));
        texts.columns[i] = {};
    }
    auto rows = std::make_shared<std::vector<quint32>>(texts.ids.size());
    std::iota(rows->begin(), rows->end(), 0U);
    std::sort(rows->begin(), rows->end(), [&](quint32 a, quint32 b) {
        for (const std::vector<quint32> &rank : ranks)
            if (rank[a] != rank[b])
                return rank[a] < rank[b];
        return a < b;
    });
    PeopleList list;
    list.m_everybody = std::make_shared<const std::vector<ParticipantId>>(std::move(texts.ids));
    list.m_rows = std::move(rows);
    return list;
}

std::optional<quint32> PeopleList::placeOf(ParticipantId id) const
{
    if (!m_everybody)
        return std::nullopt;
    const auto at = std::lower_bound(m_everybody->begin(), m_everybody->end(), id, isBefore);
    if (at == m_everybody->end() || *at != id)
        return std::nullopt;
    return static_cast<quint32>(at - m_everybody->begin());
}

std::optional<size_t> PeopleList::rowOf(ParticipantId id) const
{
    const auto place = placeOf(id);
    if (!place || !m_rows)
        return std::nullopt;
    const auto row = std::find(m_rows->begin(), m_rows->end(), *place);
    return row == m_rows->end() ? std::nullopt : std::optional(static_cast<size_t>(row - m_rows->begin()));
}

std::vector<size_t> PeopleList::rowsOf(const std::vector<ParticipantId> &ids) const
{
    std::vector<size_t> rows;
    const Marks marks = marksOf(ids);
    for (size_t row = 0; row < size(); ++row)
        if (marks[(*m_rows)[row]])
            rows.push_back(row);
    return rows;
}

PeopleList::Marks PeopleList::marksOf(const std::vector<ParticipantId> &ids) const
{
    Marks marks(m_everybody ? m_everybody->size() : 0, 0);
    for (const ParticipantId &id : ids)
        if (const auto place = placeOf(id))
            marks[*place] = 1;
    return marks;
}

PeopleList PeopleList::only(const Marks &marks) const
{
    auto rows = std::make_shared<std::vector<quint32>>();
    rows->reserve(size());
    for (size_t row = 0; row < size(); ++row)
        if (const quint32 place = (*m_rows)[row]; marks[place])
            rows->push_back(place);
    PeopleList list;
    list.m_everybody = m_everybody;
    list.m_rows = std::move(rows);
    return list;
}

} // namespace multaqa
