// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CheckedConference.h"
#include "Finding.h"

#include <QCoreApplication>

namespace multaqa {

class Conference;

/// The rules about what a session still lacks. A young agenda lacks much, so each has a sentence for many.
class AgendaCompleteness
{
    Q_DECLARE_TR_FUNCTIONS(AgendaCompleteness)

public:
    using Findings = std::vector<Finding>;

    static void withoutTime(const CheckedConference &checked, Findings &findings);
    static QString manyWithoutTime(const Finding &first, int count);
    /// A plenary, open discussion or roundtable that nobody leads.
    static void withoutModerator(const CheckedConference &checked, Findings &findings);
    static QString manyWithoutModerator(const Finding &first, int count);
    /// Somebody who speaks there writes to us in a language that is not interpreted.
    static void withoutInterpretation(const CheckedConference &checked, Findings &findings);
    static QString manyWithoutInterpretation(const Finding &first, int count);
    /// The languages of all who speak there are interpreted too.
    static Result<void> addInterpretation(Conference &conference, const Finding &finding, QDate today);
    static void withoutTitle(const CheckedConference &checked, Findings &findings);
    static QString manyWithoutTitle(const Finding &first, int count);
    /// Its title is not in all three languages; one finding for each that misses.
    static void missingLanguage(const CheckedConference &checked, Findings &findings);
    static QString manyMissingLanguage(const Finding &first, int count);
};

} // namespace multaqa
