// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SurveyResults.h"

#include <QRegularExpression>

#include <algorithm>

namespace multaqa {
namespace {

struct Tally
{
    QString answer;
    int number = 0;
    std::map<std::optional<Language>, int> languages;
};

void join(Tally &into, const Tally &other)
{
    into.number += other.number;
    for (const auto &[language, number] : other.languages)
        into.languages[language] += number;
}

std::vector<Tally> tallies(const std::vector<SurveyResults::Count> &counts)
{
    std::vector<Tally> all;
    for (const SurveyResults::Count &count : counts) {
        const bool isTelling = SurveyResults::tellsWho(count.answer) || SurveyResults::tellsWhen(count.answer);
        const QString answer = isTelling ? QString() : count.answer;
        auto found = std::find_if(all.begin(), all.end(), [&](const Tally &tally) { return tally.answer == answer; });
        if (found == all.end())
            found = all.insert(all.end(), {answer, 0, {}});
        join(*found, {answer, count.number, {{count.language, count.number}}});
    }
    return all;
}

/// Puts together what is too small; the remainder stands last.
std::vector<Tally> withoutSmallOnes(std::vector<Tally> all)
{
    Tally rest;
    const auto isSmall = [](const Tally &tally) { return tally.number > 0 && tally.number < SurveyResults::fewest; };
    for (const Tally &tally : all)
        if (isSmall(tally) || tally.answer.isEmpty())
            join(rest, tally);
    std::erase_if(all, [&](const Tally &tally) { return isSmall(tally) || tally.answer.isEmpty(); });
    while (isSmall(rest)) {
        const auto isLess = [](const Tally &a, const Tally &b) {
            return a.number > 0 && (b.number == 0 || a.number < b.number);
        };
        const auto next = std::min_element(all.begin(), all.end(), isLess);
        if (next == all.end() || next->number == 0)
            return {}; // fewer than five in all
        join(rest, *next);
        all.erase(next);
    }
    if (rest.number > 0)
        all.push_back(std::move(rest));
    return all;
}

bool canTellLanguagesApart(const std::vector<Tally> &all)
{
    bool isThere = false;
    for (const Tally &tally : all)
        for (const auto &[language, number] : tally.languages) {
            if (number > 0 && (!language || number < SurveyResults::fewest))
                return false;
            isThere = isThere || language;
        }
    return isThere;
}

} // namespace

std::optional<SurveyResults::Question> SurveyResults::kept(const QString &wording, const std::vector<Count> &counts)
{
    const std::vector<Tally> all = withoutSmallOnes(tallies(counts));
    if (std::none_of(all.begin(), all.end(),
                     [](const Tally &tally) { return tally.number > 0 && !tally.answer.isEmpty(); }))
        return std::nullopt;
    const bool withLanguages = canTellLanguagesApart(all);
    Question question{wording, {}};
    for (const Tally &tally : all) {
        SurveyAnswer &answer = question.answers.emplace_back();
        answer.text = tally.answer;
        answer.number = tally.number;
        if (!withLanguages)
            continue;
        for (const auto &[language, number] : tally.languages)
            if (language && number > 0)
                answer.languages[*language] = number;
    }
    return question;
}

bool SurveyResults::tellsWho(const QString &text)
{
    static const QRegularExpression email(QStringLiteral(R"(\S+@\S+\.\S+)"));
    static const QRegularExpression phone(QStringLiteral(R"(^(?:\+|00|0)[\d\s()./-]{7,}$|^\d[\d\s()./-]{8,}$)"));
    static const QRegularExpression version4(QStringLiteral(R"(^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$)"));
    static const QRegularExpression version6(QStringLiteral(R"(^[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){3,7}$)"));
    const auto isLike = [&](const QRegularExpression &shape) { return shape.match(text).hasMatch(); };
    return isLike(email) || isLike(version4) || isLike(version6) || (isLike(phone) && !tellsWhen(text));
}

bool SurveyResults::tellsWhen(const QString &text)
{
    static const QRegularExpression moment(
        QStringLiteral(R"(^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:[T ,]+.*)?$)"));
    static const QRegularExpression hour(
        QStringLiteral(R"(^\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[AaPp]\.?[Mm]\.?)?$)"));
    return moment.match(text).hasMatch() || hour.match(text).hasMatch();
}

} // namespace multaqa
