// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FieldCheck.h"

#include "app/people/Countries.h"
#include "app/text/Bidi.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

namespace multaqa {

Result<void> FieldCheck::email(const QString &address)
{
    // What stands between two addresses, or around one, is a mistake of pasting; the rest is the mail server's to
    // judge.
    static const QRegularExpression shape(
        QStringLiteral(R"(^[^\s@<>()\[\],;:"\\]+@(?:[^\s@<>()\[\],;:"\\.]+\.)+[^\s@<>()\[\],;:"\\.]{2,}$)"));
    if (address.isEmpty() || shape.match(address).hasMatch())
        return {};
    return Error::refused(
        tr("E-mail: %1 is not an address. Write one address, such as name@example.org.").arg(isolated(address)));
}

Result<void> FieldCheck::link(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (address.isEmpty() || (url.isValid() && isWeb && !url.host().isEmpty()))
        return {};
    return Error::refused(
        tr("Link: %1 is not a web address. Write it in full, beginning with https://.").arg(isolated(address)));
}

Result<void> FieldCheck::timeZone(const QString &name)
{
    if (QTimeZone::isTimeZoneIdAvailable(name.toLatin1()))
        return {};
    return Error::refused(
        tr("Time zone: %1 is not a known one. Choose one of the list, such as Asia/Beirut.").arg(isolated(name)));
}

Result<void> FieldCheck::country(const QString &code)
{
    if (code.isEmpty() || isCountryCode(code))
        return {};
    return Error::refused(tr("Country: %1 is not in the list. Choose one of the list.").arg(isolated(code)));
}

} // namespace multaqa
