// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"

#include <QDate>

#include <optional>
#include <utility>

namespace multaqa {

class Database;

/// The first day and the last of all events of the conference; none when no event has a day.
Result<std::optional<std::pair<QDate, QDate>>> conferenceDays(const Database &database);

} // namespace multaqa
