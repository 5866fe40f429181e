// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleCells.h"

#include "app/people/PeopleTerms.h"
#include "ui/Application.h"

namespace multaqa {

ChipContent registrationLook(RegistrationState state)
{
    const QString word = termOf(state).in(Application::instance().language());
    switch (state) {
    case RegistrationState::Invited:
        return {word, IconName::Letters, Tone::Muted};
    case RegistrationState::Registered:
        return {word, IconName::Registered, Tone::Plain};
    case RegistrationState::Approved:
        return {word, IconName::Check, Tone::Done};
    case RegistrationState::Refused:
        return {word, IconName::Declined, Tone::Error};
    case RegistrationState::Cancelled:
        return {word, IconName::Close, Tone::Muted};
    }
    return {word, {}, Tone::Plain};
}

Cell personCell(const PersonLine &line, const PeopleColumn &column, const PeopleCatalogue &catalogue)
{
    const Language language = Application::instance().language();
    Cell cell;
    cell.text = column.text(line, catalogue, language);
    switch (column.kind) {
    case PeopleColumn::Kind::Name:
        cell.second = PeopleColumn{PeopleColumn::Kind::OtherName, {}}.text(line, catalogue, language);
        cell.isBold = true;
        break;
    case PeopleColumn::Kind::Group:
    case PeopleColumn::Kind::OtherName:
    case PeopleColumn::Kind::Notes:
    case PeopleColumn::Kind::Source:
        cell.isSecondary = true;
        break;
    case PeopleColumn::Kind::Registration:
        if (const auto state = registrationState(line, EventId(column.of))) {
            const ChipContent look = registrationLook(*state);
            cell.icon = look.icon;
            cell.tone = look.tone;
        } else {
            cell.text = QStringLiteral("—");
            cell.isSecondary = true;
        }
        break;
    case PeopleColumn::Kind::Email:
        if (cell.text.isEmpty()) {
            cell.text = PeopleColumn::tr("none", "no e-mail address");
            cell.icon = IconName::Warning;
            cell.tone = Tone::Attention;
        }
        break;
    default:
        break;
    }
    return cell;
}

} // namespace multaqa
