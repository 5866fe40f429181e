// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DecodedText.h"

#include "app/exchange/tables/EncodingGuess.h"
#include "app/exchange/tables/TextDecoder.h"

#include <QBuffer>

namespace multaqa {

QString decodedText(const QByteArray &bytes, const QByteArray &encoding, qsizetype most)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    // Mail says us-ascii where nobody thought of an encoding.
    const bool isUnsaid = encoding.isEmpty() || encoding.toLower() == "us-ascii";
    auto decoder = isUnsaid ? std::nullopt : TextDecoder::create(buffer, encoding);
    if (!decoder)
        decoder = TextDecoder::create(buffer, guessEncoding(buffer));
    QString text;
    std::u16string piece;
    while (decoder && decoder->read(piece) == TextDecoder::Outcome::Read && text.size() <= most)
        text += QStringView(piece);
    return text;
}

} // namespace multaqa
