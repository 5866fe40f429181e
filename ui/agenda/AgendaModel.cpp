// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AgendaModel.h"

#include "SessionLook.h"

#include "app/agenda/AgendaTerms.h"
#include "app/text/Fold.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"

namespace multaqa {

QUuid AgendaModel::Row::id(const Agenda &agenda) const
{
    switch (kind) {
    case RowKind::Event:
        return agenda.events[event].id.uuid();
    case RowKind::Session:
        return session->session.id.uuid();
    case RowKind::Day:
    case RowKind::Unplaced:
        break;
    }
    return {};
}

AgendaModel::AgendaModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_agenda(std::make_unique<Agenda>())
{
}

void AgendaModel::setAgenda(Agenda agenda)
{
    // The former one stands until the rows no longer point into it.
    auto fresh = std::make_unique<Agenda>(std::move(agenda));
    std::vector<QUuid> before;
    for (const Row &row : m_rows)
        before.push_back(row.id(*m_agenda));
    std::swap(m_agenda, fresh);
    std::vector<Row> rows = makeRows();
    bool isSame = rows.size() == before.size();
    for (size_t i = 0; isSame && i < rows.size(); ++i)
        isSame = rows[i].kind == m_rows[i].kind && rows[i].id(*m_agenda) == before[i];
    if (isSame) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void AgendaModel::setFilter(const QString &text)
{
    m_words = fold(text).split(u' ', Qt::SkipEmptyParts);
    showAnew();
}

void AgendaModel::setOnlyEvent(std::optional<EventId> event)
{
    m_onlyEvent = event;
    showAnew();
}

void AgendaModel::showAnew()
{
    beginResetModel();
    m_rows = makeRows();
    endResetModel();
}

std::vector<AgendaModel::Row> AgendaModel::makeRows()
{
    std::vector<Row> rows;
    m_sessionsShown = 0;
    for (size_t event = 0; event < m_agenda->events.size(); ++event) {
        const EventId id = m_agenda->events[event].id;
        if (m_onlyEvent && id != *m_onlyEvent)
            continue;
        const size_t first = rows.size();
        rows.push_back({RowKind::Event, event});
        const auto add = [&](Row heading, const std::vector<AgendaSession> &sessions) {
            bool isHeaded = false;
            for (const AgendaSession &session : sessions) {
                if (session.session.event != id || !passes(session))
                    continue;
                if (!isHeaded)
                    rows.push_back(heading);
                isHeaded = true;
                rows.push_back({RowKind::Session, event, nullptr, &session});
                ++m_sessionsShown;
            }
        };
        for (const AgendaDay &day : m_agenda->days)
            if (day.event.id == id)
                add({RowKind::Day, event, &day}, day.sessions);
        add({RowKind::Unplaced, event}, m_agenda->unplaced);
        if (!m_words.isEmpty() && rows.size() == first + 1)
            rows.pop_back();
    }
    return rows;
}

bool AgendaModel::passes(const AgendaSession &entry) const
{
    if (m_words.isEmpty())
        return true;
    QStringList texts{entry.session.title.ar, entry.session.title.en, entry.session.title.fr, entry.session.track};
    if (entry.room)
        texts << entry.room->name.ar << entry.room->name.en << entry.room->name.fr;
    for (const AgendaRole &role : entry.roles)
        texts << role.participant.nameArabic << role.participant.nameLatin;
    const QString hay = fold(texts.join(u' '));
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return hay.contains(word); });
}

int AgendaModel::rowOf(const QUuid &id) const
{
    if (id.isNull())
        return -1;
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].id(*m_agenda) == id)
            return static_cast<int>(i);
    return -1;
}

QUuid AgendaModel::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? QUuid() : m_rows[static_cast<size_t>(row)].id(*m_agenda);
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Language language = Application::instance().language();
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (row.kind) {
    case RowKind::Event: {
        const QString &title = m_agenda->events[row.event].title.best(language);
        return title.isEmpty() ? tr("Event without a title") : title;
    }
    case RowKind::Day:
        return formatDay(row.day->date, language, windowDateStyle(m_agenda->conference));
    case RowKind::Unplaced:
        return tr("Without a time");
    case RowKind::Session:
        break;
    }
    // For a screen reader: all that the row shows.
    const AgendaSession &entry = *row.session;
    QStringList words{timeRangeOf(*m_agenda, entry.session), termOf(entry.session.kind).in(language),
                      sessionTitle(entry.session), peopleOf(entry),
                      entry.room ? entry.room->name.best(language) : QString()};
    if (entry.session.status == SessionStatus::Draft)
        words << termOf(entry.session.status).in(language);
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const RowKind kind = m_rows[static_cast<size_t>(index.row())].kind;
    if (kind == RowKind::Day || kind == RowKind::Unplaced)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void AgendaModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

} // namespace multaqa
