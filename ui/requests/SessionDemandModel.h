// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/requests/RequestBook.h"

#include <QAbstractListModel>

namespace multaqa {

/// The sessions that somebody can ask for, with their places and how many ask; the first row is all of them together.
class SessionDemandModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Line
    {
        std::optional<SessionId> session; ///< none: all
        QString name;
        RequestBook::Demand demand;
        SessionKind kind = SessionKind::Other;
    };
    static constexpr int LineRole = Qt::UserRole + 1;

    using QAbstractListModel::QAbstractListModel;

    void setBook(const RequestBook &book);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    int rowOf(std::optional<SessionId> session) const;
    const Line &lineAt(int row) const { return m_lines[static_cast<size_t>(row)]; }

    /// "14 of 20", or "14" where the session has no limit.
    static QString placesText(const RequestBook::Demand &demand);
    /// "31 requests", or what is to be known beside that.
    static QString demandText(const RequestBook::Demand &demand);

private:
    std::vector<Line> m_lines;
};

} // namespace multaqa

Q_DECLARE_METATYPE(multaqa::SessionDemandModel::Line)
