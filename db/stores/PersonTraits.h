// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Ids.h"

#include <QStringList>

#include <optional>

namespace multaqa {

/// What of a person is compared with others to see whether they are one.
struct PersonTraits
{
    ParticipantId id;
    QString nameArabic;
    QString nameLatin;
    std::optional<OrganisationId> organisation;
    QString country;
    QString phone;
    QStringList emails; ///< the one for correspondence and the further ones

    bool operator==(const PersonTraits &) const = default;
};

} // namespace multaqa
