// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>
#include <optional>
#include <string>
#include <vector>

struct UConverter;

namespace multaqa {

/// Reads text of any encoding piece by piece, by ICU: Qt's builds for Windows know no legacy encodings. Bytes that are
/// none of the encoding become U+FFFD, so that a preview shows them; a byte order mark is left out.
class TextDecoder
{
public:
    /// Nothing if ICU does not know the encoding. The device is read from where it stands.
    static std::optional<TextDecoder> create(QIODevice &device, const QByteArray &encoding);

    enum class Outcome { Read, Ended, Failed };
    /// Replaces TEXT with the next piece, which is not empty. When it fails, the device says why.
    Outcome read(std::u16string &text);

private:
    struct Close
    {
        void operator()(UConverter *converter) const;
    };

    TextDecoder(QIODevice &device, UConverter *converter);

    QIODevice *m_device;
    std::unique_ptr<UConverter, Close> m_converter;
    std::vector<char> m_bytes;
    bool m_isAtStart = true;
    bool m_isAtEnd = false;
};

/// The characters that the 256 bytes of a single-byte encoding stand for, U+FFFD where there is none.
std::vector<char16_t> characterTable(const QByteArray &encoding);

} // namespace multaqa
