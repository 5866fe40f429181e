// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Utf8.h"

#include <unicode/ustring.h>

namespace multaqa {

void appendUtf8(std::u16string &to, std::string_view text)
{
    const size_t before = to.size();
    to.resize(before + text.size());
    int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8WithSub(to.data() + before, static_cast<int32_t>(text.size()), &length, text.data(),
                         static_cast<int32_t>(text.size()), 0xFFFD, nullptr, &status);
    to.resize(before + (U_SUCCESS(status) ? static_cast<size_t>(length) : 0));
}

} // namespace multaqa
