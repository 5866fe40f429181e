// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/documents/DeadlineSheetPdf.h"

#include "app/SampleConference.h"
#include "app/deadlines/DeadlineEditing.h"
#include "app/deadlines/DeadlineExport.h"
#include "support/Check.h"
#include "support/OpenConference.h"
#include "support/PdfReaders.h"
#include "support/TestProgram.h"
#include "support/WrittenAgendas.h"

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

/// The sheet of the sample's deadlines as other people's PDF readers see it.
class DeadlineSheetPdfTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    const QDateTime m_now{QDate(2021, 2, 4), QTime(8, 0), Qt::UTC};

    Conference &conference() { return m_open.conference(); }
    DeadlineSheetContent content(std::vector<Language> languages, HijriDates hijri = HijriDates::LeftOut)
    {
        return deadlineSheet(*DeadlineBook::read(conference().database()), *Agenda::readHead(conference().database()),
                             std::move(languages), hijri, m_now);
    }
    QString written(std::vector<Language> languages, HijriDates hijri)
    {
        const QString path = m_open.folder() + u"/deadlines.pdf"_s;
        int status = -1;
        if (DeadlineExport::write(conference().database(), path, {std::move(languages), hijri, m_now}))
            PdfReaders::outputOf(u"qpdf"_s, {u"--check"_s, path}, &status);
        return status == 0 ? path : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_open.startAfresh();
        VERIFY_OK(fillWithSample(conference()));
    }

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
        const DeadlineSheetContent sheet = content(languages, HijriDates::Beside);
        QVERIFY(sheet.lines.size() >= 3);
        QStringList wanted;
        for (const Language language : languages)
            for (const auto &line : sheet.lines) {
                wanted << line.day.in(language) << line.title.in(language);
                for (const LocalizedText &other : line.beneathDay)
                    wanted << other.in(language);
            }
        const QString path = written(languages, HijriDates::Beside);
        QVERIFY(!path.isEmpty());
        QCOMPARE(missing(wanted, PdfReaders::structureTexts(path)), QStringList());
    }

    void anHourIsSaidWithItsCityAndTheEarlierDay()
    {
        const auto all = *RecordStore<Deadline>(conference().database()).all();
        const auto reports = std::find_if(all.begin(), all.end(),
                                          [](const Deadline &each) { return each.kind == DeadlineKind::Reports; });
        VERIFY_OK(DeadlineEditing::move(conference(), reports->id, {QDate(2021, 2, 17), QTime(12, 0)}, m_now.date()));
        const DeadlineSheetContent sheet = content({Language::English});
        const auto line = std::find_if(sheet.lines.begin(), sheet.lines.end(),
                                       [](const auto &each) { return each.day.en == u"Wednesday 17 February 2021"_s; });
        QVERIFY(line != sheet.lines.end());
        QVERIFY(line->beneathDay.front().en.startsWith(u"until 12:00"_s));
        QVERIFY(line->beneathTitle.back().en.contains(u"Tuesday 16 February 2021"_s));
    }

    void whatHasNoDayIsNotOnIt()
    {
        const auto all = *RecordStore<Deadline>(conference().database()).all();
        QCOMPARE(content({Language::Arabic}).lines.size() + 1, all.size());
    }

    void aSheetInNoLanguageIsRefused()
    {
        DeadlineSheetContent silent = content({Language::French});
        silent.languages.clear();
        QCOMPARE(DeadlineSheetPdf::layOut(silent).error().kind, ErrorKind::WrongUse);
        QCOMPARE(DeadlineSheetPdf::layOut(content({Language::French, Language::French})).error().kind,
                 ErrorKind::WrongUse);
    }
};

MULTAQA_GUI_TEST(DeadlineSheetPdfTest)
#include "DeadlineSheetPdfTest.moc"
