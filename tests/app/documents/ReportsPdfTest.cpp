// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/documents/ReportsPdf.h"

#include "app/documents/PdfWriter.h"
#include "support/Check.h"
#include "support/PdfReaders.h"
#include "support/TestProgram.h"
#include "support/WrittenAgendas.h"

#include <QTemporaryDir>

using namespace multaqa;

/// The reports and the survey as other people's PDF readers see them.
class ReportsPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsFoundAsItWasWritten_data()
    {
        QTest::addColumn<std::vector<Language>>("languages");
        QTest::newRow("Arabic") << std::vector{Language::Arabic};
        QTest::newRow("English") << std::vector{Language::English};
        QTest::newRow("French") << std::vector{Language::French};
        QTest::newRow("Arabic and French") << std::vector{Language::Arabic, Language::French};
    }
    void everyTextIsFoundAsItWasWritten()
    {
        QFETCH(std::vector<Language>, languages);
        const ReportsContent content = sample(languages, 3);
        const QString path = written(content);
        QVERIFY(!path.isEmpty());
        QStringList wanted;
        for (const Language language : languages) {
            wanted << content.title.in(language) << content.remarks[0].in(language) << content.surveyTitle.in(language)
                   << content.surveyRemarks[0].in(language) << DocumentWords::published().in(language);
            for (const auto &line : content.reports)
                wanted << line.title.best(language) << line.authors[0].best(language) << line.received.in(language)
                       << line.lateness.in(language) << line.published.in(language) << line.link;
            for (const auto &question : content.questions)
                for (const auto &line : question.answers)
                    wanted << question.wording.best(language) << line.answer.best(language)
                           << line.languages.in(language) << line.number.in(language) << line.share.in(language);
        }
        wanted.removeAll({});
        QVERIFY(wanted.size() > 10);
        QCOMPARE(missing(wanted, PdfReaders::structureTexts(path)), QStringList());
    }

    void eachTableHasHeaderCellsThatAreReadOnce()
    {
        const QString structure = PdfReaders::structure(written(sample({Language::English}, 120)));
        QCOMPARE(structure.count(QStringLiteral("Table")), 2);
        // Report, language, received and published; answer, number and share.
        QCOMPARE(structure.count(QStringLiteral("TH:")), 7);
    }

    void withoutASurveyNothingIsSaidOfOne()
    {
        ReportsContent content = sample({Language::English}, 1);
        content.surveyTitle = {};
        content.questions.clear();
        const QString text = QString::fromUtf8(
            PdfReaders::outputOf(QStringLiteral("pdftotext"), {written(content), QStringLiteral("-")}));
        QVERIFY(text.contains(QStringLiteral("Report 0")));
        QVERIFY(!text.contains(DocumentWords::survey().en));
    }

    void layoutStopsWhenItIsTold()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto document = ReportsPdf::layOut(sample({Language::Arabic}, 3), stop.get_token());
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::Cancelled);
    }

    void reportsInNoLanguageAreRefused()
    {
        QCOMPARE(ReportsPdf::layOut(sample({}, 3)).error().kind, ErrorKind::WrongUse);
    }

private:
    static LocalizedText inAll(const char *arabic, const char *english, const char *french)
    {
        return {QString::fromUtf8(arabic), QString::fromUtf8(english), QString::fromUtf8(french)};
    }

    static ReportsContent sample(std::vector<Language> languages, int reports)
    {
        ReportsContent content;
        content.languages = std::move(languages);
        content.occasion = inAll("المؤتمر الإقليمي (GCM)", "Regional conference (GCM)", "Conférence régionale (GCM)");
        content.title = DocumentWords::reportsAndSurvey();
        content.remarks = {inAll("الموعد النهائي: الثلاثاء 16 فبراير 2021", "Deadline: Tuesday 16 February 2021",
                                 "Date limite : mardi 16 février 2021")};
        for (int i = 0; i < reports; ++i)
            content.reports.push_back({{{}, QStringLiteral("Report %1").arg(i), {}},
                                       {inAll("مؤسسة عامل", "Amel Association", "Association Amel"),
                                        inAll("بسمة وزيتونة", "Basmeh & Zeitooneh", {})},
                                       inAll("العربية", "Arabic", "arabe"),
                                       inAll("17 فبراير 2021", "17 February 2021", "17 février 2021"),
                                       DocumentWords::late(),
                                       inAll("1 مارس 2021", "1 March 2021", "1 mars 2021"),
                                       QStringLiteral("https://example.org/r/%1").arg(i)});
        content.surveyTitle = inAll("استطلاع أصحاب المصلحة", "Survey of stakeholders", "Enquête");
        content.surveyRemarks = {DocumentWords::surveyAnonymous()};
        ReportsContent::Question &question = content.questions.emplace_back();
        question.wording.ar = QStringLiteral("هل تعرف الاتفاق العالمي للهجرة (GCM)؟");
        question.answers = {{{QStringLiteral("نعم"), {}, {}},
                             inAll("العربية 20 · الفرنسية 6", "Arabic 20 · French 6", "arabe 20 · français 6"),
                             inAll("26", "26", "26"),
                             inAll("٧٦٪", "76%", "76 %")},
                            {{{}, QStringLiteral("No"), {}}, {}, inAll("8", "8", "8"), inAll("٢٤٪", "24%", "24 %")}};
        return content;
    }

    QString written(const ReportsContent &content)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.pdf").arg(++m_files));
        const auto document = ReportsPdf::layOut(content);
        int status = -1;
        if (document && PdfWriter::write(**document, path))
            PdfReaders::outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}, &status);
        return status == 0 ? path : QString();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

MULTAQA_GUI_TEST(ReportsPdfTest)
#include "ReportsPdfTest.moc"
