// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DocumentsPage.h"

#include "DocumentChoices.h"
#include "DocumentWork.h"
#include "PagePreview.h"
#include "app/Conference.h"
#include "app/ErrorText.h"
#include "app/Ordering.h"
#include "app/documents/PdfWriter.h"
#include "app/people/BadgeEditing.h"
#include "app/text/Bidi.h"
#include "db/records/Table.h"
#include "db/stores/RecordStore.h"
#include "ui/Application.h"
#include "ui/ErrorBox.h"
#include "ui/FilePicker.h"
#include "ui/WindowDates.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/InlineLink.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WarningCard.h"

#include <chrono>

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QRegularExpression>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace multaqa {

DocumentsPage::DocumentsPage(QWidget *parent)
    : Page(PageId::Documents, parent)
    , m_job(new DocumentJob(this))
    , m_wait(new QTimer(this))
    , m_header(new PageHeader)
    , m_print(new Button({}, IconName::Print))
    , m_save(new Button({}, IconName::Export, Button::Kind::Primary))
    , m_choices(new DocumentChoices)
    , m_saved(new WarningCard)
    , m_showInFolder(new InlineLink)
    , m_preview(new PagePreview)
    , m_progress(new QProgressBar)
    , m_stop(new InlineLink)
    , m_place(new TextLabel(TextRole::Label, Colour::SecondaryText))
    , m_zoom(new TextLabel(TextRole::Label, Colour::SecondaryText))
    , m_zoomOut(new Button(QStringLiteral("−")))
    , m_zoomIn(new Button(QStringLiteral("+")))
    , m_fit(new FilterChip)
    , m_empty(new EmptyState(IconName::Documents))
    , m_content(new QWidget)
    , m_stack(new QStackedWidget)
{
    m_header->addAction(m_print);
    m_header->addAction(m_save);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gapSmall);
    m_saved->hide();
    m_saved->layout()->addWidget(m_showInFolder);
    column->addWidget(m_saved);
    column->addWidget(m_preview, 1);
    addFoot(column);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Theme::gap, Theme::gapWide, Theme::gap, Theme::gapSmall);
    all->setSpacing(Theme::gap);
    all->addWidget(m_header);
    all->addWidget(m_choices);
    all->addWidget(m_stack, 1);

    // Several edits in a row are laid out once.
    m_wait->setSingleShot(true);
    m_wait->setInterval(std::chrono::milliseconds(250));
    connect(m_wait, &QTimer::timeout, this, &DocumentsPage::layOut);
    connect(m_job, &DocumentJob::finished, this, &DocumentsPage::showDocument);
    connect(m_job, &DocumentJob::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_job, &DocumentJob::failed, this, [this](const Error &error) {
        m_next = nullptr;
        m_wasStopped = error.kind == ErrorKind::Cancelled;
        if (!m_wasStopped)
            ErrorBox::show(this, error);
        showState();
    });
    connect(m_choices, &DocumentChoices::changed, this, &DocumentsPage::layOutSoon);
    connect(m_save, &QPushButton::clicked, this, &DocumentsPage::savePdf);
    connect(m_print, &QPushButton::clicked, this, &DocumentsPage::askToPrint);
    connect(m_saved, &WarningCard::actionChosen, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedFile)); });
    connect(m_showInFolder, &InlineLink::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_savedFile).absolutePath())); });
    const auto onKeys = [this](const QKeySequence &keys, void (DocumentsPage::*what)()) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    onKeys(QKeySequence::Save, &DocumentsPage::savePdf);
    onKeys(QKeySequence::Print, &DocumentsPage::askToPrint);
    setFocusProxy(m_preview);
    DocumentsPage::retranslate();
}

void DocumentsPage::addFoot(QVBoxLayout *column)
{
    auto *row = new FlowLayout;
    row->addWidget(m_place);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(Theme::grown(140), Theme::grown(12));
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    row->addStretch();
    row->addWidget(m_fit);
    row->addWidget(m_zoomOut);
    row->addWidget(m_zoom);
    row->addWidget(m_zoomIn);
    column->addLayout(row);
    m_fit->setChecked(true);
    connect(m_fit, &QPushButton::clicked, m_preview, &PagePreview::setFitsWidth);
    connect(m_zoomOut, &QPushButton::clicked, m_preview, &PagePreview::zoomOut);
    connect(m_zoomIn, &QPushButton::clicked, m_preview, &PagePreview::zoomIn);
    connect(m_preview, &PagePreview::zoomChanged, this, &DocumentsPage::showPlace);
    connect(m_preview, &PagePreview::currentPageChanged, this, &DocumentsPage::showPlace);
    connect(m_stop, &InlineLink::clicked, this, [this] {
        if (m_job->isRunning())
            m_job->stop();
        else
            layOut();
    });
}

