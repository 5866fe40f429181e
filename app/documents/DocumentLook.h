// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "TextShaper.h"

namespace multaqa {

/// The colours that all documents of a conference have in common.
namespace DocumentLook {

inline constexpr QRgb ink = 0xFF1F2933;
inline constexpr QRgb strongInk = 0xFF0B2A45;
inline constexpr QRgb quietInk = 0xFF52606D;
inline constexpr QRgb unitedNationsBlue = 0xFF009EDB;
inline constexpr QRgb hairlineGrey = 0xFFD5DBE1;

/// Naskh letters are smaller than Latin ones of the same size.
inline TextStyle sizedFor(Language language, TextStyle style)
{
    if (language == Language::Arabic)
        style.size *= 1.06;
    return style;
}

} // namespace DocumentLook
} // namespace multaqa
