// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/LocalizedText.h"

#include <QString>

namespace multaqa {

/// The control characters of the Unicode Bidirectional Algorithm (UAX #9) that we write.
inline constexpr QChar leftToRightMark(u'\u200E');
inline constexpr QChar rightToLeftMark(u'\u200F');
inline constexpr QChar leftToRightIsolate(u'\u2066');
inline constexpr QChar firstStrongIsolate(u'\u2068');
inline constexpr QChar popDirectionalIsolate(u'\u2069');

/// A text of unknown direction, such as a name, to be put into a sentence of any direction (FSI…PDI). Empty stays
/// empty. Isolates that the text leaves open, or closes too often, are taken out of it, so that it cannot break the
/// sentence.
QString isolated(const QString &text);
/// The same for what always reads from left to right: addresses, links, telephone numbers, pairs of times (LRI…PDI).
QString isolatedLeftToRight(const QString &text);

/// Without marks, embeddings, overrides and isolates. Joiners stay: they change the shape of a word, not its direction.
QString withoutBidiControls(const QString &text);
/// Without overrides and embeddings, which text from elsewhere has no business with, and without unpaired isolates.
/// Marks and paired isolates stay.
QString withoutStrayBidiControls(const QString &text);

/// The direction of the first strong character outside isolates (rules P2 and P3); Qt::LayoutDirectionAuto when there
/// is none, as in "38" or "–".
Qt::LayoutDirection directionOf(QStringView text);
inline Qt::LayoutDirection directionOf(Language language)
{
    return language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight;
}

/// The text with a mark before it where its first strong character would give its paragraph another direction than the
/// language's, as in an Arabic sentence that begins with a Latin name.
QString inDirectionOf(Language language, const QString &text);

} // namespace multaqa
