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

inline LocalizedText figures()
{
    return {QStringLiteral("المشاركون بالأرقام"), QStringLiteral("Participants in figures"),
            QStringLiteral("Les participants en chiffres")};
}
inline LocalizedText people()
{
    return {QStringLiteral("الأشخاص"), QStringLiteral("People"), QStringLiteral("Personnes")};
}
inline LocalizedText share()
{
    return {QStringLiteral("النسبة"), QStringLiteral("Share"), QStringLiteral("Part")};
}
inline LocalizedText registration()
{
    return {QStringLiteral("التسجيل"), QStringLiteral("Registration"), QStringLiteral("Inscription")};
}
inline LocalizedText all()
{
    return {QStringLiteral("المجموع"), QStringLiteral("All"), QStringLiteral("Total")};
}
inline LocalizedText attended()
{
    return {QStringLiteral("حضروا"), QStringLiteral("Attended"), QStringLiteral("Présents")};
}
/// On a day.
inline LocalizedText attendedOn()
{
    return {QStringLiteral("حضروا يوم %1"), QStringLiteral("Attended on %1"), QStringLiteral("Présents le %1")};
}
inline LocalizedText totalOfPeople()
{
    return {QStringLiteral("عدد الأشخاص: %1"), QStringLiteral("People: %1"), QStringLiteral("Personnes : %1")};
}
inline LocalizedText asOf()
{
    return {QStringLiteral("الأرقام كما كانت في %1"), QStringLiteral("Figures as of %1"),
            QStringLiteral("Chiffres au %1")};
}
inline LocalizedText countedAreRegistered()
{
    return {QStringLiteral("تشمل الأرقام كل من له تسجيل"), QStringLiteral("Counted: all with a registration"),
            QStringLiteral("Sont comptées toutes les personnes ayant une inscription")};
}
/// A state of registration.
inline LocalizedText countedAre()
{
    return {QStringLiteral("تشمل الأرقام من حالة تسجيله: %1"), QStringLiteral("Counted: registration “%1”"),
            QStringLiteral("Sont comptées les inscriptions « %1 »")};
}
inline LocalizedText countedAttended()
{
    return {QStringLiteral("تشمل الأرقام من حضر"), QStringLiteral("Counted: those who attended"),
            QStringLiteral("Sont comptées les personnes présentes")};
}
inline LocalizedText forgottenAmongThem()
{
    return {QStringLiteral("منهم %1 حُذفت بياناتهم الشخصية ولم يبقَ منهم إلا العدد"),
            QStringLiteral("Among them %1 whose personal data were erased; only their number was kept"),
            QStringLiteral("Dont %1 aux données personnelles effacées ; seul leur nombre a été conservé")};
}
inline LocalizedText perhapsCountedTwice()
{
    return {QStringLiteral("ربما احتُسبوا مرتين: %1"), QStringLiteral("Perhaps counted twice: %1"),
            QStringLiteral("Peut-être comptées deux fois : %1")};
}

