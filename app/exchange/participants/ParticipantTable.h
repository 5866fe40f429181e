// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ParticipantFields.h"
#include "ParticipantRows.h"
#include "app/exchange/tables/WrittenTable.h"

namespace multaqa {

/// People as a table in LANGUAGE, which also decides the direction of the sheet. Columns that need not always be there
/// (ParticipantField::Written) are there when one of the people says something in them. Both must live as long as the
/// table does.
WrittenTable participantTable(const ParticipantFields &fields, const ParticipantRows &rows, Language language);

} // namespace multaqa
