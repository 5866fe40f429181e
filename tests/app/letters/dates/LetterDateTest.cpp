// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/letters/dates/LetterDate.h"
#include "support/TestProgram.h"

#include <QTest>

#include <algorithm>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2021, 2, 4);

/// "2021-02-23" for each date, "!" for one that does not exist, with the weekday that is written with it.
QString told(const QString &text)
{
    QStringList all;
    for (const LetterDate &date : datesIn(text, tokensOf(text), today)) {
        QString one = date.exists() ? date.days.front().toString(Qt::ISODate) : u"!"_s;
        if (date.weekday)
            one += u" (%1)"_s.arg(*date.weekday);
        if (date.place == LetterDate::Place::RangeEnd)
            one.prepend(u"to "_s);
        all << one;
    }
    return all.join(u", "_s);
}

} // namespace

class LetterDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreFoundHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &text, const QString &expected) {
            QTest::newRow(qPrintable(text)) << text << expected;
        };
        const QString tuesday = u"2021-02-23 (2)"_s;
        const QString day = u"2021-02-23"_s;
        row(u"الثلاثاء 23 فبراير 2021"_s, tuesday);
        row(u"يوم الثلاثاء ٢٣ شباط/فبراير ٢٠٢١"_s, tuesday);
        row(u"الثلاثاء ۲۳ شباط (فبراير) ۲۰۲۱"_s, tuesday);
        row(u"الثلاثاء الموافق 23 فيفري 2021م"_s, tuesday);
        row(u"والثلاثاء 23 من شهر فبراير لعام 2021"_s, tuesday);
        row(u"الاثنين 6 كانون الأول 2021"_s, u"2021-12-06 (1)"_s);
        row(u"30 تشرين الثاني/نوفمبر 2021"_s, u"2021-11-30"_s);
        row(u"3 غشت 2021"_s, u"2021-08-03"_s);
        row(u"3 آب 2021"_s, u"2021-08-03"_s);
        row(u"3 أوت 2021"_s, u"2021-08-03"_s);
        row(u"3 جويلية 2021"_s, u"2021-07-03"_s);
        row(u"بتاريخ23/2/2021"_s, day);
        row(u"Tuesday, 23 February 2021"_s, tuesday);
        row(u"Tue. 23 Feb. 2021"_s, tuesday);
        row(u"Tuesday the 23rd of February, 2021"_s, tuesday);
        row(u"Tuesday, February 23rd, 2021"_s, tuesday);
        row(u"Tuesday 2021-02-23"_s, tuesday);
        row(u"23.02.2021"_s, day);
        row(u"23-Feb-2021"_s, day);
        row(u"Tue Feb 23 10:30:00 2021"_s, tuesday);
        row(u"Tue Feb 23 10:30:00 UTC 2021"_s, tuesday);
        row(u"mardi 23 février 2021"_s, tuesday);
        row(u"le mardi 23 fevrier 2021"_s, tuesday);
        row(u"mar. 23 févr. 2021"_s, tuesday);
        row(u"le 1er mars 2021"_s, u"2021-03-01"_s);
        row(u"MARDI 23 FÉVRIER 2021"_s, tuesday);
        row(u"Tuesday\n23 February 2021"_s, tuesday);
        row(u"above\n\n23 February 2021"_s, day);
        // Ranges and lists.
        row(u"23-26 فبراير 2021"_s, u"2021-02-23, to 2021-02-26"_s);
        row(u"من 24 إلى 25 فبراير 2021"_s, u"2021-02-24, to 2021-02-25"_s);
        row(u"يومي 24 و25 فبراير 2021"_s, u"2021-02-24, 2021-02-25"_s);
        row(u"يومي الأربعاء والخميس 24 و25 فبراير 2021"_s, u"2021-02-24 (3), 2021-02-25 (4)"_s);
        row(u"الأربعاء 24 والخميس 25 فبراير 2021"_s, u"2021-02-24 (3), 2021-02-25 (4)"_s);
        row(u"from 24 to 26 March 2021"_s, u"2021-03-24, to 2021-03-26"_s);
        row(u"24, 25 and 26 March 2021"_s, u"2021-03-24, 2021-03-25, 2021-03-26"_s);
        row(u"in room 5, 23 February 2021"_s, day);
        row(u"28 February – 2 March 2021"_s, u"2021-02-28, to 2021-03-02"_s);
        row(u"30 December – 2 January 2022"_s, u"2021-12-30, to 2022-01-02"_s);
        row(u"du mercredi 24 au vendredi 26 mars 2021"_s, u"2021-03-24 (3), to 2021-03-26 (5)"_s);
        row(u"Wednesday and Thursday, 24 and 25 March 2021"_s, u"2021-03-24 (3), 2021-03-25 (4)"_s);
        // Without a year it is one that the letter names.
        row(u"Tuesday 2 March 2021 and, in the year of the report, Friday 5 March"_s,
            u"2021-03-02 (2), 2021-03-05 (5)"_s);
        // Hijri, and both together.
        row(u"الثلاثاء 11 رجب 1442هـ"_s, tuesday);
        row(u"الثلاثاء 11 رجب 1442هـ الموافق 23 فبراير 2021م"_s, u"2021-02-23, 2021-02-23 (2)"_s);
        row(u"11 Rajab 1442"_s, day);
        row(u"11/7/1442"_s, day);
        // Taken out of a PDF, from right to left.
        row(u"٢٠٢١ فبراير ٢٣"_s, day);
        row(u"٢٠٢١فبراير   ٢٣بحلول يوم الثلاثاء    >a@b.org"_s, tuesday);
        row(u"فبراير   ٢٣يوم الثلاثاء   بحلول( x"_s, tuesday);
        row(u"٢٠٢١فبراير  ٢٥إلى  ٢٤الفترة من"_s, u"2021-02-24, to 2021-02-25"_s);
        // No such day.
        row(u"30 February 2021"_s, u"!"_s);
        row(u"الاثنين 31 نيسان 2021"_s, u"! (1)"_s);
        row(u"31/4/2021"_s, u"!"_s);
        row(u"32 mars 2021"_s, u"!"_s);
    }
    void datesAreFoundHoweverTheyAreWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(told(text), expected);
        QCOMPARE(told(u"We write to you. "_s + text + u". Thank you for that."_s), expected);
    }

    void whatIsNoDateIsNotTakenForOne_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t *text :
             {u"resolution 73/195", u"E/ESCWA/2021/2/13", u"https://a.org/2021/02/30/x", u"10:30 to 11:00",
              u"in May 2021", u"you may 5 times", u"5 may apply", u"في أكتوبر ونوفمبر 2020", u"بين 23 و25 مشاركًا",
              u"خلال شهر فبراير 5 جلسات يوم الجمعة", u"+961 1 978 800", u"version 2.3.2021.4", u"60 March 2021",
              u"on Monday, Tuesday or Friday", u"les 5 sept personnes", u"3 أب", u"1 0", u"", u"2021"})
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }
    void whatIsNoDateIsNotTakenForOne()
    {
        QFETCH(QString, text);
        QCOMPARE(told(text), QString());
    }

    void aSlashedDateMayBeMeantInEitherOrder()
    {
        const auto dates = datesIn(u"3/2/2021"_s, tokensOf(u"3/2/2021"_s), today);
        QCOMPARE(dates.size(), size_t(1));
        QCOMPARE(dates.front().days, (std::vector{QDate(2021, 2, 3), QDate(2021, 3, 2)}));
    }

    void aHijriDateIsKnownToTwoDays()
    {
        const auto dates = datesIn(u"11 رجب 1442"_s, tokensOf(u"11 رجب 1442"_s), today);
        QCOMPARE(dates.size(), size_t(1));
        QCOMPARE(dates.front().days.size(), size_t(5));
        const auto means = [&](QDate day) { return std::ranges::count(dates.front().days, day) == 1; };
        QVERIFY(means({2021, 2, 23}) && means({2021, 2, 21}) && means({2021, 2, 25}) && !means({2021, 2, 26}));
    }
};

MULTAQA_TEST(LetterDateTest)
#include "LetterDateTest.moc"
