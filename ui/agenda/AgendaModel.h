// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agenda/Agenda.h"

#include <QAbstractListModel>

namespace multaqa {

/// The agenda as one list: each event, under it its days with their sessions, then its sessions without a time. Events
/// and sessions can be chosen, the headings of days cannot.
class AgendaModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class RowKind { Event, Day, Unplaced, Session };
    struct Row
    {
        RowKind kind = RowKind::Event;
        size_t event = 0;                       ///< index into the agenda's events
        const AgendaDay *day = nullptr;         ///< of a day
        const AgendaSession *session = nullptr; ///< of a session

        QUuid id(const Agenda &agenda) const;
    };

    explicit AgendaModel(QObject *parent = nullptr);

    /// Shows AGENDA. The view keeps its place when the same rows are there as before.
    void setAgenda(Agenda agenda);
    /// Only what holds all words of TEXT in its titles, names of people or room, compared as app/text/Fold does.
    void setFilter(const QString &text);
    /// Only one event, or all.
    void setOnlyEvent(std::optional<EventId> event);

    const Agenda &agenda() const { return *m_agenda; }
    const Row &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// The row of a session or an event, or -1.
    int rowOf(const QUuid &id) const;
    QUuid idAt(int row) const;
    /// Sessions that are shown.
    int sessionsShown() const { return m_sessionsShown; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The words of a row in a new language.
    void retranslate();

private:
    std::vector<Row> makeRows();
    bool passes(const AgendaSession &entry) const;
    void showAnew();

    std::unique_ptr<Agenda> m_agenda; ///< rows point into it
    std::vector<Row> m_rows;
    QStringList m_words;
    std::optional<EventId> m_onlyEvent;
    int m_sessionsShown = 0;
};

} // namespace multaqa
