// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DocumentsPage.h"

#include "PagePreview.h"
#include "app/Clock.h"
#include "app/Conference.h"
#include "app/ErrorText.h"
#include "app/agenda/AgendaDocument.h"
#include "app/agenda/AgendaTerms.h"
#include "app/documents/PdfWriter.h"
#include "app/text/Bidi.h"
#include "db/records/Table.h"
#include "db/stores/RecordStore.h"
#include "ui/Application.h"
#include "ui/ErrorBox.h"
#include "ui/FilePicker.h"
#include "ui/WindowDates.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/InlineLink.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WarningCard.h"

#include <chrono>

#include <QButtonGroup>
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
    , m_languages{Application::instance().language()}
    , m_job(new AgendaJob(this))
    , m_wait(new QTimer(this))
    , m_header(new PageHeader)
    , m_print(new Button({}, IconName::Print))
    , m_save(new Button({}, IconName::Export, Button::Kind::Primary))
    , m_eventField(new ComboBox)
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
    addChoices(column);
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
    all->addWidget(m_stack, 1);

    // Several edits in a row are laid out once.
    m_wait->setSingleShot(true);
    m_wait->setInterval(std::chrono::milliseconds(250));
    connect(m_wait, &QTimer::timeout, this, &DocumentsPage::layOut);
    connect(m_job, &AgendaJob::finished, this, &DocumentsPage::showDocument);
    connect(m_job, &AgendaJob::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_job, &AgendaJob::failed, this, [this](const Error &error) {
        m_wasStopped = error.kind == ErrorKind::Cancelled;
        if (!m_wasStopped)
            ErrorBox::show(this, error);
        showState();
    });
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

void DocumentsPage::addChoices(QVBoxLayout *column)
{
    auto *row = new FlowLayout;
    auto *languages = new QButtonGroup(this);
    for (const std::vector<Language> &choice :
         {std::vector{Language::Arabic}, std::vector{Language::English}, std::vector{Language::French},
          std::vector{Language::Arabic, Language::English}}) {
        auto *chip = new FilterChip;
        chip->setChecked(choice == m_languages);
        languages->addButton(chip);
        m_languageChips.append({chip, choice});
        row->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, choice] { setLanguages(choice); });
    }
    row->addStretch();
    m_eventField->setMinimumContentsLength(24);
    row->addWidget(m_eventField);
    column->addLayout(row);
    connect(m_eventField, &QComboBox::activated, this, [this] {
        const QByteArray chosen = m_eventField->currentData().toByteArray();
        setEvent(chosen.isEmpty() ? std::nullopt : std::optional(EventId::fromBytes(chosen)));
    });
}

void DocumentsPage::addFoot(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gapSmall);
    row->addWidget(m_place);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(Theme::grown(140), Theme::grown(12));
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    row->addStretch(1);
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

void DocumentsPage::setLanguages(std::vector<Language> languages)
{
    m_languages = std::move(languages);
    for (const auto &[chip, choice] : m_languageChips)
        chip->setChecked(choice == m_languages);
    layOutSoon();
}

void DocumentsPage::setEvent(std::optional<EventId> event)
{
    m_event = event;
    m_eventField->showData(event ? event->bytes() : QByteArray());
    layOutSoon();
}

void DocumentsPage::conferenceReplaced()
{
    m_event.reset();
    m_document.reset();
    m_preview->setDocument(nullptr);
    m_saved->hide();
    layOutSoon();
}

