// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/TestProgram.h"
#include "ui/Application.h"
#include "ui/Preferences.h"

#include <QtTest>

namespace multaqa {

/// The program as at its first start, in LANGUAGE, with nothing remembered.
inline void startAfresh(Language language)
{
    preferences().clear();
    StartWords words;
    words.language = language;
    words.person = QStringLiteral("Huda Mansour");
    words.today = QDate(2021, 2, 8);
    Application::instance().begin(words);
}

} // namespace multaqa

/// Runs the tests of CLASS in the real application object.
#define MULTAQA_WINDOW_TEST(Class) MULTAQA_TEST_IN(Class, multaqa::Application)
