// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SurveyEditCommand.h"

#include "app/reports/SurveyEditing.h"

namespace multaqa {

QString SurveyEditCommand::summary() const
{
    return tr("Says what the survey is called, in which languages and where it is, and until when it is open. What is "
              "not said stays.");
}

Result<CommandOutput> SurveyEditCommand::run(const CommandContext &context, QStringList arguments) const
{
    std::array<std::optional<QString>, std::size(allLanguages)> titles;
    for (const Language language : allLanguages)
        titles[static_cast<size_t>(language)] = takeOption(arguments, QString(u"--title-" % wordOf(language)));
    const auto languages = takeOption(arguments, QStringLiteral("--languages"));
    const auto link = takeOption(arguments, QStringLiteral("--link"));
    const auto opens = takeOption(arguments, QStringLiteral("--opens"));
    const auto closes = takeOption(arguments, QStringLiteral("--closes"));
    if (arguments.size() != 1)
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToWrite(context, arguments.front()));
    MULTAQA_TRY(const SurveyBook book, SurveyBook::read(conference->database()));
    Survey survey = book.survey.value_or(Survey());
    for (const Language language : allLanguages)
        survey.title.in(language) = titles[static_cast<size_t>(language)].value_or(survey.title.in(language));
    survey.link = link.value_or(survey.link);
    if (languages)
        survey.languages = languages->split(u',', Qt::SkipEmptyParts);
    if (opens) {
        MULTAQA_TRY(survey.opensOn, dayOrNone(*opens));
    }
    if (closes) {
        MULTAQA_TRY(survey.closesOn, dayOrNone(*closes));
    }
    if (book.survey) {
        MULTAQA_CHECK(SurveyEditing::edit(*conference, survey));
    } else {
        MULTAQA_TRY(survey.id, SurveyEditing::add(*conference, survey));
    }
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("id"), survey.id.text()}});
    output.text = tr("The survey is noted as %1.").arg(survey.id.text());
    return output;
}

} // namespace multaqa
