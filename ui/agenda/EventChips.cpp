// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "EventChips.h"

#include "app/agenda/EventName.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FlowLayout.h"

#include <algorithm>

namespace multaqa {

namespace {

constexpr size_t mostChips = 3;

} // namespace

EventChips::EventChips(QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(this))
{
}

void EventChips::show(const Agenda &agenda)
{
    const std::vector<Event> &events = agenda.events;
    const Language language = Application::instance().language();
    const DateStyle style = windowDateStyle(agenda.conference);
    m_events.clear();
    for (const Event &event : events)
        m_events.push_back(event.id);
    if (m_chosen && std::find(m_events.begin(), m_events.end(), *m_chosen) == m_events.end())
        m_chosen.reset();
    const size_t wanted = events.size() > 1 && events.size() <= mostChips ? events.size() : 0;
    while (m_chips.size() > wanted) {
        m_chips.back()->hide();
        m_chips.back()->deleteLater();
        m_chips.pop_back();
    }
    while (m_chips.size() < wanted) {
        auto *chip = new FilterChip;
        m_row->addWidget(chip);
        connect(chip, &FilterChip::clicked, this, [this, at = m_chips.size()] { press(at); });
        m_chips.push_back(chip);
    }
    for (size_t at = 0; at < m_chips.size(); ++at) {
        const Event &event = events[at];
        const QString &title = event.title.best(language);
        m_chips[at]->setText(shortEventName(event, language, style));
        m_chips[at]->setCount(static_cast<int>(agenda.sessionCount(event.id)));
        m_chips[at]->setToolTip(title);
        m_chips[at]->setAccessibleName(tr("Only %1").arg(title));
    }
    setVisible(wanted > 0);
    showChosen();
}

void EventChips::chooseAll()
{
    m_chosen.reset();
    showChosen();
}

void EventChips::press(size_t at)
{
    m_chosen = m_chosen == m_events[at] ? std::nullopt : std::optional(m_events[at]);
    showChosen();
    Q_EMIT chosenChanged();
}

void EventChips::showChosen()
{
    for (size_t at = 0; at < m_chips.size(); ++at)
        m_chips[at]->setChecked(m_chosen == m_events[at]);
}

} // namespace multaqa
