// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace multaqa {

/// What a form offers for the name in the other script. Only ever an offer: people spell their names as they like.
///
/// Common names and particles have their customary spelling (CommonNames); other words are spelt by simple rules of
/// what people write, without the dots and bars of scholarly transliteration. Short vowels, which Arabic does not
/// write, are guessed from the shape of the word, and taken as written where there are vowel signs.
class NameTransliteration
{
public:
    /// محمد عبد الله الأحمد: Mohammad Abdullah Al-Ahmad; for a person from Morocco, Algeria, Tunisia or Mauritania
    /// Mohamed Abdellah El Ahmed. `country` is an ISO 3166-1 alpha-2 code or empty.
    static QString toLatin(const QString &arabic, const QString &country);

    /// Mohamed Hassan: محمد حسن; Sarah Johnson: سارة جونسون.
    static QString toArabic(const QString &latin);
};

} // namespace multaqa
