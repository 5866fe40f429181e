// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/documents/AgendaPdf.h"
#include "app/documents/PdfWriter.h"
#include "support/AgendaSamples.h"
#include "support/PdfReaders.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <set>
#include <thread>

using namespace multaqa;

/// The agenda as other people's PDF readers see it.
class AgendaPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsFoundAsItWasWritten_data();
    void everyTextIsFoundAsItWasWritten();
    void textsKeepTheirOrder();
    void twoHundredSessionsAreFoundAsTheyWereWritten();
    void aRealScheduleIsFoundAsItWasWritten();
    void theFirstColumnStandsOnTheReadersLeadingSide_data();
    void theFirstColumnStandsOnTheReadersLeadingSide();
    void arabicStandsOnTheRightOfEnglishAndRowsStandAtOneHeight();
    void timesRunFromLeftToRightInBothKindsOfDigits();
    void theHeaderIsSeenOnEachPageAndReadOnce();
    void pagesAreCountedInTheLanguagesDigits();
    void aHeadingIsNeverTheLastThingOnAPage();
    void noRowIsSplitThatFitsOnAPage();
    void aRowTallerThanTwoPagesIsShownWhole();
    void daysAndSessionsAreBookmarked();
    void aFrenchTitleInAnArabicAgendaSaysThatItIsFrench();
    void addressesAreWholeAndCanBeClicked();
    void anotherThreadMakesTheSameDocument();
    void layoutStopsWhenItIsTold();
    void anAgendaInNoLanguageOrTwiceTheSameIsRefused();
    void anEmptyAgendaIsADocumentToo();

private:
    QString written(const AgendaContent &content);
    std::shared_ptr<const LaidOutDocument> laidOut(const AgendaContent &content);

    QTemporaryDir m_folder;
    int m_files = 0;
};

namespace {

LocalizedText everywhere(const QString &text)
{
    return {text, text, text};
}

AgendaContent::Session sessionOf(const QString &title, int speakers = 0)
{
    AgendaContent::Session session;
    session.start = everywhere(QStringLiteral("09:30"));
    session.end = everywhere(QStringLiteral("11:00"));
    session.title = everywhere(title);
    for (int i = 0; i < speakers; ++i)
        session.speakers.push_back(everywhere(QStringLiteral("Speaker %1 of %2").arg(i + 1).arg(title)));
    return session;
}

/// A document of one language whose days have these numbers of sessions.
AgendaContent simpleAgenda(Language language, std::vector<int> sessionsADay)
{
    AgendaContent content;
    content.languages = {language};
    content.title = everywhere(QStringLiteral("Agenda"));
    int number = 0;
    for (size_t d = 0; d < sessionsADay.size(); ++d) {
        AgendaContent::Day day;
        day.heading = everywhere(QStringLiteral("DayHeading%1").arg(d + 1));
        for (int s = 0; s < sessionsADay[d]; ++s, ++number)
            day.sessions.push_back(sessionOf(QStringLiteral("Session%1").arg(number), number % 4));
        content.days.push_back(day);
    }
    return content;
}

QRectF placeOf(const std::vector<PdfReaders::Word> &words, const QString &text)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto &word) { return word.text == text; });
    return found == words.end() ? QRectF() : found->place;
}

/// The rooms, titles, times and people of a frab schedule, as simply as a test can read them.
AgendaContent scheduleOf(const QString &path)
{
    AgendaContent content;
    content.languages = {Language::English};
    content.title.en = QStringLiteral("FOSDEM 2026");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return content;
    QXmlStreamReader xml(&file);
    AgendaContent::Session session;
    bool isInEvent = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"day") {
            content.days.emplace_back();
            content.days.back().heading.en = xml.attributes().value(QStringLiteral("date")).toString();
        } else if (xml.isStartElement() && xml.name() == u"event") {
            isInEvent = true;
            session = {};
        } else if (xml.isEndElement() && xml.name() == u"event") {
            isInEvent = false;
            content.days.back().sessions.push_back(session);
        } else if (xml.isStartElement() && isInEvent) {
            const auto read = [&] { return xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed(); };
            if (xml.name() == u"title")
                session.title.en = read();
            else if (xml.name() == u"start")
                session.start.en = read();
            else if (xml.name() == u"duration")
                session.end.en = read();
            else if (xml.name() == u"room")
                session.place.en = read();
            else if (xml.name() == u"subtitle")
                session.note.en = read();
            else if (xml.name() == u"person")
                session.speakers.push_back({{}, read(), {}});
        }
    }
    return content;
}

} // namespace

