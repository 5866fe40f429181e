// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/documents/PdfWriter.h"
#include "app/documents/AgendaPdf.h"
#include "support/AgendaSamples.h"
#include "support/PdfReaders.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace multaqa;

class PdfWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameDocumentGivesTheSameBytes();
    void titleAuthorLanguageAndDateAreInTheMetadata();
    void theFileIsBuiltAsUniversalAccessAsks();
    void everyCodeOfAFontMeansAText();
    void aFolderThatIsNotThereIsNamed();
    void aFolderThatMayNotBeWrittenLeavesTheOldFile();
    void aFullDiskLeavesTheOldFile();

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const LaidOutDocument> m_document;
    QByteArray m_objects;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

void PdfWriterTest::initTestCase()
{
    m_document = *AgendaPdf::layOut(sampleAgenda({Language::Arabic, Language::English}));
    const QString path = m_folder.filePath(QStringLiteral("agenda.pdf"));
    QVERIFY(PdfWriter::write(*m_document, path));
    m_objects = PdfReaders::plainObjects(path);
    QVERIFY(!m_objects.isEmpty());
}

void PdfWriterTest::theSameDocumentGivesTheSameBytes()
{
    const auto again = AgendaPdf::layOut(sampleAgenda({Language::Arabic, Language::English}));
    const QByteArray bytes = *PdfWriter::bytesOf(*m_document);
    QVERIFY(bytes == *PdfWriter::bytesOf(**again));
    QVERIFY(bytes == contentOf(m_folder.filePath(QStringLiteral("agenda.pdf"))));
    AgendaContent later = sampleAgenda({Language::Arabic, Language::English});
    later.created = later.created.addSecs(1);
    QVERIFY(bytes != *PdfWriter::bytesOf(**AgendaPdf::layOut(later)));
}

void PdfWriterTest::titleAuthorLanguageAndDateAreInTheMetadata()
{
    const QString path = m_folder.filePath(QStringLiteral("agenda.pdf"));
    const QString title = sampleAgenda({Language::Arabic}).title.ar;
    const QString facts =
        QString::fromUtf8(PdfReaders::outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), path}));
    QVERIFY2(facts.contains(title), qPrintable(facts));
    QVERIFY(facts.contains(QStringLiteral("Author:          ESCWA / IOM")));
    QVERIFY(facts.contains(QStringLiteral("CreationDate:    2021-02-02T08:00:00Z")));
    QVERIFY(facts.contains(QStringLiteral("Tagged:          yes")));
    const QString xmp =
        QString::fromUtf8(PdfReaders::outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path}));
    QVERIFY(xmp.contains(QString(u"<rdf:li xml:lang=\"x-default\">" + title + u"</rdf:li>")));
    QVERIFY(xmp.contains(QStringLiteral("<dc:language><rdf:Bag><rdf:li>ar</rdf:li>")));
    QVERIFY(xmp.contains(QStringLiteral("<rdf:li>ESCWA / IOM</rdf:li></rdf:Seq></dc:creator>")));
    QVERIFY(xmp.contains(QStringLiteral("<xmp:CreateDate>2021-02-02T08:00:00Z")));
}

void PdfWriterTest::theFileIsBuiltAsUniversalAccessAsks()
{
    QVERIFY(m_objects.contains("<pdfuaid:part>1</pdfuaid:part>"));
    QVERIFY(m_objects.contains("/DisplayDocTitle true"));
    QVERIFY(m_objects.contains("/Marked true"));
    QVERIFY(!m_objects.contains("/R2L"));
    const auto pages = m_objects.count("/Type /Page\n");
    QCOMPARE(pages, qsizetype(m_document->pages.size()));
    QCOMPARE(m_objects.count("/Tabs /S"), pages);
    QCOMPARE(m_objects.count("/StructParents "), pages);
    QCOMPARE(m_objects.count("/Subtype /Link"), m_objects.count("/Contents <feff"));
    // Everything drawn is either content or an artefact, and no mark stands inside another.
    for (const QByteArray &stream : m_objects.split('\n')) {
        if (stream.endsWith("BMC") || stream.endsWith("BDC"))
            QVERIFY(stream.startsWith("/Artifact") || stream.contains("/MCID "));
    }
    int depth = 0;
    int drawn = 0;
    for (const QByteArray &line : m_objects.split('\n')) {
        depth += line.endsWith("BMC") || line.endsWith("BDC");
        depth -= line == "EMC";
        QVERIFY(depth == 0 || depth == 1);
        if (line.endsWith("Tj") || line.endsWith(" re f")) {
            ++drawn;
            QCOMPARE(depth, 1);
        }
    }
    QVERIFY(drawn > 500);
}

