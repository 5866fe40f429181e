// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace multaqa {

/// Adds TEXT, which is valid UTF-8 (expat gives no other), without a detour through memory of its own.
void appendUtf8(std::u16string &to, std::string_view text);

} // namespace multaqa
