// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CheckedConference.h"
#include "Finding.h"

#include <QCoreApplication>

namespace multaqa {

class Conference;

/// The rules about people, and the step that puts an address right.
class PeopleChecks
{
    Q_DECLARE_TR_FUNCTIONS(PeopleChecks)

public:
    using Findings = std::vector<Finding>;

    /// The address for correspondence is none that a letter could be sent to.
    static void wrongAddress(const CheckedConference &checked, Findings &findings);
    static QString manyWrongAddresses(const Finding &first, int count);
    /// Registered for an event, and there is no address for what is to be said.
    static void registeredWithoutAddress(const CheckedConference &checked, Findings &findings);
    static QString manyWithoutAddress(const Finding &first, int count);
    /// The first further address that is one becomes that for correspondence.
    static Result<void> useFurtherAddress(Conference &conference, const Finding &finding, QDate today);
    /// Two people who may be one.
    static void duplicates(const CheckedConference &checked, Findings &findings);
    static QString manyDuplicates(const Finding &first, int count);
};

} // namespace multaqa
