// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestStore.h"

namespace multaqa {
namespace {

class AskingParticipants : public RecordStore<Participant>
{
public:
    using RecordStore::RecordStore;

    Result<std::vector<Participant>> read() const
    {
        return select(
            QStringLiteral("gone = 0 AND id IN (SELECT participant_id FROM role_request WHERE gone = 0) ORDER BY id"));
    }
};

} // namespace

Result<std::vector<Participant>> RequestStore::participants() const
{
    return AskingParticipants(database()).read();
}

} // namespace multaqa
