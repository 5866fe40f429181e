// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/documents/DocumentsPage.h"
#include "app/documents/PdfWriter.h"
#include "app/reports/ReportEditing.h"
#include "support/Check.h"
#include "support/Controls.h"
#include "support/OpenConference.h"
#include "support/WindowTest.h"
#include "ui/ErrorBox.h"
#include "ui/FilePicker.h"
#include "ui/documents/DocumentChoices.h"
#include "ui/documents/PagePreview.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/WarningCard.h"

#include <QDir>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>

using namespace multaqa;

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

/// Whoever is asked where a file goes.
class Picker : public FilePicker
{
public:
    QString documentToSave(QWidget *, const QString &, const QString &suggested) override
    {
        suggestion = QFileInfo(suggested).fileName();
        return answer;
    }
    QString answer;
    QString suggestion;
};

} // namespace

class DocumentsPageTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    std::unique_ptr<DocumentsPage> m_page;
    QTemporaryDir m_folder;
    Picker m_picker;

    Conference &conference() { return m_open.conference(); }
    PagePreview *preview() { return m_page->findChild<PagePreview *>(); }
    template <typename Change>
    void choose(Change &&change)
    {
        DocumentChoice choice = m_page->choice();
        change(choice);
        m_page->setChoice(choice);
    }
    ParticipantId addPerson()
    {
        Participant person;
        person.id = ParticipantId::make();
        person.nameArabic = QStringLiteral("ليلى الحداد");
        person.nameLatin = QStringLiteral("Leila Haddad");
        m_open.add(person, Operation::AddParticipant);
        return person.id;
    }
    QByteArray textOf(const QString &file)
    {
        return outputOf(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
    }
    QString path(const QString &name) { return m_folder.filePath(name); }

private Q_SLOTS:
    void init()
    {
        startAfresh(Language::English);
        m_picker = {};
        FilePicker::setCurrent(&m_picker);
        m_open.startAfresh();
        for (int number = 0; number < 40; ++number)
            m_open.addSession({QStringLiteral("الجلسة %1").arg(number), QStringLiteral("Session %1").arg(number),
                               QStringLiteral("Séance %1").arg(number)},
                              number);
        m_page = std::make_unique<DocumentsPage>();
        m_page->resize(1000, 700);
        m_page->setConference(&conference());
        m_page->show();
        QTRY_VERIFY(m_page->document());
    }
    void cleanup()
    {
        m_page.reset();
        FilePicker::setCurrent(nullptr);
        ErrorBox::setTaker(nullptr);
    }

    void thePreviewShowsThePagesThatAreSaved()
    {
        QVERIFY(preview()->pageCount() > 1);
        m_picker.answer = path(QStringLiteral("جدول.pdf"));
        m_page->savePdf();
        QFile file(path(QStringLiteral("جدول.pdf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), *PdfWriter::bytesOf(*preview()->document()));
        QVERIFY(outputOf(QStringLiteral("pdfinfo"), {file.fileName()})
                    .contains(QByteArray("Pages:           ").append(QByteArray::number(preview()->pageCount()))));
        QVERIFY(m_page->findChild<WarningCard *>()->isVisible());

        // And the paper in the window is not blank.
        const QImage seen = preview()->viewport()->grab().toImage();
        int dark = 0;
        for (int y = 0; y < seen.height(); ++y)
            for (int x = 0; x < seen.width(); ++x)
                dark += qGray(seen.pixel(x, y)) < 100;
        QVERIFY2(dark > 500, qPrintable(QString::number(dark)));
    }

    void theLanguageOfTheDocumentIsNotTheWindows()
    {
        choose([](DocumentChoice &choice) { choice.languages = {Language::French}; });
        QTRY_VERIFY(m_page->document()->metadata.language == Language::French);
        choose([](DocumentChoice &choice) { choice.languages = {Language::Arabic, Language::English}; });
        QTRY_VERIFY(m_page->document()->metadata.language == Language::Arabic);
    }

    void anEditOfTheAgendaIsSeenInThePreview()
    {
        const auto before = m_page->document();
        m_open.addSession({{}, QStringLiteral("A late session"), {}}, 41);
        QTRY_VERIFY(m_page->document() != before);
        m_picker.answer = path(QStringLiteral("late.pdf"));
        QTRY_VERIFY(!m_page->isLayingOut());
        m_page->savePdf();
        QVERIFY(outputOf(QStringLiteral("pdftotext"), {path(QStringLiteral("late.pdf")), QStringLiteral("-")})
                    .contains("A late session"));
    }

    void whatCannotBeWrittenIsSaidAndTheOldFileStays()
    {
        static Error told;
        told = {};
        ErrorBox::setTaker([](const Error &error) { told = error; });
        m_picker.answer = path(QStringLiteral("nowhere/agenda.pdf"));
        m_page->savePdf();
        QVERIFY(!told.message.isEmpty() || !told.subject.isEmpty());
        QVERIFY(!m_page->findChild<WarningCard *>()->isVisible());
    }

    void aNameIsSuggestedThatAnySystemTakes()
    {
        m_page->savePdf();
        const QString suggestion = m_picker.suggestion;
        QVERIFY(suggestion.endsWith(QStringLiteral("en.pdf")));
        for (const QChar unfit : QStringLiteral("\\/:*?\"<>|"))
            QVERIFY(!suggestion.contains(unfit));
    }

    void thePrinterGetsThePagesItWasAskedFor()
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path(QStringLiteral("printed.pdf")));
        printer.setFromTo(1, 2);
        m_page->print(printer);
        const QByteArray info = outputOf(QStringLiteral("pdfinfo"), {path(QStringLiteral("printed.pdf"))});
        QVERIFY2(info.contains("Pages:           2"), info.constData());
    }

    void thePreviewFitsTheWidthUntilItIsZoomed()
    {
        const int fitting = preview()->zoom();
        m_page->resize(700, 700);
        QTRY_VERIFY(preview()->zoom() < fitting);
        preview()->setZoom(200);
        QCOMPARE(preview()->zoom(), 200);
        m_page->resize(1000, 700);
        QCOMPARE(preview()->zoom(), 200);
        preview()->setFitsWidth(true);
        QCOMPARE(preview()->zoom(), fitting);
        preview()->showPage(1);
        QCOMPARE(preview()->currentPage(), 1);
    }

    void withoutSessionsThereIsNothingToSave()
    {
        OpenConference empty;
        empty.startAfresh();
        m_page->setConference(&empty.conference());
        QTRY_VERIFY(m_page->findChild<EmptyState *>()->isVisible());
        QVERIFY(!m_page->document());
        m_page->savePdf();
        QVERIFY(m_picker.suggestion.isEmpty());
        m_page->setConference(nullptr);
    }

    void theListOfParticipantsIsADocumentToo()
    {
        addPerson();
        choose([](DocumentChoice &choice) { choice.kind = DocumentKind::ParticipantList; });
        QTRY_COMPARE(preview()->pageCount(), 1);
        m_picker.answer = path(QStringLiteral("list.pdf"));
        QTRY_VERIFY(!m_page->isLayingOut());
        m_page->savePdf();
        QVERIFY(m_picker.suggestion.startsWith(QStringLiteral("List of participants - ")));
        QVERIFY(textOf(m_picker.answer).contains("Leila Haddad"));
    }

    void theFiguresAreADocumentToo()
    {
        addPerson();
        choose([](DocumentChoice &choice) { choice.kind = DocumentKind::Figures; });
        QTRY_COMPARE(preview()->pageCount(), 1);
        m_picker.answer = path(QStringLiteral("figures.pdf"));
        QTRY_VERIFY(!m_page->isLayingOut());
        m_page->savePdf();
        QVERIFY(textOf(m_picker.answer).contains("People: 1"));
    }

    void reportsAreADocumentOnceThereIsOne()
    {
        choose([](DocumentChoice &choice) { choice.kind = DocumentKind::Reports; });
        QTRY_COMPARE(preview()->pageCount(), 0);
        Report report;
        report.title = QStringLiteral("Report on labour migration");
        const auto added = ReportEditing::add(conference(), report, {});
        VERIFY_OK(added);
        QTRY_COMPARE(preview()->pageCount(), 1);
        m_picker.answer = path(QStringLiteral("reports.pdf"));
        QTRY_VERIFY(!m_page->isLayingOut());
        m_page->savePdf();
        QVERIFY(textOf(m_picker.answer).contains("Report on labour migration"));
    }

    void badgesThatAreSavedCarryCodesThatAreKept()
    {
        const ParticipantId person = addPerson();
        choose([](DocumentChoice &choice) {
            choice.kind = DocumentKind::Badges;
            choice.sheet = BadgeSheet::EightOnA4;
        });
        QTRY_COMPARE(preview()->pageCount(), 1);
        const auto code = [&] { return RecordStore<Participant>(conference().database()).get(person)->badgeCode; };
        // To look at badges changes nothing.
        QCOMPARE(code(), QString());
        m_picker.answer = path(QStringLiteral("badges.pdf"));
        QTRY_VERIFY(!m_page->isLayingOut());
        m_page->savePdf();
        QTRY_VERIFY(QFile::exists(m_picker.answer));
        QVERIFY(!code().isEmpty());
        QVERIFY(textOf(m_picker.answer).contains(code().toLatin1()));
        // The next time there is nothing to give.
        const qint64 step = conference().lastStep().step;
        m_picker.answer = path(QStringLiteral("again.pdf"));
        QTRY_VERIFY(!m_page->isLayingOut());
        m_page->savePdf();
        QVERIFY(QFile::exists(m_picker.answer));
        QCOMPARE(conference().lastStep().step, step);
    }

    void whereNobodyIsInADocumentAnotherCanStillBeChosen()
    {
        choose([](DocumentChoice &choice) { choice.kind = DocumentKind::NamePlates; });
        QTRY_VERIFY(m_page->findChild<EmptyState *>()->isVisible());
        QVERIFY(m_page->findChild<DocumentChoices *>()->isVisible());
        choose([](DocumentChoice &choice) { choice.kind = DocumentKind::Agenda; });
        QTRY_VERIFY(preview()->pageCount() > 1);
    }

    void everyControlHasAName()
    {
        QCOMPARE(namelessControls(m_page.get()), QStringList());
        Application::instance().setLanguage(Language::Arabic);
        QTRY_VERIFY(m_page->layoutDirection() == Qt::RightToLeft);
        QCOMPARE(namelessControls(m_page.get()), QStringList());
    }
};

MULTAQA_WINDOW_TEST(DocumentsPageTest)
#include "DocumentsPageTest.moc"
