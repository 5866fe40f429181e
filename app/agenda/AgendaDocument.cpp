// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AgendaDocument.h"

#include "AgendaTerms.h"
#include "app/people/ParticipantName.h"
#include "app/text/Dates.h"
#include "db/records/Table.h"

namespace multaqa {
namespace {

QString comma(Language language)
{
    return language == Language::Arabic ? QStringLiteral("، ") : QStringLiteral(", ");
}

AgendaContent::Kind contentKind(SessionKind kind)
{
    switch (kind) {
    case SessionKind::Opening:
    case SessionKind::Closing:
        return AgendaContent::Kind::Ceremony;
    case SessionKind::Plenary:
        return AgendaContent::Kind::Plenary;
    case SessionKind::OpenDiscussion:
        return AgendaContent::Kind::OpenDiscussion;
    case SessionKind::Roundtable:
        return AgendaContent::Kind::Roundtable;
    case SessionKind::SideEvent:
        return AgendaContent::Kind::SideEvent;
    case SessionKind::Break:
        return AgendaContent::Kind::Break;
    case SessionKind::Other:
        break;
    }
    return AgendaContent::Kind::Other;
}

/// "Moderator: Ms Leila Attar, Advocacy coordinator, Mahjar Solidarity". A speaker's line goes without the word.
LocalizedText speakerLine(const AgendaRole &entry)
{
    const LocalizedText name = formalNameOf(entry.participant);
    return inEachLanguage([&](Language language) {
        QStringList parts{name.best(language)};
        if (!entry.participant.jobTitle.isEmpty())
            parts << entry.participant.jobTitle.best(language);
        if (entry.organisation && !entry.organisation->name.isEmpty())
            parts << entry.organisation->name.best(language);
        QString person = parts.join(comma(language));
        if (entry.role.kind == RoleKind::Speaker)
            return person;
        return QString(termOf(entry.role.kind, entry.participant.gender).in(language) %
                       (language == Language::French ? u" : " : u": ") % person);
    });
}

LocalizedText interpretationNote(const Session &session)
{
    if (session.interpretation.isEmpty())
        return {};
    const LocalizedText words{QStringLiteral("ترجمة فورية: %1"), QStringLiteral("Interpretation: %1"),
                              QStringLiteral("Interprétation : %1")};
    return inEachLanguage([&](Language language) {
        QStringList names;
        for (const QString &code : session.interpretation) {
            const auto known = fromWord<Language>(code);
            names << (known ? termOf(*known).in(language) : code);
        }
        return words.in(language).arg(names.join(comma(language)));
    });
}

class Wording
{
public:
    explicit Wording(const Agenda &agenda)
        : m_agenda(agenda)
        , m_style{agenda.conference.digits, agenda.conference.arabicMonths}
    {
    }

    DocumentHead head(std::vector<Language> languages, const QDateTime &now) const
    {
        const ConferenceDetails &conference = m_agenda.conference;
        DocumentHead head;
        head.languages = std::move(languages);
        head.created = now;
        head.digits = conference.digits;
        head.title = m_agenda.events.size() == 1 ? m_agenda.events.front().title : conference.title;
        head.subtitle = subtitle();
        for (const Organisation &host : m_agenda.hosts)
            head.hosts.push_back(host.name);
        QStringList contact{conference.mailbox, conference.page};
        contact.removeAll({});
        head.contact = inEachLanguage([&](Language) { return contact.join(QLatin1String("  ")); });
        if (!m_agenda.hosts.empty())
            head.author = m_agenda.hosts.front().name.best(head.languages.front());
        return head;
    }

    AgendaContent::Day day(const AgendaDay &day) const
    {
        AgendaContent::Day content;
        content.heading = inEachLanguage([&](Language language) { return formatDay(day.date, language, m_style); });
        if (m_agenda.events.size() > 1)
            content.event = day.event.title;
        for (const AgendaSession &session : day.sessions)
            content.sessions.push_back(wordsOf(session));
        return content;
    }

private:
    LocalizedText subtitle() const
    {
        QDate first;
        QDate last;
        for (const Event &event : m_agenda.events) {
            if (event.startsOn && (!first.isValid() || *event.startsOn < first))
                first = *event.startsOn;
            if (event.endsOn && (!last.isValid() || *event.endsOn > last))
                last = *event.endsOn;
        }
        if (!first.isValid() && !m_agenda.days.empty())
            first = m_agenda.days.front().date;
        if (!last.isValid() || last < first)
            last = m_agenda.days.empty() ? first : std::max(first, m_agenda.days.back().date);
        // Where all events have one place it stands beside the days.
        LocalizedText place = m_agenda.events.empty() ? LocalizedText{} : m_agenda.events.front().place;
        for (const Event &event : m_agenda.events)
            if (event.place != place)
                place = {};
        return inEachLanguage([&](Language language) {
            QStringList parts;
            if (first.isValid())
                parts << formatDayRange(first, last, language, m_style);
            if (!place.isEmpty())
                parts << place.best(language);
            return parts.join(comma(language));
        });
    }

    AgendaContent::Session wordsOf(const AgendaSession &entry) const
    {
        AgendaContent::Session content;
        const auto time = [&](const QDateTime &instant) {
            return inEachLanguage(
                [&](Language language) { return formatTime(instant.time(), language, m_style.digits); });
        };
        content.kind = contentKind(entry.session.kind);
        content.start = time(m_agenda.localStart(entry.session));
        content.end = time(m_agenda.localEnd(entry.session));
        content.title = entry.session.title;
        content.kindName = termOf(entry.session.kind);
        if (entry.session.kind == SessionKind::Break || entry.session.kind == SessionKind::Other)
            content.kindName = {};
        for (const Item &item : entry.items)
            content.items.push_back(item.title);
        for (const AgendaRole &role : entry.roles)
            if (role.role.state != RoleState::Declined && role.role.kind != RoleKind::Interpreter)
                content.speakers.push_back(speakerLine(role));
        if (entry.room)
            content.place = entry.room->name;
        content.note = interpretationNote(entry.session);
        return content;
    }

    const Agenda &m_agenda;
    DateStyle m_style;
};

} // namespace

DocumentHead documentHead(const Agenda &agenda, std::vector<Language> languages, const QDateTime &now)
{
    return Wording(agenda).head(std::move(languages), now);
}

AgendaContent agendaContent(const Agenda &agenda, std::vector<Language> languages, const QDateTime &now)
{
    const Wording wording(agenda);
    AgendaContent content;
    static_cast<DocumentHead &>(content) = wording.head(std::move(languages), now);
    for (const AgendaDay &day : agenda.days)
        content.days.push_back(wording.day(day));
    return content;
}

} // namespace multaqa
