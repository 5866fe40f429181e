// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "LetterSamples.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

namespace multaqa {
namespace {

using namespace Qt::Literals::StringLiterals;

/// The forms of one day: {w} and {s} its weekday, in full and short, {d} its day, {m} and {n} its month's name and
/// number, {y} its year.
const QStringList &formsOf(Language language)
{
    static const QStringList arabic{u"يوم {w} {d} {m} {y}"_s,
                                    u"{w}، {d} {m} {y}"_s,
                                    u"يوم {w} الموافق {d} {m} {y}"_s,
                                    u"{w} الموافق في {d} من شهر {m} عام {y}"_s,
                                    u"يوم {w} {d}/{n}/{y}"_s,
                                    u"{d} {m} {y} ({w})"_s,
                                    u"{d} {m} {y}"_s,
                                    u"ليوم {w} {d} {m} {y}م"_s};
    static const QStringList english{
        u"{w} {d} {m} {y}"_s,          u"{w}, {d} {m} {y}"_s, u"{w}, {m} {d}, {y}"_s, u"{s}. {d} {m} {y}"_s,
        u"{w} the {d}th of {m} {y}"_s, u"{w} {d}/{n}/{y}"_s,  u"{d} {m} {y} ({w})"_s, u"{d} {m} {y}"_s,
        u"{w} {y}-{nn}-{dd}"_s};
    static const QStringList french{u"{w} {d} {m} {y}"_s,    u"le {w} {d} {m} {y}"_s, u"{s} {d} {m} {y}"_s,
                                    u"le {w} {d}/{n}/{y}"_s, u"{d} {m} {y}"_s,        u"{w}, le {d} {m} {y}"_s};
    return language == Language::Arabic ? arabic : language == Language::English ? english : french;
}

/// {w} {d} the first day, {v} {e} the last one.
const QStringList &rangesOf(Language language)
{
    static const QStringList arabic{u"من {w} {d} إلى {v} {e} {m} {y}"_s,
                                    u"يومي {w} {d} و{v} {e} {m} {y}"_s,
                                    u"يومي {w} و{v} {d} و{e} {m} {y}"_s,
                                    u"يومي {d} و{e} {m} {y}"_s,
                                    u"{d}-{e} {m} {y}"_s,
                                    u"من {d} إلى {e} {m} {y}"_s};
    static const QStringList english{u"{w} {d} and {v} {e} {m} {y}"_s,
                                     u"from {w} {d} to {v} {e} {m} {y}"_s,
                                     u"{w} and {v}, {d} and {e} {m} {y}"_s,
                                     u"{d}–{e} {m} {y}"_s,
                                     u"{m} {d}-{e}, {y}"_s,
                                     u"{w} {d} {m} to {v} {e} {m} {y}"_s};
    static const QStringList french{u"du {w} {d} au {v} {e} {m} {y}"_s, u"les {w} {d} et {v} {e} {m} {y}"_s,
                                    u"les {w} et {v} {d} et {e} {m} {y}"_s, u"les {d} et {e} {m} {y}"_s,
                                    u"du {d} au {e} {m} {y}"_s};
    return language == Language::Arabic ? arabic : language == Language::English ? english : french;
}

const QString &templateOf(Language language)
{
    static const QString arabic = uR"({written}

السادة أصحاب المصلحة في المنطقة العربية،

تتشرف المنظمة الدولية للهجرة والإسكوا بدعوتكم إلى المؤتمر الإقليمي لاستعراض الاتفاق العالمي للهجرة {conference}.
بالإضافة إلى ذلك، نود دعوتكم إلى مشاورة أصحاب المصلحة المتعددين للتحضير لمؤتمر الاستعراض الإقليمي في {consultation}.
عملاً بقرار الجمعية العامة 73/195 وبما يخدم منتدى عام 2022، أُجريت جلسات الحوار في أكتوبر ونوفمبر 2020 بحضور 23 منظمة.
الاستطلاع عبر الإنترنت مفتوح حتى {survey}.
وقد تم تمديد الموعد النهائي لتقديم التقارير الطوعية إلى {reports}.
ستعقد المناقشة المفتوحة لمشاورة أصحاب المصلحة المتعددين {consultation}.
يرجى إرسال طلبات المداخلة إلى البريد gcmrrarabstates@iom.int بحلول {requests}.
يمكن الاطلاع على النتائج على https://migrationnetwork.un.org/country-regional-network/arab-states.
)"_s;
    static const QString english = uR"({written}

Dear stakeholders of the Arab region,

IOM and ESCWA have the pleasure to invite you to the Regional Review Conference of the Global Compact on {conference}.
In addition, we invite you to the multistakeholder consultation in preparation for the conference on {consultation}.
After resolution 73/195, and for the forum of 2022, 23 organisations met in October and November 2020 at 10:30 in room 5.
The online survey is open until {survey}.
The deadline for voluntary reports was extended to {reports}.
The open discussion of the consultation will take place on {consultation}.
Requests for speaking roles should reach gcmrrarabstates@iom.int by {requests}.
Results will be on https://migrationnetwork.un.org/country-regional-network/arab-states; you may find 12 more there.
)"_s;
    static const QString french = uR"({written}

Mesdames, Messieurs,

L’OIM et la CESAO ont le plaisir de vous inviter à la Conférence régionale d’examen du Pacte mondial, {conference}.
Nous vous invitons aussi à la consultation des parties prenantes, préparatoire à la conférence, qui se tiendra {consultation}.
Après la résolution 73/195 et avant le forum de 2022, 23 organisations se sont réunies en octobre et novembre 2020 à 10 h 30.
L’enquête en ligne est ouverte jusqu’au {survey}.
La date limite de remise des rapports volontaires a été prorogée au {reports}.
Le débat ouvert de la consultation aura lieu {consultation}.
Les demandes de prise de parole sont à adresser à gcmrrarabstates@iom.int au plus tard {requests}.
Les résultats seront sur https://migrationnetwork.un.org/country-regional-network/arab-states.
)"_s;
    return language == Language::Arabic ? arabic : language == Language::English ? english : french;
}

