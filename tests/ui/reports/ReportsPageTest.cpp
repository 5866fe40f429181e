// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/ReportsPage.h"
#include "app/SampleConference.h"
#include "app/reports/ReportBook.h"
#include "app/reports/SurveyBook.h"
#include "support/Check.h"
#include "support/Controls.h"
#include "support/OpenConference.h"
#include "support/WindowTest.h"
#include "ui/ErrorBox.h"
#include "ui/FilePicker.h"
#include "ui/reports/ReportEditor.h"
#include "ui/reports/ReportsModel.h"
#include "ui/reports/ReportsView.h"
#include "ui/reports/SurveyResultsModel.h"
#include "ui/reports/SurveyView.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/TableView.h"

#include <QDesktopServices>
#include <QDropEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace multaqa;

namespace {

/// Whoever is asked for a file.
class Picker : public FilePicker
{
public:
    QString reportToOpen(QWidget *, const QString &) override { return answer; }
    QString surveyToOpen(QWidget *, const QString &) override { return answer; }
    QString exportToSave(QWidget *, const QString &, const QString &, const QString &) override { return answer; }
    QString answer;
};

void drop(QWidget *onto, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(onto, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(onto, &event);
}

} // namespace

class ReportsPageTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    std::unique_ptr<ReportsPage> m_page;
    Picker m_picker;
    static inline std::vector<Error> errors;
    QUrl m_openedUrl;

    static QString s(const char *text) { return QString::fromUtf8(text); }
    Conference &conference() { return m_open.conference(); }
    ReportBook book() { return *ReportBook::read(conference().database(), {2021, 2, 8}); }
    SurveyBook survey() { return *SurveyBook::read(conference().database()); }
    ReportsView *view() { return m_page->findChild<ReportsView *>(); }
    SurveyView *surveyView() { return m_page->findChild<SurveyView *>(); }
    TableView *table() { return named<TableView>(s("Voluntary reports")); }
    template <typename Widget>
    Widget *named(const QString &name)
    {
        for (Widget *each : m_page->findChildren<Widget *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : m_page->findChildren<QPushButton *>())
            if (each->isVisible() && each->text() == text)
                return each;
        return nullptr;
    }
    QString written(const QString &name, const QByteArray &data)
    {
        QFile file(m_open.folder() + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(data) == data.size() ? file.fileName() : QString();
    }
    QString pdf() { return written(s("تقرير تونس.pdf"), "%PDF-1.7 report"); }
    QString answers()
    {
        QByteArray csv = "Email,Language,Do you agree?\r\n";
        for (int i = 0; i < 20; ++i)
            csv += QStringLiteral("p%1@example.org,%2,%3\r\n")
                       .arg(i)
                       .arg(i < 10 ? s("ar") : s("fr"), i % 4 ? s("Yes") : s("No"))
                       .toUtf8();
        return written(s("answers.csv"), csv);
    }
    void chooseTitle(const QString &title)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            if (table()->model()->index(row, 0).data().toString().startsWith(title))
                table()->chooseRow(row);
    }

private Q_SLOTS:
    void opened(const QUrl &url) { m_openedUrl = url; }

    void init()
    {
        startAfresh(Language::English);
        FilePicker::setCurrent(&m_picker);
        errors.clear();
        ErrorBox::setTaker([](const Error &error) { errors.push_back(error); });
        QDesktopServices::setUrlHandler(s("file"), this, "opened");
        m_openedUrl.clear();
        m_open.startAfresh();
        VERIFY_OK(fillWithSample(conference()));
        m_page = std::make_unique<ReportsPage>();
        m_page->resize(1280, 760);
        m_page->setConference(&conference());
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        FilePicker::setCurrent(nullptr);
        ErrorBox::setTaker(nullptr);
        QDesktopServices::unsetUrlHandler(s("file"));
    }

    void theFiltersShowWhatTheyCount()
    {
        QCOMPARE(table()->model()->rowCount(), 3);
        button(s("To be published"))->click();
        QCOMPARE(table()->model()->rowCount(), 2);
        button(s("Late"))->click();
        QCOMPARE(table()->model()->rowCount(), 0);
        button(s("Missing"))->click();
        QCOMPARE(table()->model()->rowCount(), static_cast<int>(book().silent.size()) + 1);
    }

    void anOrganisationWithoutAReportGetsOne()
    {
        button(s("Missing"))->click();
        const QString name = book().silent.front().name.en;
        chooseTitle(name);
        button(s("Note its report"))->click();
        const ReportBook now = book();
        QCOMPARE(now.entries.size(), 4U);
        QVERIFY(now.announcedBy(now.silent.front().id));
        VERIFY_OK(conference().undo());
        QCOMPARE(book().entries.size(), 3U);
    }

    void aFileDroppedOnTheListIsANewReportAndUndoTakesItBack()
    {
        drop(view(), pdf());
        QTRY_COMPARE(book().entries.size(), 4U);
        const Report report = book().entry(book().entries[2].report.id)->report;
        QCOMPARE(report.title, s("تقرير تونس"));
        QCOMPARE(report.receivedOn, QDate(2021, 2, 8));
        QVERIFY(m_page->canRemoveRecord());
        VERIFY_OK(conference().undo());
        QCOMPARE(book().entries.size(), 3U);
        QVERIFY(errors.empty());
    }

