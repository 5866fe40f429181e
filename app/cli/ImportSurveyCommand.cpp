// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ImportSurveyCommand.h"

#include "ProgressLine.h"
#include "app/ErrorText.h"
#include "app/reports/SurveyEditing.h"
#include "app/reports/SurveyTableReader.h"
#include "app/text/Bidi.h"

#include <QJsonArray>

namespace multaqa {

QString ImportSurveyCommand::summary() const
{
    return tr(
        "Takes the survey’s results from a table of totals or of answers. Only totals are kept, and none that stands "
        "for fewer than five people.");
}

Result<CommandOutput> ImportSurveyCommand::run(const CommandContext &context, QStringList arguments) const
{
    const bool isDryRun = takeFlag(arguments, QStringLiteral("--dry-run"));
    if (arguments.size() != 2)
        return wrongUse();
    MULTAQA_TRY(const auto conference,
                isDryRun ? openToRead(context, arguments.at(0)) : openToWrite(context, arguments.at(0)));
    MULTAQA_TRY(const SurveyBook book, SurveyBook::read(conference->database()));
    if (!book.survey)
        return Error::refused(tr("There is no survey yet that could have results. Describe it with \"survey edit\"; "
                                 "nothing was changed."));
    ProgressLine reading(tr("Reading %1").arg(isolated(arguments.at(1))));
    const auto results = SurveyTableReader::read(arguments.at(1), reading.progress());
    if (!results) // whatever is wrong with it, it is the input that is refused, and not the conference
        return Error::refused(errorText(results.error()));
    if (!isDryRun)
        MULTAQA_CHECK(SurveyEditing::takeResults(*conference, book.survey->id, *results));
    QJsonArray leftOut;
    QStringList lines;
    for (const SurveyResults::LeftOut &column : results->leftOut) {
        leftOut.append(QJsonObject{{QStringLiteral("column"), column.column}, {QStringLiteral("why"), column.why}});
        lines << tr("Left out: %1. %2").arg(isolated(column.column), column.why);
    }
    int totals = 0;
    for (const SurveyResults::Question &question : results->questions)
        totals += static_cast<int>(question.answers.size());
    const int questions = static_cast<int>(results->questions.size());
    const bool areAnswers = results->source == SurveyResults::Source::Answers;
    CommandOutput output;
    output.remarks = lines.join(u'\n');
    output.json = QJsonDocument(
        QJsonObject{{QStringLiteral("source"), areAnswers ? QStringLiteral("answers") : QStringLiteral("totals")},
                    {QStringLiteral("rows"), areAnswers ? QJsonValue(results->respondents) : QJsonValue()},
                    {QStringLiteral("questions"), questions},
                    {QStringLiteral("totals"), totals},
                    {QStringLiteral("left_out"), leftOut}});
    output.text = tr("Results of %Ln question(s) kept.", nullptr, questions);
    return output;
}

} // namespace multaqa
