// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "WrongWeekday.h"

#include "app/letters/dates/LetterDate.h"
#include "app/text/Dates.h"
#include "app/text/Fold.h"
#include "app/text/Numerals.h"

#include <algorithm>

namespace multaqa {
namespace {

/// Whether a quotation was opened before PLACE and not closed.
bool isQuoted(const QString &text, qsizetype place)
{
    int open = 0;
    bool isStraightOpen = false;
    for (const QChar character : QStringView(text).left(place)) {
        if (character == u'“' || character == u'«' || character == u'„')
            ++open;
        else if (character == u'”' || character == u'»')
            open = std::max(0, open - 1);
        else if (character == u'"')
            isStraightOpen = !isStraightOpen;
    }
    return open > 0 || isStraightOpen;
}

QDate nextOf(int weekday, QDate day)
{
    return day.addDays((weekday - day.dayOfWeek() + 7) % 7);
}

/// The language in which TOKEN is the whole name of the weekday, and nothing else.
std::optional<Language> languageOf(const LetterToken &token, int weekday, QDate day)
{
    for (const Language language : allLanguages)
        if (token.folded == fold(weekdayName(nextOf(weekday, day), language)))
            return language;
    return std::nullopt;
}

} // namespace

std::vector<WrongWeekday> wrongWeekdaysIn(const QString &text, QDate today)
{
    std::vector<WrongWeekday> wrong;
    if (std::none_of(text.begin(), text.end(), [](QChar character) { return digitValue(character) >= 0; }))
        return wrong;
    const std::vector<LetterToken> tokens = tokensOf(text);
    for (const LetterDate &date : datesIn(text, tokens, today)) {
        const auto agrees = [&](QDate day) { return day.dayOfWeek() == *date.weekday; };
        if (!date.weekday || !date.exists() || std::any_of(date.days.begin(), date.days.end(), agrees) ||
            isQuoted(text, date.start))
            continue;
        WrongWeekday found;
        found.weekday = *date.weekday;
        found.day = date.days.front();
        const qsizetype start = date.weekdayStart < 0 ? date.start : date.weekdayStart;
        for (const LetterToken &token : tokens) {
            if (token.start < start || token.end() > date.end() ||
                DateWords::all().weekday(token) != std::optional(found.weekday))
                continue;
            if (const auto language = languageOf(token, found.weekday, found.day); language && date.only().isValid()) {
                found.start = token.start;
                found.length = token.length;
                found.language = *language;
            }
            break;
        }
        wrong.push_back(found);
    }
    return wrong;
}

QString withRightWeekdays(const QString &text, const std::vector<WrongWeekday> &wrong)
{
    QString right = text;
    for (auto each = wrong.rbegin(); each != wrong.rend(); ++each) {
        QString name = weekdayName(each->day, each->language);
        if (right.at(each->start).isUpper())
            name[0] = name.at(0).toUpper();
        right.replace(each->start, each->length, name);
    }
    return right;
}

} // namespace multaqa
