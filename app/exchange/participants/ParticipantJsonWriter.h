// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Ids.h"
#include "db/Result.h"

#include <QByteArray>

#include <vector>

namespace multaqa {

class Database;

/// People as JSON in the form of a whole conference (docs/conference-json.md), of which it is a part: themselves, what
/// belongs to them, and the organisations, groups, tags, events and fields that these name. Read back by
/// ConferenceJsonReader with nothing changed.
class ParticipantJsonWriter
{
public:
    static Result<QByteArray> write(const Database &database, const std::vector<ParticipantId> &participants);
};

} // namespace multaqa
