// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "AskerSearch.h"
#include "RequestMessage.h"

#include "db/records/RoleRequest.h"

namespace multaqa {

/// What one row of a table, or one message, says of a request. What is not said is absent.
struct PlannedRequest
{
    QString source; ///< the name of the file
    int row = 0;    ///< as a spreadsheet counts it; 0: it is a message
    QString who;    ///< who asks, as it stands there
    QString address;
    Asker asker;
    std::optional<RequestKindId> kind;
    std::vector<SessionId> wishes; ///< the best first
    QString topic;
    QString note;
    std::optional<Language> language;
    std::optional<QDateTime> receivedAt; ///< UTC
    std::optional<RequestChannel> channel;
    std::optional<RequestMessage> message;
    bool cameBefore = false;           ///< the conference has this very message
    std::optional<RefusedRow> refusal; ///< nothing of it can be taken, and why
    bool isLeft = false;               ///< by the user
};

} // namespace multaqa
