// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DocumentWork.h"

#include "app/Clock.h"
#include "app/agenda/AgendaDocument.h"
#include "app/documents/AgendaPdf.h"
#include "app/documents/NamePlatePdf.h"
#include "app/documents/ParticipantListPdf.h"
#include "app/documents/ReportsPdf.h"
#include "app/documents/StatisticsPdf.h"
#include "app/people/BadgeDocument.h"
#include "app/people/StatisticsDocument.h"
#include "app/reports/ReportsDocument.h"
#include "ui/Application.h"

namespace multaqa {
namespace {

using Outcome = Result<std::optional<DocumentWork>>;

Outcome agendaWork(const Database &database, const DocumentChoice &choice)
{
    MULTAQA_TRY(const Agenda agenda, Agenda::read(database, choice.event));
    if (agenda.days.empty())
        return std::optional<DocumentWork>();
    const AgendaContent content = agendaContent(agenda, choice.languages, Clock::now());
    DocumentWork work;
    work.title = content.title;
    work.layOut = [content](const std::stop_token &stop, const DocumentProgress &progress) {
        return AgendaPdf::layOut(content, stop, progress);
    };
    return std::optional(std::move(work));
}

Outcome listWork(const Database &database, const DocumentChoice &choice, const ParticipantDocumentRequest &request)
{
    MULTAQA_TRY(const ParticipantListContent content, participantListContent(database, request, choice.emails));
    DocumentWork work;
    work.title = content.occasion;
    work.layOut = [content](const std::stop_token &stop, const DocumentProgress &progress) {
        return ParticipantListPdf::layOut(content, stop, progress);
    };
    return std::optional(std::move(work));
}

Outcome badgeWork(const Database &database, const DocumentChoice &choice, const ParticipantDocumentRequest &request)
{
    MULTAQA_TRY(const BadgeContent content, badgeContent(database, request));
    DocumentWork work;
    work.title = content.title;
    work.layOut = [content, choice](const std::stop_token &stop, const DocumentProgress &progress) {
        return choice.kind == DocumentKind::Badges ? BadgePdf::layOut(content, choice.sheet, stop, progress)
                                                   : NamePlatePdf::layOut(content, stop, progress);
    };
    return std::optional(std::move(work));
}

Outcome figuresWork(const Database &database, const DocumentChoice &choice)
{
    StatisticsDocumentRequest request;
    request.scope.event = choice.event;
    request.languages = choice.languages;
    request.now = Clock::now();
    request.today = Application::instance().today();
    MULTAQA_TRY(const StatisticsContent content, statisticsContent(database, request));
    if (content.tables.empty())
        return std::optional<DocumentWork>();
    DocumentWork work;
    work.title = content.occasion;
    work.layOut = [content](const std::stop_token &stop, const DocumentProgress &progress) {
        return StatisticsPdf::layOut(content, stop, progress);
    };
    return std::optional(std::move(work));
}

Outcome reportsWork(const Database &database, const DocumentChoice &choice)
{
    MULTAQA_TRY(const ReportsContent content,
                reportsContent(database, {choice.languages, Clock::now(), Application::instance().today()}));
    if (content.reports.empty() && content.surveyTitle.isEmpty())
        return std::optional<DocumentWork>();
    DocumentWork work;
    work.title = content.occasion;
    work.layOut = [content](const std::stop_token &stop, const DocumentProgress &progress) {
        return ReportsPdf::layOut(content, stop, progress);
    };
    return std::optional(std::move(work));
}

} // namespace

Outcome DocumentWork::read(const Database &database, const DocumentChoice &choice)
{
    if (choice.kind == DocumentKind::Agenda)
        return agendaWork(database, choice);
    if (choice.kind == DocumentKind::Figures)
        return figuresWork(database, choice);
    if (choice.kind == DocumentKind::Reports)
        return reportsWork(database, choice);
    ParticipantDocumentRequest request;
    request.languages = choice.languages;
    request.event = choice.event;
    request.now = Clock::now();
    MULTAQA_TRY(request.participants, (ParticipantSelection{choice.who, choice.event}.participants(database)));
    if (request.participants.empty())
        return std::optional<DocumentWork>();
    auto outcome = choice.kind == DocumentKind::ParticipantList ? listWork(database, choice, request)
                                                                : badgeWork(database, choice, request);
    if (outcome)
        (*outcome)->participants = std::move(request.participants);
    return outcome;
}

} // namespace multaqa
