// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/LocalizedText.h"

#include <QCollator>

namespace multaqa {

/// Whether الجزائر stands under the alif of its article or under the jim.
enum class ArabicArticle { Counts, Ignored };

/// The alphabetical order of a language (CLDR): case and accents decide only between words that are otherwise equal,
/// numbers count by their value.
class Collation
{
public:
    explicit Collation(Language language, ArabicArticle article = ArabicArticle::Ignored);

    /// Keys are compared quickly, and as often as one likes.
    QCollatorSortKey key(const QString &text) const;

private:
    QCollator m_collator;
    ArabicArticle m_article;
};

} // namespace multaqa
