// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlineTerms.h"

namespace multaqa {

LocalizedText termOf(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::Registration:
        return {QStringLiteral("التسجيل"), QStringLiteral("Registration"), QStringLiteral("Inscription")};
    case DeadlineKind::SpeakerRequests:
        return {QStringLiteral("طلبات دور المتحدث"), QStringLiteral("Speaker-role requests"),
                QStringLiteral("Demandes de prise de parole")};
    case DeadlineKind::Answers:
        return {QStringLiteral("الرد على الطلبات"), QStringLiteral("Answers to requests"),
                QStringLiteral("Réponses aux demandes")};
    case DeadlineKind::Reports:
        return {QStringLiteral("تقارير الاستعراض الطوعية"), QStringLiteral("Voluntary review reports"),
                QStringLiteral("Rapports d'examen volontaires")};
    case DeadlineKind::Survey:
        return {QStringLiteral("الاستطلاع"), QStringLiteral("Survey"), QStringLiteral("Enquête")};
    case DeadlineKind::Logistics:
        return {QStringLiteral("المذكرة اللوجستية"), QStringLiteral("Logistics note"),
                QStringLiteral("Note logistique")};
    case DeadlineKind::Other:
        break;
    }
    return {QStringLiteral("غير ذلك"), QStringLiteral("Other"), QStringLiteral("Autre")};
}

QString deadlineName(const Deadline &deadline, Language language)
{
    return deadline.title.isEmpty() ? termOf(deadline.kind).in(language) : deadline.title.best(language);
}

} // namespace multaqa