const DocumentChoice &DocumentsPage::choice() const
{
    return m_choices->choice();
}

void DocumentsPage::setChoice(const DocumentChoice &choice)
{
    m_choices->setChoice(choice);
}

void DocumentsPage::conferenceReplaced()
{
    m_next = nullptr;
    m_document.reset();
    m_preview->setDocument(nullptr);
    m_saved->hide();
    layOutSoon();
}

void DocumentsPage::conferenceChanged(Changes changes)
{
    if (changes &
        (Changes(Subject::Conference) | Subject::Agenda | Subject::People | Subject::Reports | Subject::Deadlines))
        layOutSoon();
}

void DocumentsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        layOut();
}

void DocumentsPage::layOutSoon()
{
    m_isStale = true;
    if (isVisible())
        m_wait->start();
}

void DocumentsPage::layOut()
{
    m_wait->stop();
    m_isStale = false;
    m_wasStopped = false;
    m_hasContent = false;
    if (conference()) {
        fillEvents();
        auto work = DocumentWork::read(conference()->database(), choice());
        if (!work) {
            ErrorBox::show(this, work.error());
        } else if (*work) {
            m_hasContent = true;
            m_title = (*work)->title;
            if (m_title.isEmpty())
                m_title.in(choice().languages.front()) = QFileInfo(conference()->path()).completeBaseName();
            m_participants = std::move((*work)->participants);
            m_progress->setRange(0, 0);
            m_job->start(std::move((*work)->layOut));
        }
    }
    if (!m_hasContent) {
        m_job->stop();
        m_next = nullptr;
        m_document.reset();
        m_preview->setDocument(nullptr);
    }
    showState();
}

void DocumentsPage::fillEvents()
{
    // An error is met again, and shown, where the document is read.
    if (const auto events = Ordering::all<Event>(conference()->database()))
        m_choices->setEvents(*events);
}

void DocumentsPage::showDocument(const DocumentJob::Document &document)
{
    if (!m_hasContent)
        return;
    m_document = document;
    m_preview->setDocument(document);
    showState();
    if (m_next)
        (this->*std::exchange(m_next, nullptr))();
}

void DocumentsPage::showState()
{
    if (choice().kind == DocumentKind::Agenda) {
        m_empty->setSentence(tr("There is no session with a time yet"));
        m_empty->setNext(tr("As soon as the agenda has one, its pages are shown here, to be saved as PDF or printed."));
    } else if (choice().kind == DocumentKind::Reports) {
        m_empty->setSentence(tr("There is no voluntary report and no survey yet"));
        m_empty->setNext(tr("As soon as there is one, the pages are shown here, to be saved as PDF or printed."));
    } else {
        m_empty->setSentence(tr("There is nobody for this document yet"));
        m_empty->setNext(tr("As soon as somebody is, the pages are shown here, to be saved as PDF or printed."));
    }
    const bool isRunning = m_job->isRunning() && m_hasContent;
    m_stack->setCurrentWidget(m_hasContent || !conference() ? static_cast<QWidget *>(m_content) : m_empty);
    m_progress->setVisible(isRunning);
    m_stop->setVisible(isRunning || m_wasStopped);
    m_stop->setText(isRunning ? tr("Stop") : tr("Make the pages"));
    m_save->setEnabled(m_document && !isRunning && !m_wasStopped);
    m_print->setEnabled(m_save->isEnabled());
    showPlace();
}

void DocumentsPage::showPlace()
{
    const int pages = m_preview->pageCount();
    m_place->setSentence(
        pages == 0 ? QString()
                   : tr("Page %1 of %2").arg(windowNumber(m_preview->currentPage() + 1), windowNumber(pages)));
    m_zoom->setText(tr("%1%", "zoom in percent").arg(windowNumber(m_preview->zoom())));
    m_fit->setChecked(m_preview->fitsWidth());
}

