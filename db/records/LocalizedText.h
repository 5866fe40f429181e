// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace multaqa {

/// The three working languages. In the file and in JSON: "ar", "en", "fr".
enum class Language { Arabic, English, French };

inline constexpr Language allLanguages[] = {Language::Arabic, Language::English, Language::French};

/// A text in the three working languages; an empty one is not written yet. In the file: columns NAME_ar, NAME_en,
/// NAME_fr.
struct LocalizedText
{
    QString ar;
    QString en;
    QString fr;

    const QString &in(Language language) const
    {
        return language == Language::Arabic ? ar : language == Language::English ? en : fr;
    }
    QString &in(Language language)
    {
        return language == Language::Arabic ? ar : language == Language::English ? en : fr;
    }

    /// The language in which the text is there: the wanted one, else the first of English, French, Arabic; the wanted
    /// one again when there is none at all.
    Language bestLanguage(Language wanted) const
    {
        if (!in(wanted).isEmpty())
            return wanted;
        for (Language other : {Language::English, Language::French, Language::Arabic})
            if (!in(other).isEmpty())
                return other;
        return wanted;
    }
    const QString &best(Language wanted) const { return in(bestLanguage(wanted)); }

    bool isEmpty() const { return ar.isEmpty() && en.isEmpty() && fr.isEmpty(); }
    bool operator==(const LocalizedText &) const = default;
};

/// MAKE(language) for each language.
template <typename Make>
LocalizedText inEachLanguage(Make &&make)
{
    LocalizedText text;
    for (const Language language : allLanguages)
        text.in(language) = make(language);
    return text;
}

} // namespace multaqa
