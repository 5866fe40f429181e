// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/documents/AgendaPdf.h"
#include "app/documents/PdfWriter.h"
#include "support/AgendaSamples.h"
#include "support/PdfReaders.h"
#include "support/TestProgram.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace multaqa;

/// Texts that nobody should write and somebody will: the document is made, sound, with its fonts in it, and says what
/// can be said.
class HostileTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHardTextsAreFoundAsTheyWereWritten();
    void aTelephoneNumberRunsFromLeftToRight();
    void aLigatureIsDrawnOnce();
    void isShown_data();
    void isShown();
    void fontsOfThisComputerAreEmbeddedToo();

private:
    QString written(const QString &title);
    QTemporaryDir m_folder;
    int m_files = 0;
};

QString HostileTextTest::written(const QString &title)
{
    AgendaContent content;
    content.languages = {Language::Arabic};
    content.title = content.subtitle = {title, title, title};
    content.author = title;
    content.hosts = {content.title};
    AgendaContent::Day day;
    day.heading = content.title;
    AgendaContent::Session session;
    session.start = {title, title, title};
    session.title = session.kindName = session.place = session.note = content.title;
    session.speakers = session.items = {content.title, content.title};
    session.items.push_back({QStringLiteral("ما بعده"), {}, {}});
    day.sessions = {session, session};
    content.days = {day};
    const QString path = m_folder.filePath(QStringLiteral("%1.pdf").arg(++m_files));
    int status = -1;
    for (const std::vector<Language> &languages :
         {std::vector{Language::Arabic, Language::French}, std::vector{Language::Arabic}}) {
        content.languages = languages;
        const auto document = AgendaPdf::layOut(content);
        if (!document || !PdfWriter::write(**document, path))
            return {};
        PdfReaders::outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}, &status);
        if (status != 0)
            return {};
    }
    return path;
}

void HostileTextTest::theHardTextsAreFoundAsTheyWereWritten()
{
    AgendaContent content;
    content.title.ar = QStringLiteral("فحص");
    content.days.resize(1);
    for (const QString &text : hardTexts()) {
        AgendaContent::Session session;
        session.title.ar = text;
        content.days[0].sessions.push_back(session);
    }
    const QString path = m_folder.filePath(QStringLiteral("hard.pdf"));
    const auto document = AgendaPdf::layOut(content);
    QVERIFY(document && PdfWriter::write(**document, path));
    const QStringList found = PdfReaders::structureTexts(path);
    for (const QString &text : hardTexts())
        QVERIFY2(found.contains(text), qPrintable(text));
    // Readers of the content's own order see the same, but for spaces.
    QString plain = PdfReaders::pageText(path, 0).normalized(QString::NormalizationForm_KC);
    plain.remove(QRegularExpression(QStringLiteral("[\\s\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]")));
    for (const QString &text : hardTexts()) {
        const QString wanted = text.normalized(QString::NormalizationForm_KC).remove(u' ');
        QVERIFY2(plain.contains(wanted), qPrintable(text));
    }
}

void HostileTextTest::aTelephoneNumberRunsFromLeftToRight()
{
    AgendaContent content;
    content.title.ar = QStringLiteral("هاتف: +961 1 978 800");
    const auto document = *AgendaPdf::layOut(content);
    const ShapedText &text = *document->pages[0].texts.at(0).text;
    float plus = -1;
    float last = -1;
    for (const GlyphCluster &cluster : text.clusters) {
        const float x = text.glyphs[size_t(cluster.firstGlyph)].x;
        if (text.text[cluster.textStart] == u'+')
            plus = x;
        last = x;
    }
    QVERIFY(plus > 0 && last > plus);
}

void HostileTextTest::aLigatureIsDrawnOnce()
{
    AgendaContent content;
    content.languages = {Language::English};
    content.title.en = QStringLiteral("Official affairs: floor, coffee, office");
    const auto document = *AgendaPdf::layOut(content);
    const ShapedText &text = *document->pages[0].texts.at(0).text;
    int ligatures = 0;
    for (size_t i = 1; i < text.clusters.size(); ++i) {
        ligatures += text.clusters[i].textLength > 1;
        const float before = text.glyphs[size_t(text.clusters[i - 1].firstGlyph)].x;
        QVERIFY(text.glyphs[size_t(text.clusters[i].firstGlyph)].x > before + 1);
    }
    QCOMPARE(ligatures, 5);
}

