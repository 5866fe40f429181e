// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace multaqa {

enum class NameScript : quint8 {
    Arabic,
    Latin,
    Other, ///< no letter of either: a number, a Cyrillic or Chinese name
};

/// The script of the first letter of either that stands in the text.
NameScript scriptOf(QStringView text);

/// The words of a name as they are compared: folded (app/text/Fold.h), and what belongs to the following word joined to
/// it, since one writes ابن علي, بن علي, Ben Ali and another Benali: the article (Al-Ahmad, El Fassi, Ar-Rashid), Abd,
/// Abu, Ben, Bint, Ould, Umm; and Eddin to the word before it. A word holds letters of one script only; words without a
/// letter are left out.
QStringList nameWords(QStringView name);

} // namespace multaqa
