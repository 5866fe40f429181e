// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace multaqa {

/// The text as search compares it: what a careful and a hasty writer type for one word becomes the same.
/// Arabic: hamza is dropped with its seat kept (أ إ آ ٱ to ا, ؤ to و, ئ to ي), ى to ي, ة to ه, vowel signs and tatweel
/// dropped, Persian and Maghreb letters to their Arabic neighbours (ک ی گ پ چ ژ ڤ ڨ), presentation forms taken apart.
/// Latin: case, accents and ligatures (É to e, œ to oe, ß to ss); apostrophes dropped, as in Sa'id and Saʿīd.
/// Digits of all scripts become Latin. Hyphens and all white space become one space, none at either end; invisible
/// characters are dropped. Folding twice changes nothing more, and composed or decomposed text gives the same.
QString fold(QStringView text);

} // namespace multaqa
