// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SurveyBook.h"

#include "app/Ordering.h"
#include "db/stores/ReferringStore.h"

#include <QHash>

#include <algorithm>

namespace multaqa {

int SurveyEntry::number() const
{
    int sum = 0;
    for (const SurveyAnswer &answer : answers)
        sum += answer.number;
    return sum;
}

int SurveyEntry::most() const
{
    int most = 0;
    for (const SurveyAnswer &answer : answers)
        most = std::max(most, answer.number);
    return most;
}

Result<SurveyBook> SurveyBook::read(const Database &database)
{
    SurveyBook book;
    MULTAQA_TRY(auto surveys, RecordStore<Survey>(database).all());
    if (surveys.empty())
        return book;
    book.survey = std::move(surveys.front());
    MULTAQA_TRY(auto questions, ReferringStore<SurveyQuestion>(database).of(book.survey->id));
    Ordering::sort(questions);
    MULTAQA_TRY(const auto totals, Ordering::all<SurveyTotal>(database));
    QHash<SurveyQuestionId, size_t> places;
    for (SurveyQuestion &question : questions) {
        places.insert(question.id, book.questions.size());
        book.questions.push_back({std::move(question), {}});
    }
    for (const SurveyTotal &total : totals) {
        const auto place = places.constFind(total.question);
        if (place == places.constEnd())
            continue;
        auto &answers = book.questions[*place].answers;
        auto answer = std::find_if(answers.begin(), answers.end(),
                                   [&](const SurveyAnswer &each) { return each.text == total.answer; });
        if (answer == answers.end())
            answer = answers.insert(answers.end(), {total.answer, 0});
        answer->number += total.number;
        if (total.language)
            answer->languages[*total.language] += total.number;
    }
    return book;
}

bool SurveyBook::isOpenOn(QDate day) const
{
    return survey && (!survey->opensOn || *survey->opensOn <= day) && (!survey->closesOn || day <= *survey->closesOn);
}

} // namespace multaqa
