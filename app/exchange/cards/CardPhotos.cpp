// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CardPhotos.h"

#include <QCoreApplication>

namespace multaqa {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CardPhotos)
};

QString mediaTypeOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return QStringLiteral("image/jpeg");
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return QStringLiteral("image/png");
    return {};
}

/// The bytes of a data: URI (RFC 2397); nothing when they are damaged. Some programs escape its comma.
std::optional<QByteArray> bytesOfDataUri(const QByteArray &uri)
{
    const auto comma = uri.indexOf(',');
    const QByteArray head = uri.left(comma).toLower();
    QByteArray data = comma < 0 ? QByteArray() : uri.mid(comma + 1);
    data.removeIf([](char c) { return c == ' ' || c == '\t'; });
    data = QByteArray::fromPercentEncoding(data);
    if (!head.contains(";base64"))
        return data;
    const auto decoded = QByteArray::fromBase64Encoding(data, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

bool isAddress(const QByteArray &value)
{
    const QByteArray scheme = value.left(value.indexOf(':')).trimmed().toLower();
    return scheme == "http" || scheme == "https" || scheme == "ftp" || scheme == "file" || scheme == "cid";
}

} // namespace

Result<CardPhoto> photoOf(const VCardProperty &property)
{
    const QByteArray value = property.value.trimmed();
    const bool isDataUri = value.left(5).toLower() == "data:";
    if (!isDataUri &&
        (isAddress(value) || property.parameter("VALUE").contains(QLatin1String("uri"), Qt::CaseInsensitive)))
        return Error::refused(Text::tr("The photo is not in the card but elsewhere; it was not fetched."));
    const auto bytes = isDataUri ? bytesOfDataUri(value) : property.bytes();
    if (!bytes)
        return Error::refused(Text::tr("The photo is damaged (its base64 cannot be read) and was left out."));
    if (bytes->size() > largestCardPhoto)
        return Error::refused(Text::tr("The photo is larger than %1 MB and was left out.")
                                  .arg(QString::number(largestCardPhoto / (1024 * 1024))));
    const QString mediaType = mediaTypeOf(*bytes);
    if (mediaType.isEmpty())
        return Error::refused(Text::tr("The photo is neither JPEG nor PNG and was left out."));
    return CardPhoto{*bytes, mediaType};
}

} // namespace multaqa
