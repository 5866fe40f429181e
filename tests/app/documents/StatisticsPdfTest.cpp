// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/documents/StatisticsPdf.h"

#include "app/documents/PdfWriter.h"
#include "support/Check.h"
#include "support/PdfReaders.h"
#include "support/TestProgram.h"
#include "support/WrittenAgendas.h"

#include <QTemporaryDir>

using namespace multaqa;

/// Head counts as other people's PDF readers see them.
class StatisticsPdfTest : public QObject
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
        const StatisticsContent content = sample(languages, 3);
        const QString path = written(content);
        QVERIFY(!path.isEmpty());
        QStringList wanted;
        for (const Language language : languages) {
            wanted << content.title.in(language) << content.total.in(language) << content.remarks[0].in(language);
            for (const auto &table : content.tables) {
                wanted << table.heading.in(language);
                for (const auto &line : table.lines)
                    wanted << line.name.in(language) << line.number.in(language) << line.share.in(language);
            }
        }
        wanted.removeAll({});
        QVERIFY(wanted.size() > 10);
        QCOMPARE(missing(wanted, PdfReaders::structureTexts(path)), QStringList());
    }

    void eachTableHasHeaderCellsThatAreReadOnce()
    {
        const QString structure = PdfReaders::structure(written(sample({Language::English}, 120)));
        QCOMPARE(structure.count(QStringLiteral("Table")), 2);
        // Name, number and share; name and number.
        QCOMPARE(structure.count(QStringLiteral("TH:")), 5);
    }

    void aLongTableGoesOnUnderItsHeader()
    {
        const QString path = written(sample({Language::Arabic}, 120));
        const int pages = PdfReaders::outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).count('\f');
        QVERIFY(pages > 2);
        QVERIFY(PdfReaders::pageText(path, 2).contains(QStringLiteral("النسبة")));
    }

    void layoutStopsWhenItIsTold()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto document = StatisticsPdf::layOut(sample({Language::Arabic}, 3), stop.get_token());
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::Cancelled);
    }

    void figuresInNoLanguageAreRefused()
    {
        QCOMPARE(StatisticsPdf::layOut(sample({}, 3)).error().kind, ErrorKind::WrongUse);
    }

private:
    static StatisticsContent sample(std::vector<Language> languages, int lines)
    {
        StatisticsContent content;
        content.languages = std::move(languages);
        content.occasion = {QStringLiteral("المؤتمر الإقليمي (GCM)"), QStringLiteral("Regional conference (GCM)"),
                            QStringLiteral("Conférence régionale (GCM)")};
        content.title = DocumentWords::figures();
        content.total = {QStringLiteral("عدد الأشخاص: ٤٠"), QStringLiteral("People: 40"),
                         QStringLiteral("Personnes : 40")};
        content.remarks = {{QStringLiteral("الأرقام كما كانت في 20 فبراير 2021"),
                            QStringLiteral("Figures as of 20 February 2021"),
                            QStringLiteral("Chiffres au 20 février 2021")}};
        StatisticsContent::Table &groups = content.tables.emplace_back();
        groups.heading = {QStringLiteral("البلد"), QStringLiteral("Country"), QStringLiteral("Pays")};
        for (int i = 0; i < lines; ++i)
            groups.lines.push_back({{QStringLiteral("بلد %1").arg(i), QStringLiteral("Country %1").arg(i),
                                     QStringLiteral("Pays %1").arg(i)},
                                    {QStringLiteral("١٬٢٠٠"), QStringLiteral("1,200"), QStringLiteral("1 200")},
                                    {QStringLiteral("٥٢٪"), QStringLiteral("52%"), QStringLiteral("52 %")},
                                    false});
        StatisticsContent::Table &event = content.tables.emplace_back();
        event.heading = {QStringLiteral("المشاورة"), QStringLiteral("Consultation"), QStringLiteral("Consultation")};
        event.lines.push_back({{QStringLiteral("حضروا"), QStringLiteral("Attended"), QStringLiteral("Présents")},
                               {QStringLiteral("٧"), QStringLiteral("7"), QStringLiteral("7")},
                               {},
                               true});
        return content;
    }

    QString written(const StatisticsContent &content)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.pdf").arg(++m_files));
        const auto document = StatisticsPdf::layOut(content);
        int status = -1;
        if (document && PdfWriter::write(**document, path))
            PdfReaders::outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}, &status);
        return status == 0 ? path : QString();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

MULTAQA_GUI_TEST(StatisticsPdfTest)
#include "StatisticsPdfTest.moc"
