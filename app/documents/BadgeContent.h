// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DocumentHead.h"

#include <QRgb>

namespace multaqa {

/// What badges and name plates say; every text final. They take the first language and the other script's name.
struct BadgeContent : DocumentHead
{
    struct Badge
    {
        LocalizedText honorific;
        QString nameArabic; ///< at least one of the two is there
        QString nameLatin;
        LocalizedText organisation;
        LocalizedText country;
        LocalizedText category; ///< "Speaker", "Civil society": the strip
        QRgb colour = 0;        ///< of the strip
        QString code;           ///< of the QR code; empty on name plates

        bool operator==(const Badge &) const = default;
    };

    std::vector<Badge> badges;

    bool operator==(const BadgeContent &) const = default;
};

} // namespace multaqa
