// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Agenda.h"
#include "app/documents/AgendaContent.h"

namespace multaqa {

/// The agenda in words, for AgendaPdf: days and times in the conference's zone, digits and month names as it chose
/// them, each session with its items, its people by role and its place. NOW: UTC, when the agenda was read. Sessions
/// without a time and declined roles are left out.
AgendaContent agendaContent(const Agenda &agenda, std::vector<Language> languages, const QDateTime &now);

/// What stands above and around any document of the conference, or of its one event that AGENDA has: its title, days
/// and place, hosts and addresses.
DocumentHead documentHead(const Agenda &agenda, std::vector<Language> languages, const QDateTime &now);

} // namespace multaqa
