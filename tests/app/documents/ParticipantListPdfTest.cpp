// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/documents/ParticipantListPdf.h"
#include "app/documents/PdfWriter.h"
#include "support/Check.h"
#include "support/PdfReaders.h"
#include "support/PeopleSamples.h"
#include "support/TestProgram.h"
#include "support/WrittenAgendas.h"

#include <QTemporaryDir>

using namespace multaqa;

/// The list of participants as other people's PDF readers see it.
class ParticipantListPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsFoundAsItWasWritten_data()
    {
        QTest::addColumn<std::vector<Language>>("languages");
        QTest::newRow("Arabic") << std::vector{Language::Arabic};
        QTest::newRow("English") << std::vector{Language::English};
        QTest::newRow("French") << std::vector{Language::French};
        QTest::newRow("Arabic and English") << std::vector{Language::Arabic, Language::English};
    }
    void everyTextIsFoundAsItWasWritten()
    {
        QFETCH(std::vector<Language>, languages);
        const ParticipantListContent content = sampleParticipantList(languages);
        const QString path = written(content);
        QVERIFY(!path.isEmpty());
        QCOMPARE(missing(textsOf(content), PdfReaders::structureTexts(path)), QStringList());
        const QByteArray fonts = PdfReaders::outputOf(QStringLiteral("pdffonts"), {path});
        QCOMPARE(fonts.count("Identity-H       yes yes yes"), fonts.count("CID TrueType"));
        QCOMPARE(fonts.count("CID TrueType"), fonts.count('\n') - 2);
    }

    void theOrderIsTheContents()
    {
        const QStringList found = PdfReaders::structureTexts(written(sampleParticipantList({Language::English})));
        const qsizetype states = found.indexOf(QStringLiteral("Member States"));
        const qsizetype lebanon = found.indexOf(QStringLiteral("Lebanon"));
        const qsizetype head = found.indexOf(QStringLiteral("H.E. Ms Lama Abdallah"));
        const qsizetype civil = found.indexOf(QStringLiteral("Civil society"));
        QVERIFY(0 <= states && states < lebanon && lebanon < head && head < civil);
    }

    void aHeadingIsNeverTheLastThingOnAPage()
    {
        ParticipantListContent content = sampleParticipantList({Language::English});
        const auto party = content.sections[1].parties[0];
        for (int i = 0; i < 150; ++i)
            content.sections[1].parties.push_back(party);
        const QString path = written(content);
        const int pages = PdfReaders::outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).count('\f');
        QVERIFY(pages > 5);
        for (int page = 1; page <= pages; ++page) {
            const QString number = QString::number(page);
            const QString text = QString::fromUtf8(
                PdfReaders::outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-f"), number, QStringLiteral("-l"),
                                                                   number, path, QStringLiteral("-")}));
            QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
            lines.removeAll(QStringLiteral("\f"));
            QVERIFY(lines.size() > 3);
            // The last line is the page's number.
            QVERIFY2(lines[lines.size() - 2].contains(QStringLiteral("rihla.example.org")), qPrintable(text));
        }
    }

    void layoutStopsWhenItIsTold()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto document = ParticipantListPdf::layOut(sampleParticipantList({Language::Arabic}), stop.get_token());
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::Cancelled);
    }

    void aListInNoLanguageIsRefused()
    {
        QCOMPARE(ParticipantListPdf::layOut(sampleParticipantList({})).error().kind, ErrorKind::WrongUse);
        QCOMPARE(ParticipantListPdf::layOut(sampleParticipantList({Language::French, Language::French})).error().kind,
                 ErrorKind::WrongUse);
    }

private:
    QString written(const ParticipantListContent &content)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.pdf").arg(++m_files));
        const auto document = ParticipantListPdf::layOut(content);
        int status = -1;
        if (document && PdfWriter::write(**document, path))
            PdfReaders::outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}, &status);
        return status == 0 ? path : QString();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

MULTAQA_GUI_TEST(ParticipantListPdfTest)
#include "ParticipantListPdfTest.moc"
