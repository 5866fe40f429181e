// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "LetterCheck.h"

#include "rules/AddressRules.h"
#include "rules/DateRules.h"
#include "rules/OrderRules.h"
#include "rules/PlaceholderRules.h"

#include <algorithm>

namespace multaqa {
namespace {

struct Rule
{
    const char *id; ///< in the answer of check-letter; never given another meaning
    void (*check)(const char *id, const ReadLetter &letter, std::vector<LetterFinding> &findings);
};

constexpr Rule rules[] = {
    {"weekday", &DateRules::weekdays},
    {"no-such-date", &DateRules::missingDates},
    {"calendars-differ", &DateRules::calendars},
    {"deadline-order", &OrderRules::deadlines},
    {"dates-differ", &OrderRules::differences},
    {"file-date", &OrderRules::againstFile},
    {"torn-address", &AddressRules::tornAddresses},
    {"torn-link", &AddressRules::tornLinks},
    {"file-address", &AddressRules::addressesAgainstFile},
    {"file-link", &AddressRules::linksAgainstFile},
    {"placeholder", &PlaceholderRules::placeholders},
};

} // namespace

ReadLetter ReadLetter::of(const LetterText &text, const LetterContext &context)
{
    const std::vector<LetterToken> tokens = tokensOf(text.text(), text.lines());
    std::vector<LetterDate> dates = datesIn(text.text(), tokens, context.today);
    std::vector<DateMeaning> meanings = meaningsOf(tokens, dates);
    return {text, context, std::move(dates), std::move(meanings)};
}

LetterFinding ReadLetter::finding(const char *rule, qsizetype start, qsizetype length, const QString &message) const
{
    return {QString::fromLatin1(rule),
            text.lineAt(start),
            start,
            length,
            text.text().sliced(start, length).simplified(),
            message};
}

std::vector<LetterFinding> LetterCheck::check(const LetterText &text, const LetterContext &context)
{
    const ReadLetter letter = ReadLetter::of(text, context);
    std::vector<LetterFinding> findings;
    for (const Rule &rule : rules)
        rule.check(rule.id, letter, findings);
    std::ranges::stable_sort(findings, {}, &LetterFinding::start);
    return findings;
}

} // namespace multaqa
