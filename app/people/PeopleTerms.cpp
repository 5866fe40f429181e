// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleTerms.h"

namespace multaqa {

LocalizedText termOf(Gender gender)
{
    switch (gender) {
    case Gender::Female:
        return {QStringLiteral("امرأة"), QStringLiteral("Woman"), QStringLiteral("Femme")};
    case Gender::Male:
        return {QStringLiteral("رجل"), QStringLiteral("Man"), QStringLiteral("Homme")};
    case Gender::Other:
        return {QStringLiteral("غير ذلك"), QStringLiteral("Other"), QStringLiteral("Autre")};
    case Gender::NotGiven:
        break;
    }
    return {QStringLiteral("غير مذكور"), QStringLiteral("Not given"), QStringLiteral("Non précisé")};
}

LocalizedText termOf(Consent consent)
{
    switch (consent) {
    case Consent::Given:
        return {QStringLiteral("أُعطيت الموافقة"), QStringLiteral("Given"), QStringLiteral("Donné")};
    case Consent::Refused:
        return {QStringLiteral("رُفضت الموافقة"), QStringLiteral("Refused"), QStringLiteral("Refusé")};
    case Consent::NotAsked:
        break;
    }
    return {QStringLiteral("لم تُطلب الموافقة"), QStringLiteral("Not asked"), QStringLiteral("Non demandé")};
}

LocalizedText termOf(RegistrationState state)
{
    switch (state) {
    case RegistrationState::Invited:
        return {QStringLiteral("مدعو"), QStringLiteral("Invited"), QStringLiteral("Invité")};
    case RegistrationState::Registered:
        return {QStringLiteral("مسجَّل"), QStringLiteral("Registered"), QStringLiteral("Inscrit")};
    case RegistrationState::Approved:
        return {QStringLiteral("معتمد"), QStringLiteral("Approved"), QStringLiteral("Approuvé")};
    case RegistrationState::Refused:
        return {QStringLiteral("مرفوض"), QStringLiteral("Refused"), QStringLiteral("Refusé")};
    case RegistrationState::Cancelled:
        break;
    }
    return {QStringLiteral("ملغى"), QStringLiteral("Cancelled"), QStringLiteral("Annulé")};
}

LocalizedText termOf(RegistrationFormat format)
{
    switch (format) {
    case RegistrationFormat::Online:
        return {QStringLiteral("عبر الإنترنت"), QStringLiteral("Online"), QStringLiteral("En ligne")};
    case RegistrationFormat::InPerson:
        return {QStringLiteral("حضوري"), QStringLiteral("In person"), QStringLiteral("En présentiel")};
    case RegistrationFormat::NotSaid:
        break;
    }
    return {QStringLiteral("غير محدد"), QStringLiteral("Not said"), QStringLiteral("Non précisé")};
}

LocalizedText termOf(AttendanceHow how)
{
    switch (how) {
    case AttendanceHow::Search:
        return {QStringLiteral("بالبحث"), QStringLiteral("By search"), QStringLiteral("Par recherche")};
    case AttendanceHow::Badge:
        return {QStringLiteral("بمسح البطاقة"), QStringLiteral("By badge"), QStringLiteral("Par badge")};
    case AttendanceHow::List:
        break;
    }
    return {QStringLiteral("من القائمة"), QStringLiteral("From the list"), QStringLiteral("Depuis la liste")};
}

LocalizedText termOf(CustomFieldKind kind)
{
    switch (kind) {
    case CustomFieldKind::Number:
        return {QStringLiteral("رقم"), QStringLiteral("Number"), QStringLiteral("Nombre")};
    case CustomFieldKind::Date:
        return {QStringLiteral("تاريخ"), QStringLiteral("Date"), QStringLiteral("Date")};
    case CustomFieldKind::YesNo:
        return {QStringLiteral("نعم أو لا"), QStringLiteral("Yes or no"), QStringLiteral("Oui ou non")};
    case CustomFieldKind::Choice:
        return {QStringLiteral("اختيار من قائمة"), QStringLiteral("Choice"), QStringLiteral("Choix")};
    case CustomFieldKind::Text:
        break;
    }
    return {QStringLiteral("نص"), QStringLiteral("Text"), QStringLiteral("Texte")};
}

LocalizedText yesNoTerm(const QString &value)
{
    if (value == QLatin1String("yes"))
        return {QStringLiteral("نعم"), QStringLiteral("Yes"), QStringLiteral("Oui")};
    return {QStringLiteral("لا"), QStringLiteral("No"), QStringLiteral("Non")};
}

} // namespace multaqa
