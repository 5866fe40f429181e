// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agenda/Agenda.h"

#include <QWidget>

#include <optional>

namespace multaqa {

class FilterChip;
class FlowLayout;

/// The events as chips ("Consultation, 23 February"), one of which may be pressed: only its sessions are wanted then.
/// One event needs no choice, and many do not fit beside each other, so there are chips for two or three.
class EventChips : public QWidget
{
    Q_OBJECT

public:
    explicit EventChips(QWidget *parent = nullptr);

    /// Also forgets a chosen event that is not in AGENDA.
    void show(const Agenda &agenda);
    std::optional<EventId> chosen() const { return m_chosen; }
    void chooseAll();

Q_SIGNALS:
    /// Another event, or all of them, by the person's own choice.
    void chosenChanged();

private:
    void press(size_t at);
    void showChosen();

    std::vector<EventId> m_events;
    std::vector<FilterChip *> m_chips;
    std::optional<EventId> m_chosen;
    FlowLayout *m_row;
};

} // namespace multaqa
