// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace multaqa {

/// A record that an import left out, and why.
struct RefusedRecord
{
    QString kind; ///< the table's name
    QString id;
    int row = 0; ///< from 1, within its kind
    QString why; ///< a sentence
};

struct ImportReport
{
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    std::vector<RefusedRecord> refused;
};

/// Takes a whole conference from JSON (docs/conference-json.md) into the open one, as one step: records whose id is
/// known are brought to what the JSON says, others are added, none is removed. A record that cannot be read, or that
/// points at one that is not there, is left out and reported; what is no JSON of ours is refused as a whole.
class ConferenceJsonReader
{
    Q_DECLARE_TR_FUNCTIONS(ConferenceJsonReader)

public:
    /// NAME stands for the source in messages.
    static Result<ImportReport> read(Conference &conference, const QByteArray &json, const QString &name,
                                     Operation operation = Operation::ImportConference);
};

} // namespace multaqa
