// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SurveyCommand.h"

#include "app/exchange/RecordJson.h"
#include "app/reports/ReportTerms.h"
#include "db/records/ConferenceDetails.h"
#include "db/stores/RecordStore.h"

#include <QJsonArray>

namespace multaqa {
namespace {

QJsonObject questionJson(const SurveyEntry &entry, Language language)
{
    QJsonArray answers;
    for (const SurveyAnswer &answer : entry.answers) {
        QJsonObject languages;
        for (const auto &[spoken, number] : answer.languages)
            languages.insert(wordOf(spoken), number);
        answers.append(QJsonObject{{QStringLiteral("answer"), termOf(answer).in(language)},
                                   {QStringLiteral("number"), answer.number},
                                   {QStringLiteral("languages"), languages}});
    }
    return {{QStringLiteral("question"), entry.question.wording}, {QStringLiteral("answers"), answers}};
}

} // namespace

QString SurveyCommand::summary() const
{
    return tr("Tells of the survey: where it is, until when it is open, and its results as totals.");
}

Result<CommandOutput> SurveyCommand::run(const CommandContext &context, QStringList arguments) const
{
    if (arguments.size() != 1)
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToRead(context, arguments.front()));
    MULTAQA_TRY(const auto details, RecordStore<ConferenceDetails>(conference->database()).all());
    const QDate today = context.clock.today(details.empty() ? QString() : details.front().timeZone);
    MULTAQA_TRY(const SurveyBook book, SurveyBook::read(conference->database()));
    CommandOutput output;
    if (!book.survey) {
        output.json = QJsonDocument(QJsonObject{});
        output.text = tr("There is no survey yet. Describe it with \"survey edit\".");
        return output;
    }
    const Survey &survey = *book.survey;
    QJsonArray questions;
    std::vector<QStringList> rows;
    for (const SurveyEntry &entry : book.questions) {
        questions.append(questionJson(entry, context.language));
        rows.push_back({entry.question.wording});
        for (const SurveyAnswer &answer : entry.answers)
            rows.push_back({QString(u"  " % termOf(answer).in(context.language)), QString::number(answer.number)});
    }
    output.json = QJsonDocument(
        QJsonObject{{QStringLiteral("id"), survey.id.text()},
                    {QStringLiteral("title"), RecordJson::toJson(survey.title)},
                    {QStringLiteral("languages"), QJsonArray::fromStringList(survey.languages)},
                    {QStringLiteral("link"), survey.link.isEmpty() ? QJsonValue() : QJsonValue(survey.link)},
                    {QStringLiteral("opens"), jsonOf(survey.opensOn)},
                    {QStringLiteral("closes"), jsonOf(survey.closesOn)},
                    {QStringLiteral("open"), book.isOpenOn(today)},
                    {QStringLiteral("questions"), questions}});
    QStringList lines{survey.title.best(context.language), survey.languages.join(QStringLiteral(", ")), survey.link};
    if (survey.closesOn)
        lines << tr("Open until %1").arg(survey.closesOn->toString(Qt::ISODate));
    lines.removeAll({});
    output.text = lines.join(u'\n') % u'\n' % (rows.empty() ? QString(tr("No results yet.") % u'\n') : asTable(rows));
    return output;
}

} // namespace multaqa
