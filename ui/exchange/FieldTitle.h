// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/participants/ParticipantFields.h"

namespace multaqa {

/// What the window calls a field: its header in the window's language, with a capital where the language has them.
QString fieldTitle(const ParticipantField &field);
/// The same of the field whose key is KEY; the key itself where there is none.
QString fieldTitle(const ParticipantFields &fields, const QString &key);

} // namespace multaqa
