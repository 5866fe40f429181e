// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "WindowLanguage.h"

#include "db/records/Table.h"

#include <QCoreApplication>
#include <QLocale>

namespace multaqa {

Language WindowLanguage::ofSystem()
{
    for (const QString &name : QLocale::system().uiLanguages())
        if (const auto known = fromWord<Language>(name.left(2)))
            return *known;
    return Language::English;
}

void WindowLanguage::install(Language language)
{
    m_language = language;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    const QString code = wordOf(language);
    // English needs none for Qt's own words, and ours has only its plurals.
    if (m_qts.load(u":/i18n/qtbase_" % code % u".qm"))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(u":/i18n/multaqa_" % code % u".qm"))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace multaqa
