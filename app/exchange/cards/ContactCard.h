// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/Participant.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <vector>

namespace multaqa {

/// A person's name in one language or script. The parts are those of vCard's N.
struct CardName
{
    QString language;  ///< BCP 47, as written ("ar", "en-us"); empty when unsaid
    QString formatted; ///< the whole name as it is to be shown
    QString family;
    QString given;
    QString additional;
    QString honorific;
    QString suffix;
    QString sortAs; ///< what the name is put in order by, when it says so

    bool operator==(const CardName &) const = default;
};

/// A job title in one language.
struct CardTitle
{
    QString language;
    QString text;

    bool operator==(const CardTitle &) const = default;
};

/// An organisation's name in one language, and the unit within it.
struct CardOrganisation
{
    QString language;
    QString name;
    QString unit;

    bool operator==(const CardOrganisation &) const = default;
};

struct CardPhone
{
    QString number;    ///< as written
    QStringList types; ///< lower-case: "cell", "work", "fax"

    bool operator==(const CardPhone &) const = default;
};

struct CardPhoto
{
    QByteArray bytes;
    QString mediaType; ///< image/jpeg or image/png, as the bytes say

    bool operator==(const CardPhoto &) const = default;
};

/// What one vCard says of a person, as far as it matters here. All texts have passed cleanText; the note may have
/// several lines. Where something is said in several languages, what is meant first comes first; e-mail addresses,
/// telephone numbers and languages stand in order of preference.
struct ContactCard
{
    std::vector<CardName> names;
    QString phoneticGiven; ///< the X-PHONETIC-… of Apple and Google
    QString phoneticAdditional;
    QString phoneticFamily;
    std::vector<CardTitle> titles;
    std::vector<CardOrganisation> organisations;
    QStringList emails;
    std::vector<CardPhone> phones;
    QString country;       ///< as written, a name or a code
    QStringList languages; ///< BCP 47, as written
    Gender gender = Gender::NotGiven;
    QString note;
    QStringList categories;
    CardPhoto photo;
    QString uid;
    QDateTime revised; ///< UTC; invalid when unsaid

    bool operator==(const ContactCard &) const = default;
};

} // namespace multaqa
