// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CardEncoding.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace multaqa {
namespace {

/// ICU looks for files by names that it does not know.
bool isPlainName(const QByteArray &name)
{
    return name.size() <= 40 && std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
                      c == '_' || c == ':';
           });
}

std::optional<QString> decodedByIcu(const QByteArray &bytes, const QByteArray &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, void (*)(UConverter *)> converter(
        isPlainName(encoding) ? ucnv_open(encoding.constData(), &status) : nullptr, &ucnv_close);
    if (!converter || U_FAILURE(status))
        return std::nullopt;
    QString text(bytes.size() + 1, Qt::Uninitialized);
    const auto convert = [&] {
        status = U_ZERO_ERROR;
        return ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                             bytes.constData(), int32_t(bytes.size()), &status);
    };
    int32_t length = convert();
    if (status == U_BUFFER_OVERFLOW_ERROR) {
        text.resize(length + 1);
        length = convert();
    }
    if (U_FAILURE(status))
        return std::nullopt;
    text.truncate(length);
    // ICU's sign for a single byte that means nothing, where the encoding has one of its own.
    return text.replace(QChar(u'\u001A'), QChar(QChar::ReplacementCharacter));
}

/// How much the text looks like words. A letter beside one of its own script speaks for it; two accented Latin letters
/// together say nothing, because Arabic words read as Western ones are made of them; a change of script or a capital
/// within a word speaks against it.
int plausibility(const QString &text)
{
    int score = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].category() == QChar::Other_Control && !text[i].isSpace())
            score -= 5;
        if (i == 0 || !text[i].isLetter() || !text[i - 1].isLetter())
            continue;
        const QChar before = text[i - 1];
        const QChar here = text[i];
        if (before.unicode() < 0x80 && here.unicode() < 0x80)
            continue;
        if (before.script() != here.script() || (before.isLower() && here.isUpper()))
            score -= 2;
        else if (here.script() != QChar::Script_Latin || before.unicode() < 0x80 || here.unicode() < 0x80)
            ++score;
    }
    return score;
}

} // namespace

CardEncoding::Text CardEncoding::decode(const QByteArray &bytes, const QByteArray &declared)
{
    const QByteArray name = declared.trimmed().toLower();
    const bool isUnsaid = name.isEmpty() || name == "utf-8" || name == "utf8" || name == "us-ascii" || name == "ascii";
    if (!isUnsaid) {
        if (const auto text = decodedByIcu(bytes, name))
            return {*text, true, text->contains(QChar::ReplacementCharacter)};
    }
    if (bytes.isValidUtf8())
        return {QString::fromUtf8(bytes), isUnsaid, false};
    return {guess(bytes), isUnsaid, false};
}

QString CardEncoding::guess(const QByteArray &bytes)
{
    const QString arabic = decodedByIcu(bytes, "windows-1256").value_or(QString());
    const QString western = decodedByIcu(bytes, "windows-1252").value_or(QString());
    const int difference = plausibility(arabic) - plausibility(western);
    m_lean = std::clamp(m_lean + difference, -1000, 1000);
    return (difference != 0 ? difference : m_lean) > 0 ? arabic : western;
}

} // namespace multaqa
