// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SessionDemandModel.h"

#include "app/agenda/AgendaTerms.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"

#include <algorithm>

namespace multaqa {

void SessionDemandModel::setBook(const RequestBook &book)
{
    const Language language = Application::instance().language();
    beginResetModel();
    m_lines.clear();
    Line all;
    all.name = tr("All requests");
    all.demand.wishes = static_cast<int>(book.entries.size());
    for (const Session &session : book.sessions) {
        const bool isAsked = std::any_of(book.kinds.begin(), book.kinds.end(), [&](const RequestKind &kind) {
            return kind.sessionKind && RequestBook::takes(session, kind);
        });
        const RequestBook::Demand demand = book.demandFor(session.id);
        all.demand.accepted += demand.accepted;
        if (session.places)
            all.demand.places = all.demand.places.value_or(0) + *session.places;
        if (isAsked || demand.wishes > 0)
            m_lines.push_back({session.id, sessionName(session, language), demand, session.kind});
    }
    m_lines.insert(m_lines.begin(), all);
    endResetModel();
}

int SessionDemandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString SessionDemandModel::placesText(const RequestBook::Demand &demand)
{
    return demand.places
               ? tr("%1 of %2", "accepted, of places").arg(windowNumber(demand.accepted), windowNumber(*demand.places))
               : windowNumber(demand.accepted);
}

QString SessionDemandModel::demandText(const RequestBook::Demand &demand)
{
    if (demand.placesLeft() == 0 && demand.reserves > 0)
        return tr("full, %Ln in reserve", nullptr, demand.reserves);
    if (demand.placesLeft() == 0)
        return tr("full");
    return tr("%Ln request(s)", nullptr, demand.wishes);
}

QVariant SessionDemandModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = lineAt(index.row());
    if (role == LineRole)
        return QVariant::fromValue(line);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return tr("%1: %2, %3", "a session, its places, its requests")
            .arg(line.name, placesText(line.demand), demandText(line.demand));
    if (role == Qt::ToolTipRole)
        return line.name;
    return {};
}

int SessionDemandModel::rowOf(std::optional<SessionId> session) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &line) { return line.session == session; });
    return found == m_lines.end() ? 0 : static_cast<int>(found - m_lines.begin());
}

} // namespace multaqa
