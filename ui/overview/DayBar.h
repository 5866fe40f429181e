// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agenda/Agenda.h"

#include <QWidget>

namespace multaqa {

/// One day of the agenda as a bar: each session as long as it is, in its kind's colour, beside each other or, at the
/// same time, one under the other.
class DayBar : public QWidget
{
    Q_OBJECT

public:
    /// FIRST and LAST are the ends of the bar, in seconds of the day, so that the bars of several days agree.
    DayBar(const Agenda &agenda, const AgendaDay &day, int first, int last, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Piece
    {
        int start = 0;
        int end = 0;
        int lane = 0;
        SessionKind kind = SessionKind::Other;
        QString words;
    };

    QRect rectOf(const Piece &piece) const;

    std::vector<Piece> m_pieces;
    int m_lanes = 1;
    int m_first;
    int m_last;
};

} // namespace multaqa