void PdfWriterTest::everyCodeOfAFontMeansAText()
{
    // A code without text is nothing to who hears the page read.
    const QString path = m_folder.filePath(QStringLiteral("hard.pdf"));
    QVERIFY(PdfWriter::write(**AgendaPdf::layOut(generatedAgenda(Language::Arabic, 2, 20)), path));
    const QByteArray objects = PdfReaders::plainObjects(path);
    qsizetype codes = 0;
    for (qsizetype at = objects.indexOf("/W [\n"); at >= 0; at = objects.indexOf("/W [\n", at + 1)) {
        const qsizetype start = objects.indexOf('[', at + 4);
        const QByteArray widths = objects.mid(start + 1, objects.indexOf(']', start) - start - 1).simplified();
        codes += widths.split(' ').size() - 1; // but .notdef
    }
    static const QRegularExpression pattern(QStringLiteral("^<[0-9A-F]{4}> <([0-9A-F]{4})+>$"),
                                            QRegularExpression::MultilineOption);
    qsizetype meanings = 0;
    for (auto matches = pattern.globalMatch(QString::fromLatin1(objects)); matches.hasNext(); ++meanings)
        matches.next();
    QVERIFY(codes > 200);
    const auto fonts = objects.count("begincodespacerange\n");
    QCOMPARE(meanings - fonts, codes); // each font's range of codes looks like one more
}

void PdfWriterTest::aFolderThatIsNotThereIsNamed()
{
    const QString path = m_folder.filePath(QStringLiteral("nowhere/agenda.pdf"));
    const auto written = PdfWriter::write(*m_document, path);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::NotFound);
    QVERIFY(written.error().message.contains(QDir::toNativeSeparators(path)));
}

void PdfWriterTest::aFolderThatMayNotBeWrittenLeavesTheOldFile()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("agenda.pdf"));
    QVERIFY(put(path, "the old one"));
    // The file itself may be written: but then not whole or not at all.
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::WriteOther));
    QVERIFY(
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    // Root may write anywhere; nobody may not.
    const bool isRoot = geteuid() == 0;
    if (isRoot)
        QCOMPARE(seteuid(65534), 0);
    const auto written = PdfWriter::write(*m_document, path);
    if (isRoot)
        QCOMPARE(seteuid(0), 0);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::NoPermission);
    QVERIFY(written.error().message.contains(path));
    QCOMPARE(contentOf(path), QByteArray("the old one"));
#else
    QSKIP("Permissions of Unix");
#endif
}

void PdfWriterTest::aFullDiskLeavesTheOldFile()
{
    int status = -1;
    QTemporaryDir disk;
    PdfReaders::outputOf(QStringLiteral("mount"),
                         {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                          QStringLiteral("size=16k"), QStringLiteral("tmpfs"), disk.path()},
                         &status);
    if (status != 0)
        QSKIP("Only root can mount a small disk");
    const QString path = disk.filePath(QStringLiteral("agenda.pdf"));
    const bool isPut = put(path, "the old one");
    const auto written = PdfWriter::write(*m_document, path);
    const QByteArray left = contentOf(path);
    const QStringList files = QDir(disk.path()).entryList(QDir::Files);
    PdfReaders::outputOf(QStringLiteral("umount"), {disk.path()});
    QVERIFY(isPut);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::DiskFull);
    QVERIFY(written.error().message.contains(path));
    QCOMPARE(left, QByteArray("the old one"));
    QCOMPARE(files, QStringList{QStringLiteral("agenda.pdf")});
}

MULTAQA_GUI_TEST(PdfWriterTest)
#include "PdfWriterTest.moc"
