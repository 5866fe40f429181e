// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/AgendaSamples.h"

namespace multaqa {

namespace {

LocalizedText text(const char16_t *ar, const char16_t *en, const char16_t *fr)
{
    return {QString::fromUtf16(ar), QString::fromUtf16(en), QString::fromUtf16(fr)};
}

LocalizedText same(const QString &everywhere)
{
    return {everywhere, everywhere, everywhere};
}

AgendaContent::Session session(AgendaContent::Kind kind, const char16_t *start, const char16_t *end,
                               LocalizedText title)
{
    AgendaContent::Session made;
    made.kind = kind;
    made.start = same(QString::fromUtf16(start));
    made.end = same(QString::fromUtf16(end));
    made.title = std::move(title);
    return made;
}

AgendaContent::Session coffee(const char16_t *start, const char16_t *end)
{
    auto made = session(AgendaContent::Kind::Break, start, end, text(u"استراحة قهوة", u"Coffee break", u"Pause-café"));
    made.place = text(u"بهو الطابق الأول", u"First-floor lobby", u"Hall du premier étage");
    return made;
}

AgendaContent::Session roundtable(int number, const char16_t *start, const char16_t *end, LocalizedText title)
{
    auto made = session(AgendaContent::Kind::Roundtable, start, end, std::move(title));
    made.kindName = {QStringLiteral("المائدة المستديرة المواضيعية %1").arg(number),
                     QStringLiteral("Thematic roundtable %1").arg(number),
                     QStringLiteral("Table ronde thématique %1").arg(number)};
    made.speakers = {text(u"ميسّرة الجلسة: السيدة ليلى عبد الله، المنظمة الدولية للهجرة (IOM)",
                          u"Moderator: Ms Leila Abdallah, International Organization for Migration (IOM)",
                          u"Modératrice : Mme Leila Abdallah, Organisation internationale pour les migrations (OIM)"),
                     text(u"السيد أحمد الأحمد، وزارة العمل والشؤون الاجتماعية",
                          u"Mr Ahmad Al-Ahmad, Ministry of Labour and Social Affairs",
                          u"M. Ahmad Al-Ahmad, Ministère du travail et des affaires sociales"),
                     text(u"السيدة هيلين لوفيفر، اللجنة الأوروبية للمهاجرين",
                          u"Ms Hélène Lefèvre, European Migrants’ Committee",
                          u"Mme Hélène Lefèvre, Comité européen des migrants")};
    made.place = text(u"القاعة ب", u"Room B", u"Salle B");
    made.note = text(u"ترجمة فورية: العربية والإنكليزية والفرنسية", u"Interpretation: Arabic, English and French",
                     u"Interprétation : arabe, anglais et français");
    return made;
}

} // namespace

AgendaContent sampleAgenda(std::vector<Language> languages)
{
    using Kind = AgendaContent::Kind;
    AgendaContent content;
    content.languages = std::move(languages);
    content.author = QStringLiteral("ESCWA / IOM");
    content.created = QDateTime({2021, 2, 2}, {8, 0}, Qt::UTC);
    content.hosts = {text(u"اللجنة الاقتصادية والاجتماعية لغربي آسيا (الإسكوا)",
                          u"Economic and Social Commission for Western Asia (ESCWA)",
                          u"Commission économique et sociale pour l’Asie occidentale (CESAO)"),
                     text(u"المنظمة الدولية للهجرة (IOM)", u"International Organization for Migration (IOM)",
                          u"Organisation internationale pour les migrations (OIM)")};
    content.title =
        text(u"المؤتمر الإقليمي لاستعراض الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية",
             u"Regional Review Conference of the Global Compact for Safe, Orderly and Regular Migration",
             u"Conférence régionale d’examen du Pacte mondial pour des migrations sûres, ordonnées et régulières");
    content.subtitle = text(u"بيروت وعبر الإنترنت، 24–25 شباط/فبراير 2021", u"Beirut and online, 24–25 February 2021",
                            u"Beyrouth et en ligne, 24–25 février 2021");
    content.contact = text(
        u"للاستفسار: gcmrrarabstates@iom.int، https://migrationnetwork.un.org/country-regional-network/arab-states",
        u"Contact: gcmrrarabstates@iom.int, https://migrationnetwork.un.org/country-regional-network/arab-states",
        u"Contact : gcmrrarabstates@iom.int, https://migrationnetwork.un.org/country-regional-network/arab-states");

    AgendaContent::Day first;
    first.heading = text(u"الأربعاء 24 شباط/فبراير 2021", u"Wednesday 24 February 2021", u"mercredi 24 février 2021");
    first.event = text(u"المؤتمر الإقليمي للاستعراض – اليوم الأول", u"Regional Review Conference – first day",
                       u"Conférence régionale d’examen – premier jour");
    auto opening = session(Kind::Ceremony, u"09:30", u"10:30",
                           text(u"الجلسة الافتتاحية", u"Opening session", u"Séance d’ouverture"));
    opening.kindName = text(u"جلسة افتتاحية", u"Opening session", u"Séance d’ouverture");
    opening.items = {
        text(u"كلمات ترحيبية", u"Welcoming remarks", u"Allocutions de bienvenue"),
        text(u"عرض القرار 73/195", u"Presentation of resolution 73/195", u"Présentation de la résolution 73/195"),
        text(u"إقرار جدول الأعمال", u"Adoption of the agenda", u"Adoption de l’ordre du jour")};
    opening.speakers = {text(u"السيدة رولا دشتي، الأمينة التنفيذية للإسكوا",
                             u"Ms Rola Dashti, Executive Secretary, ESCWA",
                             u"Mme Rola Dashti, Secrétaire exécutive, CESAO"),
                        text(u"د. سلمى الخالدي، جامعة الدول العربية", u"Dr Salma Khalidi, League of Arab States",
                             u"Dr Salma Khalidi, Ligue des États arabes")};
    opening.place = text(u"القاعة الكبرى", u"Main hall", u"Grande salle");
    first.sessions.push_back(opening);
    first.sessions.push_back(coffee(u"10:30", u"10:45"));
    auto plenary = session(
        Kind::Plenary, u"10:45", u"12:30",
        text(
            u"التقدّم المحرز في تنفيذ الاتفاق العالمي في المنطقة العربية: الهدف 10.7 من أهداف التنمية المستدامة (SDGs)",
            u"Progress in implementing the Global Compact in the Arab region: Sustainable Development Goal target 10.7",
            u"Progrès accomplis dans la mise en œuvre du Pacte mondial dans la région arabe : cible 10.7 des ODD"));
    plenary.kindName = text(u"جلسة عامة", u"Plenary", u"Séance plénière");
    plenary.speakers = opening.speakers;
    plenary.place = opening.place;
    first.sessions.push_back(plenary);
    first.sessions.push_back(
        session(Kind::Break, u"12:30", u"14:00", text(u"استراحة غداء", u"Lunch break", u"Pause déjeuner")));
    first.sessions.push_back(roundtable(1, u"14:00", u"15:30",
                                        text(u"ضمان أن تكون الهجرة طوعية ومنظمة ونظامية",
                                             u"Ensuring that migration is voluntary, orderly and regular",
                                             u"Garantir des migrations volontaires, ordonnées et régulières")));
    first.sessions.push_back(
        roundtable(2, u"15:45", u"17:15",
                   text(u"حماية المهاجرين من خلال تدابير لإدارة الحدود قائمة على الحقوق",
                        u"Protecting migrants through rights-based border governance measures",
                        u"Protéger les migrants par une gouvernance des frontières fondée sur les droits")));
    content.days.push_back(first);

    AgendaContent::Day second;
    second.heading = text(u"الخميس 25 شباط/فبراير 2021", u"Thursday 25 February 2021", u"jeudi 25 février 2021");
    second.event = text(u"المؤتمر الإقليمي للاستعراض – اليوم الثاني", u"Regional Review Conference – second day",
                        u"Conférence régionale d’examen – deuxième jour");
    second.sessions.push_back(
        roundtable(3, u"09:30", u"11:00",
                   text(u"دعم إدماج المهاجرين ومساهمتهم في التنمية",
                        u"Supporting migrants’ integration and their contribution to development",
                        u"Soutenir l’intégration des migrants et leur contribution au développement")));
    second.sessions.push_back(coffee(u"11:00", u"11:15"));
    second.sessions.push_back(
        roundtable(4, u"11:15", u"12:45",
                   text(u"تحسين البيانات والسياسات القائمة على الأدلة", u"Improving data and evidence-based policy",
                        u"Améliorer les données et les politiques fondées sur des éléments probants")));
    // Written in French only: the others show it as it is, and say that it is French.
    auto side =
        session(Kind::SideEvent, u"13:00", u"14:00",
                {{}, {}, QStringLiteral("Diasporas et développement : dialogue avec la société civile (débat)")});
    side.kindName = text(u"فعالية جانبية", u"Side event", u"Événement parallèle");
    side.place = text(u"القاعة ج", u"Room C", u"Salle C");
    second.sessions.push_back(side);
    auto discussion = session(Kind::OpenDiscussion, u"14:00", u"16:00",
                              text(u"«الهجرة والتنمية»: مناقشة مفتوحة مع أصحاب المصلحة",
                                   u"“Migration and development”: open discussion with stakeholders",
                                   u"« Migration et développement » : débat ouvert avec les parties prenantes"));
    discussion.kindName = text(u"مناقشة مفتوحة", u"Open discussion", u"Débat ouvert");
    discussion.place = opening.place;
    second.sessions.push_back(discussion);
    auto closing = session(Kind::Ceremony, u"16:15", u"17:00",
                           text(u"الرسائل الرئيسية والجلسة الختامية", u"Key messages and closing session",
                                u"Messages clés et séance de clôture"));
    closing.kindName = text(u"جلسة ختامية", u"Closing session", u"Séance de clôture");
    closing.speakers = opening.speakers;
    closing.place = opening.place;
    second.sessions.push_back(closing);
    content.days.push_back(second);
    return content;
}

QStringList hardTexts()
{
    return {
        QStringLiteral("القرار 73/195"),
        QStringLiteral("(الإسكوا)"),
        QStringLiteral("اللجنة الاقتصادية والاجتماعية لغربي آسيا (الإسكوا)"),
        QStringLiteral("المنظمة الدولية للهجرة (IOM)"),
        QStringLiteral("gcmrrarabstates@iom.int"),
        QStringLiteral("للاستفسار: gcmrrarabstates@iom.int أو الهاتف"),
        QStringLiteral("الموقع (https://www.unescwa.org/ar/events) متاح"),
        QStringLiteral("09:30–11:00"),
        QStringLiteral("من الساعة 09:30 إلى 11:00 صباحاً"),
        QStringLiteral("٠٩:٣٠–١١:٠٠"),
        QStringLiteral("٢٥/١١/٢٠٢٦"),
        QStringLiteral("الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية"),
        QStringLiteral("مُؤتمَرٌ إقليميٌّ حَوْلَ الهِجْرَة"),
        QStringLiteral("عبد الله محمد الأحمد"),
        QStringLiteral("الهدف 10.7 من أهداف التنمية المستدامة (SDGs) لعام 2030"),
        QStringLiteral("هاتف: +961 1 978 800"),
        QStringLiteral("شارك 50% من الدول الأعضاء"),
        QStringLiteral("«الهجرة والتنمية»: حوار السياسات"),
        QStringLiteral("Séance d’ouverture – efficace, officiel, œuvre"),
        QStringLiteral("Opening session: official workflow (final)"),
    };
}

AgendaContent generatedAgenda(Language language, int days, int sessionsADay)
{
    const QStringList texts = hardTexts();
    const auto one = [&](const QString &words) {
        LocalizedText made;
        made.in(language) = words;
        return made;
    };
    AgendaContent content;
    content.languages = {language};
    content.title = one(texts[11]);
    int number = 0;
    for (int d = 0; d < days; ++d) {
        AgendaContent::Day day;
        day.heading = one(QStringLiteral("اليوم %1: 25 تشرين الثاني/نوفمبر 2026").arg(d + 1));
        for (int s = 0; s < sessionsADay; ++s, ++number) {
            AgendaContent::Session made;
            made.kind = AgendaContent::Kind(number % 5);
            made.start = one(QStringLiteral("%1:30").arg(8 + s % 12, 2, 10, QChar(u'0')));
            made.end = one(QStringLiteral("%1:15").arg(9 + s % 12, 2, 10, QChar(u'0')));
            made.title = one(QStringLiteral("الجلسة %1: ").arg(number + 1) + texts[number % texts.size()]);
            made.speakers = {one(texts[(number * 7 + 13) % texts.size()]), one(texts[(number * 3 + 5) % texts.size()])};
            made.place = one(QStringLiteral("قاعة %1 (الطابق 3)").arg(number % 9 + 1));
            day.sessions.push_back(made);
        }
        content.days.push_back(day);
    }
    return content;
}

QStringList textsOf(const AgendaContent &content)
{
    QStringList texts;
    for (const Language language : content.languages) {
        const auto add = [&](const LocalizedText &one) { texts << one.best(language); };
        for (const auto &host : content.hosts)
            add(host);
        add(content.title);
        add(content.subtitle);
        add(content.contact);
        for (const auto &day : content.days) {
            add(day.heading);
            add(day.event);
            for (const auto &one : day.sessions) {
                texts << one.start.best(language) + QChar(0x2013) + one.end.best(language);
                add(one.title);
                add(one.place);
                add(one.note);
                for (const auto &item : one.items)
                    add(item);
                for (const auto &speaker : one.speakers)
                    add(speaker);
            }
        }
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace multaqa
