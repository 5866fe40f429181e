// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "LaidOutDocument.h"

namespace multaqa {

const char *languageTag(Language language)
{
    switch (language) {
    case Language::Arabic:
        return "ar";
    case Language::English:
        return "en";
    case Language::French:
        return "fr";
    }
    return "en";
}

} // namespace multaqa
