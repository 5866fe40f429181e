// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/Participant.h"
#include "db/records/Registration.h"

#include <optional>

namespace multaqa {

/// What a word in a cell means: the words of the file, the terms in the three languages, and what people write instead.
/// Case, accents and spelling do not matter. Nothing for a word that is not known.
namespace ParticipantWords {

std::optional<Gender> gender(const QString &word);
/// Also "en-GB", as contacts say it.
std::optional<Language> language(const QString &word);
std::optional<Consent> consent(const QString &word);
/// Also the states of Indico's export, and a plain yes or no.
std::optional<RegistrationState> registrationState(const QString &word);
/// A day as 2021-02-23 or, the day first, 23/02/2021, 23.2.2021, 23-02-2021; what follows (a time) is left out.
std::optional<QDate> day(const QString &text);

} // namespace ParticipantWords
} // namespace multaqa