    void whatIsNoDocumentIsRefusedAndNothingIsAdded()
    {
        drop(view(), written(s("a.exe"), "MZ"));
        QTRY_COMPARE(errors.size(), 1U);
        QCOMPARE(book().entries.size(), 3U);
    }

    void aDocumentIsOpenedFromAPrivateFolder()
    {
        chooseTitle(s("Joint voluntary report"));
        drop(m_page->findChild<ReportEditor *>(), pdf());
        QTRY_VERIFY(!book().entries[1].report.document.isEmpty());
        named<QPushButton>(s("Open the document"))->click();
        const QFileInfo file(m_openedUrl.toLocalFile());
        QVERIFY(file.isFile());
        QCOMPARE(file.fileName(), s("تقرير تونس.pdf"));
        QVERIFY(!QFileInfo(file.absolutePath() + s("/..")).permission(QFile::ReadGroup | QFile::ReadOther));
    }

    void aFieldIsKeptWhenItIsLeftAndARefusalIsShown()
    {
        chooseTitle(s("Joint voluntary report"));
        auto *title = named<QLineEdit>(s("Title"));
        title->setText(s("Report on labour migration"));
        Q_EMIT title->editingFinished();
        QCOMPARE(book().entries[1].report.title, s("Report on labour migration"));
        auto *link = named<QLineEdit>(s("Published at"));
        link->setText(s("no link"));
        Q_EMIT link->editingFinished();
        QCOMPARE(book().entries[1].report.publishedLink, QString());
    }

    void aRecordIsShownWhateverTheFilter()
    {
        const ReportId id = book().entries.front().report.id;
        button(s("Late"))->click();
        QVERIFY(m_page->showRecord(id.uuid()));
        QCOMPARE(table()->model()->rowCount(), 3);
        QVERIFY(!m_page->showRecord(QUuid::createUuid()));
        QVERIFY(m_page->showRecord(survey().survey->id.uuid()));
        QVERIFY(surveyView()->isVisible());
    }

    void resultsAreImportedAndShownWithBars()
    {
        m_page->showRecord(survey().survey->id.uuid());
        m_picker.answer = answers();
        const auto *results = surveyView()->findChild<SurveyResultsModel *>();
        const int before = results->rowCount();
        QVERIFY(before > 3);
        button(s("Import results…"))->click();
        QVERIFY(errors.empty());
        QCOMPARE(survey().questions.size(), 1U);
        QCOMPARE(results->rowCount(), 3);
        QVERIFY(results->isQuestion(0));
        const QModelIndex yes = results->index(1, results->columnCount() - 1);
        QCOMPARE(yes.data().toString(), s("15"));
        QCOMPARE(yes.data(SurveyResultsModel::ShareRole).toDouble(), 1.0);
        QCOMPARE(results->index(2, results->columnCount() - 1).data(SurveyResultsModel::ShareRole).toDouble(),
                 5.0 / 15);
        VERIFY_OK(conference().undo());
        QCOMPARE(results->rowCount(), before);
        QVERIFY(button(s("Import results…")));
    }

    void aTableDroppedOnTheSurveyIsItsResults()
    {
        m_page->showRecord(survey().survey->id.uuid());
        drop(surveyView(), answers());
        QTRY_COMPARE(survey().questions.size(), 1U);
        drop(surveyView(), written(s("few.csv"), "Do you agree?\r\nYes\r\n"));
        QTRY_COMPARE(errors.size(), 1U);
        QCOMPARE(survey().questions.size(), 1U);
    }

    void bothPartsAreExported()
    {
        m_picker.answer = m_open.folder() + s("/reports.pdf");
        button(s("Export…"))->click();
        QVERIFY(QFileInfo(m_picker.answer).size() > 1000);
        m_picker.answer = m_open.folder() + s("/reports.xlsx");
        button(s("Export…"))->click();
        QVERIFY(QFileInfo(m_picker.answer).size() > 1000);
        QVERIFY(errors.empty());
    }

    void everyControlHasANameInArabic()
    {
        chooseTitle(s("Joint voluntary report"));
        Application::instance().setLanguage(Language::Arabic);
        QCOMPARE(namelessControls(m_page.get()), QStringList());
        m_page->showRecord(survey().survey->id.uuid());
        QCOMPARE(namelessControls(m_page.get()), QStringList());
    }

    void anEmptyConferenceSaysWhatToDo()
    {
        m_page->setConference(nullptr);
        m_open.startAfresh();
        m_page->setConference(&conference());
        QVERIFY(button(s("New report")));
        button(s("Survey"))->click();
        button(s("Describe the survey"))->click();
        QVERIFY(survey().survey);
        QVERIFY(button(s("Import results…")));
        m_page->removeRecord();
        QVERIFY(!survey().survey);
    }
};

MULTAQA_WINDOW_TEST(ReportsPageTest)
#include "ReportsPageTest.moc"
