// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FontFace.h"

#include <QRawFont>
#include <QtEndian>

#include <utility>
#include <vector>

namespace multaqa {

namespace {

void appendNumber(QByteArray &bytes, auto number)
{
    const auto big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

/// ASCII letters, digits and hyphens of a font's name, as a PDF name wants them.
QByteArray plainName(const QRawFont &font)
{
    QByteArray name;
    const QByteArray letters = (font.familyName() + u'-' + font.styleName()).toLatin1();
    for (const char letter : letters)
        if ((letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z') ||
            letter == '-')
            name += letter;
    return name;
}

} // namespace

FontFacePointer embeddableCopyOf(const QRawFont &font)
{
    std::vector<std::pair<QByteArray, QByteArray>> tables;
    for (const char *tag :
         {"OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "post", "prep"})
        if (QByteArray table = font.fontTable(tag); !table.isEmpty())
            tables.emplace_back(tag, std::move(table));
    for (const char *needed : {"glyf", "head", "hhea", "hmtx", "loca", "maxp"}) {
        const auto isNeeded = [&](const auto &table) { return table.first == needed; };
        if (std::find_if(tables.begin(), tables.end(), isNeeded) == tables.end())
            return nullptr;
    }

    // The sfnt container: header, table directory, tables at multiples of four.
    const auto count = quint16(tables.size());
    quint16 exponent = 0;
    while ((2 << exponent) <= count)
        ++exponent;
    QByteArray data;
    appendNumber(data, quint32(0x00010000));
    appendNumber(data, count);
    appendNumber(data, quint16(16 << exponent));
    appendNumber(data, exponent);
    appendNumber(data, quint16(count * 16 - (16 << exponent)));
    quint32 offset = 12 + 16 * quint32(count);
    for (const auto &[tag, table] : tables) {
        data += tag;
        appendNumber(data, quint32(0)); // checksums are not looked at by any reader of embedded fonts
        appendNumber(data, offset);
        appendNumber(data, quint32(table.size()));
        offset += (quint32(table.size()) + 3) & ~3U;
    }
    for (const auto &[tag, table] : tables) {
        data += table;
        data.append((4 - table.size() % 4) % 4, '\0');
    }
    return std::make_shared<const FontFace>(FontFace{plainName(font), data, font.fontTable("head")});
}

} // namespace multaqa