inline LocalizedText voluntaryReports()
{
    return {QStringLiteral("تقارير الاستعراض الطوعية"), QStringLiteral("Voluntary review reports"),
            QStringLiteral("Rapports d’examen volontaires")};
}
inline LocalizedText reportsAndSurvey()
{
    return {QStringLiteral("التقارير الطوعية والاستطلاع"), QStringLiteral("Voluntary reports and survey"),
            QStringLiteral("Rapports volontaires et enquête")};
}
inline LocalizedText reportTitle()
{
    return {QStringLiteral("التقرير"), QStringLiteral("Report"), QStringLiteral("Rapport")};
}
inline LocalizedText organisations()
{
    return {QStringLiteral("المنظمات"), QStringLiteral("Organisations"), QStringLiteral("Organisations")};
}
inline LocalizedText jointly()
{
    return {QStringLiteral("جماعي"), QStringLiteral("Joint"), QStringLiteral("Conjoint")};
}
inline LocalizedText inLanguage()
{
    return {QStringLiteral("اللغة"), QStringLiteral("Language"), QStringLiteral("Langue")};
}
inline LocalizedText received()
{
    return {QStringLiteral("تاريخ التسلّم"), QStringLiteral("Received"), QStringLiteral("Reçu")};
}
inline LocalizedText announced()
{
    return {QStringLiteral("معلن عنه، لم يصل بعد"), QStringLiteral("Announced, not received yet"),
            QStringLiteral("Annoncé, pas encore reçu")};
}
inline LocalizedText late()
{
    return {QStringLiteral("متأخر"), QStringLiteral("Late"), QStringLiteral("En retard")};
}
inline LocalizedText byExtension()
{
    return {QStringLiteral("ضمن التمديد"), QStringLiteral("By the extension"),
            QStringLiteral("Grâce à la prorogation")};
}
inline LocalizedText published()
{
    return {QStringLiteral("تاريخ النشر"), QStringLiteral("Published"), QStringLiteral("Publié")};
}
inline LocalizedText notPublished()
{
    return {QStringLiteral("لم يُنشر بعد"), QStringLiteral("Not published yet"), QStringLiteral("Pas encore publié")};
}
inline LocalizedText publishedAt()
{
    return {QStringLiteral("رابط النشر"), QStringLiteral("Published at"), QStringLiteral("Lien")};
}
inline LocalizedText document()
{
    return {QStringLiteral("الوثيقة"), QStringLiteral("Document"), QStringLiteral("Document")};
}
/// A day.
inline LocalizedText deadlineOfReports()
{
    return {QStringLiteral("الموعد النهائي: %1"), QStringLiteral("Deadline: %1"), QStringLiteral("Date limite : %1")};
}
/// Four numbers.
inline LocalizedText reportsInAll()
{
    return {QStringLiteral("التقارير: %1، منها %2 وصلت، و%3 متأخرة، و%4 منشورة"),
            QStringLiteral("Reports: %1, of which received: %2, late: %3, published: %4"),
            QStringLiteral("Rapports : %1, dont reçus : %2, en retard : %3, publiés : %4")};
}
inline LocalizedText noReports()
{
    return {QStringLiteral("لا تقارير بعد"), QStringLiteral("No reports yet"),
            QStringLiteral("Aucun rapport pour l’instant")};
}
inline LocalizedText survey()
{
    return {QStringLiteral("الاستطلاع"), QStringLiteral("Survey"), QStringLiteral("Enquête")};
}
inline LocalizedText surveyResults()
{
    return {QStringLiteral("نتائج الاستطلاع"), QStringLiteral("Results of the survey"),
            QStringLiteral("Résultats de l’enquête")};
}
/// Two days.
inline LocalizedText surveyOpen()
{
    return {QStringLiteral("متاح من %1 إلى %2"), QStringLiteral("Open from %1 to %2"),
            QStringLiteral("Ouverte du %1 au %2")};
}
/// A day.
inline LocalizedText surveyOpenUntil()
{
    return {QStringLiteral("متاح حتى %1"), QStringLiteral("Open until %1"), QStringLiteral("Ouverte jusqu’au %1")};
}
inline LocalizedText surveyAnonymous()
{
    return {
        QStringLiteral("الإجابات مجهولة الهوية، ولا يُذكر رقم يقل عن خمسة أشخاص: الإجابات الأقل عددًا مجموعة معًا."),
        QStringLiteral(
            "Answers are anonymous, and no number stands for fewer than five people: smaller ones are put together."),
        QStringLiteral("Les réponses sont anonymes, et aucun chiffre ne représente moins de cinq personnes : les plus "
                       "petits sont regroupés.")};
}
inline LocalizedText question()
{
    return {QStringLiteral("السؤال"), QStringLiteral("Question"), QStringLiteral("Question")};
}
inline LocalizedText answer()
{
    return {QStringLiteral("الإجابة"), QStringLiteral("Answer"), QStringLiteral("Réponse")};
}
inline LocalizedText number()
{
    return {QStringLiteral("العدد"), QStringLiteral("Number"), QStringLiteral("Nombre")};
}

} // namespace DocumentWords

/// "Page 2 of 7". DIGITS are those of an Arabic document; others use Latin ones.
QString pageOfPages(int page, int pages, Language language, Digits digits);

} // namespace multaqa