std::shared_ptr<const LaidOutDocument> AgendaPdfTest::laidOut(const AgendaContent &content)
{
    auto document = AgendaPdf::layOut(content);
    return document ? *document : nullptr;
}

QString AgendaPdfTest::written(const AgendaContent &content)
{
    const QString path = m_folder.filePath(QStringLiteral("agenda%1.pdf").arg(++m_files));
    const auto document = laidOut(content);
    if (!document || !PdfWriter::write(*document, path))
        return {};
    int status = -1;
    PdfReaders::outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}, &status);
    return status == 0 ? path : QString();
}

void AgendaPdfTest::everyTextIsFoundAsItWasWritten_data()
{
    QTest::addColumn<std::vector<Language>>("languages");
    QTest::newRow("Arabic") << std::vector{Language::Arabic};
    QTest::newRow("English") << std::vector{Language::English};
    QTest::newRow("French") << std::vector{Language::French};
    QTest::newRow("Arabic and English") << std::vector{Language::Arabic, Language::English};
}

void AgendaPdfTest::everyTextIsFoundAsItWasWritten()
{
    QFETCH(std::vector<Language>, languages);
    const AgendaContent content = sampleAgenda(languages);
    const QString path = written(content);
    QVERIFY(!path.isEmpty());
    QCOMPARE(PdfReaders::missing(textsOf(content), PdfReaders::structureTexts(path)), QStringList());
    const QByteArray fonts = PdfReaders::outputOf(QStringLiteral("pdffonts"), {path});
    QVERIFY(fonts.contains("+NotoSans-Regular"));
    QCOMPARE(fonts.count("Identity-H       yes yes yes"), fonts.count("CID TrueType"));
    QCOMPARE(fonts.count("CID TrueType"), fonts.count('\n') - 2);
}

void AgendaPdfTest::textsKeepTheirOrder()
{
    const AgendaContent content = sampleAgenda({Language::Arabic});
    const QStringList found = PdfReaders::structureTexts(written(content));
    qsizetype last = -1;
    for (const AgendaContent::Day &day : content.days)
        for (const AgendaContent::Session &session : day.sessions) {
            const qsizetype at = found.indexOf(session.title.best(Language::Arabic), last + 1);
            QVERIFY(at > last);
            last = at;
        }
}

void AgendaPdfTest::twoHundredSessionsAreFoundAsTheyWereWritten()
{
    const AgendaContent content = generatedAgenda(Language::Arabic, 20, 10);
    const QString path = written(content);
    QVERIFY(!path.isEmpty());
    const QStringList texts = textsOf(content);
    QVERIFY(texts.size() > 1000);
    QCOMPARE(PdfReaders::missing(texts, PdfReaders::structureTexts(path)), QStringList());
}

void AgendaPdfTest::aRealScheduleIsFoundAsItWasWritten()
{
    const AgendaContent content = scheduleOf(QStringLiteral(MULTAQA_SHARED) + u"/samples/schedule/fosdem-2026.xml");
    if (content.days.empty())
        QSKIP("The FOSDEM schedule is not beside the project");
    QElapsedTimer timer;
    timer.start();
    const QString path = m_folder.filePath(QStringLiteral("fosdem.pdf"));
    const auto document = laidOut(content);
    const qint64 laidOutAfter = timer.elapsed();
    QVERIFY(document && PdfWriter::write(*document, path));
    qInfo("%d pages, layout %lld ms, writing %lld ms", int(document->pages.size()), laidOutAfter,
          timer.elapsed() - laidOutAfter);
    QStringList texts;
    for (const QString &text : textsOf(content))
        texts << text.simplified();
    QVERIFY(texts.size() > 3000);
    QStringList found;
    for (const QString &text : PdfReaders::structureTexts(path))
        found << text.simplified();
    QCOMPARE(PdfReaders::missing(texts, found), QStringList());
}

