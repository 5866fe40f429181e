// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Findings.h"

#include "app/agenda/AgendaTerms.h"
#include "app/text/Bidi.h"

#include <functional>

namespace multaqa {
namespace {

constexpr size_t mostAlone = 3;

/// Sessions are told one by one while they are few, else by their number.
void tell(std::vector<Finding> &findings, const std::vector<const AgendaSession *> &sessions,
          const std::function<Finding(const AgendaSession &)> &one, const QString &all)
{
    if (sessions.empty())
        return;
    if (sessions.size() <= mostAlone) {
        for (const AgendaSession *session : sessions)
            findings.push_back(one(*session));
        return;
    }
    Finding finding = one(*sessions.front());
    finding.sentence = all;
    finding.place.clear();
    findings.push_back(finding);
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

} // namespace

std::vector<Finding> Findings::of(const Agenda &agenda, const std::vector<Deadline> &deadlines, QDate today,
                                  Language language, const DateStyle &style)
{
    std::vector<Finding> findings;
    std::optional<QDate> begins;
    for (const Event &event : agenda.events)
        if (event.startsOn && (!begins || *event.startsOn < *begins))
            begins = event.startsOn;
    for (const Deadline &deadline : deadlines) {
        const QString name = isolated(deadline.title.best(language));
        if (!deadline.day)
            findings.push_back({Finding::Weight::Wrong, tr("The deadline “%1” needs a decision").arg(name),
                                deadline.note.best(language), Finding::Subject::Deadline, deadline.id.uuid()});
        else if (*deadline.day < today && (!begins || today < *begins))
            findings.push_back({Finding::Weight::Wrong, tr("The deadline “%1” has passed").arg(name),
                                formatDay(*deadline.day, language, style), Finding::Subject::Deadline,
                                deadline.id.uuid()});
    }

    std::vector<const AgendaSession *> all;
    for (const AgendaDay &day : agenda.days)
        for (const AgendaSession &session : day.sessions)
            all.push_back(&session);
    for (const AgendaSession &session : agenda.unplaced)
        all.push_back(&session);
    const auto those = [&](const auto &which) {
        std::vector<const AgendaSession *> found;
        for (const AgendaSession *session : all)
            if (which(*session))
                found.push_back(session);
        return found;
    };
    const auto nameOfSession = [&](const AgendaSession &entry) {
        const QString &title = entry.session.title.best(language);
        return isolated(title.isEmpty() ? termOf(entry.session.kind).in(language) : title);
    };
    const auto placeOf = [&](const AgendaSession &entry) {
        return entry.isPlaced() ? formatDay(agenda.localStart(entry.session).date(), language, style) : QString();
    };
    const auto sayOf = [&](const QString &sentence) {
        return [&, sentence](const AgendaSession &entry) {
            return Finding{Finding::Weight::Missing, sentence.arg(nameOfSession(entry)), placeOf(entry),
                           Finding::Subject::Session, entry.session.id.uuid()};
        };
    };

    const auto unplaced = those([](const AgendaSession &entry) { return !entry.isPlaced(); });
    tell(findings, unplaced, sayOf(tr("“%1” has no time yet")),
         tr("%Ln session(s) have no time yet", nullptr, static_cast<int>(unplaced.size())));
    const auto unled = those([](const AgendaSession &entry) { return needsLead(entry.session) && !hasLead(entry); });
    tell(findings, unled, sayOf(tr("“%1” has no moderator")),
         tr("%Ln session(s) have no moderator", nullptr, static_cast<int>(unled.size())));
    const auto untitled = those([](const AgendaSession &entry) { return entry.session.title.isEmpty(); });
    tell(findings, untitled, sayOf(tr("%1: there is no title yet")),
         tr("%Ln session(s) have no title yet", nullptr, static_cast<int>(untitled.size())));
    for (const Language missing : allLanguages) {
        const auto lacking = those([&](const AgendaSession &entry) {
            return !entry.session.title.isEmpty() && entry.session.title.in(missing).isEmpty();
        });
        const int count = static_cast<int>(lacking.size());
        const auto say = [&](const char *one) { return sayOf(tr(one)); };
        switch (missing) {
        case Language::Arabic:
            tell(findings, lacking, say(QT_TR_NOOP("“%1” has no Arabic title")),
                 tr("%Ln session(s) have no Arabic title", nullptr, count));
            break;
        case Language::English:
            tell(findings, lacking, say(QT_TR_NOOP("“%1” has no English title")),
                 tr("%Ln session(s) have no English title", nullptr, count));
            break;
        case Language::French:
            tell(findings, lacking, say(QT_TR_NOOP("“%1” has no French title")),
                 tr("%Ln session(s) have no French title", nullptr, count));
            break;
        }
    }
    return findings;
}

} // namespace multaqa
