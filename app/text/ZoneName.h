// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/LocalizedText.h"

namespace multaqa {

/// The city that a time zone is named after, as a sentence says it: "Beirut", "بيروت", "Beyrouth" for Asia/Beirut. The
/// cities where the United Nations and the region's conferences meet; any other one by its English name.
LocalizedText zoneCity(const QString &zone);

} // namespace multaqa
