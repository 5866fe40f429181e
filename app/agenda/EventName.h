// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/text/Dates.h"
#include "db/records/Event.h"

namespace multaqa {

/// "Consultation, 24–25 February": what tells the events of one conference apart in little room, since their titles
/// begin alike. The kind alone where there is no day.
QString shortEventName(const Event &event, Language language, const DateStyle &style);

} // namespace multaqa
