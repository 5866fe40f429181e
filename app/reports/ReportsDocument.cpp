// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReportsDocument.h"

#include "ReportBook.h"
#include "ReportTerms.h"
#include "SurveyBook.h"
#include "app/agenda/AgendaDocument.h"
#include "app/agenda/AgendaTerms.h"
#include "app/text/Bidi.h"
#include "app/text/Dates.h"

namespace multaqa {
namespace {

/// What people wrote in a language of their own, for every reader.
LocalizedText asWritten(const QString &text)
{
    return directionOf(text) == Qt::RightToLeft ? LocalizedText{text, {}, {}} : LocalizedText{{}, text, {}};
}

/// Numbers and days as the conference writes them.
class ReportsWriting
{
public:
    explicit ReportsWriting(const ConferenceDetails &conference)
        : m_style{conference.digits, conference.arabicMonths}
    {
    }

    LocalizedText number(int number) const
    {
        return inEachLanguage([&](Language language) { return numberIn(number, language); });
    }
    LocalizedText day(QDate day) const
    {
        return inEachLanguage(
            [&](Language language) { return formatDay(day, language, m_style, DayForm::WithoutWeekday); });
    }
    LocalizedText fullDay(QDate day) const
    {
        return inEachLanguage([&](Language language) { return formatDay(day, language, m_style); });
    }
    LocalizedText share(int part, int whole) const
    {
        return inEachLanguage([&](Language language) { return formatShare(part, whole, language, m_style.digits); });
    }
    /// "Arabic 20 · English 6"
    LocalizedText languages(const SurveyAnswer &answer) const
    {
        if (answer.languages.empty())
            return {};
        return inEachLanguage([&](Language language) {
            QStringList parts;
            for (const auto &[spoken, number] : answer.languages)
                parts << termOf(spoken).in(language) % u' ' % numberIn(number, language);
            return parts.join(QStringLiteral(" · "));
        });
    }

private:
    QString numberIn(int number, Language language) const { return formatNumber(number, language, m_style.digits); }

    DateStyle m_style;
};

template <typename... Words>
LocalizedText filledIn(const LocalizedText &pattern, const Words &...words)
{
    return inEachLanguage([&](Language language) { return pattern.in(language).arg(words.in(language)...); });
}

ReportsContent::ReportLine lineOf(const ReportEntry &entry, const ReportsWriting &writing)
{
    const Report &report = entry.report;
    ReportsContent::ReportLine line;
    line.title = asWritten(report.title);
    for (const Organisation &author : entry.authors)
        line.authors.push_back(author.name.isEmpty() ? asWritten(author.acronym) : author.name);
    line.language = termOf(report.language);
    line.received = report.receivedOn ? writing.day(*report.receivedOn) : DocumentWords::announced();
    if (entry.isLate())
        line.lateness = DocumentWords::late();
    else if (entry.lateness == Lateness::InTimeByExtension)
        line.lateness = DocumentWords::byExtension();
    if (report.publishedOn)
        line.published = writing.day(*report.publishedOn);
    else if (entry.isReceived())
        line.published = DocumentWords::notPublished();
    line.link = report.publishedLink;
    return line;
}

std::vector<LocalizedText> remarksOn(const ReportBook &book, const ReportsWriting &writing, QDate today)
{
    std::vector<LocalizedText> remarks;
    const int reports = static_cast<int>(book.entries.size());
    const int received = reports - book.announced();
    remarks.push_back(reports == 0
                          ? DocumentWords::noReports()
                          : filledIn(DocumentWords::reportsInAll(), writing.number(reports), writing.number(received),
                                     writing.number(book.late()), writing.number(received - book.unpublished())));
    if (book.deadline)
        remarks.push_back(filledIn(DocumentWords::deadlineOfReports(), writing.fullDay(*book.deadline->day)));
    remarks.push_back(filledIn(DocumentWords::asOf(), writing.day(today)));
    return remarks;
}

std::vector<LocalizedText> remarksOn(const SurveyBook &book, const ReportsWriting &writing)
{
    std::vector<LocalizedText> remarks;
    const Survey &survey = *book.survey;
    if (survey.opensOn && survey.closesOn)
        remarks.push_back(
            filledIn(DocumentWords::surveyOpen(), writing.day(*survey.opensOn), writing.day(*survey.closesOn)));
    else if (survey.closesOn)
        remarks.push_back(filledIn(DocumentWords::surveyOpenUntil(), writing.day(*survey.closesOn)));
    if (!book.questions.empty())
        remarks.push_back(DocumentWords::surveyAnonymous());
    return remarks;
}

ReportsContent::Question questionOf(const SurveyEntry &entry, const ReportsWriting &writing)
{
    ReportsContent::Question question{asWritten(entry.question.wording), {}};
    for (const SurveyAnswer &answer : entry.answers)
        question.answers.push_back({answer.text.isEmpty() ? restOfAnswers() : asWritten(answer.text),
                                    writing.languages(answer), writing.number(answer.number),
                                    writing.share(answer.number, entry.number())});
    return question;
}

} // namespace

Result<ReportsContent> reportsContent(const Database &database, const ReportsDocumentRequest &request)
{
    MULTAQA_TRY(const Agenda agenda, Agenda::readHead(database));
    MULTAQA_TRY(const ReportBook reports, ReportBook::read(database, request.today));
    MULTAQA_TRY(const SurveyBook survey, SurveyBook::read(database));
    const ReportsWriting writing(agenda.conference);
    ReportsContent content;
    static_cast<DocumentHead &>(content) = documentHead(agenda, request.languages, request.now);
    content.occasion = content.title;
    content.title = survey.survey ? DocumentWords::reportsAndSurvey() : DocumentWords::voluntaryReports();
    content.remarks = remarksOn(reports, writing, request.today);
    for (const ReportEntry &entry : reports.entries)
        content.reports.push_back(lineOf(entry, writing));
    if (survey.survey) {
        content.surveyTitle = survey.survey->title;
        content.surveyRemarks = remarksOn(survey, writing);
    }
    for (const SurveyEntry &entry : survey.questions)
        content.questions.push_back(questionOf(entry, writing));
    return content;
}

} // namespace multaqa
