// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agenda/Agenda.h"
#include "ui/Theme.h"

#include <resources/IconName.h>

namespace multaqa {

/// How a kind of session looks everywhere in the window: its icon beside its colour.
IconName iconOf(SessionKind kind);
Tone toneOf(SessionKind kind);

/// The title in the window's language, else in another; words for a session that has none yet.
QString sessionTitle(const Session &session);
/// "Moderator: Leila Attar · Omar Khatib, Claire Fontaine": who leads it, then who speaks, in their order.
QString peopleOf(const AgendaSession &session);
/// "ع · EN · FR"
QString interpretationOf(const Session &session);
/// "09:30–11:00" in the window's digits; empty without a time.
QString timeRangeOf(const Agenda &agenda, const Session &session);

} // namespace multaqa
