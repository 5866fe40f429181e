// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PeopleCatalogue.h"
#include "db/records/ConferenceDetails.h"
#include "db/stores/PersonLine.h"

#include <QCoreApplication>

namespace multaqa {

/// One column of the list of people: what it is called, and what it says of a person as text.
struct PeopleColumn
{
    Q_DECLARE_TR_FUNCTIONS(PeopleColumn)

public:
    enum class Kind {
        Name,      ///< in the window's language
        OtherName, ///< in the other script
        Honorific,
        JobTitle,
        Organisation,
        Group,
        Country,
        Email,
        Phone,
        Language,
        Gender,
        Tags,
        Registration, ///< for one event
        Roles,
        Consent,
        Source,
        Notes,
        Custom, ///< one of the conference's own fields
        BadgeCode,
        Attended,
    };

    Kind kind = Kind::Name;
    QUuid of; ///< of the event or the field; else null

    /// Every column that there is, in their usual order.
    static std::vector<PeopleColumn> all(const PeopleCatalogue &catalogue);
    /// What it is kept as in the preferences: "email", "registration:1f…".
    QString key() const;
    static std::optional<PeopleColumn> fromKey(const QString &key);

    QString title(const PeopleCatalogue &catalogue, multaqa::Language language) const;
    /// The same in little room: an event by its kind and days, with DIGITS in Arabic, where those tell it from the
    /// others.
    QString shortTitle(const PeopleCatalogue &catalogue, multaqa::Language language, Digits digits) const;
    QString text(const PersonLine &line, const PeopleCatalogue &catalogue, multaqa::Language language) const;
    /// What it is sorted by: the text, but where words have an order of their own. Empty: after all others.
    QString sortText(const PersonLine &line, const PeopleCatalogue &catalogue, multaqa::Language language) const;
    /// What must have been read for its text.
    LineParts parts() const;

    bool operator==(const PeopleColumn &) const = default;
};

/// The state of a person's registration for an event, if there is one.
std::optional<RegistrationState> registrationState(const PersonLine &line, EventId event);

} // namespace multaqa
