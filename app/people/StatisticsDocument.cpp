// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "StatisticsDocument.h"

#include "PeopleTerms.h"
#include "app/agenda/AgendaDocument.h"
#include "app/text/Dates.h"

namespace multaqa {
namespace {

/// Numbers and days as the conference writes them, in each language.
class Writing
{
public:
    explicit Writing(const ConferenceDetails &conference)
        : m_style{conference.digits, conference.arabicMonths}
    {
    }

    LocalizedText number(qint64 number) const
    {
        return inEachLanguage([&](Language language) { return formatNumber(number, language, m_style.digits); });
    }
    LocalizedText share(qint64 part, qint64 whole) const
    {
        return inEachLanguage([&](Language language) { return formatShare(part, whole, language, m_style.digits); });
    }
    LocalizedText day(QDate day, DayForm form) const
    {
        return inEachLanguage([&](Language language) { return formatDay(day, language, m_style, form); });
    }

private:
    DateStyle m_style;
};

LocalizedText filledIn(const LocalizedText &pattern, const LocalizedText &word)
{
    return inEachLanguage([&](Language language) { return pattern.in(language).arg(word.in(language)); });
}

LocalizedText whoIsCounted(const Statistics::Scope &scope)
{
    if (scope.presence == Statistics::Scope::Presence::Attended)
        return DocumentWords::countedAttended();
    if (scope.state)
        return filledIn(DocumentWords::countedAre(), termOf(*scope.state));
    return DocumentWords::countedAreRegistered();
}

StatisticsContent::Table tableOf(const Statistics &statistics, Dimension dimension, const Writing &writing)
{
    StatisticsContent::Table table;
    table.heading = termOf(dimension);
    for (const Statistics::Line &line : statistics.by(dimension))
        table.lines.push_back({statistics.nameOf(line.key, dimension), writing.number(line.number),
                               writing.share(line.number, statistics.total()), false});
    if (!table.lines.empty())
        table.lines.push_back({DocumentWords::all(), writing.number(statistics.total()),
                               writing.share(statistics.total(), statistics.total()), true});
    return table;
}

StatisticsContent::Table tableOf(const Statistics::EventLine &event, const Writing &writing)
{
    StatisticsContent::Table table;
    table.heading = event.title;
    const auto add = [&](const LocalizedText &name, qint64 number) {
        if (number > 0)
            table.lines.push_back({name, writing.number(number), {}, false});
    };
    add(termOf(RegistrationState::Invited), event.invited);
    add(termOf(RegistrationState::Registered), event.registered);
    add(termOf(RegistrationState::Approved), event.approved);
    add(termOf(RegistrationState::Refused), event.refused);
    add(termOf(RegistrationState::Cancelled), event.cancelled);
    add(DocumentWords::attended(), event.attended);
    for (const auto &[day, number] : event.days)
        add(filledIn(DocumentWords::attendedOn(), writing.day(day, DayForm::Full)), number);
    return table;
}

} // namespace

Result<StatisticsContent> statisticsContent(const Database &database, const StatisticsDocumentRequest &request)
{
    MULTAQA_TRY(const Agenda agenda, Agenda::readHead(database, request.scope.event));
    MULTAQA_TRY(const Statistics statistics, Statistics::of(database, request.scope, request.languages.front()));
    MULTAQA_TRY(const auto events, Statistics::events(database));
    const Writing writing(agenda.conference);
    StatisticsContent content;
    static_cast<DocumentHead &>(content) = documentHead(agenda, request.languages, request.now);
    content.occasion = content.title;
    content.title = DocumentWords::figures();
    content.total = filledIn(DocumentWords::totalOfPeople(), writing.number(statistics.total()));
    if (request.scope.event)
        content.remarks.push_back(whoIsCounted(request.scope));
    content.remarks.push_back(filledIn(DocumentWords::asOf(), writing.day(request.today, DayForm::WithoutWeekday)));
    if (statistics.forgotten() > 0)
        content.remarks.push_back(
            filledIn(DocumentWords::forgottenAmongThem(), writing.number(statistics.forgotten())));
    if (statistics.forgottenTwice() > 0)
        content.remarks.push_back(
            filledIn(DocumentWords::perhapsCountedTwice(), writing.number(statistics.forgottenTwice())));
    for (const Dimension dimension : {Dimension::Group, Dimension::Country, Dimension::Gender, Dimension::Language})
        content.tables.push_back(tableOf(statistics, dimension, writing));
    for (const Statistics::EventLine &event : events)
        if (!request.scope.event || event.event == *request.scope.event)
            content.tables.push_back(tableOf(event, writing));
    std::erase_if(content.tables, [](const auto &table) { return table.lines.empty(); });
    return content;
}

} // namespace multaqa
