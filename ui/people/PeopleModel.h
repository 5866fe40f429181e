// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/people/PeopleQuery.h"
#include "app/people/PeopleSource.h"

#include <QAbstractTableModel>

namespace multaqa {

class Conference;

/// The people that a query names, in an order, under the columns that were chosen. Only rows that are shown are read,
/// some at a time; who is named, in which order, is found in the background (app/people/PeopleSource), and words in
/// memory. A new arrangement is a reset: who shows it chooses its people again by their ids.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit PeopleModel(QObject *parent = nullptr);

    /// CONFERENCE must outlive the next call; null: none.
    void setConference(Conference *conference);
    /// Reads everybody anew, in the window's language.
    void refresh();
    PeopleSource &source() { return m_source; }

    const PeopleQuery &query() const { return m_query; }
    void setQuery(const PeopleQuery &query);
    const std::vector<PeopleOrder::By> &order() const { return m_order; }
    void setOrder(std::vector<PeopleOrder::By> order);
    Article article() const { return m_article; }
    void setArticle(Article article);
    const std::vector<PeopleColumn> &columns() const { return m_columns; }
    void setColumns(std::vector<PeopleColumn> columns);

    const PeopleCatalogue &catalogue() const { return *m_snapshot.catalogue; }
    const PeopleStore::Figures &figures() const { return m_snapshot.figures; }
    /// Everybody, shown or not.
    size_t peopleCount() const { return m_snapshot.everybody.size(); }
    /// Words are looked for only once all have been read.
    bool isReadingWords() const { return !m_query.terms().isEmpty() && !m_snapshot.text && !m_source.isAtRest(); }

    /// Null when there is no such row.
    ParticipantId idAt(int row) const;
    /// -1 when that person is not shown.
    int rowOf(ParticipantId id) const;
    std::vector<size_t> rowsOf(const std::vector<ParticipantId> &ids) const { return m_shown.rowsOf(ids); }
    bool holds(ParticipantId id) const { return m_snapshot.everybody.rowOf(id).has_value(); }
    /// The people of IDS under the columns, as a table with tabs between the cells and the heads above them.
    Result<QString> table(const std::vector<ParticipantId> &ids, const std::vector<PeopleColumn> &columns) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The counts, or the groups, tags, events and fields, are others than before.
    void figuresChanged();
    void failed(const multaqa::Error &error);

private:
    void receive(const PeopleSnapshot &snapshot);
    void arrange();
    void wish(PeopleSource::Reading reading);
    /// What is known of the person in ROW; null when they are gone.
    const PersonLine *lineAt(int row) const;

    Conference *m_conference = nullptr;
    PeopleSource m_source;
    PeopleSnapshot m_snapshot;
    PeopleList m_shown;
    PeopleQuery m_query;
    std::vector<PeopleOrder::By> m_order{{PeopleColumn{}, Qt::AscendingOrder}};
    Article m_article = Article::Counted;
    std::vector<PeopleColumn> m_columns;
    mutable QHash<ParticipantId, PersonLine> m_lines; ///< those that were shown lately
};

} // namespace multaqa
