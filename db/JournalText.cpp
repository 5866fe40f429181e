// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "JournalText.h"

namespace multaqa::JournalText {
namespace {

constexpr std::string_view digits = "0123456789abcdef";

bool standsForItself(char character)
{
    return static_cast<unsigned char>(character) >= 0x20 && character != '"' && character != '\\';
}

void appendEscape(std::string &text, char character)
{
    text += '\\';
    switch (character) {
    case '"':
    case '\\':
        text += character;
        break;
    case '\b':
        text += 'b';
        break;
    case '\t':
        text += 't';
        break;
    case '\n':
        text += 'n';
        break;
    case '\f':
        text += 'f';
        break;
    case '\r':
        text += 'r';
        break;
    default:
        text += "u00";
        text += digits[static_cast<size_t>(character) >> 4];
        text += digits[static_cast<size_t>(character) & 0xf];
    }
}

} // namespace

std::string nameOf(const QString &column)
{
    return '"' + column.toStdString() + "\":";
}

void append(std::string &text, std::string_view value)
{
    text += '"';
    size_t run = 0;
    for (size_t i = 0; i < value.size(); ++i) {
        if (standsForItself(value[i]))
            continue;
        text.append(value, run, i - run);
        run = i + 1;
        appendEscape(text, value[i]);
    }
    text.append(value, run, value.size() - run);
    text += '"';
}

void appendKey(std::string &text, std::string_view key)
{
    text += '"';
    for (const char byte : key) {
        text += digits[static_cast<unsigned char>(byte) >> 4];
        text += digits[static_cast<unsigned char>(byte) & 0xf];
    }
    text += '"';
}

} // namespace multaqa::JournalText
