// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CheckedConference.h"
#include "Finding.h"

#include <QCoreApplication>

namespace multaqa {

class Conference;

/// The rules about what is written in texts and links of any record, and the steps that put them right.
class TextChecks
{
    Q_DECLARE_TR_FUNCTIONS(TextChecks)

public:
    using Findings = std::vector<Finding>;

    /// A title, summary or note says a weekday that is not its date's. The finding's part is the text's field.
    static void weekdays(const CheckedConference &checked, Findings &findings);
    /// Only where the date is one that the conference knows: else nobody can say which of the two is wrong.
    static Result<void> correctWeekdays(Conference &conference, const Finding &finding, QDate today);
    /// The link of an event, a session or a deadline is none that could be followed.
    static void links(const CheckedConference &checked, Findings &findings);
    /// Where https:// is all that it lacks.
    static Result<void> correctLink(Conference &conference, const Finding &finding, QDate today);
    /// A title that is not in all three languages; one finding for each that misses.
    static void eventMissingLanguage(const CheckedConference &checked, Findings &findings);
    static void deadlineMissingLanguage(const CheckedConference &checked, Findings &findings);

private:
    static void missingLanguage(const CheckedConference &checked, const LocalizedText &title, const QUuid &record,
                                Findings &findings);
};

} // namespace multaqa
