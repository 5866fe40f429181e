// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/AgendaSamples.h"
#include "support/PdfReaders.h"
#include "support/TestProgram.h"
#include "support/WrittenAgendas.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace multaqa;

/// Where on its pages an agenda has what.
class AgendaPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstColumnStandsOnTheReadersLeadingSide_data();
    void theFirstColumnStandsOnTheReadersLeadingSide();
    void arabicStandsOnTheRightOfEnglishAndRowsStandAtOneHeight();
    void timesRunFromLeftToRightInBothKindsOfDigits();
    void theHeaderIsSeenOnEachPageAndReadOnce();
    void pagesAreCountedInTheLanguagesDigits();
    void aHeadingIsNeverTheLastThingOnAPage();
    void noRowIsSplitThatFitsOnAPage();
    void aRowTallerThanTwoPagesIsShownWhole();

private:
    WrittenAgendas m_agendas;
};

void AgendaPagesTest::theFirstColumnStandsOnTheReadersLeadingSide_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<bool>("isTimeAtRight");
    QTest::newRow("Arabic") << Language::Arabic << true;
    QTest::newRow("English") << Language::English << false;
    QTest::newRow("French") << Language::French << false;
}

void AgendaPagesTest::theFirstColumnStandsOnTheReadersLeadingSide()
{
    QFETCH(Language, language);
    QFETCH(bool, isTimeAtRight);
    const auto words = PdfReaders::words(m_agendas.written(simpleAgenda(language, {5})));
    const QRectF time = placeOf(words, QStringLiteral("09:30–11:00"));
    const QRectF session = placeOf(words, QStringLiteral("Session0"));
    const QRectF speaker = placeOf(words, QStringLiteral("Speaker"));
    QVERIFY(time.isValid() && session.isValid() && speaker.isValid());
    QCOMPARE(time.left() > session.right(), isTimeAtRight);
    QCOMPARE(session.left() > speaker.right(), isTimeAtRight);
    QVERIFY(isTimeAtRight ? time.right() > 595 - 60 : time.left() < 60);
}

void AgendaPagesTest::arabicStandsOnTheRightOfEnglishAndRowsStandAtOneHeight()
{
    AgendaContent content = simpleAgenda(Language::Arabic, {2});
    content.languages = {Language::Arabic, Language::English};
    for (auto &session : content.days[0].sessions) {
        session.title.en = QStringLiteral("English");
        session.title.ar = QStringLiteral("عربي");
    }
    const QString path = m_agendas.written(content);
    const auto document = m_agendas.laidOut(content);
    std::vector<std::pair<QString, QPointF>> places;
    for (const PlacedText &placed : document->pages[0].texts)
        if (placed.text->text == u"English" || placed.text->text == u"عربي")
            places.emplace_back(placed.text->text, QPointF(placed.origin.x() + double(placed.text->glyphs[0].x),
                                                           placed.origin.y() + double(placed.text->glyphs[0].y)));
    QCOMPARE(places.size(), size_t(4));
    // Read first, as the document's language, and standing right.
    QCOMPARE(places[0].first, QStringLiteral("عربي"));
    QCOMPARE(places[1].first, QStringLiteral("English"));
    QVERIFY(places[0].second.x() > 421 && places[1].second.x() < 421);
    QVERIFY(std::abs(places[0].second.y() - places[1].second.y()) < 0.1);
    const QRectF english = placeOf(PdfReaders::words(path), QStringLiteral("English"));
    QVERIFY(english.isValid() && english.right() < 421);
}

void AgendaPagesTest::timesRunFromLeftToRightInBothKindsOfDigits()
{
    for (const auto &[start, end] : {std::pair{QStringLiteral("08:10"), QStringLiteral("09:20")},
                                     {QStringLiteral("٠٨:١٠"), QStringLiteral("٠٩:٢٠")}}) {
        AgendaContent content = simpleAgenda(Language::Arabic, {1});
        content.days[0].sessions[0].start = everywhere(start);
        content.days[0].sessions[0].end = everywhere(end);
        const auto document = m_agendas.laidOut(content);
        int seen = 0;
        for (const PlacedText &placed : document->pages[0].texts) {
            const ShapedText &text = *placed.text;
            if (!text.text.contains(start))
                continue;
            ++seen;
            QCOMPARE(text.clusters.size(), size_t(11));
            for (size_t i = 1; i < text.glyphs.size(); ++i)
                QVERIFY(text.glyphs[i].x > text.glyphs[i - 1].x);
        }
        QCOMPARE(seen, 1);
    }
}

