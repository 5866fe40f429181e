// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DocumentWords.h"

namespace multaqa {

QString pageOfPages(int page, int pages, Language language, Digits digits)
{
    static const LocalizedText pattern{QStringLiteral("صفحة %1 من %2"), QStringLiteral("Page %1 of %2"),
                                       QStringLiteral("Page %1 sur %2")};
    QString text = pattern.in(language).arg(page).arg(pages);
    if (language == Language::Arabic && digits == Digits::ArabicIndic)
        for (QChar &c : text)
            if (c >= u'0' && c <= u'9')
                c = QChar(0x0660 + c.unicode() - u'0');
    return text;
}

} // namespace multaqa
