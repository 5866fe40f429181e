// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"

#include <QByteArray>
#include <QJsonArray>

#include <set>

namespace multaqa {

class Database;

/// The whole conference as JSON: every living record, none of the history. Read back by ConferenceJsonReader with
/// nothing changed; the format is described in docs/conference-json.md.
class ConferenceJsonWriter
{
public:
    /// 2: people have consent, photos, tags and what else schema version 3 brought.
    /// 3: requests, reports, the survey, deadlines by the hour (schema version 5).
    static constexpr int version = 3;

    /// UTF-8, indented; equal contents give equal bytes.
    static Result<QByteArray> write(const Database &database);

    /// The attachments of these keys, as the document holds them.
    static Result<QJsonArray> attachments(const Database &database, const std::set<QString> &keys);
};

} // namespace multaqa
