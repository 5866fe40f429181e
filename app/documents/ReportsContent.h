// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DocumentHead.h"

namespace multaqa {

/// What a document of the voluntary reports and the survey says: every text final, in each language it is there in.
struct ReportsContent : DocumentHead
{
    struct ReportLine
    {
        LocalizedText title;
        std::vector<LocalizedText> authors;
        LocalizedText language;
        LocalizedText received; ///< a day, or that it was only announced
        LocalizedText lateness; ///< empty: in time
        LocalizedText published;
        QString link; ///< where it is published

        bool operator==(const ReportLine &) const = default;
    };

    struct AnswerLine
    {
        LocalizedText answer;
        LocalizedText languages; ///< how many gave it in each; empty: not told apart
        LocalizedText number;
        LocalizedText share; ///< in percent of all answers to the question

        bool operator==(const AnswerLine &) const = default;
    };

    struct Question
    {
        LocalizedText wording;
        std::vector<AnswerLine> answers;

        bool operator==(const Question &) const = default;
    };

    std::vector<LocalizedText> remarks; ///< on the reports: the deadline, how many there are
    std::vector<ReportLine> reports;
    LocalizedText surveyTitle; ///< empty: there is no survey
    std::vector<LocalizedText> surveyRemarks;
    std::vector<Question> questions;

    bool operator==(const ReportsContent &) const = default;
};

} // namespace multaqa