void HostileTextTest::isShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const QString emoji = QStringLiteral("🌍🤝👩‍💻🇱🇧✈️");
    QTest::newRow("nothing") << QString() << QStringLiteral("ما بعده");
    QTest::newRow("spaces") << QStringLiteral("   ") << QStringLiteral("ما بعده");
    QTest::newRow("only emoji") << QStringLiteral("🌍🤝") << QStringLiteral("🌍🤝");
    QTest::newRow("joined emoji") << emoji << emoji;
    QTest::newRow("Chinese") << QStringLiteral("联合国 移民") << QStringLiteral("联合国 移民");
    QTest::newRow("Hebrew, Thai, Georgian")
        << QStringLiteral("שלום สวัสดี გამარჯობა") << QStringLiteral("שלום สวัสดี გამარჯობა");
    QTest::newRow("not in any font") << QStringLiteral("a\U000F0000b") << QStringLiteral("a\U000F0000b");
    QTest::newRow("override") << QStringLiteral("gpj.\u202Eexe.pdf\u202C (x)") << QStringLiteral("gpj.exe.pdf (x)");
    QTest::newRow("open isolates") << QStringLiteral("\u2067\u2067\u2068abc (def)") << QStringLiteral("abc (def)");
    QTest::newRow("many isolates") << QString(QString(200, QChar(0x2067)) + QStringLiteral("abc"))
                                   << QStringLiteral("abc");
    QTest::newRow("controls") << QStringLiteral("a\u0001b\u001Bc\u007Fd\u0085e\tf") << QStringLiteral("abcd e f");
    QTest::newRow("zero") << QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b")) << QStringLiteral("ab");
    QTest::newRow("lines") << QStringLiteral("one\r\ntwo\nthree") << QStringLiteral("one two three");
    QTest::newRow("half a surrogate") << QString(QStringLiteral("ab") + QChar(0xD83C) + QStringLiteral("cd"))
                                      << QStringLiteral("abcd");
    QTest::newRow("noncharacters") << QStringLiteral("a\uFFFEb\uFFFFc\uFDD0d") << QStringLiteral("abcd");
    QTest::newRow("PDF syntax") << QStringLiteral(") Tj ET endstream <</x (\\")
                                << QStringLiteral(") Tj ET endstream <</x (\\");
    QTest::newRow("markup") << QStringLiteral("<b>&amp;</rdf:li>") << QStringLiteral("<b>&amp;</rdf:li>");
    QTest::newRow("many marks") << QString(QStringLiteral("م") + QString(60, QChar(0x064E)) + QStringLiteral("ر"))
                                << QString(QStringLiteral("م") + QString(60, QChar(0x064E)) + QStringLiteral("ر"));
    QTest::newRow("lone mark") << QStringLiteral("\u064E") << QStringLiteral("ما بعده");
    QTest::newRow("joiners") << QStringLiteral("می\u200Cخواهم") << QStringLiteral("می\u200Cخواهم");
    QString words;
    while (words.size() < 3000)
        words += QStringLiteral("كلمة (%1) word ").arg(words.size());
    QTest::newRow("3,000 characters") << words.trimmed() << words.trimmed();
    QTest::newRow("3,000 without a space") << QString(3000, QChar(u'ب')) << QString(3000, QChar(u'ب'));
    QTest::newRow("an endless address") << QString(QStringLiteral("https://example.org/") + QString(3000, QChar(u'x')))
                                        << QString(QStringLiteral("https://example.org/") + QString(3000, QChar(u'x')));
}

void HostileTextTest::isShown()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    const QString path = written(text);
    QVERIFY(!path.isEmpty());
    const QStringList texts = PdfReaders::structureTexts(path);
    QVERIFY(texts.contains(QStringLiteral("ما بعده")));
    QVERIFY2(texts.contains(found), qPrintable(texts.value(0)));
    const QByteArray fonts = PdfReaders::outputOf(QStringLiteral("pdffonts"), {path});
    QCOMPARE(fonts.count("yes yes yes"), fonts.count('\n') - 2);
    int status = -1;
    PdfReaders::outputOf(QStringLiteral("mutool"),
                         {QStringLiteral("draw"), QStringLiteral("-q"), QStringLiteral("-o"),
                          QStringLiteral("/dev/null"), QStringLiteral("-F"), QStringLiteral("txt"), path},
                         &status);
    QCOMPARE(status, 0);
    // The title survives in the metadata, which is XML.
    const QByteArray metadata = PdfReaders::outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path});
    QXmlStreamReader xml(metadata.mid(metadata.indexOf("<x:xmpmeta")));
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void HostileTextTest::fontsOfThisComputerAreEmbeddedToo()
{
    AgendaContent content;
    content.title.ar = QStringLiteral("Ж → ≥ Ωმ გ");
    const auto document = AgendaPdf::layOut(content);
    QVERIFY(document);
    const size_t shipped = 4;
    if ((*document)->faces.size() == shipped)
        QSKIP("This computer has no font but the shipped ones");
    const QString path = m_folder.filePath(QStringLiteral("borrowed.pdf"));
    QVERIFY(PdfWriter::write(**document, path));
    const QByteArray fonts = PdfReaders::outputOf(QStringLiteral("pdffonts"), {path});
    QVERIFY2(fonts.contains(QByteArray("+" + (*document)->faces[shipped]->name)), fonts.constData());
    QVERIFY(PdfReaders::structureTexts(path).contains(content.title.ar));
}

MULTAQA_GUI_TEST(HostileTextTest)
#include "HostileTextTest.moc"
