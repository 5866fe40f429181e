// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DocumentWords.h"

#include "app/text/Numerals.h"

namespace multaqa {

QString pageOfPages(int page, int pages, Language language, Digits digits)
{
    static const LocalizedText pattern{QStringLiteral("صفحة %1 من %2"), QStringLiteral("Page %1 of %2"),
                                       QStringLiteral("Page %1 sur %2")};
    return withDigits(pattern.in(language).arg(page).arg(pages), digitsIn(language, digits));
}

} // namespace multaqa
