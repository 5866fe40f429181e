// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Collation.h"

#include <QLocale>
#include <QStringList>

namespace multaqa {
namespace {

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Arabic:
        return QLocale(QLocale::Arabic);
    case Language::French:
        return QLocale(QLocale::French);
    case Language::English:
        break;
    }
    return QLocale(QLocale::English);
}

QString withoutArticles(const QString &text)
{
    constexpr qsizetype shortestWithArticle = 4;
    const QString article = QStringLiteral("ال");
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        if (word.size() >= shortestWithArticle && word.startsWith(article))
            word.remove(0, article.size());
    return words.join(u' ');
}

} // namespace

Collation::Collation(Language language, ArabicArticle article)
    : m_collator(localeOf(language))
    , m_article(article)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

QCollatorSortKey Collation::key(const QString &text) const
{
    return m_collator.sortKey(m_article == ArabicArticle::Ignored ? withoutArticles(text) : text);
}

} // namespace multaqa
