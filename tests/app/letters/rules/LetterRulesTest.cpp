// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/letters/LetterCheck.h"

#include "support/TestConference.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<LetterFinding> findingsIn(const QString &text, std::optional<LetterFacts> facts = {})
{
    return LetterCheck::check(LetterText(text), {Language::English, {}, QDate(2021, 2, 4), std::move(facts)});
}

/// "weekday: Friday 23 February 2021; …"
QString told(const std::vector<LetterFinding> &findings)
{
    QStringList all;
    for (const LetterFinding &finding : findings)
        all << finding.rule + u": "_s + finding.text;
    return all.join(u"; "_s);
}

} // namespace

class LetterRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachMistakeIsFoundInEachLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &text, const QString &expected) {
            QTest::newRow(qPrintable(text)) << text << expected;
        };
        row(u"on Friday 23 February 2021"_s, u"weekday: Friday 23 February 2021"_s);
        row(u"le vendredi 23 février 2021"_s, u"weekday: vendredi 23 février 2021"_s);
        row(u"يوم الجمعة ٢٣ شباط/فبراير ٢٠٢١"_s, u"weekday: الجمعة ٢٣ شباط/فبراير ٢٠٢١"_s);
        row(u"Wednesday 24 and Friday 25 February 2021"_s, u"weekday: Wednesday 24 and Friday 25 February 2021"_s);
        row(u"الجمعة 11 رجب 1442هـ الموافق 23 فبراير 2021م"_s,
            u"weekday: الجمعة 11 رجب 1442هـ الموافق 23 فبراير 2021"_s);
        row(u"السبت 11 رجب 1442"_s, u"weekday: السبت 11 رجب 1442"_s);
        row(u"30 February 2021"_s, u"no-such-date: 30 February 2021"_s);
        row(u"11 رجب 1442هـ الموافق 3 مارس 2021م"_s, u"calendars-differ: 11 رجب 1442هـ الموافق 3 مارس 2021"_s);
        row(u"The consultation is on 23 February 2021. Please send your requests by 23 February 2021."_s,
            u"deadline-order: 23 February 2021"_s);
        row(u"The conference is on 24 February 2021. Register no later than 26 February 2021."_s,
            u"deadline-order: 26 February 2021"_s);
        row(u"La consultation aura lieu le 23 février 2021. L’inscription est ouverte jusqu’au 23 février 2021."_s,
            u"deadline-order: 23 février 2021"_s);
        row(u"تعقد المشاورة في 23 فبراير 2021. يرجى التسجيل حتى 23 فبراير 2021."_s,
            u"deadline-order: 23 فبراير 2021"_s);
        row(u"The conference is on 24 February 2021. The conference opens on 25 February 2021."_s,
            u"dates-differ: 25 February 2021"_s);
        row(u"The survey is open until 5 March 2021. The deadline of the survey is 6 March 2021."_s,
            u"dates-differ: 6 March 2021"_s);
        row(u"الاستطلاع مفتوح حتى 5 آذار 2021. الموعد النهائي للاستطلاع 6 آذار 2021."_s,
            u"dates-differ: 6 آذار 2021"_s);
        row(u"states-network/arab-regional-https://migrationnetwork.un.org/country"_s,
            u"torn-link: states-network/arab-regional-https://migrationnetwork.un.org/country"_s);
        row(u"see https:// www.iom.int/page"_s, u"torn-link: https:// www.iom.int/page"_s);
        row(u"iom.int@gcmrrarabstates"_s, u"torn-address: iom.int@gcmrrarabstates"_s);
        row(u"write to gcmrrarabstates@ iom.int"_s, u"torn-address: gcmrrarabstates@ iom.int"_s);
        row(u"Dear {{name}},"_s, u"placeholder: {{name}}"_s);
        row(u"Dear <<Name>>,"_s, u"placeholder: <<Name>>"_s);
        row(u"Dear «First_Name»,"_s, u"placeholder: «First_Name»"_s);
        row(u"Dear [FULL NAME],"_s, u"placeholder: [FULL NAME]"_s);
        row(u"السيد [الاسم]"_s, u"placeholder: [الاسم]"_s);
        row(u"on XX February 2021 at XX:XX"_s, u"placeholder: XX; placeholder: XX:XX"_s);
        row(u"in room ____ of"_s, u"placeholder: ____"_s);
    }
    void eachMistakeIsFoundInEachLanguage()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(told(findingsIn(text)), expected);
    }

    void whatMayBeRightIsLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &text) { QTest::newRow(qPrintable(text)) << text; };
        row(u"Tuesday 23 February 2021, and Wednesday 24 – Thursday 25 February 2021"_s);
        row(u"Wednesday 3/2/2021 or Tuesday 3/2/2021"_s);
        row(u"We meet on Friday. 23 February 2021 is another day."_s);
        row(u"The consultation is on 23 February 2021. Please register before 23 February 2021."_s);
        row(u"The conference is on 24 February 2021. Comments are welcome until 5 March 2021."_s);
        row(u"The first consultation was on 5 January 2021, the second consultation is on 23 February 2021."_s);
        row(u"The consultation in preparation for the conference is on 23 February 2021. The conference is on 24 and "
            u"25 "
            "February 2021."_s);
        row(u"The deadline of the survey is 6 March 2021, instead of the survey's original deadline of 5 March 2021."_s);
        row(u"The registration is open until 5 March 2021 for speakers; the survey is open until 6 March 2021."_s);
        row(u"Contact gcmrrarabstates@iom.int, or https://www.iom.int/a-b/c-d?x=1#y."_s);
        row(u"https://web.archive.org/web/2021/https://www.iom.int/"_s);
        row(u"Il dit : « Migration » et «الهجرة» و«Multaqa»."_s);
        row(u"[IOM], Chapter XX, the XXth session, XXI, [sic], [1]"_s);
        row(u"\n____________________\nSignature"_s);
        row(u"quoted [...] and […] and «…»"_s);
        row(u"follow us @iom.int, Hope Farm @ example.com"_s);
        row(u"every four years on 29 February"_s);
        row(u"الثلاثاء 12 رجب 1442هـ الموافق 23 فبراير 2021م"_s);
    }
    void whatMayBeRightIsLeftAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(told(findingsIn(text)), QString());
    }

    void whatTheFileKnowsOtherwiseIsSaid()
    {
        TestConference conference(TestConference::Filled::WithSample);
        const auto facts = LetterFacts::read(conference->database());
        VERIFY_OK(facts);
        const auto against = [&](const QString &text) { return told(findingsIn(text, *facts)); };
        QCOMPARE(against(u"The consultation is on 22 February 2021."_s), u"file-date: 22 February 2021"_s);
        QCOMPARE(against(u"The consultation is on 23 February 2021."_s), QString());
        QCOMPARE(against(u"The conference is on 24 and 25 February 2021."_s), QString());
        QCOMPARE(against(u"The conference is on 25 and 26 February 2021."_s), u"file-date: 25 and 26 February 2021"_s);
        QCOMPARE(against(u"The survey is open until 5 February 2021."_s), QString());
        QCOMPARE(against(u"The survey is open until 6 February 2021."_s), u"file-date: 6 February 2021"_s);
        QCOMPARE(against(u"gcmrrarabstate@iom.int"_s), u"file-address: gcmrrarabstate@iom.int"_s);
        QCOMPARE(against(u"gcmrrarabstates@iom.org"_s), u"file-address: gcmrrarabstates@iom.org"_s);
        QCOMPARE(against(u"GCMrrarabstates@iom.int, info@iom.int"_s), QString());
        const QString page = u"https://migrationnetwork.un.org/country-regional-network/arab-state"_s;
        QCOMPARE(against(page), u"file-link: "_s + page);
        QCOMPARE(against(page + u"s/."_s), QString());
    }
};

MULTAQA_TEST(LetterRulesTest)
#include "LetterRulesTest.moc"
