// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/letters/LetterCheck.h"

#include <QCoreApplication>

namespace multaqa {

/// What a template left for somebody to fill in: {{name}}, <<name>>, «First_Name», [NAME], XX February, ____.
class PlaceholderRules
{
    Q_DECLARE_TR_FUNCTIONS(PlaceholderRules)

public:
    static void placeholders(const char *id, const ReadLetter &letter, std::vector<LetterFinding> &findings);
};

} // namespace multaqa
