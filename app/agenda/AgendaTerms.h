// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/Event.h"
#include "db/records/Participant.h"
#include "db/records/Role.h"
#include "db/records/Session.h"

namespace multaqa {

/// The field's words for what an agenda is made of, in the three languages (translations/glossary.md). They are not
/// tr(): a document needs them in its own language, whatever the window's is, and the window takes its own from here.
LocalizedText termOf(SessionKind kind);
LocalizedText termOf(SessionStatus status);
/// Of a woman in the feminine where a language has one; the masculine also where a gender is not given.
LocalizedText termOf(RoleKind kind, Gender gender = Gender::NotGiven);
LocalizedText termOf(RoleState state);
LocalizedText termOf(EventKind kind);
LocalizedText termOf(EventFormat format);
/// The name of a working language: العربية, English, français in each of them.
LocalizedText termOf(Language language);
/// What a session is called: its title, or its kind where it has none.
QString sessionName(const Session &session, Language language);

} // namespace multaqa