void AgendaPdfTest::theFirstColumnStandsOnTheReadersLeadingSide_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<bool>("isTimeAtRight");
    QTest::newRow("Arabic") << Language::Arabic << true;
    QTest::newRow("English") << Language::English << false;
    QTest::newRow("French") << Language::French << false;
}

void AgendaPdfTest::theFirstColumnStandsOnTheReadersLeadingSide()
{
    QFETCH(Language, language);
    QFETCH(bool, isTimeAtRight);
    const auto words = PdfReaders::words(written(simpleAgenda(language, {5})));
    const QRectF time = placeOf(words, QStringLiteral("09:30–11:00"));
    const QRectF session = placeOf(words, QStringLiteral("Session0"));
    const QRectF speaker = placeOf(words, QStringLiteral("Speaker"));
    QVERIFY(time.isValid() && session.isValid() && speaker.isValid());
    QCOMPARE(time.left() > session.right(), isTimeAtRight);
    QCOMPARE(session.left() > speaker.right(), isTimeAtRight);
    QVERIFY(isTimeAtRight ? time.right() > 595 - 60 : time.left() < 60);
}

void AgendaPdfTest::arabicStandsOnTheRightOfEnglishAndRowsStandAtOneHeight()
{
    AgendaContent content = simpleAgenda(Language::Arabic, {2});
    content.languages = {Language::Arabic, Language::English};
    for (auto &session : content.days[0].sessions) {
        session.title.en = QStringLiteral("English");
        session.title.ar = QStringLiteral("عربي");
    }
    const QString path = written(content);
    const auto document = laidOut(content);
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

void AgendaPdfTest::timesRunFromLeftToRightInBothKindsOfDigits()
{
    for (const auto &[start, end] : {std::pair{QStringLiteral("08:10"), QStringLiteral("09:20")},
                                     {QStringLiteral("٠٨:١٠"), QStringLiteral("٠٩:٢٠")}}) {
        AgendaContent content = simpleAgenda(Language::Arabic, {1});
        content.days[0].sessions[0].start = everywhere(start);
        content.days[0].sessions[0].end = everywhere(end);
        const auto document = laidOut(content);
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

void AgendaPdfTest::theHeaderIsSeenOnEachPageAndReadOnce()
{
    const AgendaContent content = simpleAgenda(Language::English, {120});
    const QString path = written(content);
    const int pages = int(laidOut(content)->pages.size());
    QVERIFY(pages > 3);
    int seen = 0;
    for (const auto &word : PdfReaders::words(path))
        seen += word.text == u"Speakers";
    QCOMPARE(seen, pages);
    QCOMPARE(PdfReaders::structureTexts(path).count(QStringLiteral("Speakers")), 1);
    QCOMPARE(PdfReaders::structure(path).count(QStringLiteral("TH:")), 3);
    QVERIFY(PdfReaders::structure(path).contains(QStringLiteral("/Scope /Column")));
}

void AgendaPdfTest::pagesAreCountedInTheLanguagesDigits()
{
    AgendaContent content = simpleAgenda(Language::Arabic, {60});
    content.digits = Digits::ArabicIndic;
    const QString path = written(content);
    const auto pages = int(laidOut(content)->pages.size());
    QVERIFY(pages >= 2 && pages < 10);
    const auto inArabic = [](int number) { return QString(QChar(0x0660 + number)); };
    const QString text = PdfReaders::pageText(path, 1);
    QVERIFY2(text.contains(QStringLiteral("صفحة %1 من %2").arg(inArabic(2), inArabic(pages))), qPrintable(text));
    QVERIFY(!PdfReaders::structure(path).contains(QStringLiteral("صفحة")));
    content = simpleAgenda(Language::French, {60});
    QVERIFY(PdfReaders::pageText(written(content), 0).contains(QStringLiteral("Page 1 sur ")));
}

void AgendaPdfTest::aHeadingIsNeverTheLastThingOnAPage()
{
    // Days of every length, so that headings come to stand at every height.
    std::vector<int> days;
    for (int i = 0; i < 60; ++i)
        days.push_back(1 + i * 7 % 11);
    const auto document = laidOut(simpleAgenda(Language::English, days));
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

void AgendaPdfTest::noRowIsSplitThatFitsOnAPage()
{
    const auto document = laidOut(simpleAgenda(Language::Arabic, {150}));
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

void AgendaPdfTest::aRowTallerThanTwoPagesIsShownWhole()
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
    const QString path = written(content);
    QVERIFY(!path.isEmpty());
    const auto document = laidOut(content);
    QVERIFY(document->pages.size() >= 4);
    QCOMPARE(PdfReaders::missing(textsOf(content), PdfReaders::structureTexts(path)), QStringList());
    // Nothing runs over the foot of the page, and the session after it is still there.
    for (const auto &word : PdfReaders::words(path))
        QVERIFY2(word.place.bottom() < 841.89 - 25, qPrintable(word.text));
    QCOMPARE(document->bookmarks.back().title, QStringLiteral("Session2"));
}

void AgendaPdfTest::daysAndSessionsAreBookmarked()
{
    const AgendaContent content = simpleAgenda(Language::English, {30, 30});
    const QString path = written(content);
    const QByteArray list =
        PdfReaders::outputOf(QStringLiteral("mutool"), {QStringLiteral("show"), path, QStringLiteral("outline")});
    QVERIFY(list.contains("DayHeading1") && list.contains("DayHeading2"));
    for (int i = 0; i < 60; ++i)
        QVERIFY(list.contains(QByteArray("Session" + QByteArray::number(i))));
    // Each leads to the page where its session is.
    const auto words = PdfReaders::words(path);
    const auto document = laidOut(content);
    for (const Bookmark &bookmark : document->bookmarks) {
        const auto word = std::find_if(words.begin(), words.end(), [&](const auto &one) {
            return one.text == bookmark.title && one.place.top() > 50; // not the day in the running header
        });
        QVERIFY2(word != words.end(), qPrintable(bookmark.title));
        QCOMPARE(word->page, bookmark.page);
        QVERIFY(word->place.top() >= bookmark.top && word->place.top() < bookmark.top + 40);
        QCOMPARE(bookmark.level, bookmark.title.startsWith(u"Day") ? 0 : 1);
    }
}

void AgendaPdfTest::aFrenchTitleInAnArabicAgendaSaysThatItIsFrench()
{
    AgendaContent content = simpleAgenda(Language::Arabic, {1});
    content.days[0].sessions[0].title = {{}, {}, QStringLiteral("Débat ouvert (diasporas)")};
    const auto document = laidOut(content);
    bool isFound = false;
    for (const DocumentPage &page : document->pages)
        for (const PlacedText &placed : page.texts)
            if (placed.text->text == u"Débat ouvert (diasporas)") {
                isFound = true;
                const int element = page.contentElements[size_t(placed.segments[0].contentId)];
                QCOMPARE(document->structure[size_t(element)].language, Language::French);
            }
    QVERIFY(isFound);
    const QByteArray objects = PdfReaders::plainObjects(written(content));
    QCOMPARE(objects.count("/Lang (fr)"), 1);
    QVERIFY(objects.count("/Lang (ar)") >= 2); // the catalogue and the Document element
}

void AgendaPdfTest::addressesAreWholeAndCanBeClicked()
{
    AgendaContent content = simpleAgenda(Language::Arabic, {1});
    const QString mail = QStringLiteral("gcmrrarabstates@iom.int");
    const QString page =
        QStringLiteral("https://migrationnetwork.un.org/country-regional-network/arab-states/a-very-long-way");
    content.contact = everywhere(QStringLiteral("للاستفسار: %1 أو (%2)").arg(mail, page));
    content.days[0].sessions[0].speakers = {everywhere(QStringLiteral("د. أحمد ") + mail)};
    content.days[0].sessions[0].place = everywhere(page);
    const QString path = written(content);
    const QByteArray objects = PdfReaders::plainObjects(path);
    QVERIFY(objects.count("/URI (mailto:gcmrrarabstates@iom.int)") >= 2);
    QVERIFY(objects.contains(QByteArray("/URI (" + page.toLatin1() + ")")));
    const auto links = objects.count("/Subtype /Link");
    QVERIFY(links >= 4);
    QCOMPARE(objects.count("/Type /OBJR"), links);
    QCOMPARE(objects.count("/StructParent "), links);
    const QStringList found = PdfReaders::structureTexts(path);
    QCOMPARE(PdfReaders::missing(textsOf(content), found), QStringList());
    // Where the column has room for it, the address stands on one line.
    const auto words = PdfReaders::words(path);
    int wholeMails = 0;
    for (const auto &word : words)
        wholeMails += word.text.contains(mail);
    QCOMPARE(wholeMails, 2);
    for (const auto &word : words)
        QVERIFY(word.place.left() > 40 && word.place.right() < 560);
    // And the place to click is where the address is seen.
    const QRectF seen = placeOf(words, mail);
    const auto document = laidOut(content);
    QVERIFY(std::any_of(document->pages[0].links.begin(), document->pages[0].links.end(), [&](const PlacedLink &link) {
        return link.uri.startsWith("mailto:") && std::abs(link.area.left() - seen.left()) < 1.5 &&
               std::abs(link.area.right() - seen.right()) < 1.5 && link.area.contains(seen.center());
    }));
}

void AgendaPdfTest::anotherThreadMakesTheSameDocument()
{
    const AgendaContent content = sampleAgenda({Language::Arabic, Language::English});
    QByteArray there;
    std::thread worker([&] { there = *PdfWriter::bytesOf(**AgendaPdf::layOut(content)); });
    const QByteArray here = *PdfWriter::bytesOf(*laidOut(content));
    worker.join();
    QVERIFY(here.size() > 10000);
    QVERIFY(here == there);
    AgendaContent other = content;
    other.title.ar += u'!';
    QVERIFY(*PdfWriter::bytesOf(*laidOut(other)) != here);
}

void AgendaPdfTest::layoutStopsWhenItIsTold()
{
    const AgendaContent content = simpleAgenda(Language::English, {500});
    std::stop_source source;
    int furthest = 0;
    const auto document = AgendaPdf::layOut(content, source.get_token(), [&](int done, int total) {
        QCOMPARE(total, 500);
        furthest = done;
        if (done >= 100)
            source.request_stop();
    });
    QVERIFY(!document);
    QCOMPARE(document.error().kind, ErrorKind::Cancelled);
    QVERIFY(furthest >= 100 && furthest < 200);
}

void AgendaPdfTest::anAgendaInNoLanguageOrTwiceTheSameIsRefused()
{
    AgendaContent content;
    content.languages = {};
    QCOMPARE(AgendaPdf::layOut(content).error().kind, ErrorKind::WrongUse);
    content.languages = {Language::Arabic, Language::Arabic};
    QCOMPARE(AgendaPdf::layOut(content).error().kind, ErrorKind::WrongUse);
    content.languages = {Language::Arabic, Language::English, Language::French};
    QVERIFY(!AgendaPdf::layOut(content).error().message.isEmpty());
}

void AgendaPdfTest::anEmptyAgendaIsADocumentToo()
{
    AgendaContent content;
    const QString path = written(content);
    QVERIFY(!path.isEmpty());
    const QByteArray facts = PdfReaders::outputOf(QStringLiteral("pdfinfo"), {path});
    QVERIFY(facts.contains(QStringLiteral("Title:           جدول الأعمال").toUtf8()));
    QVERIFY(facts.contains("Pages:           1"));
    content.days.resize(3);
    content.days[1].sessions.resize(2);
    QVERIFY(!written(content).isEmpty());
}

QTEST_MAIN(AgendaPdfTest)
#include "AgendaPdfTest.moc"
