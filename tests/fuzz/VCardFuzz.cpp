// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/cards/VCardReader.h"
#include "app/exchange/cards/VCardWriter.h"

#include <QBuffer>

#include <cstdlib>

using namespace multaqa;

namespace {

std::vector<ContactCard> cardsIn(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    std::vector<ContactCard> cards;
    const auto reading = VCardReader::read(buffer, QStringLiteral("fuzz.vcf"), [&](ContactCard &&card, qint64, qint64) {
        cards.push_back(std::move(card));
        return true;
    });
    if (!reading && !cards.empty())
        std::abort(); // a card arrived from a file that is said to hold none
    return cards;
}

} // namespace

/// Whatever is read can be written, and what was written once is read and written again with the same bytes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    for (const ContactCard &card : cardsIn(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)))) {
        for (auto version : {VCardWriter::Version::Three, VCardWriter::Version::Four}) {
            const QByteArray once = VCardWriter::bytesOf(card, version);
            const auto again = cardsIn(once);
            if (again.size() != 1 || VCardWriter::bytesOf(again.front(), version) != once)
                std::abort();
        }
    }
    return 0;
}
