// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Identity.h"

#include <QDir>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace multaqa::Identity {

QString systemName()
{
#ifdef Q_OS_UNIX
    if (const passwd *account = getpwuid(getuid())) {
        // The first part of the GECOS field is the full name (passwd(5)).
        const QString full = QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).trimmed();
        return full.isEmpty() ? QString::fromLocal8Bit(account->pw_name) : full;
    }
#endif
    const QString login = qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
    return login.isEmpty() ? QDir::home().dirName() : login;
}

} // namespace multaqa::Identity
