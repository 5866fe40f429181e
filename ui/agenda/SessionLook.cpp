// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SessionLook.h"

#include "app/agenda/AgendaTerms.h"
#include "app/people/ParticipantName.h"
#include "app/text/Bidi.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"

namespace multaqa {

IconName iconOf(SessionKind kind)
{
    switch (kind) {
    case SessionKind::Opening:
    case SessionKind::Closing:
        return IconName::OpeningSession;
    case SessionKind::Plenary:
        return IconName::Plenary;
    case SessionKind::OpenDiscussion:
        return IconName::Discussion;
    case SessionKind::Roundtable:
        return IconName::Roundtable;
    case SessionKind::Break:
        return IconName::Break;
    case SessionKind::SideEvent:
        return IconName::SideEvent;
    case SessionKind::Other:
        break;
    }
    return IconName::Agenda;
}

Tone toneOf(SessionKind kind)
{
    switch (kind) {
    case SessionKind::Opening:
    case SessionKind::Closing:
        return Tone::Opening;
    case SessionKind::Plenary:
        return Tone::Plenary;
    case SessionKind::OpenDiscussion:
        return Tone::Discussion;
    case SessionKind::Roundtable:
        return Tone::Roundtable;
    case SessionKind::Break:
        return Tone::Break;
    case SessionKind::SideEvent:
        return Tone::SideEvent;
    case SessionKind::Other:
        break;
    }
    return Tone::Muted;
}

QString sessionTitle(const Session &session)
{
    const QString &title = session.title.best(Application::instance().language());
    return title.isEmpty() ? QCoreApplication::translate("SessionLook", "Session without a title") : title;
}

QString peopleOf(const AgendaSession &session)
{
    const Language language = Application::instance().language();
    QStringList parts;
    QStringList speakers;
    for (const AgendaRole &entry : session.roles) {
        const QString name = isolated(nameOf(entry.participant).best(language));
        if (entry.role.state == RoleState::Declined)
            continue;
        switch (entry.role.kind) {
        case RoleKind::Chair:
        case RoleKind::Moderator:
            parts
                << QCoreApplication::translate("SessionLook", "%1: %2").arg(termOf(entry.role.kind).in(language), name);
            break;
        case RoleKind::Speaker:
        case RoleKind::Panellist:
            if (!speakers.contains(name))
                speakers << name;
            break;
        case RoleKind::Rapporteur:
        case RoleKind::Interpreter:
            break;
        }
    }
    if (!speakers.isEmpty())
        parts << speakers.join(language == Language::Arabic ? QStringLiteral("، ") : QStringLiteral(", "));
    return inDirectionOf(language, parts.join(QStringLiteral(" · ")));
}

QString interpretationOf(const Session &session)
{
    QStringList codes;
    for (const QString &code : session.interpretation)
        codes << isolated(code == QLatin1String("ar") ? QStringLiteral("ع") : code.toUpper());
    return inDirectionOf(Application::instance().language(), codes.join(QStringLiteral(" · ")));
}

QString timeRangeOf(const Agenda &agenda, const Session &session)
{
    if (!session.startsAt || !session.endsAt)
        return {};
    return formatTimeRange(agenda.localStart(session).time(), agenda.localEnd(session).time(),
                           Application::instance().language(), windowDigits());
}

} // namespace multaqa
