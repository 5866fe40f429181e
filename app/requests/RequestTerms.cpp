// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestTerms.h"

namespace multaqa {

LocalizedText termOf(RequestDecision decision)
{
    switch (decision) {
    case RequestDecision::Accepted:
        return {QStringLiteral("مقبول"), QStringLiteral("Accepted"), QStringLiteral("Acceptée")};
    case RequestDecision::Reserve:
        return {QStringLiteral("احتياطي"), QStringLiteral("Reserve"), QStringLiteral("En réserve")};
    case RequestDecision::Declined:
        return {QStringLiteral("معتذر منه"), QStringLiteral("Declined"), QStringLiteral("Déclinée")};
    case RequestDecision::Withdrawn:
        return {QStringLiteral("منسحب"), QStringLiteral("Withdrawn"), QStringLiteral("Retirée")};
    case RequestDecision::Undecided:
        break;
    }
    return {QStringLiteral("بلا قرار"), QStringLiteral("Undecided"), QStringLiteral("À décider")};
}

LocalizedText termOf(RequestChannel channel)
{
    switch (channel) {
    case RequestChannel::Email:
        return {QStringLiteral("بالبريد الإلكتروني"), QStringLiteral("By e-mail"), QStringLiteral("Par courriel")};
    case RequestChannel::Form:
        return {QStringLiteral("بالاستمارة"), QStringLiteral("By form"), QStringLiteral("Par formulaire")};
    case RequestChannel::Letter:
        return {QStringLiteral("برسالة"), QStringLiteral("By letter"), QStringLiteral("Par lettre")};
    case RequestChannel::Telephone:
        return {QStringLiteral("بالهاتف"), QStringLiteral("By telephone"), QStringLiteral("Par téléphone")};
    case RequestChannel::InPerson:
        return {QStringLiteral("شخصيًا"), QStringLiteral("In person"), QStringLiteral("En personne")};
    case RequestChannel::Other:
        break;
    }
    return {QStringLiteral("بطريقة أخرى"), QStringLiteral("In another way"), QStringLiteral("Autrement")};
}

} // namespace multaqa
