// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agenda/Agenda.h"
#include "app/text/Dates.h"
#include "db/records/Deadline.h"

#include <QCoreApplication>

namespace multaqa {

/// Something in the conference that is wrong or missing, said in one sentence, and the record where it is put right.
struct Finding
{
    enum class Subject { Session, Deadline };
    enum class Weight {
        Wrong,  ///< it will mislead people
        Missing ///< to be completed before the agenda leaves the house
    };
    Weight weight = Weight::Missing;
    QString sentence;
    QString place; ///< which record, or where it is; may be empty
    Subject subject = Subject::Session;
    QUuid record;
};

/// The first rules: deadlines that need a decision or are overdue, sessions without a time or without anyone to lead
/// them, titles that miss a language.
class Findings
{
    Q_DECLARE_TR_FUNCTIONS(Findings)

public:
    /// What is wrong first. More than three of one rule are told as one finding, with their number. LANGUAGE is the
    /// window's. A passed deadline is overdue until the conference has begun.
    static std::vector<Finding> of(const Agenda &agenda, const std::vector<Deadline> &deadlines, QDate today,
                                   Language language, const DateStyle &style);
};

} // namespace multaqa