void DocumentsPage::conferenceChanged(Changes changes)
{
    if (changes & (Changes(Subject::Conference) | Subject::Agenda | Subject::People))
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
    m_isStale = false;
    m_wasStopped = false;
    m_hasSessions = false;
    if (conference()) {
        fillEvents();
        const auto agenda = Agenda::read(conference()->database(), m_event);
        if (!agenda) {
            ErrorBox::show(this, agenda.error());
        } else if (!agenda->days.empty()) {
            m_hasSessions = true;
            const Language language = m_languages.front();
            m_title = m_event && !agenda->events.empty() ? agenda->events.front().title.best(language)
                                                         : agenda->conference.title.best(language);
            if (m_title.isEmpty())
                m_title = QFileInfo(conference()->path()).completeBaseName();
            m_progress->setRange(0, 0);
            m_job->start(agendaContent(*agenda, m_languages, Clock::now()));
        }
    }
    if (!m_hasSessions) {
        m_job->stop();
        m_document.reset();
        m_preview->setDocument(nullptr);
    }
    showState();
}

void DocumentsPage::fillEvents()
{
    const auto events = RecordStore<Event>(conference()->database()).all();
    if (!events)
        return; // reading the agenda meets the same error, and shows it
    const QSignalBlocker silence(m_eventField);
    m_eventField->clear();
    m_eventField->addItem(tr("All events"), QByteArray());
    bool isThere = false;
    for (const Event &event : *events) {
        m_eventField->addItem(event.title.best(Application::instance().language()), event.id.bytes());
        isThere = isThere || event.id == m_event;
    }
    if (!isThere)
        m_event.reset();
    m_eventField->showData(m_event ? m_event->bytes() : QByteArray());
    m_eventField->setVisible(events->size() > 1);
}

void DocumentsPage::showDocument(const AgendaJob::Document &document)
{
    if (!m_hasSessions)
        return;
    m_document = document;
    m_preview->setDocument(document);
    showState();
}

void DocumentsPage::showState()
{
    const bool isRunning = m_job->isRunning() && m_hasSessions;
    m_stack->setCurrentWidget(m_hasSessions || !conference() ? static_cast<QWidget *>(m_content) : m_empty);
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
    QStringList codes;
    for (const Language language : m_languages)
        codes << wordOf(language);
    const QString name =
        tr("Agenda - %1 - %2", "file name: title and language")
            .arg(QString(m_title).replace(unfit, QStringLiteral(" ")).left(80).trimmed(), codes.join(u'-'));
    return QDir(FilePicker::startFolder()).filePath(name + QStringLiteral(".pdf"));
}

void DocumentsPage::savePdf()
{
    if (!m_save->isEnabled())
        return;
    // What is seen is what is saved, though the agenda may change while the dialog is open.
    const AgendaJob::Document document = m_document;
    const QString path = FilePicker::current().documentToSave(this, tr("Save the agenda"), suggestedFile());
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
    if (!m_print->isEnabled())
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
    m_header->setSubtitle(tr("The agenda"));
    m_print->setText(tr("Print…"));
    m_save->setText(tr("Save PDF…"));
    const Language language = Application::instance().language();
    for (const auto &[chip, choice] : m_languageChips) {
        QStringList names; // clazy:exclude=container-inside-loop
        for (const Language each : choice)
            names << termOf(each).in(language);
        chip->setText(names.size() == 1 ? names.first() : tr("%1 and %2", "two languages").arg(names[0], names[1]));
    }
    m_eventField->setAccessibleName(tr("Event"));
    m_preview->setAccessibleName(tr("Preview of the pages"));
    m_progress->setAccessibleName(tr("The pages are being made"));
    m_showInFolder->setText(tr("Show in its folder"));
    m_saved->hide();
    m_fit->setText(tr("Fit the width"));
    m_zoomIn->setAccessibleName(tr("Larger"));
    m_zoomIn->setToolTip(tr("Larger"));
    m_zoomOut->setAccessibleName(tr("Smaller"));
    m_zoomOut->setToolTip(tr("Smaller"));
    m_empty->setSentence(tr("There is no session with a time yet"));
    m_empty->setNext(tr("As soon as the agenda has one, its pages are shown here, to be saved as PDF or printed."));
    if (conference())
        fillEvents();
    showState();
}

} // namespace multaqa
