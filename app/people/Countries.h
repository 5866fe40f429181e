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
    LocalizedText name;
};

/// All of them, in the order of their codes.
const std::vector<Country> &countries();

bool isCountryCode(const QString &code);

/// The name of the country; a code that the list does not hold stands for itself. Empty stays empty.
QString countryName(const QString &code, Language language);

} // namespace multaqa
