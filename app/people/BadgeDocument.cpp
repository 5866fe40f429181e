// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "BadgeDocument.h"

#include "BadgeCode.h"
#include "Countries.h"
#include "ParticipantName.h"
#include "app/Ordering.h"
#include "app/agenda/AgendaDocument.h"
#include "app/agenda/AgendaTerms.h"
#include "app/exchange/participants/ParticipantRows.h"
#include "app/text/Collation.h"
#include "db/records/Role.h"
#include "db/records/Session.h"

#include <QHash>

namespace multaqa {
namespace {

/// Dark enough for white letters (WCAG 2.1, 1.4.3).
constexpr QRgb roleColour = 0xFF0B5C8C;
constexpr QRgb participantColour = 0xFF52606D;
constexpr QRgb groupColours[] = {0xFF1F4E79, 0xFF2A6F5E, 0xFF6B4E91, 0xFF96560F, 0xFF8A2D3B,
                                 0xFF3D5A80, 0xFF4B6B2F, 0xFF7A3E6D, 0xFF5C4A32, 0xFF0F6674};

/// The role that the strip names, of the several that a person may have: the one that comes first here.
constexpr RoleKind roleOrder[] = {RoleKind::Chair,     RoleKind::Moderator,  RoleKind::Speaker,
                                  RoleKind::Panellist, RoleKind::Rapporteur, RoleKind::Interpreter};

size_t rankOf(RoleKind kind)
{
    return size_t(std::find(std::begin(roleOrder), std::end(roleOrder), kind) - std::begin(roleOrder));
}

/// What each person does in the sessions of the event, or of all.
Result<QHash<ParticipantId, RoleKind>> rolesIn(const Database &database, std::optional<EventId> event)
{
    MULTAQA_TRY(const auto sessions, RecordStore<Session>(database).all());
    QHash<SessionId, EventId> eventOf;
    for (const Session &session : sessions)
        eventOf.insert(session.id, session.event);
    MULTAQA_TRY(const auto roles, RecordStore<Role>(database).all());
    QHash<ParticipantId, RoleKind> kinds;
    for (const Role &role : roles) {
        const auto itsEvent = eventOf.constFind(role.session);
        if (role.state == RoleState::Declined || itsEvent == eventOf.constEnd() || (event && *itsEvent != *event))
            continue;
        const auto known = kinds.constFind(role.participant);
        if (known == kinds.constEnd() || rankOf(role.kind) < rankOf(*known))
            kinds.insert(role.participant, role.kind);
    }
    return kinds;
}

QRgb colourOf(const StakeholderGroup &group, const std::vector<StakeholderGroup> &groups)
{
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&](const StakeholderGroup &each) { return each.id == group.id; });
    return groupColours[size_t(found - groups.begin()) % std::size(groupColours)];
}

} // namespace

Result<BadgeContent> badgeContent(const Database &database, const ParticipantDocumentRequest &request)
{
    MULTAQA_TRY(const Agenda agenda, Agenda::readHead(database, request.event));
    BadgeContent content;
    static_cast<DocumentHead &>(content) = documentHead(agenda, request.languages, request.now);
    MULTAQA_TRY(const auto roles, rolesIn(database, request.event));
    MULTAQA_TRY(const auto groups, Ordering::all<StakeholderGroup>(database));
    MULTAQA_TRY(const ParticipantRows rows, ParticipantRows::read(database, request.participants));
    const Collation collation(request.languages.front());
    std::vector<std::pair<QCollatorSortKey, BadgeContent::Badge>> badges;
    for (size_t i = 0; i < rows.count(); ++i) {
        const ParticipantRow row = rows.row(i);
        const Participant &person = row.participant;
        BadgeContent::Badge badge;
        badge.honorific = person.honorific;
        badge.nameArabic = person.nameArabic;
        badge.nameLatin = person.nameLatin;
        if (row.organisation)
            badge.organisation = row.organisation->name;
        const QString country =
            person.country.isEmpty() && row.organisation ? row.organisation->country : person.country;
        for (const Language language : allLanguages)
            badge.country.in(language) = countryName(country, language);
        if (const auto role = roles.constFind(person.id); role != roles.constEnd()) {
            badge.category = termOf(*role, person.gender);
            badge.colour = roleColour;
        } else if (row.group) {
            badge.category = row.group->name;
            badge.colour = colourOf(*row.group, groups);
        } else {
            badge.category = DocumentWords::participant(person.gender == Gender::Female);
            badge.colour = participantColour;
        }
        badge.code = person.badgeCode.isEmpty() ? BadgeCode::of(person.id) : person.badgeCode;
        badges.emplace_back(collation.key(nameOf(person).best(request.languages.front())), std::move(badge));
    }
    std::stable_sort(badges.begin(), badges.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[key, badge] : badges)
        content.badges.push_back(std::move(badge));
    return content;
}

} // namespace multaqa
