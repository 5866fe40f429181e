// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/LocalizedText.h"

#include <vector>

namespace multaqa {

/// A country or area by its ISO 3166-1 alpha-2 code, as the United Nations name it (M49).
struct Country
{
    QString code;
    QString alpha3; ///< ISO 3166-1 alpha-3
    QString m49;    ///< three digits
    LocalizedText name;
};

/// All of them, in the order of their codes.
const std::vector<Country> &countries();

/// The code of the country that TEXT names: by a name in one of the three languages, another usual name (سوريا, Russia,
/// UK, Ivory Coast), or a code (alpha-2, alpha-3, M49). Case, accents, spelling and punctuation do not matter. Empty
/// when it names none.
QString countryCodeOf(const QString &text);

bool isCountryCode(const QString &code);

/// The name of the country; a code that the list does not hold stands for itself. Empty stays empty.
QString countryName(const QString &code, Language language);

} // namespace multaqa
