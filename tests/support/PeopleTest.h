// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/people/PeopleEditing.h"
#include "support/OpenConference.h"

namespace multaqa {

/// What the tests of changes to people begin with: an open conference, and people of whom only the name is known.
class PeopleTest
{
protected:
    OpenConference m_open;
    Conference &conference() { return m_open.conference(); }
    const Database &database() { return conference().database(); }

    ParticipantId person(const QString &name)
    {
        Participant someone;
        someone.nameLatin = name;
        return PeopleEditing::add(conference(), someone).value();
    }
    template <typename Record>
    std::vector<Record> all()
    {
        return RecordStore<Record>(database()).all().value();
    }
};

} // namespace multaqa
