// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/text/Dates.h"

#include <QRandomGenerator>

#include <vector>

namespace multaqa {

/// The real letter of 2 February 2021, damaged as it came out of its PDF. Empty where there is no such
/// file; $MULTAQA_SHARED may name the folder in which letter/ is.
QString realLetter();

/// The days of an invitation, in an order that makes sense: deadlines before the consultation, the consultation before
/// the conference, which lasts two days of one month. All are in one year.
struct LetterDays
{
    QDate written;
    QDate survey;
    QDate reports;
    QDate requests;
    QDate consultation;
    QDate conference;
    QDate lastOfConference;

    static LetterDays ofRealLetter();
    static LetterDays random(QRandomGenerator &random);
};

/// A letter and the lines on which a weekday is not its date's, one entry for each.
struct GeneratedLetter
{
    QString text;
    std::vector<int> wrongLines;
};

enum class Weekdays { AllRight, SomeWrong };

/// The real letter, damage and all, with its dates moved to DAYS and their weekdays after WEEKDAYS.
GeneratedLetter movedRealLetter(const LetterDays &days, Weekdays weekdays, QRandomGenerator &random);

/// An undamaged letter that says the same, each date in one of the ways in which the language writes dates.
GeneratedLetter letterIn(Language language, const LetterDays &days, Weekdays weekdays, QRandomGenerator &random);

} // namespace multaqa
