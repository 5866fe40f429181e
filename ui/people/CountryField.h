// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/ComboBox.h"

namespace multaqa {

/// Fills FIELD with all countries by their names in the window's language, none first; each carries its code.
void fillCountries(ComboBox *field);

} // namespace multaqa
