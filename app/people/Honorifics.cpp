// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Honorifics.h"

#include "app/text/Fold.h"

#include <algorithm>

namespace multaqa {
namespace {

struct UsualHonorific
{
    Gender gender;
    const char *ar;
    const char *en;
    const char *fr;
};

constexpr UsualHonorific usualOnes[] = {
    {Gender::Male, "السيد", "Mr", "M."},
    {Gender::Female, "السيدة", "Ms", "Mme"},
    {Gender::Male, "الدكتور", "Dr", "Dr"},
    {Gender::Female, "الدكتورة", "Dr", "Dre"},
    {Gender::Male, "الأستاذ", "Prof.", "Pr"},
    {Gender::Female, "الأستاذة", "Prof.", "Pre"},
    {Gender::Male, "سعادة السيد", "H.E. Mr", "S.E. M."},
    {Gender::Female, "سعادة السيدة", "H.E. Ms", "S.E. Mme"},
    {Gender::Male, "معالي السيد", "H.E. Mr", "S.E. M."},
    {Gender::Female, "معالي السيدة", "H.E. Ms", "S.E. Mme"},
};

bool isUsual(const LocalizedText &honorific)
{
    const std::vector<LocalizedText> all = Honorifics::usual(Gender::NotGiven);
    return std::find(all.begin(), all.end(), honorific) != all.end();
}

} // namespace

std::vector<LocalizedText> Honorifics::usual(Gender gender)
{
    std::vector<LocalizedText> fitting;
    for (const UsualHonorific &each : usualOnes)
        if (each.gender == gender || (gender != Gender::Male && gender != Gender::Female))
            fitting.push_back({QString::fromUtf8(each.ar), QString::fromUtf8(each.en), QString::fromUtf8(each.fr)});
    return fitting;
}

LocalizedText Honorifics::withTyped(const LocalizedText &before, const QString &typed, Language language, Gender gender)
{
    if (typed == before.in(language))
        return before;
    // Those of the person's gender first: "Dr" is الدكتور of one and الدكتورة of another.
    for (const Gender whose : {gender, Gender::NotGiven})
        for (const LocalizedText &each : usual(whose))
            if (!typed.isEmpty() && fold(each.in(language)) == fold(typed))
                return each;
    LocalizedText after = isUsual(before) ? LocalizedText() : before;
    after.in(language) = typed;
    return after;
}

} // namespace multaqa
