// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "AttachmentKey.h"
#include "Table.h"

namespace multaqa {

enum class Gender { NotGiven, Female, Male, Other };

inline std::span<const EnumWord<Gender>> wordsOf(Gender)
{
    static constexpr EnumWord<Gender> words[] = {
        {Gender::NotGiven, ""}, {Gender::Female, "female"}, {Gender::Male, "male"}, {Gender::Other, "other"}};
    return words;
}

/// Whether a person agreed that the conference keeps these data.
enum class Consent { NotAsked, Given, Refused };

inline std::span<const EnumWord<Consent>> wordsOf(Consent)
{
    static constexpr EnumWord<Consent> words[] = {
        {Consent::NotAsked, ""}, {Consent::Given, "given"}, {Consent::Refused, "refused"}};
    return words;
}

/// A person of the conference. At least one of the two names is there.
struct Participant
{
    ParticipantId id;
    QString nameArabic;
    QString nameLatin;
    LocalizedText honorific; ///< السيدة, Ms, Mme
    LocalizedText jobTitle;
    std::optional<OrganisationId> organisation;
    QString email; ///< the address for correspondence; two persons may share one
    QString phone;
    QString country; ///< ISO 3166-1 alpha-2, or empty
    Gender gender = Gender::NotGiven;
    Language language = Language::Arabic; ///< of correspondence
    QString notes;
    QString externalId; ///< how the list it was imported from calls it
    Consent consent = Consent::NotAsked;
    std::optional<QDate> consentOn; ///< when consent was given or refused
    QString source;                 ///< where the data came from
    AttachmentKey photo;
    QString badgeCode; ///< app/people/BadgeCode; empty until it is first needed

    bool operator==(const Participant &) const = default;
};

template <>
struct Table<Participant>
{
    static constexpr const char *name = "participant";
    static constexpr Subject subject = Subject::People;
    static constexpr auto fields = std::tuple{field("name_ar", &Participant::nameArabic),
                                              field("name_latin", &Participant::nameLatin),
                                              field("honorific", &Participant::honorific),
                                              field("job_title", &Participant::jobTitle),
                                              field("organisation_id", &Participant::organisation),
                                              field("email", &Participant::email),
                                              field("phone", &Participant::phone),
                                              field("country", &Participant::country),
                                              field("gender", &Participant::gender),
                                              field("language", &Participant::language),
                                              field("notes", &Participant::notes),
                                              field("external_id", &Participant::externalId),
                                              field("consent", &Participant::consent),
                                              field("consent_on", &Participant::consentOn),
                                              field("source", &Participant::source),
                                              field("photo", &Participant::photo),
                                              field("badge_code", &Participant::badgeCode)};
};

} // namespace multaqa
