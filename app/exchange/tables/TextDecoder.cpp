// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "TextDecoder.h"

#include <unicode/ucnv.h>

#include <array>

namespace multaqa {
namespace {

constexpr size_t bytesAtATime = 64 * 1024;
constexpr char16_t byteOrderMark = u'\uFEFF';

} // namespace

void TextDecoder::Close::operator()(UConverter *converter) const
{
    ucnv_close(converter);
}

TextDecoder::TextDecoder(QIODevice &device, UConverter *converter)
    : m_device(&device)
    , m_converter(converter)
    , m_bytes(bytesAtATime)
{
}

std::optional<TextDecoder> TextDecoder::create(QIODevice &device, const QByteArray &encoding)
{
    // An empty name would mean the computer's own encoding.
    if (encoding.isEmpty())
        return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    UConverter *const converter = ucnv_open(encoding.constData(), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    return TextDecoder(device, converter);
}

TextDecoder::Outcome TextDecoder::read(std::u16string &text)
{
    while (!m_isAtEnd) {
        const qint64 length = m_device->read(m_bytes.data(), static_cast<qint64>(m_bytes.size()));
        if (length < 0)
            return Outcome::Failed;
        m_isAtEnd = length == 0;
        const char *source = m_bytes.data();
        const char *const end = source + length;
        UErrorCode status = U_ZERO_ERROR;
        text.clear();
        do {
            // In nearly all encodings a byte is one UTF-16 unit at most; what was kept back may come out as well.
            const size_t before = text.size();
            text.resize(before + static_cast<size_t>(end - source) + 64);
            char16_t *target = text.data() + before;
            status = U_ZERO_ERROR;
            ucnv_toUnicode(m_converter.get(), &target, text.data() + text.size(), &source, end, nullptr, m_isAtEnd,
                           &status);
            text.resize(static_cast<size_t>(target - text.data()));
        } while (status == U_BUFFER_OVERFLOW_ERROR);
        if (U_FAILURE(status))
            return Outcome::Failed;
        if (m_isAtStart && !text.empty()) {
            m_isAtStart = false;
            if (text.front() == byteOrderMark)
                text.erase(0, 1);
        }
        if (!text.empty())
            return Outcome::Read;
    }
    return Outcome::Ended;
}

std::vector<char16_t> characterTable(const QByteArray &encoding)
{
    std::vector<char16_t> table(256, u'\uFFFD');
    UErrorCode status = U_ZERO_ERROR;
    UConverter *const converter = ucnv_open(encoding.constData(), &status);
    for (size_t byte = 0; U_SUCCESS(status) && byte < table.size(); ++byte) {
        const char source = static_cast<char>(byte);
        std::array<char16_t, 4> target{};
        UErrorCode outcome = U_ZERO_ERROR;
        if (ucnv_toUChars(converter, target.data(), 4, &source, 1, &outcome) == 1 && U_SUCCESS(outcome))
            table[byte] = target.front();
    }
    ucnv_close(converter);
    return table;
}

} // namespace multaqa
