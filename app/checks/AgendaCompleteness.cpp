// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AgendaCompleteness.h"

#include "app/agenda/AgendaEditing.h"
#include "db/stores/RecordStore.h"

#include <algorithm>

namespace multaqa {
namespace {

QString factsOf(const LocalizedText &text)
{
    return QStringList{text.ar, text.en, text.fr}.join(u'\n');
}

/// What a session is and when; who speaks there, and how that stands.
QString factsOf(const AgendaSession &entry)
{
    QStringList facts{factsOf(entry.session.title), wordOf(entry.session.kind)};
    if (entry.isPlaced())
        facts << entry.session.startsAt->toString(Qt::ISODate) << entry.session.endsAt->toString(Qt::ISODate);
    for (const AgendaRole &role : entry.roles)
        facts << role.role.participant.text() << wordOf(role.role.kind) << wordOf(role.role.state);
    return facts.join(u'\n');
}

Finding about(const CheckedConference &checked, const AgendaSession &entry, const QString &sentence)
{
    Finding finding;
    finding.sentence = sentence.arg(checked.nameOf(entry.session));
    finding.place = checked.dayOf(entry);
    finding.record = entry.session.id.uuid();
    finding.facts = factsOf(entry);
    return finding;
}

bool needsLead(const Session &session)
{
    return session.kind == SessionKind::Plenary || session.kind == SessionKind::OpenDiscussion ||
           session.kind == SessionKind::Roundtable;
}

bool hasLead(const AgendaSession &entry)
{
    return std::any_of(entry.roles.begin(), entry.roles.end(), [](const AgendaRole &role) {
        return (role.role.kind == RoleKind::Chair || role.role.kind == RoleKind::Moderator) &&
               role.role.state != RoleState::Declined;
    });
}

/// The languages of those who speak there that are not interpreted. Without any interpretation, nobody has said yet
/// that there will be some.
QStringList languagesLeftOut(const AgendaSession &entry)
{
    QStringList languages;
    if (entry.session.interpretation.isEmpty())
        return languages;
    for (const AgendaRole &role : entry.roles) {
        const QString language = wordOf(role.participant.language);
        if (role.role.kind != RoleKind::Interpreter && role.role.state != RoleState::Declined &&
            !entry.session.interpretation.contains(language) && !languages.contains(language))
            languages << language;
    }
    return languages;
}

} // namespace

void AgendaCompleteness::withoutTime(const CheckedConference &checked, Findings &findings)
{
    for (const AgendaSession *entry : checked.sessions())
        if (!entry->isPlaced())
            findings.push_back(about(checked, *entry, tr("“%1” has no time yet")));
}

QString AgendaCompleteness::manyWithoutTime(const Finding &, int count)
{
    return tr("%Ln session(s) have no time yet", nullptr, count);
}

void AgendaCompleteness::withoutModerator(const CheckedConference &checked, Findings &findings)
{
    for (const AgendaSession *entry : checked.sessions())
        if (needsLead(entry->session) && !hasLead(*entry))
            findings.push_back(about(checked, *entry, tr("“%1” has no moderator")));
}

QString AgendaCompleteness::manyWithoutModerator(const Finding &, int count)
{
    return tr("%Ln session(s) have no moderator", nullptr, count);
}

void AgendaCompleteness::withoutInterpretation(const CheckedConference &checked, Findings &findings)
{
    for (const AgendaSession *entry : checked.sessions())
        if (!languagesLeftOut(*entry).isEmpty())
            findings.push_back(about(checked, *entry, tr("“%1” has no interpretation for a language of its speakers")));
}

QString AgendaCompleteness::manyWithoutInterpretation(const Finding &, int count)
{
    return tr("%Ln session(s) have no interpretation for a language of their speakers", nullptr, count);
}

Result<void> AgendaCompleteness::addInterpretation(Conference &conference, const Finding &finding, QDate)
{
    CheckedConference checked;
    MULTAQA_TRY(checked.agenda, Agenda::read(conference.database()));
    for (const AgendaSession *entry : checked.sessions()) {
        if (entry->session.id.uuid() != finding.record)
            continue;
        Session session = entry->session;
        session.interpretation << languagesLeftOut(*entry);
        return AgendaEditing(conference).editSession(session);
    }
    return {};
}

void AgendaCompleteness::withoutTitle(const CheckedConference &checked, Findings &findings)
{
    for (const AgendaSession *entry : checked.sessions())
        if (entry->session.title.isEmpty())
            findings.push_back(about(checked, *entry, tr("%1: there is no title yet")));
}

QString AgendaCompleteness::manyWithoutTitle(const Finding &, int count)
{
    return tr("%Ln session(s) have no title yet", nullptr, count);
}

void AgendaCompleteness::missingLanguage(const CheckedConference &checked, Findings &findings)
{
    for (const Language missing : allLanguages) {
        const QString sentence = missing == Language::Arabic    ? tr("“%1” has no Arabic title")
                                 : missing == Language::English ? tr("“%1” has no English title")
                                                                : tr("“%1” has no French title");
        for (const AgendaSession *entry : checked.sessions()) {
            if (entry->session.title.isEmpty() || !entry->session.title.in(missing).isEmpty())
                continue;
            Finding finding = about(checked, *entry, sentence);
            finding.part = asciiWordOf(missing);
            finding.facts = factsOf(entry->session.title);
            findings.push_back(finding);
        }
    }
}

QString AgendaCompleteness::manyMissingLanguage(const Finding &first, int count)
{
    const auto missing = fromWord<Language>(QString::fromLatin1(first.part));
    return missing == Language::Arabic    ? tr("%Ln session(s) have no Arabic title", nullptr, count)
           : missing == Language::English ? tr("%Ln session(s) have no English title", nullptr, count)
                                          : tr("%Ln session(s) have no French title", nullptr, count);
}

} // namespace multaqa
