// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/letters/LetterText.h"

#include "app/letters/LetterCheck.h"
#include "support/Check.h"
#include "support/LetterFiles.h"
#include "support/LetterSamples.h"
#include "support/TestProgram.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<LetterFinding> findingsIn(const LetterText &text)
{
    return LetterCheck::check(text, {Language::English, {}, QDate(2021, 2, 4), {}});
}

QString told(const std::vector<LetterFinding> &findings)
{
    QStringList all;
    for (const LetterFinding &finding : findings)
        all << finding.rule + u": "_s + finding.text + u" — "_s + finding.message;
    return all.join(u'\n');
}

/// The real letter in its own words, undamaged: everything right but for "Friday 23 February 2021".
QString repairedLetter()
{
    QRandomGenerator random(1);
    QString text = letterIn(Language::Arabic, LetterDays::ofRealLetter(), Weekdays::AllRight, random).text;
    return text.replace(QRegularExpression(u"بحلول [^\n]*"_s), u"بحلول يوم الجمعة 23 فبراير 2021."_s);
}

} // namespace

class LetterTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRealLettersMistakesAreFoundInADocxAndAnOdtMadeOfIt()
    {
        if (realLetter().isEmpty())
            QSKIP("The real letter is not on this computer.");
        const auto expected = findingsIn(LetterText(realLetter()));
        QCOMPARE(std::ranges::count(expected, u"weekday"_s, &LetterFinding::rule), 1);
        for (const QByteArray &bytes : {docxOf(realLetter()), odtOf(realLetter())}) {
            const auto text = LetterText::readBytes(bytes, u"letter"_s);
            VERIFY_OK(text);
            const auto findings = findingsIn(*text);
            QCOMPARE(told(findings), told(expected));
            QCOMPARE(findings.back().line, 127);
        }
    }

    void aRepairedLetterHasTheSameMistakesInEveryFormat()
    {
        const QString letter = repairedLetter();
        for (const QByteArray &bytes :
             {letter.toUtf8(), docxOf(letter), odtOf(letter), pdfOf(letter, Language::Arabic)}) {
            const auto text = LetterText::readBytes(bytes, u"letter"_s);
            VERIFY_OK(text);
            const auto findings = findingsIn(*text);
            QVERIFY2(std::ranges::count(findings, u"weekday"_s, &LetterFinding::rule) == 1,
                     qPrintable(told(findings) + u'\n' + text->text()));
            QVERIFY2(findings.size() == 2, qPrintable(told(findings) + u'\n' + text->text()));
        }
    }

    /// The repaired letter as LibreOffice 7.4 wrote it, its paragraphs from right to left.
    void aLetterThatLibreOfficeWroteHasTheSameMistakes_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *ending : {"docx", "odt", "pdf"})
            QTest::newRow(ending) << u"" MULTAQA_TEST_DATA "/letter/libreoffice."_s + QLatin1String(ending);
    }

    void aLetterThatLibreOfficeWroteHasTheSameMistakes()
    {
        QFETCH(const QString, file);
        const auto text = LetterText::read(file);
        VERIFY_OK(text);
        const auto findings = findingsIn(*text);
        const auto expected = findingsIn(LetterText(repairedLetter()));
        QCOMPARE(findings.size(), expected.size());
        for (size_t i = 0; i < findings.size(); ++i)
            QCOMPARE(findings[i].rule, expected[i].rule);
        const auto weekday = std::ranges::find(findings, u"weekday"_s, &LetterFinding::rule);
        QVERIFY(weekday != findings.end());
        QCOMPARE(weekday->message, std::ranges::find(expected, u"weekday"_s, &LetterFinding::rule)->message);
    }

    void aTextIsReadInAnyEncoding()
    {
        const QString letter = u"السادة أصحاب المصلحة، نود دعوتكم إلى المشاورة يوم الجمعة 23 فبراير 2021"_s;
        for (const char *encoding : {"utf-8", "utf-16le", "windows-1256", "iso-8859-6"}) {
            const auto text =
                LetterText::readBytes(QByteArray(QStringEncoder(encoding).encode(letter)), u"letter.txt"_s);
            VERIFY_OK(text);
            QCOMPARE(text->text(), letter);
        }
    }

    void twoHundredMessagesInOddEncodingsSayWhatWasWritten()
    {
        const QString subjects[] = {u"دعوة إلى المشاورة الإقليمية لأصحاب المصلحة، الدورة ٢"_s,
                                    u"Invitation: the regional consultation – naïve façade"_s,
                                    u"Invitation à la consultation régionale : l’été à Beyrouth"_s};
        qsizetype wrong = 0;
        for (quint32 seed = 0; seed < 200; ++seed) {
            QRandomGenerator random(seed);
            const Language language = allLanguages[seed % 3];
            const GeneratedLetter letter = letterIn(language, LetterDays::random(random), Weekdays::SomeWrong, random);
            const QString &subject = subjects[seed % 3];
            const auto text = LetterText::readBytes(mailOf(subject, letter.text, language, random), u"letter.eml"_s);
            VERIFY_OK(text);
            QVERIFY2(text->text().startsWith(subject), qPrintable(text->text().left(300)));
            const auto findings = findingsIn(*text);
            QVERIFY2(findings.size() == letter.wrongLines.size(),
                     qPrintable(u"%1\n%2\n%3"_s.arg(QString::number(seed), told(findings), text->text())));
            wrong += qsizetype(findings.size());
        }
        QVERIFY(wrong > 200);
    }

    void hostileMessagesDoNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray head = "Subject: x\nMIME-Version: 1.0\n";
        QTest::newRow("no boundary") << head + "Content-Type: multipart/mixed\n\n--\n--\n";
        QTest::newRow("empty boundary") << head + "Content-Type: multipart/mixed; boundary=\"\"\n\n--\n--\n--\n";
        QTest::newRow("open quote") << head + "Content-Type: multipart/mixed; boundary=\"a\\\n\n--a\n\nx";
        QTest::newRow("no end") << head + "Content-Type: multipart/mixed; boundary=a\n\n--a\n\nx";
        QTest::newRow("part of itself") << head + "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: "
                                                  "multipart/mixed; boundary=a\n\n--a\n\nx\n--a--\n";
        QTest::newRow("many parts") << head + "Content-Type: multipart/mixed; boundary=a\n\n" +
                                           QByteArray("--a\n\n").repeated(500'000);
        QByteArray deep = head;
        for (int depth = 0; depth < 5000; ++depth)
            deep += "Content-Type: message/rfc822\n\nSubject: x\n";
        QTest::newRow("deep") << deep;
        QTest::newRow("endless header") << "Subject: " + QByteArray(10'000'000, 'a');
        QTest::newRow("many continuations") << "Subject: x\n" + QByteArray(" y\n").repeated(2'000'000);
        QTest::newRow("open words") << "Subject: " + QByteArray("=?utf-8?B?").repeated(100'000);
        QTest::newRow("many words") << "Subject: " + QByteArray("=?utf-8?Q?=41?= ").repeated(100'000);
        QTest::newRow("no such encoding") << head + "Content-Type: text/plain; charset=\"../../etc/passwd\"\n\nx";
        QTest::newRow("no base64") << head + "Content-Transfer-Encoding: base64\n\n=====\xFF\xFE***";
        QTest::newRow("open codes") << head + "Content-Transfer-Encoding: quoted-printable\n\n=\n==4\n=G1=";
        QTest::newRow("zeros") << head + "\n" + QByteArray(100'000, '\0');
        QTest::newRow("many tags") << head + "Content-Type: text/html\n\n" + QByteArray("<div><p ").repeated(100'000);
    }
    void hostileMessagesDoNothing()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const auto text = LetterText::readBytes(bytes, u"hostile.eml"_s);
        if (text)
            QVERIFY(findingsIn(*text).empty());
        else
            QVERIFY(text.error().message.contains(u"hostile.eml"_s));
        QVERIFY2(timer.elapsed() < 60000, qPrintable(QString::number(timer.elapsed())));
    }

    void onlyWhatIsReadInADocumentIsText()
    {
        const QByteArray word =
            R"(<w:document xmlns:w="w" xmlns:mc="mc"><w:body><w:p><w:pPr><w:tabs><w:tab/></w:tabs>)"
            R"(</w:pPr><w:r><w:t>Tuesday</w:t><w:tab/><w:t>23</w:t></w:r><w:del><w:r><w:delText>22)"
            R"(</w:delText></w:r></w:del><w:r><w:instrText>DATE</w:instrText><w:t xml:space="preserve"> )"
            R"(February</w:t><w:br/><w:t>2021</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a)"
            R"(</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>)"
            R"(</w:body></w:document>)";
        const auto fromWord = LetterText::readBytes(docxWith(word), u"letter.docx"_s);
        VERIFY_OK(fromWord);
        QCOMPARE(fromWord->text(), u"Tuesday\t23 February\u20282021\na\nb\n"_s);
        QVERIFY(findingsIn(*fromWord).empty());

        const QByteArray office =
            R"(<text:tracked-changes><text:changed-region><text:p>old</text:p></text:changed-region>)"
            R"(</text:tracked-changes><text:h>Title</text:h><text:p>one<text:note><text:note-citation>)"
            R"(1</text:note-citation><text:note-body><text:p>a note</text:p></text:note-body></text:note>)"
            R"( two<text:s text:c="2"/><office:annotation><text:p>no</text:p></office:annotation>three)"
            R"(<text:line-break/>four</text:p>)";
        const auto fromOffice = LetterText::readBytes(odtWith(office), u"letter.odt"_s);
        VERIFY_OK(fromOffice);
        QCOMPARE(fromOffice->text(), u"Title\none two  three\u2028four\na note\n"_s);
    }

    void whatIsNoLetterIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("damaged docx") << docxWith("<w:document><w:body>");
        QTest::newRow("entities") << docxWith("<!DOCTYPE a [<!ENTITY b \"c\">]><w:document/>");
        QTest::newRow("bomb") << docxWith("<w:document><w:p>" + QByteArray(100'000'000, ' ') + "</w:p></w:document>");
        QTest::newRow("too much text") << docxWith("<w:document><w:t>" + QByteArray("abcdefgh").repeated(1'000'000) +
                                                   "</w:t></w:document>");
        QTest::newRow("deep") << odtWith(QByteArray("<text:p>").repeated(100'000));
        QTest::newRow("cut off") << docxOf(u"text"_s).left(200);
        QTest::newRow("another zip") << zipped({{"a.txt", "a"}});
        QTest::newRow("old Word") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
        QTest::newRow("rtf") << QByteArray("{\\rtf1 a}");
        QTest::newRow("damaged PDF") << QByteArray("%PDF-1.7\nnothing");
        QTest::newRow("too large") << QByteArray(LetterText::largestFile + 1, 'a');
        QTest::newRow("too long") << QByteArray(LetterText::longestText + 1, 'a');
    }
    void whatIsNoLetterIsRefusedWithASentence()
    {
        QFETCH(QByteArray, bytes);
        const auto text = LetterText::readBytes(bytes, u"letter.docx"_s);
        QVERIFY(!text);
        QVERIFY(text.error().kind == ErrorKind::Refused);
        QVERIFY2(text.error().message.contains(u"letter.docx"_s), qPrintable(text.error().message));
    }

    void aPdfNeedsItsProgramAndNothingElseDoes()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const auto pdf = LetterText::readBytes("%PDF-1.7", u"letter.pdf"_s);
        const auto plain = LetterText::readBytes("Dear", u"letter.txt"_s);
        qputenv("PATH", path);
        QVERIFY(!pdf && pdf.error().message.contains(u"pdftotext"_s));
        VERIFY_OK(plain);
    }

    void aMissingFileIsNamed()
    {
        const auto text = LetterText::read(u"/nowhere/letter.txt"_s);
        QVERIFY(!text);
        QVERIFY(text.error().kind == ErrorKind::NotFound && text.error().message.contains(u"letter.txt"_s));
    }

    void linesAreCountedFromOne()
    {
        const LetterText text(u"a\r\nb\rc\n\nd"_s);
        QCOMPARE(text.text(), u"a\nb\nc\n\nd"_s);
        QCOMPARE(text.lineAt(0), 1);
        QCOMPARE(text.lineAt(text.text().indexOf(u'c')), 3);
        QCOMPARE(text.lineAt(text.text().indexOf(u'd')), 5);
    }
};

MULTAQA_GUI_TEST(LetterTextTest)
#include "LetterTextTest.moc"
