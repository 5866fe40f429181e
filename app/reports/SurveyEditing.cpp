// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SurveyEditing.h"

#include "app/FieldCheck.h"
#include "app/text/Bidi.h"
#include "db/OrderKey.h"
#include "db/stores/ReferringStore.h"

namespace multaqa {

Result<void> SurveyEditing::check(const Survey &survey)
{
    if (survey.title.isEmpty())
        return Error::refused(tr("Title: the survey needs one in at least one language."));
    for (const QString &code : survey.languages)
        if (!fromWord<Language>(code))
            return Error::refused(
                tr("Languages: there is no language %1 here; choose ar, en or fr.").arg(isolatedLeftToRight(code)));
    if (survey.opensOn && survey.closesOn && *survey.closesOn < *survey.opensOn)
        return Error::refused(
            tr("Open until: this day is before the one on which the survey opens. Choose a later one."));
    return FieldCheck::link(survey.link);
}

Result<SurveyId> SurveyEditing::add(Conference &conference, Survey survey)
{
    cleanFields(survey);
    MULTAQA_CHECK(check(survey));
    MULTAQA_TRY(const qint64 surveys, RecordStore<Survey>(conference.database()).count());
    if (surveys > 0)
        return Error::refused(tr("This conference has a survey already. Edit it, or remove it first."));
    survey.id = SurveyId::make();
    return conference.perform(Operation::AddSurvey, [&](Transaction &transaction) -> Result<SurveyId> {
        MULTAQA_CHECK(RecordStore<Survey>::insert(transaction, survey));
        return survey.id;
    });
}

Result<void> SurveyEditing::edit(Conference &conference, Survey survey)
{
    cleanFields(survey);
    MULTAQA_CHECK(check(survey));
    MULTAQA_CHECK(RecordStore<Survey>(conference.database()).get(survey.id));
    return conference.perform(Operation::EditSurvey, [&](Transaction &transaction) {
        return RecordStore<Survey>::update(transaction, survey);
    });
}

Result<void> SurveyEditing::remove(Conference &conference, SurveyId survey)
{
    MULTAQA_CHECK(RecordStore<Survey>(conference.database()).get(survey));
    return conference.perform(Operation::RemoveSurvey, [&](Transaction &transaction) -> Result<void> {
        MULTAQA_CHECK(retireResults(transaction, survey));
        return RecordStore<Survey>::retire(transaction, survey);
    });
}

Result<void> SurveyEditing::takeResults(Conference &conference, SurveyId survey, const SurveyResults &results)
{
    MULTAQA_CHECK(RecordStore<Survey>(conference.database()).get(survey));
    MULTAQA_TRY(const SurveyBook book, SurveyBook::read(conference.database()));
    std::vector<SurveyResults::Question> before;
    for (const SurveyEntry &entry : book.questions)
        before.push_back({entry.question.wording, entry.answers});
    if (before == results.questions)
        return {};
    return conference.perform(Operation::ImportSurveyResults, [&](Transaction &transaction) -> Result<void> {
        MULTAQA_CHECK(retireResults(transaction, survey));
        QString position;
        for (const SurveyResults::Question &question : results.questions) {
            position = OrderKey::between(position, {});
            MULTAQA_CHECK(
                insert(transaction, {SurveyQuestionId::make(), survey, question.wording, position}, question.answers));
        }
        return {};
    });
}

Result<void> SurveyEditing::removeResults(Conference &conference, SurveyId survey)
{
    return conference.perform(Operation::RemoveSurveyResults,
                              [&](Transaction &transaction) { return retireResults(transaction, survey); });
}

Result<void> SurveyEditing::retireResults(Transaction &transaction, SurveyId survey)
{
    MULTAQA_TRY(const auto questions, ReferringStore<SurveyQuestion>(transaction.database()).of(survey));
    for (const SurveyQuestion &question : questions) {
        MULTAQA_CHECK(ReferringStore<SurveyTotal>::retireOf(transaction, question.id));
        MULTAQA_CHECK(RecordStore<SurveyQuestion>::retire(transaction, question.id));
    }
    return {};
}

Result<void> SurveyEditing::insert(Transaction &transaction, const SurveyQuestion &question,
                                   const std::vector<SurveyAnswer> &answers)
{
    MULTAQA_CHECK(RecordStore<SurveyQuestion>::insert(transaction, question));
    QString position;
    const auto put = [&](const QString &answer, std::optional<Language> language, int number) {
        position = OrderKey::between(position, {});
        return RecordStore<SurveyTotal>::insert(
            transaction, {SurveyTotalId::make(), question.id, answer, language, number, position});
    };
    for (const SurveyAnswer &answer : answers) {
        if (answer.languages.empty())
            MULTAQA_CHECK(put(answer.text, std::nullopt, answer.number));
        for (const auto &[language, number] : answer.languages)
            MULTAQA_CHECK(put(answer.text, language, number));
    }
    return {};
}

} // namespace multaqa
