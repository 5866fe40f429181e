// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AgendaTerms.h"

namespace multaqa {
namespace {

LocalizedText term(const char *arabic, const char *english, const char *french)
{
    return {QString::fromUtf8(arabic), QString::fromUtf8(english), QString::fromUtf8(french)};
}

} // namespace

LocalizedText termOf(SessionKind kind)
{
    switch (kind) {
    case SessionKind::Opening:
        return term("جلسة افتتاحية", "Opening session", "Séance d'ouverture");
    case SessionKind::Plenary:
        return term("جلسة عامة", "Plenary", "Séance plénière");
    case SessionKind::OpenDiscussion:
        return term("مناقشة مفتوحة", "Open discussion", "Débat ouvert");
    case SessionKind::Roundtable:
        return term("مائدة مستديرة", "Roundtable", "Table ronde");
    case SessionKind::Break:
        return term("استراحة", "Break", "Pause");
    case SessionKind::SideEvent:
        return term("فعالية جانبية", "Side event", "Événement parallèle");
    case SessionKind::Closing:
        return term("جلسة ختامية", "Closing session", "Séance de clôture");
    case SessionKind::Other:
        break;
    }
    return term("جلسة", "Session", "Séance");
}

LocalizedText termOf(SessionStatus status)
{
    return status == SessionStatus::Draft ? term("مسودة", "Draft", "Brouillon") : term("ثابتة", "Fixed", "Arrêtée");
}

LocalizedText termOf(RoleKind kind, Gender gender)
{
    const bool isWoman = gender == Gender::Female;
    switch (kind) {
    case RoleKind::Chair:
        return isWoman ? term("رئيسة الجلسة", "Chair", "Présidente de séance")
                       : term("رئيس الجلسة", "Chair", "Président de séance");
    case RoleKind::Moderator:
        return isWoman ? term("ميسّرة الجلسة", "Moderator", "Modératrice")
                       : term("ميسّر الجلسة", "Moderator", "Modérateur");
    case RoleKind::Speaker:
        return isWoman ? term("متحدثة", "Speaker", "Oratrice") : term("متحدث", "Speaker", "Orateur");
    case RoleKind::Panellist:
        return isWoman ? term("مشاركة في حلقة النقاش", "Panellist", "Intervenante")
                       : term("مشارك في حلقة النقاش", "Panellist", "Intervenant");
    case RoleKind::Rapporteur:
        return isWoman ? term("مقررة", "Rapporteur", "Rapporteuse") : term("مقرر", "Rapporteur", "Rapporteur");
    case RoleKind::Interpreter:
        return isWoman ? term("مترجمة فورية", "Interpreter", "Interprète")
                       : term("مترجم فوري", "Interpreter", "Interprète");
    }
    return {};
}

LocalizedText termOf(RoleState state)
{
    switch (state) {
    case RoleState::Proposed:
        return term("مقترح", "Proposed", "Proposé");
    case RoleState::Asked:
        return term("بانتظار الرد", "Asked", "Sollicité");
    case RoleState::Confirmed:
        return term("مؤكد", "Confirmed", "Confirmé");
    case RoleState::Declined:
        return term("معتذر", "Declined", "Décliné");
    }
    return {};
}

LocalizedText termOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Conference:
        return term("مؤتمر", "Conference", "Conférence");
    case EventKind::Consultation:
        return term("مشاورة", "Consultation", "Consultation");
    case EventKind::Meeting:
        return term("اجتماع", "Meeting", "Réunion");
    case EventKind::SideEvent:
        return term("فعالية جانبية", "Side event", "Événement parallèle");
    }
    return {};
}

LocalizedText termOf(EventFormat format)
{
    switch (format) {
    case EventFormat::Online:
        return term("عبر الإنترنت", "Online", "En ligne");
    case EventFormat::InPerson:
        return term("حضوري", "In person", "En présentiel");
    case EventFormat::Hybrid:
        return term("مختلط", "Hybrid", "Hybride");
    }
    return {};
}

LocalizedText termOf(Language language)
{
    switch (language) {
    case Language::Arabic:
        return term("العربية", "Arabic", "arabe");
    case Language::English:
        return term("الإنجليزية", "English", "anglais");
    case Language::French:
        return term("الفرنسية", "French", "français");
    }
    return {};
}

QString sessionName(const Session &session, Language language)
{
    return session.title.isEmpty() ? termOf(session.kind).in(language) : session.title.best(language);
}

} // namespace multaqa