void AgendaPagesTest::theHeaderIsSeenOnEachPageAndReadOnce()
{
    const AgendaContent content = simpleAgenda(Language::English, {120});
    const QString path = m_agendas.written(content);
    const int pages = int(m_agendas.laidOut(content)->pages.size());
    QVERIFY(pages > 3);
    int seen = 0;
    for (const auto &word : PdfReaders::words(path))
        seen += word.text == u"Speakers";
    QCOMPARE(seen, pages);
    QCOMPARE(PdfReaders::structureTexts(path).count(QStringLiteral("Speakers")), 1);
    QCOMPARE(PdfReaders::structure(path).count(QStringLiteral("TH:")), 3);
    QVERIFY(PdfReaders::structure(path).contains(QStringLiteral("/Scope /Column")));
}

void AgendaPagesTest::pagesAreCountedInTheLanguagesDigits()
{
    AgendaContent content = simpleAgenda(Language::Arabic, {60});
    content.digits = Digits::ArabicIndic;
    const QString path = m_agendas.written(content);
    const auto pages = int(m_agendas.laidOut(content)->pages.size());
    QVERIFY(pages >= 2 && pages < 10);
    const auto inArabic = [](int number) { return QString(QChar(0x0660 + number)); };
    const QString text = PdfReaders::pageText(path, 1);
    QVERIFY2(text.contains(QStringLiteral("صفحة %1 من %2").arg(inArabic(2), inArabic(pages))), qPrintable(text));
    QVERIFY(!PdfReaders::structure(path).contains(QStringLiteral("صفحة")));
    content = simpleAgenda(Language::French, {60});
    QVERIFY(PdfReaders::pageText(m_agendas.written(content), 0).contains(QStringLiteral("Page 1 sur ")));
}

void AgendaPagesTest::aHeadingIsNeverTheLastThingOnAPage()
{
    // Days of every length, so that headings come to stand at every height.
    std::vector<int> days;
    for (int i = 0; i < 60; ++i)
        days.push_back(1 + i * 7 % 11);
    const auto document = m_agendas.laidOut(simpleAgenda(Language::English, days));
    int headings = 0;
    int nearTheFoot = 0;
    for (const DocumentPage &page : document->pages) {
        double heading = -1;
        double lowestRow = -1;
        for (const PlacedText &placed : page.texts) {
            if (placed.purpose != PlacedText::Purpose::Content)
                continue;
            if (placed.text->text.startsWith(u"DayHeading")) {
                heading = placed.origin.y();
                ++headings;
                nearTheFoot += heading > 640;
            } else if (placed.text->text.startsWith(u"Session") && placed.text->text != u"Session") {
                lowestRow = placed.origin.y();
            }
        }
        QVERIFY(lowestRow > heading);
    }
    QCOMPARE(headings, 60);
    QVERIFY(nearTheFoot > 0);
}

void AgendaPagesTest::noRowIsSplitThatFitsOnAPage()
{
    const auto document = m_agendas.laidOut(simpleAgenda(Language::Arabic, {150}));
    QVERIFY(document->pages.size() > 4);
    for (const StructureElement &row : document->structure) {
        if (row.role != StructureRole::TableRow)
            continue;
        std::set<int> pages;
        for (const auto &cell : row.kids)
            for (const auto &paragraph : document->structure[size_t(cell.number)].kids)
                for (const auto &content : document->structure[size_t(paragraph.number)].kids)
                    pages.insert(content.page);
        QCOMPARE(pages.size(), size_t(1));
    }
    for (const DocumentPage &page : document->pages)
        for (const PlacedText &placed : page.texts)
            if (placed.purpose == PlacedText::Purpose::Content)
                QVERIFY(placed.origin.y() + placed.text->height < page.size.height() - 50);
}

void AgendaPagesTest::aRowTallerThanTwoPagesIsShownWhole()
{
    AgendaContent content = simpleAgenda(Language::Arabic, {3});
    AgendaContent::Session &tall = content.days[0].sessions[1];
    tall.speakers.clear();
    QString words;
    for (int i = 0; i < 900; ++i)
        words += QStringLiteral("كلمة%1 ").arg(i);
    tall.title = everywhere(words.trimmed());
    for (int i = 0; i < 200; ++i)
        tall.speakers.push_back(everywhere(QStringLiteral("متحدث رقم %1").arg(i)));
    const QString path = m_agendas.written(content);
    QVERIFY(!path.isEmpty());
    const auto document = m_agendas.laidOut(content);
    QVERIFY(document->pages.size() >= 4);
    QCOMPARE(missing(textsOf(content), PdfReaders::structureTexts(path)), QStringList());
    // Nothing runs over the foot of the page, and the session after it is still there.
    for (const auto &word : PdfReaders::words(path))
        QVERIFY2(word.place.bottom() < 841.89 - 25, qPrintable(word.text));
    QCOMPARE(document->bookmarks.back().title, QStringLiteral("Session2"));
}

MULTAQA_GUI_TEST(AgendaPagesTest)
#include "AgendaPagesTest.moc"
