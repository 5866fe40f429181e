// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/documents/AgendaContent.h"

namespace multaqa {

/// Two days of a believable conference, in three languages.
AgendaContent sampleAgenda(std::vector<Language> languages);

/// Days of ten sessions whose texts are the twenty hard ones of the PDF study, mixed and numbered.
AgendaContent generatedAgenda(Language language, int days, int sessionsADay);

/// Texts that other engines lose: brackets, numbers, addresses and marks between Arabic and Latin letters.
QStringList hardTexts();

/// Every text of an agenda as its readers should find it, in its languages; times as "09:30–11:00".
QStringList textsOf(const AgendaContent &content);

} // namespace multaqa
