// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/text/Dates.h"

#include "app/text/Bidi.h"
#include "support/TestProgram.h"

#include <QTest>
#include <QTextLayout>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr DateStyle latin{Digits::Latin, ArabicMonths::Gregorian};
constexpr DateStyle levantine{Digits::ArabicIndic, ArabicMonths::Levantine};
const QDate consultation(2021, 2, 23);

/// Where the character at INDEX stands, in pixels from the left edge of the line.
qreal leftOf(const QString &text, qsizetype index, Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setTextDirection(direction);
    QTextLayout layout(text, QFont(u"Noto Naskh Arabic"_s, 20));
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(2000);
    layout.endLayout();
    return std::min(line.cursorToX(int(index)), line.cursorToX(int(index) + 1));
}

} // namespace

class DatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsWrittenWithItsWeekdayInThreeLanguages()
    {
        QCOMPARE(formatDay(consultation, Language::Arabic, latin), u"الثلاثاء 23 فبراير 2021"_s);
        QCOMPARE(formatDay(consultation, Language::English, latin), u"Tuesday 23 February 2021"_s);
        QCOMPARE(formatDay(consultation, Language::French, latin), u"mardi 23 février 2021"_s);
    }

    void theConferenceChoosesDigitsAndMonthsOfItsArabic_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<QString>("expected");
        QTest::newRow("gregorian") << int(ArabicMonths::Gregorian) << u"الثلاثاء ٢٣ فبراير ٢٠٢١"_s;
        QTest::newRow("levantine") << int(ArabicMonths::Levantine) << u"الثلاثاء ٢٣ شباط ٢٠٢١"_s;
        QTest::newRow("both") << int(ArabicMonths::Both) << u"الثلاثاء ٢٣ شباط/فبراير ٢٠٢١"_s;
        QTest::newRow("maghreb") << int(ArabicMonths::Maghreb) << u"الثلاثاء ٢٣ فيفري ٢٠٢١"_s;
        QTest::newRow("morocco") << int(ArabicMonths::Morocco) << u"الثلاثاء ٢٣ فبراير ٢٠٢١"_s;
    }
    void theConferenceChoosesDigitsAndMonthsOfItsArabic()
    {
        QFETCH(int, months);
        const DateStyle style{Digits::ArabicIndic, ArabicMonths(months)};
        QTEST(formatDay(consultation, Language::Arabic, style), "expected");
        // The choice is about Arabic only.
        QCOMPARE(formatDay(consultation, Language::English, style), u"Tuesday 23 February 2021"_s);
        QCOMPARE(formatDay(consultation, Language::French, style), u"mardi 23 février 2021"_s);
    }

    void monthNamesAreThoseOfTheGlossary_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<QString>("expected");
        QTest::newRow("gregorian")
            << int(ArabicMonths::Gregorian)
            << u"يناير، فبراير، مارس، أبريل، مايو، يونيو، يوليو، أغسطس، سبتمبر، أكتوبر، نوفمبر، ديسمبر"_s;
        QTest::newRow("levantine") << int(ArabicMonths::Levantine)
                                   << u"كانون الثاني، شباط، آذار، نيسان، أيار، حزيران، تموز، آب، أيلول، تشرين الأول، "
                                      u"تشرين الثاني، كانون الأول"_s;
        QTest::newRow("maghreb")
            << int(ArabicMonths::Maghreb)
            << u"جانفي، فيفري، مارس، أفريل، ماي، جوان، جويلية، أوت، سبتمبر، أكتوبر، نوفمبر، ديسمبر"_s;
        QTest::newRow("morocco")
            << int(ArabicMonths::Morocco)
            << u"يناير، فبراير، مارس، أبريل، ماي، يونيو، يوليوز، غشت، شتنبر، أكتوبر، نونبر، دجنبر"_s;
    }
    void monthNamesAreThoseOfTheGlossary()
    {
        QFETCH(int, months);
        QStringList names;
        for (int month = 1; month <= 12; ++month)
            names += monthName(month, Language::Arabic, {Digits::Latin, ArabicMonths(months)});
        QTEST(names.join(u"، "_s), "expected");
        QVERIFY(monthName(0, Language::Arabic, latin).isEmpty());
        QVERIFY(monthName(13, Language::Arabic, latin).isEmpty());
    }

    void theFirstOfAFrenchMonthIsAnOrdinal()
    {
        QCOMPARE(formatDay({2021, 3, 1}, Language::French, latin), u"lundi 1er mars 2021"_s);
        QCOMPARE(formatDay({2021, 3, 1}, Language::English, latin), u"Monday 1 March 2021"_s);
        QCOMPARE(formatDayRange({2021, 3, 1}, {2021, 3, 3}, Language::French, latin), u"1er–3 mars 2021"_s);
        QCOMPARE(formatDay({2021, 3, 21}, Language::French, latin, DayForm::DayAndMonth), u"21 mars"_s);
    }

    void theWeekdayIsAlwaysThatOfTheDate()
    {
        const QStringList english{u"Monday"_s, u"Tuesday"_s,  u"Wednesday"_s, u"Thursday"_s,
                                  u"Friday"_s, u"Saturday"_s, u"Sunday"_s};
        const QDate monday(2021, 2, 22);
        for (int days = -35000; days <= 35000; days += 7)
            for (int day = 0; day < 7; ++day)
                QCOMPARE(weekdayName(monday.addDays(days + day), Language::English), english[day]);
        QCOMPARE(weekdayName({2021, 2, 22}, Language::Arabic), u"الاثنين"_s);
        QCOMPARE(weekdayName({2021, 2, 24}, Language::Arabic), u"الأربعاء"_s);
        QCOMPARE(weekdayName({2021, 2, 28}, Language::French), u"dimanche"_s);
    }

    void shortFormsLeaveOutWhatTheySay()
    {
        QCOMPARE(formatDay(consultation, Language::Arabic, latin, DayForm::DayAndMonth), u"23 فبراير"_s);
        QCOMPARE(formatDay(consultation, Language::Arabic, latin, DayForm::Short), u"23 فبراير"_s);
        QCOMPARE(formatDay(consultation, Language::English, latin, DayForm::Short), u"23 Feb"_s);
        QCOMPARE(formatDay(consultation, Language::French, latin, DayForm::Short), u"23 févr."_s);
        QCOMPARE(formatDay(consultation, Language::English, latin, DayForm::WithoutYear), u"Tuesday 23 February"_s);
        QCOMPARE(formatDay(consultation, Language::French, latin, DayForm::WithoutWeekday), u"23 février 2021"_s);
    }

    void rangesSayEachMonthAndYearOnce()
    {
        const auto english = [](QDate first, QDate last) {
            return formatDayRange(first, last, Language::English, latin);
        };
        QCOMPARE(english({2021, 2, 23}, {2021, 2, 25}), u"23–25 February 2021"_s);
        QCOMPARE(english({2021, 2, 27}, {2021, 3, 2}), u"27 February – 2 March 2021"_s);
        QCOMPARE(english({2020, 12, 30}, {2021, 1, 2}), u"30 December 2020 – 2 January 2021"_s);
        QCOMPARE(english(consultation, consultation), u"23 February 2021"_s);
        QCOMPARE(formatDayRange({2021, 2, 23}, {2021, 2, 25}, Language::Arabic, levantine), u"٢٣–٢٥ شباط ٢٠٢١"_s);
        QCOMPARE(formatDayRange({2021, 2, 27}, {2021, 3, 2}, Language::French, latin), u"27 février – 2 mars 2021"_s);
    }

    void aRangeThatIsWrongHidesNothing()
    {
        QCOMPARE(formatDayRange({2021, 2, 25}, {2021, 2, 23}, Language::English, latin),
                 u"25 February 2021 – 23 February 2021"_s);
        QCOMPARE(formatDayRange({}, consultation, Language::English, latin), u"23 February 2021"_s);
        QCOMPARE(formatDayRange({}, {}, Language::English, latin), QString());
        QCOMPARE(formatDay({}, Language::Arabic, latin), QString());
        QCOMPARE(formatTime({}, Language::Arabic, Digits::Latin), QString());
        QCOMPARE(formatTimeRange({}, {}, Language::Arabic, Digits::Latin), QString());
    }

    void aRangeOfDaysRunsFromRightToLeftInArabic()
    {
        for (const DateStyle &style : {latin, levantine}) {
            const QString text = formatDayRange({2021, 2, 23}, {2021, 2, 25}, Language::Arabic, style);
            QVERIFY(leftOf(text, 0, Qt::RightToLeft) > leftOf(text, 3, Qt::RightToLeft));
        }
    }

    void aRangeOfTimesIsAPairFromLeftToRight_data()
    {
        QTest::addColumn<int>("digits");
        QTest::newRow("Latin digits") << int(Digits::Latin);
        QTest::newRow("Arabic-Indic digits") << int(Digits::ArabicIndic);
    }
    void aRangeOfTimesIsAPairFromLeftToRight()
    {
        QFETCH(int, digits);
        const auto pair = [&](RangePlace place) {
            return formatTimeRange({9, 30}, {11, 0}, Language::Arabic, Digits(digits), place);
        };
        const QString sentence = u"الجلسة الافتتاحية "_s + pair(RangePlace::InSentence) + u" في القاعة"_s;
        const QString nine = withDigits(u"09:30"_s, Digits(digits));
        const QString eleven = withDigits(u"11:00"_s, Digits(digits));
        QVERIFY(sentence.contains(nine));
        QVERIFY(leftOf(sentence, sentence.indexOf(nine), Qt::RightToLeft) <
                leftOf(sentence, sentence.indexOf(eleven), Qt::RightToLeft));
        const QString cell = pair(RangePlace::InLeftToRightCell);
        QVERIFY(leftOf(cell, cell.indexOf(nine), Qt::LeftToRight) <
                leftOf(cell, cell.indexOf(eleven), Qt::LeftToRight));
        // Without the isolate the pair would stand the other way round, so this test can fail.
        const QString bare = u"الجلسة "_s + nine + u'–' + eleven;
        QVERIFY(leftOf(bare, bare.indexOf(nine), Qt::RightToLeft) >
                leftOf(bare, bare.indexOf(eleven), Qt::RightToLeft));
    }

    void aRangeOfTimesIsPlainInALeftToRightCell()
    {
        QCOMPARE(
            formatTimeRange({9, 30}, {11, 0}, Language::English, Digits::ArabicIndic, RangePlace::InLeftToRightCell),
            u"09:30–11:00"_s);
        QCOMPARE(withoutBidiControls(formatTimeRange({9, 30}, {11, 0}, Language::Arabic, Digits::ArabicIndic)),
                 u"٠٩:٣٠–١١:٠٠"_s);
    }
};

MULTAQA_GUI_TEST(DatesTest)
#include "DatesTest.moc"
