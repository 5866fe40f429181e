// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/documents/AgendaPdf.h"
#include "app/documents/PdfWriter.h"
#include "support/AgendaSamples.h"
#include "support/PdfReaders.h"
#include "support/TestProgram.h"
#include "support/WrittenAgendas.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
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
    void daysAndSessionsAreBookmarked();
    void aFrenchTitleInAnArabicAgendaSaysThatItIsFrench();
    void addressesAreWholeAndCanBeClicked();
    void anotherThreadMakesTheSameDocument();
    void layoutStopsWhenItIsTold();
    void anAgendaInNoLanguageOrTwiceTheSameIsRefused();
    void anEmptyAgendaIsADocumentToo();

private:
    WrittenAgendas m_agendas;
};

namespace {

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
    const QString path = m_agendas.written(content);
    QVERIFY(!path.isEmpty());
    QCOMPARE(missing(textsOf(content), PdfReaders::structureTexts(path)), QStringList());
    const QByteArray fonts = PdfReaders::outputOf(QStringLiteral("pdffonts"), {path});
    QVERIFY(fonts.contains("+NotoSans-Regular"));
    QCOMPARE(fonts.count("Identity-H       yes yes yes"), fonts.count("CID TrueType"));
    QCOMPARE(fonts.count("CID TrueType"), fonts.count('\n') - 2);
}

void AgendaPdfTest::textsKeepTheirOrder()
{
    const AgendaContent content = sampleAgenda({Language::Arabic});
    const QStringList found = PdfReaders::structureTexts(m_agendas.written(content));
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
    const QString path = m_agendas.written(content);
    QVERIFY(!path.isEmpty());
    const QStringList texts = textsOf(content);
    QVERIFY(texts.size() > 1000);
    QCOMPARE(missing(texts, PdfReaders::structureTexts(path)), QStringList());
}

void AgendaPdfTest::aRealScheduleIsFoundAsItWasWritten()
{
    const AgendaContent content = scheduleOf(QStringLiteral(MULTAQA_SHARED) + u"/samples/schedule/fosdem-2026.xml");
    if (content.days.empty())
        QSKIP("The FOSDEM schedule is not beside the project");
    QElapsedTimer timer;
    timer.start();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fosdem.pdf"));
    const auto document = m_agendas.laidOut(content);
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
    QCOMPARE(missing(texts, found), QStringList());
}

void AgendaPdfTest::daysAndSessionsAreBookmarked()
{
    const AgendaContent content = simpleAgenda(Language::English, {30, 30});
    const QString path = m_agendas.written(content);
    const QByteArray list =
        PdfReaders::outputOf(QStringLiteral("mutool"), {QStringLiteral("show"), path, QStringLiteral("outline")});
    QVERIFY(list.contains("DayHeading1") && list.contains("DayHeading2"));
    for (int i = 0; i < 60; ++i)
        QVERIFY(list.contains(QByteArray("Session" + QByteArray::number(i))));
    // Each leads to the page where its session is.
    const auto words = PdfReaders::words(path);
    const auto document = m_agendas.laidOut(content);
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
    const auto document = m_agendas.laidOut(content);
    bool isFound = false;
    for (const DocumentPage &page : document->pages)
        for (const PlacedText &placed : page.texts)
            if (placed.text->text == u"Débat ouvert (diasporas)") {
                isFound = true;
                const int element = page.contentElements[size_t(placed.segments[0].contentId)];
                QCOMPARE(document->structure[size_t(element)].language, Language::French);
            }
    QVERIFY(isFound);
    const QByteArray objects = PdfReaders::plainObjects(m_agendas.written(content));
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
    const QString path = m_agendas.written(content);
    const QByteArray objects = PdfReaders::plainObjects(path);
    QVERIFY(objects.count("/URI (mailto:gcmrrarabstates@iom.int)") >= 2);
    QVERIFY(objects.contains(QByteArray("/URI (" + page.toLatin1() + ")")));
    const auto links = objects.count("/Subtype /Link");
    QVERIFY(links >= 4);
    QCOMPARE(objects.count("/Type /OBJR"), links);
    QCOMPARE(objects.count("/StructParent "), links);
    const QStringList found = PdfReaders::structureTexts(path);
    QCOMPARE(missing(textsOf(content), found), QStringList());
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
    const auto document = m_agendas.laidOut(content);
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
    const QByteArray here = *PdfWriter::bytesOf(*m_agendas.laidOut(content));
    worker.join();
    QVERIFY(here.size() > 10000);
    QVERIFY(here == there);
    AgendaContent other = content;
    other.title.ar += u'!';
    QVERIFY(*PdfWriter::bytesOf(*m_agendas.laidOut(other)) != here);
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
    const QString path = m_agendas.written(content);
    QVERIFY(!path.isEmpty());
    const QByteArray facts = PdfReaders::outputOf(QStringLiteral("pdfinfo"), {path});
    QVERIFY(facts.contains(QStringLiteral("Title:           جدول الأعمال").toUtf8()));
    QVERIFY(facts.contains("Pages:           1"));
    content.days.resize(3);
    content.days[1].sessions.resize(2);
    QVERIFY(!m_agendas.written(content).isEmpty());
}

MULTAQA_GUI_TEST(AgendaPdfTest)
#include "AgendaPdfTest.moc"
