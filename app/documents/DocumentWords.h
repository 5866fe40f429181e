// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/ConferenceDetails.h"

namespace multaqa {

/// The words that documents bring with them. They are not tr(): a document is in the language of those who read it, not
/// in that of the window. Terms: translations/glossary.md.
namespace DocumentWords {

inline LocalizedText time()
{
    return {QStringLiteral("الوقت"), QStringLiteral("Time"), QStringLiteral("Horaire")};
}
inline LocalizedText session()
{
    return {QStringLiteral("الجلسة"), QStringLiteral("Session"), QStringLiteral("Séance")};
}
inline LocalizedText speakers()
{
    return {QStringLiteral("المتحدثون"), QStringLiteral("Speakers"), QStringLiteral("Orateurs")};
}
inline LocalizedText place()
{
    return {QStringLiteral("المكان"), QStringLiteral("Place"), QStringLiteral("Lieu")};
}
inline LocalizedText agenda()
{
    return {QStringLiteral("جدول الأعمال"), QStringLiteral("Agenda"), QStringLiteral("Ordre du jour")};
}

inline LocalizedText listOfParticipants()
{
    return {QStringLiteral("قائمة المشاركين"), QStringLiteral("List of participants"),
            QStringLiteral("Liste des participants")};
}
inline LocalizedText otherParticipants()
{
    return {QStringLiteral("مشاركون آخرون"), QStringLiteral("Other participants"),
            QStringLiteral("Autres participants")};
}
inline LocalizedText badges()
{
    return {QStringLiteral("بطاقات التعريف"), QStringLiteral("Badges"), QStringLiteral("Badges")};
}
inline LocalizedText namePlates()
{
    return {QStringLiteral("لوحات الأسماء"), QStringLiteral("Name plates"), QStringLiteral("Chevalets")};
}
inline LocalizedText participant(bool isWoman)
{
    return isWoman
               ? LocalizedText{QStringLiteral("مشاركة"), QStringLiteral("Participant"), QStringLiteral("Participante")}
               : LocalizedText{QStringLiteral("مشارك"), QStringLiteral("Participant"), QStringLiteral("Participant")};
}
/// What a badge's QR code is, for those who hear the page read.
inline LocalizedText badgeCode()
{
    return {QStringLiteral("رمز بطاقة التعريف: %1"), QStringLiteral("Badge code: %1"),
            QStringLiteral("Code du badge : %1")};
}

} // namespace DocumentWords

/// "Page 2 of 7". DIGITS are those of an Arabic document; others use Latin ones.
QString pageOfPages(int page, int pages, Language language, Digits digits);

} // namespace multaqa
