// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Database.h"

namespace multaqa {

/// What a file must hold by its history, worked out a second time and another way than db/Fold does: slowly, in memory,
/// straight from the rules at the head of db/Fold.h.
struct ToldContents
{
    QString contents;  ///< as JournalledFile::contents()
    QString conflicts; ///< as JournalledFile::conflicts()
    int kept = 0;      ///< retired rows that an edit keeps
    int erased = 0;    ///< rows of forgotten people
    int ties = 0;      ///< fields whose two latest changes have one clock

    static ToldContents of(const Database &database);
};

} // namespace multaqa
