// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ExportParticipantsCommand.h"

#include "ProgressLine.h"
#include "app/people/ParticipantSelection.h"
#include "app/people/PeopleList.h"
#include "app/people/PeopleQuery.h"
#include "app/text/Bidi.h"
#include "db/records/ConferenceDetails.h"
#include "db/records/Event.h"
#include "db/stores/RecordStore.h"

#include <QSet>

namespace multaqa {
namespace {

using Format = ParticipantExport::Format;
using Who = ParticipantSelection::Who;

bool isOnPages(Format format)
{
    return format == Format::List || format == Format::Badges || format == Format::NamePlates;
}

/// The value that WORD stands for in a list of words; none when it is in none.
template <typename Value, size_t Count>
std::optional<Value> among(const std::pair<const char *, Value> (&words)[Count], const QString &word)
{
    for (const auto &[known, value] : words)
        if (word == QLatin1String(known))
            return value;
    return std::nullopt;
}

} // namespace

QString ExportParticipantsCommand::summary() const
{
    return tr("Writes people as .xlsx, .csv, .vcf or .json, or as a .pdf: the list of participants, badges or name "
              "plates.");
}

Result<Format> ExportParticipantsCommand::formatOf(const QString &out, const Wish &wish) const
{
    const auto format = ParticipantExport::formatOf(out);
    if (!format)
        return Error{ErrorKind::WrongUse,
                     tr("People are written as .xlsx, .csv, .vcf, .json or .pdf; \"%1\" ends otherwise.").arg(out),
                     out,
                     {}};
    if ((wish.isBadges || wish.isPlates) && *format != Format::List)
        return Error{ErrorKind::WrongUse,
                     tr("Badges and name plates are written as .pdf; \"%1\" ends otherwise.").arg(out),
                     out,
                     {}};
    if (wish.isBadges && wish.isPlates)
        return wrongUse();
    if (wish.vCard && *wish.vCard != QLatin1String("3") && *wish.vCard != QLatin1String("4"))
        return Error{ErrorKind::WrongUse,
                     tr("After --vcard comes 3 or 4; \"%1\" is neither.").arg(*wish.vCard),
                     *wish.vCard,
                     {}};
    if (*format == Format::VCard3 && wish.vCard == QLatin1String("4"))
        return Format::VCard4;
    return wish.isBadges ? Format::Badges : wish.isPlates ? Format::NamePlates : *format;
}

Result<std::vector<ParticipantId>> ExportParticipantsCommand::chosen(const Database &database, const Wish &wish) const
{
    ParticipantSelection selection;
    if (wish.event) {
        selection.event = EventId::fromText(*wish.event);
        if (selection.event->isNull())
            return Error{
                ErrorKind::WrongUse, tr("\"%1\" is not the id of an event.").arg(*wish.event), *wish.event, {}};
        MULTAQA_CHECK(RecordStore<Event>(database).get(*selection.event));
    }
    if (wish.who) {
        constexpr std::pair<const char *, Who> words[] = {
            {"registered", Who::Registered}, {"approved", Who::Approved}, {"attended", Who::Attended}};
        const auto who = among(words, *wish.who);
        if (!who || !wish.event)
            return Error{ErrorKind::WrongUse,
                         tr("--who registered, approved or attended needs an event: --event ID."),
                         *wish.who,
                         {}};
        selection.who = *who;
    }
    MULTAQA_TRY(auto people, selection.participants(database));
    if (!wish.where)
        return people;
    MULTAQA_TRY(const PeopleCatalogue catalogue, PeopleCatalogue::read(database));
    MULTAQA_TRY(const PeopleQuery query, PeopleQuery::parse(*wish.where, catalogue));
    MULTAQA_TRY(const auto named, findPeople(database, query, {}));
    const QSet<ParticipantId> meant(named.begin(), named.end());
    std::erase_if(people, [&](ParticipantId person) { return !meant.contains(person); });
    return people;
}

Result<CommandOutput> ExportParticipantsCommand::run(const CommandContext &context, QStringList arguments) const
{
    Wish wish;
    wish.where = takeOption(arguments, QStringLiteral("--where"));
    wish.event = takeOption(arguments, QStringLiteral("--event"));
    wish.who = takeOption(arguments, QStringLiteral("--who"));
    wish.vCard = takeOption(arguments, QStringLiteral("--vcard"));
    wish.sheet = takeOption(arguments, QStringLiteral("--sheet"));
    wish.isBadges = takeFlag(arguments, QStringLiteral("--badges"));
    wish.isPlates = takeFlag(arguments, QStringLiteral("--plates"));
    ParticipantExport way;
    way.purpose = takeOption(arguments, QStringLiteral("--purpose")).value_or(QString());
    way.emails = takeFlag(arguments, QStringLiteral("--emails")) ? EmailsInList::Shown : EmailsInList::LeftOut;
    if (arguments.size() != 2)
        return wrongUse();
    const QString &out = arguments.at(1);
    MULTAQA_TRY(way.format, formatOf(out, wish));
    if (wish.sheet) {
        constexpr std::pair<const char *, BadgeSheet> words[] = {
            {"a6", BadgeSheet::A6}, {"4", BadgeSheet::FourOnA4}, {"8", BadgeSheet::EightOnA4}};
        const auto sheet = among(words, wish.sheet->toLower());
        if (!sheet)
            return Error{ErrorKind::WrongUse,
                         tr("After --sheet comes a6, 4 or 8; \"%1\" is none of them.").arg(*wish.sheet),
                         *wish.sheet,
                         {}};
        way.badgeSheet = *sheet;
    }
    const bool isInBothScripts = way.format == Format::Badges || way.format == Format::NamePlates;
    if (context.isLanguageGiven)
        way.request.languages = context.languages;
    else if (isInBothScripts)
        way.request.languages = {Language::Arabic, Language::English};
    else
        way.request.languages = {Language::English};
    if (!isOnPages(way.format) && way.request.languages.size() > 1)
        return Error{ErrorKind::WrongUse, tr("A table is written in one language: --lang ar, en or fr."), {}, {}};
    MULTAQA_TRY(const auto conference, way.format == Format::Badges ? Conference::open(arguments.at(0), context.person)
                                                                    : openToRead(context, arguments.at(0)));
    MULTAQA_CHECK(checkOutput(*conference, out));
    if (wish.event)
        way.request.event = EventId::fromText(*wish.event);
    way.request.now = Clock::now();
    MULTAQA_TRY(const auto details, RecordStore<ConferenceDetails>(conference->database()).all());
    way.today = context.clock.today(details.empty() ? QString() : details.front().timeZone);
    MULTAQA_TRY(way.request.participants, chosen(conference->database(), wish));
    ProgressLine line(tr("Writing %1").arg(isolated(out)));
    way.progress = [&line](int done, int total) { line.tell(done, total); };
    MULTAQA_CHECK(way.write(*conference, out));

    const int rows = static_cast<int>(way.request.participants.size());
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("out"), out}, {QStringLiteral("rows"), rows}});
    output.text = tr("Wrote %n people to %1.", nullptr, rows).arg(out);
    return output;
}

} // namespace multaqa