QString weekdayIn(Language language, int weekday, QLocale::FormatType format)
{
    const QLocale locale(language == Language::Arabic    ? QLocale::Arabic
                         : language == Language::English ? QLocale::English
                                                         : QLocale::French);
    return locale.standaloneDayName(weekday, format);
}

/// Writes days, rightly or not, and counts the wrong ones.
class DayWriter
{
public:
    DayWriter(Language language, Weekdays weekdays, QRandomGenerator &random)
        : m_language(language)
        , m_weekdays(weekdays)
        , m_random(random)
        , m_style{random.bounded(2) ? Digits::Latin : Digits::ArabicIndic, ArabicMonths(random.bounded(5))}
    {
    }

    QString write(QDate day)
    {
        const QStringList &forms = formsOf(m_language);
        QString form;
        do
            form = forms.at(m_random.bounded(forms.size()));
        while (form.contains("{n}"_L1) && day.day() <= 12); // a day that might be a month may agree by chance
        return filled(form, day, day);
    }
    QString writeRange(QDate first, QDate last)
    {
        const QStringList &forms = rangesOf(m_language);
        return filled(forms.at(m_random.bounded(forms.size())), first, last);
    }
    int takeWrong() { return std::exchange(m_wrong, 0); }

    /// The day of the week that is written for DAY.
    int weekdayFor(QDate day)
    {
        if (m_weekdays == Weekdays::AllRight || m_random.bounded(2))
            return day.dayOfWeek();
        ++m_wrong;
        return (day.dayOfWeek() - 1 + m_random.bounded(1, 7)) % 7 + 1;
    }

private:
    QString filled(QString form, QDate first, QDate last)
    {
        const Digits digits = digitsIn(m_language, m_style.digits);
        const auto put = [&](QLatin1String name, const QString &value) { form.replace(name, value); };
        const auto number = [&](int value) { return withDigits(QString::number(value), digits); };
        if (form.contains("{w}"_L1))
            put("{w}"_L1, weekdayIn(m_language, weekdayFor(first), QLocale::LongFormat));
        if (form.contains("{v}"_L1))
            put("{v}"_L1, weekdayIn(m_language, weekdayFor(last), QLocale::LongFormat));
        if (form.contains("{s}"_L1))
            put("{s}"_L1, weekdayIn(m_language, weekdayFor(first), QLocale::ShortFormat));
        put("{d}"_L1, number(first.day()));
        put("{e}"_L1, number(last.day()));
        put("{dd}"_L1, first.toString(u"dd"_s));
        put("{nn}"_L1, first.toString(u"MM"_s));
        put("{n}"_L1, number(first.month()));
        put("{m}"_L1, monthName(first.month(), m_language, m_style));
        put("{y}"_L1, number(first.year()));
        return form;
    }

    Language m_language;
    Weekdays m_weekdays;
    QRandomGenerator &m_random;
    DateStyle m_style;
    int m_wrong = 0;
};

} // namespace

