// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Preferences.h"

namespace multaqa {

QSettings &preferences()
{
    static QSettings *settings = [] {
        const QString folder = qEnvironmentVariable("MULTAQA_STATE");
        if (!folder.isEmpty())
            return new QSettings(folder + QStringLiteral("/window.ini"), QSettings::IniFormat);
        return new QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Multaqa"),
                             QStringLiteral("Multaqa"));
    }();
    return *settings;
}

} // namespace multaqa
