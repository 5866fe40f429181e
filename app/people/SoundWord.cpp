// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SoundWord.h"

namespace multaqa {

QString soundLetters(QStringView word)
{
    QString letters(u'^');
    for (const QChar letter : word) {
        // Doubled vowels are a sound of their own in Latin script: Noor, Saeed.
        if (letter == letters.back() && !QStringView(u"aeiou").contains(letter))
            continue;
        if (letters.size() <= SoundWord::maximumLength)
            letters += letter;
    }
    return letters + u'$';
}

} // namespace multaqa
