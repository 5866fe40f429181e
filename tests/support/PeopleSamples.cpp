// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleSamples.h"

#include <QStringList>

namespace multaqa {

ParticipantListContent sampleParticipantList(std::vector<Language> languages)
{
    ParticipantListContent content;
    content.languages = std::move(languages);
    content.hosts = {{QStringLiteral("الإسكوا"), QStringLiteral("ESCWA"), QStringLiteral("CESAO")}};
    content.occasion = {QStringLiteral("المؤتمر الإقليمي للاستعراض (GCM)"),
                        QStringLiteral("Regional review conference (GCM)"),
                        QStringLiteral("Conférence régionale d’examen (GCM)")};
    content.title = DocumentWords::listOfParticipants();
    content.contact = {QStringLiteral("info@example.org"), QStringLiteral("info@example.org"),
                       QStringLiteral("info@example.org")};
    using Person = ParticipantListContent::Person;
    content.sections = {
        {{QStringLiteral("الدول الأعضاء"), QStringLiteral("Member States"), QStringLiteral("États membres")},
         {{{QStringLiteral("لبنان"), QStringLiteral("Lebanon"), QStringLiteral("Liban")},
           {Person{{QStringLiteral("معالي السيدة لمى عبد الله الأحمد"), QStringLiteral("H.E. Ms Lama Abdallah"),
                    QStringLiteral("S. E. Mme Lama Abdallah")},
                   {QStringLiteral("رئيسة الوفد، وزارة الخارجية والمغتربين (MoFA)"),
                    QStringLiteral("Head of delegation, Ministry of Foreign Affairs (MoFA)"),
                    QStringLiteral("Cheffe de délégation, ministère des Affaires étrangères")},
                   QStringLiteral("lama@mofa.example.org")},
            Person{{QStringLiteral("السيد إيلي O’Brien"), QStringLiteral("Mr Elie O’Brien"),
                    QStringLiteral("M. Elie O’Brien")},
                   {},
                   {}}}}}},
        {{QStringLiteral("المجتمع المدني"), QStringLiteral("Civil society"), QStringLiteral("Société civile")},
         {{{QStringLiteral("شبكة 50% للهجرة «رحلة»"), QStringLiteral("Rihla Network, 50% (NGO)"),
            QStringLiteral("Réseau Rihla : 50 %")},
           {Person{{QStringLiteral("د. محمد حسن"), QStringLiteral("Dr Mohamed Hassan"),
                    QStringLiteral("Dr Mohamed Hassan")},
                   {QStringLiteral("منسق الهدف 10.7"), QStringLiteral("Coordinator, target 10.7"),
                    QStringLiteral("Coordonnateur, cible 10.7")},
                   QStringLiteral("m.hassan@rihla.example.org")}}}}},
    };
    return content;
}

QStringList textsOf(const ParticipantListContent &content)
{
    QStringList texts;
    for (const Language language : content.languages) {
        const auto add = [&](const LocalizedText &text) {
            if (!text.isEmpty())
                texts << text.best(language);
        };
        add(content.occasion);
        add(content.title);
        for (const auto &section : content.sections) {
            add(section.heading);
            for (const auto &party : section.parties) {
                add(party.name);
                for (const auto &person : party.people) {
                    add(person.name);
                    add(person.position);
                    if (!person.email.isEmpty())
                        texts << person.email;
                }
            }
        }
    }
    return texts;
}

BadgeContent sampleBadges(std::vector<Language> languages)
{
    BadgeContent content;
    content.languages = std::move(languages);
    content.title = {QStringLiteral("المؤتمر الإقليمي لاستعراض الاتفاق العالمي من أجل الهجرة"),
                     QStringLiteral("Regional Review Conference of the Global Compact for Migration"),
                     QStringLiteral("Conférence régionale d’examen du Pacte mondial pour les migrations")};
    const LocalizedText speaker{QStringLiteral("متحدثة"), QStringLiteral("Speaker"), QStringLiteral("Oratrice")};
    const LocalizedText lebanon{QStringLiteral("لبنان"), QStringLiteral("Lebanon"), QStringLiteral("Liban")};
    const LocalizedText network{QStringLiteral("شبكة رحلة للمجتمع المدني والهجرة"),
                                QStringLiteral("Rihla Civil Society Network on Migration"),
                                QStringLiteral("Réseau Rihla de la société civile sur les migrations")};
    constexpr QRgb blue = 0xFF0B5C8C;
    const LocalizedText ms{QStringLiteral("السيدة"), QStringLiteral("Ms"), QStringLiteral("Mme")};
    content.badges = {
        {ms, QStringLiteral("ليلى الحداد"), QStringLiteral("Leila Haddad"), network, lebanon, speaker, blue,
         QStringLiteral("121356096075")},
        {ms, QStringLiteral("الشيخة فاطمة بنت عبد الرحمن بن محمد آل عبد القادر الأنصاري"),
         QStringLiteral("Sheikha Fatima bint Abdulrahman bin Mohammed Al Abdulqader Al-Ansari"), network, lebanon,
         speaker, blue, QStringLiteral("000000000001")},
        {{},
         {},
         QStringLiteral("Wolfeschlegelsteinhausenbergerdorff"),
         {},
         {},
         speaker,
         blue,
         QStringLiteral("999999999999")},
        {ms, QStringLiteral("نور"), {}, network, {}, speaker, blue, QStringLiteral("404040404040")},
        {ms, QStringLiteral("هدى"), QStringLiteral("Huda"), network, lebanon, speaker, blue,
         QStringLiteral("123456789012")},
    };
    return content;
}

} // namespace multaqa