QString realLetter()
{
    const QString shared = qEnvironmentVariable("MULTAQA_SHARED", QStringLiteral(MULTAQA_SHARED));
    QFile file(shared + QLatin1String("/letter/invitation-2021-02-02.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

LetterDays LetterDays::ofRealLetter()
{
    return {{2021, 2, 2}, {2021, 2, 5}, {2021, 2, 16}, {2021, 2, 19}, {2021, 2, 23}, {2021, 2, 24}, {2021, 2, 25}};
}

LetterDays LetterDays::random(QRandomGenerator &random)
{
    LetterDays days;
    const int year = random.bounded(1990, 2100);
    days.conference = QDate(year, random.bounded(4, 13), random.bounded(1, 28));
    days.lastOfConference = days.conference.addDays(1);
    days.consultation = days.conference.addDays(-random.bounded(1, 10));
    days.requests = days.consultation.addDays(-random.bounded(1, 15));
    days.reports = days.requests.addDays(-random.bounded(0, 15));
    days.survey = days.reports.addDays(-random.bounded(0, 15));
    days.written = days.survey.addDays(-random.bounded(1, 20));
    return days;
}

GeneratedLetter movedRealLetter(const LetterDays &days, Weekdays weekdays, QRandomGenerator &random)
{
    const LetterDays real = LetterDays::ofRealLetter();
    const QDate deadlineAsWritten = real.consultation;
    const auto indic = [](int number) { return toArabicIndicDigits(QString::number(number)); };
    // Only the dates have this month: [year] month day [to day] and, behind it, perhaps a weekday.
    static const QRegularExpression date(
        u"(٢٠٢١)?( *)فبراير( +)([٠-٩]+)(إلى +)?([٠-٩]+)?(بحلول يوم |حتى يوم |يوم )?(الجمعة|الثلاثاء)?"_s);
    static const QRegularExpression yearAlone(u"\\.٢٠٢١$"_s);
    DayWriter writer(Language::Arabic, weekdays, random);
    const DateStyle style;
    GeneratedLetter letter;
    QStringList lines = realLetter().split(u'\n');
    for (int number = 1; number <= lines.size(); ++number) {
        QString &line = lines[number - 1];
        const auto match = date.match(line);
        line.replace(yearAlone, u"." + indic(days.survey.year()));
        if (!match.hasMatch())
            continue;
        const int day = toLatinDigits(match.captured(4)).toInt();
        const bool isRange = match.hasCaptured(5);
        const bool hasWeekday = match.hasCaptured(8);
        const QDate moved = isRange                          ? days.lastOfConference
                            : day == real.written.day()      ? days.written
                            : day == real.survey.day()       ? days.survey
                            : day == real.reports.day()      ? days.reports
                            : day != deadlineAsWritten.day() ? QDate()
                            : hasWeekday                     ? days.requests
                                                             : days.consultation;
        QString text;
        if (match.hasCaptured(1) && !match.captured(1).isEmpty())
            text += indic(moved.year());
        text += match.captured(2) + monthName(moved.month(), Language::Arabic, style) + match.captured(3) +
                indic(moved.day());
        if (isRange)
            text += match.captured(5) + indic(days.conference.day());
        text += match.captured(7);
        if (hasWeekday)
            text += weekdayIn(Language::Arabic, writer.weekdayFor(moved), QLocale::LongFormat);
        line.replace(match.capturedStart(), match.capturedLength(), text);
        for (int wrong = writer.takeWrong(); wrong > 0; --wrong)
            letter.wrongLines.push_back(number);
    }
    letter.text = lines.join(u'\n');
    return letter;
}

GeneratedLetter letterIn(Language language, const LetterDays &days, Weekdays weekdays, QRandomGenerator &random)
{
    DayWriter writer(language, weekdays, random);
    GeneratedLetter letter;
    QStringList lines = templateOf(language).split(u'\n');
    for (int number = 1; number <= lines.size(); ++number) {
        QString &line = lines[number - 1];
        const std::pair<QLatin1String, QDate> places[] = {{"{written}"_L1, days.written},
                                                          {"{survey}"_L1, days.survey},
                                                          {"{reports}"_L1, days.reports},
                                                          {"{requests}"_L1, days.requests},
                                                          {"{consultation}"_L1, days.consultation}};
        for (const auto &[name, day] : places)
            if (line.contains(name))
                line.replace(name, writer.write(day));
        if (line.contains("{conference}"_L1))
            line.replace("{conference}"_L1, writer.writeRange(days.conference, days.lastOfConference));
        for (int wrong = writer.takeWrong(); wrong > 0; --wrong)
            letter.wrongLines.push_back(number);
    }
    letter.text = lines.join(u'\n');
    return letter;
}

} // namespace multaqa
