// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"
#include "db/records/LocalizedText.h"

#include <QUuid>

#include <vector>

namespace multaqa {

class Database;

enum class FoundKind { Participant, Organisation, Session, Request, Deadline, Report };
/// The word for it on the command line and in JSON: "participant".
QString foundKindWord(FoundKind kind);

struct Found
{
    FoundKind kind;
    QUuid id;
    QString text; ///< what a person knows it by
};

/// Everything that holds all words of TEXT, compared as app/text/Fold does. People first, then organisations, sessions,
/// requests, deadlines and reports; within a kind, those whose name begins with the text come first. At most LIMIT.
Result<std::vector<Found>> search(const Database &database, const QString &text, Language language, int limit);

} // namespace multaqa
