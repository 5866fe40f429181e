// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/LocalizedText.h"

#include <QTranslator>

namespace multaqa {

/// The language that the program speaks: our own words and Qt's, loaded from the resources and installed in the running
/// application. One for the whole program.
class WindowLanguage
{
public:
    /// Arabic, English or French, as the system asks for; English when it asks for none of them.
    static Language ofSystem();

    void install(Language language);
    Language language() const { return m_language; }

private:
    Language m_language = Language::English;
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace multaqa