QString DocumentsPage::suggestedFile() const
{
    static const QRegularExpression unfit(QStringLiteral(R"([\x00-\x1f/\\:*?"<>|]+)"));
    constexpr qsizetype longestTitle = 80;
    QStringList codes;
    for (const Language language : choice().languages)
        codes << wordOf(language);
    const Language first = choice().languages.front();
    QString title = m_title.best(first);
    title = title.replace(unfit, QStringLiteral(" ")).left(longestTitle).trimmed();
    const QString name = tr("%1 - %2 - %3", "file name: document, title and language")
                             .arg(termOf(choice().kind).in(first), title, codes.join(u'-'));
    return QDir(FilePicker::startFolder()).filePath(name + QStringLiteral(".pdf"));
}

bool DocumentsPage::hasToGiveCodes(void (DocumentsPage::*next)())
{
    if (choice().kind != DocumentKind::Badges)
        return false;
    const qint64 before = conference()->lastStep().step;
    if (const auto given = BadgeEditing::giveMissingCodes(*conference(), m_participants); !given) {
        ErrorBox::show(this, given.error());
        return true;
    }
    if (conference()->lastStep().step == before)
        return false;
    m_next = next;
    layOut();
    return true;
}

void DocumentsPage::savePdf()
{
    if (!m_save->isEnabled() || hasToGiveCodes(&DocumentsPage::savePdf))
        return;
    // What is seen is what is saved, though the conference may change while the dialog is open.
    const DocumentJob::Document document = m_document;
    const QString path = FilePicker::current().documentToSave(this, tr("Save the document"), suggestedFile());
    if (path.isEmpty())
        return;
    if (const auto written = PdfWriter::write(*document, path); !written) {
        ErrorBox::show(this, written.error());
        return;
    }
    FilePicker::rememberFolderOf(path);
    m_savedFile = path;
    m_saved->setContent(Tone::Done, tr("Saved as %1.").arg(isolated(QFileInfo(path).fileName())),
                        tr("Open", "the saved file"));
    m_saved->show();
}

void DocumentsPage::askToPrint()
{
    if (!m_print->isEnabled() || hasToGiveCodes(&DocumentsPage::askToPrint))
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_document->metadata.title);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, static_cast<int>(m_document->pages.size()));
    if (dialog.exec() == QDialog::Accepted)
        print(printer);
}

void DocumentsPage::print(QPrinter &printer)
{
    if (!m_document)
        return;
    PagePainter pages(m_document);
    const int first = std::max(1, printer.fromPage());
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.pageCount()) : pages.pageCount();
    printer.setFullPage(true);
    const auto prepare = [&](int page) {
        const QSizeF size = pages.pageSize(page);
        const bool isWide = size.width() > size.height();
        printer.setPageOrientation(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
        printer.setPageSize(QPageSize(isWide ? size.transposed() : size, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    };
    prepare(first - 1);
    QPainter painter;
    if (!painter.begin(&printer)) {
        ErrorBox::show(this, {ErrorKind::Failed,
                              tr("The printer did not take the document. Look whether it is on, and try again."),
                              {},
                              printer.printerName()});
        return;
    }
    for (int page = first - 1; page < last; ++page) {
        if (page > first - 1) {
            prepare(page);
            printer.newPage();
        }
        // Fitted into the paper that is really there, which may be Letter.
        const QRectF paper(QPointF(), printer.paperRect(QPrinter::DevicePixel).size());
        QSizeF size = pages.pageSize(page);
        size.scale(paper.size(), Qt::KeepAspectRatio);
        QRectF target(QPointF(), size);
        target.moveCenter(paper.center());
        pages.paint(painter, page, target);
    }
}

void DocumentsPage::retranslate()
{
    m_header->setTitle(pageTitle(id()));
    m_header->setSubtitle(tr("To be printed, or saved as PDF"));
    m_choices->retranslate();
    m_print->setText(tr("Print…"));
    m_save->setText(tr("Save PDF…"));
    m_preview->setAccessibleName(tr("Preview of the pages"));
    m_progress->setAccessibleName(tr("The pages are being made"));
    m_showInFolder->setText(tr("Show in its folder"));
    m_saved->hide();
    m_fit->setText(tr("Fit the width"));
    m_zoomIn->setAccessibleName(tr("Larger"));
    m_zoomIn->setToolTip(tr("Larger"));
    m_zoomOut->setAccessibleName(tr("Smaller"));
    m_zoomOut->setToolTip(tr("Smaller"));
    if (conference())
        fillEvents();
    showState();
}

} // namespace multaqa
