// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "StatisticsCommand.h"

#include "app/documents/PdfWriter.h"
#include "app/documents/StatisticsPdf.h"
#include "app/people/StatisticsDocument.h"
#include "db/records/ConferenceDetails.h"
#include "db/records/Event.h"
#include "db/stores/RecordStore.h"

#include <QJsonArray>

namespace multaqa {
namespace {

struct Part
{
    Dimension dimension;
    const char *key;
};
constexpr Part parts[] = {{Dimension::Group, "groups"},
                          {Dimension::Country, "countries"},
                          {Dimension::Gender, "genders"},
                          {Dimension::Language, "languages"}};

QJsonObject eventJson(const Statistics::EventLine &line, Language language)
{
    QJsonArray days;
    for (const auto &[day, number] : line.days)
        days.append(
            QJsonObject{{QStringLiteral("day"), day.toString(Qt::ISODate)}, {QStringLiteral("number"), number}});
    return {{QStringLiteral("id"), line.event.text()},
            {QStringLiteral("title"), line.title.best(language)},
            {QStringLiteral("invited"), line.invited},
            {QStringLiteral("registered"), line.registered},
            {QStringLiteral("approved"), line.approved},
            {QStringLiteral("refused"), line.refused},
            {QStringLiteral("cancelled"), line.cancelled},
            {QStringLiteral("attended"), line.attended},
            {QStringLiteral("days"), days}};
}

} // namespace

QString StatisticsCommand::summary() const
{
    return tr(
        "Counts people by group, country, gender and language, and those of each event; as a table, or as a PDF in "
        "--lang ar, en, fr or ar+en.");
}

Result<CommandOutput> StatisticsCommand::run(const CommandContext &context, QStringList arguments) const
{
    const auto event = takeOption(arguments, QStringLiteral("--event"));
    const auto state = takeOption(arguments, QStringLiteral("--state"));
    Statistics::Scope scope;
    if (state) {
        scope.state = fromWord<RegistrationState>(*state);
        if (*state == QLatin1String("attended"))
            scope.presence = Statistics::Scope::Presence::Attended;
        else if (!scope.state)
            return wrongUse();
    }
    if (arguments.isEmpty() || arguments.size() > 2 || (state && !event))
        return wrongUse();
    const QString out = arguments.value(1);
    if (!out.isEmpty() && !out.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return Error{ErrorKind::WrongUse, tr("Figures are written as .pdf; \"%1\" ends otherwise.").arg(out), out, {}};
    MULTAQA_TRY(const auto conference, openToRead(context, arguments.front()));
    const Database &database = conference->database();
    if (event) {
        scope.event = EventId::fromText(*event);
        MULTAQA_CHECK(RecordStore<Event>(database).get(*scope.event));
    }
    if (out.isEmpty())
        return told(database, scope, context.language);
    MULTAQA_CHECK(checkOutput(*conference, out));
    return written(database, scope, context, out);
}

Result<CommandOutput> StatisticsCommand::written(const Database &database, const Statistics::Scope &scope,
                                                 const CommandContext &context, const QString &out)
{
    MULTAQA_TRY(const auto details, RecordStore<ConferenceDetails>(database).all());
    StatisticsDocumentRequest request;
    request.scope = scope;
    request.languages = context.languages;
    request.now = Clock::now();
    request.today = context.clock.today(details.empty() ? QString() : details.front().timeZone);
    MULTAQA_TRY(const auto content, statisticsContent(database, request));
    MULTAQA_TRY(const auto document, StatisticsPdf::layOut(content));
    MULTAQA_CHECK(PdfWriter::write(*document, out));
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("out"), out}});
    output.text = tr("Wrote the figures to %1.").arg(out);
    return output;
}

Result<CommandOutput> StatisticsCommand::told(const Database &database, const Statistics::Scope &scope,
                                              Language language)
{
    MULTAQA_TRY(const Statistics statistics, Statistics::of(database, scope, language));
    MULTAQA_TRY(const auto events, Statistics::events(database));

    QJsonObject json{{QStringLiteral("people"), statistics.total()},
                     {QStringLiteral("forgotten"), statistics.forgotten()},
                     {QStringLiteral("forgotten_twice"), statistics.forgottenTwice()}};
    std::vector<QStringList> rows{{tr("People"), QString::number(statistics.total())}};
    for (const Part &part : parts) {
        QJsonArray lines;
        for (const Statistics::Line &line : statistics.by(part.dimension)) {
            lines.append(QJsonObject{{QStringLiteral("key"), line.key},
                                     {QStringLiteral("name"), line.name},
                                     {QStringLiteral("number"), line.number}});
            rows.push_back({line.name, QString::number(line.number)});
        }
        json.insert(QLatin1String(part.key), lines);
    }
    QJsonArray eventLines;
    std::vector<QStringList> eventRows{{tr("Event"), tr("Invited"), tr("Registered"), tr("Approved"), tr("Attended")}};
    for (const Statistics::EventLine &line : events) {
        eventLines.append(eventJson(line, language));
        eventRows.push_back({line.title.best(language), QString::number(line.invited), QString::number(line.registered),
                             QString::number(line.approved), QString::number(line.attended)});
    }
    json.insert(QStringLiteral("events"), eventLines);
    CommandOutput output;
    output.json = QJsonDocument(json);
    output.text = asTable(rows) % u'\n' % asTable(eventRows);
    return output;
}

} // namespace multaqa
