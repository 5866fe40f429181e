// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/Participant.h"

namespace multaqa {

/// What a person is called in each language: the Arabic name in Arabic, the Latin one in English and French; a missing
/// one is left empty, for LocalizedText::best to replace.
LocalizedText nameOf(const Participant &participant);

/// The name as a document or a letter says it, after the honorific: "Ms Leila Attar", "السيدة ليلى العطّار". A missing
/// name is replaced by the other script's, alone.
LocalizedText formalNameOf(const Participant &participant);

} // namespace multaqa
