// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ZoneName.h"

namespace multaqa {

LocalizedText zoneCity(const QString &zone)
{
    struct City
    {
        const char *zone;
        const char *arabic;
        const char *english;
        const char *french;
    };
    // Qt has no exemplar cities of CLDR; these are its words.
    static constexpr City cities[] = {
        {"Asia/Beirut", "بيروت", "Beirut", "Beyrouth"},
        {"Asia/Amman", "عمّان", "Amman", "Amman"},
        {"Asia/Damascus", "دمشق", "Damascus", "Damas"},
        {"Asia/Baghdad", "بغداد", "Baghdad", "Bagdad"},
        {"Asia/Riyadh", "الرياض", "Riyadh", "Riyad"},
        {"Asia/Kuwait", "الكويت", "Kuwait", "Koweït"},
        {"Asia/Bahrain", "البحرين", "Bahrain", "Bahreïn"},
        {"Asia/Qatar", "قطر", "Qatar", "Qatar"},
        {"Asia/Dubai", "دبي", "Dubai", "Dubaï"},
        {"Asia/Muscat", "مسقط", "Muscat", "Mascate"},
        {"Asia/Aden", "عدن", "Aden", "Aden"},
        {"Asia/Gaza", "غزة", "Gaza", "Gaza"},
        {"Asia/Hebron", "الخليل", "Hebron", "Hébron"},
        {"Asia/Jerusalem", "القدس", "Jerusalem", "Jérusalem"},
        {"Africa/Cairo", "القاهرة", "Cairo", "Le Caire"},
        {"Africa/Khartoum", "الخرطوم", "Khartoum", "Khartoum"},
        {"Africa/Tripoli", "طرابلس", "Tripoli", "Tripoli"},
        {"Africa/Tunis", "تونس", "Tunis", "Tunis"},
        {"Africa/Algiers", "الجزائر", "Algiers", "Alger"},
        {"Africa/Casablanca", "الدار البيضاء", "Casablanca", "Casablanca"},
        {"Africa/Nouakchott", "نواكشوط", "Nouakchott", "Nouakchott"},
        {"Africa/Mogadishu", "مقديشو", "Mogadishu", "Mogadiscio"},
        {"Africa/Djibouti", "جيبوتي", "Djibouti", "Djibouti"},
        {"Indian/Comoro", "جزر القمر", "Comoro", "Comores"},
        {"Africa/Nairobi", "نيروبي", "Nairobi", "Nairobi"},
        {"Africa/Addis_Ababa", "أديس أبابا", "Addis Ababa", "Addis-Abeba"},
        {"Europe/Zurich", "زيورخ", "Zurich", "Zurich"},
        {"Europe/Vienna", "فيينا", "Vienna", "Vienne"},
        {"Europe/Paris", "باريس", "Paris", "Paris"},
        {"Europe/London", "لندن", "London", "Londres"},
        {"Europe/Brussels", "بروكسل", "Brussels", "Bruxelles"},
        {"Europe/Berlin", "برلين", "Berlin", "Berlin"},
        {"America/New_York", "نيويورك", "New York", "New York"},
        {"Asia/Bangkok", "بانكوك", "Bangkok", "Bangkok"},
    };
    for (const City &city : cities)
        if (zone == QLatin1String(city.zone))
            return {QString::fromUtf8(city.arabic), QString::fromUtf8(city.english), QString::fromUtf8(city.french)};
    const QString name = zone.section(u'/', -1).replace(u'_', u' ');
    return {name, name, name};
}

} // namespace multaqa
