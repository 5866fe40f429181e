// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DeadlineBook.h"
#include "app/agenda/Agenda.h"
#include "app/documents/DeadlineSheetContent.h"

namespace multaqa {

enum class HijriDates { LeftOut, Beside };

/// The deadlines of BOOK that have a day, by date, in words, for DeadlineSheetPdf. HEAD is the conference's. Who moved
/// them and why stays in the house. NOW: UTC, when they were read.
DeadlineSheetContent deadlineSheet(const DeadlineBook &book, const Agenda &head, std::vector<Language> languages,
                                   HijriDates hijri, const QDateTime &now);

} // namespace multaqa
