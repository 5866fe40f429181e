// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReportsView.h"

#include "ReportEditor.h"
#include "app/people/PeopleCatalogue.h"
#include "app/reports/ReportDocument.h"
#include "app/text/Bidi.h"
#include "ui/Application.h"
#include "ui/DroppedFiles.h"
#include "ui/ErrorBox.h"
#include "ui/FilePicker.h"
#include "ui/Preferences.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EditorPane.h"
#include "ui/widgets/EditorStack.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/LongWork.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"

#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace multaqa {

ReportsView::ReportsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ReportsModel(this))
    , m_table(new TableView(QStringLiteral("reports")))
    , m_rule(new TextLabel(TextRole::SecondLine, Colour::SecondaryText))
    , m_nothingFound(new TextLabel(TextRole::Body, Colour::SecondaryText))
    , m_lists(new QStackedWidget)
    , m_editor(new ReportEditor(
          [this](const Report &report, const ReportEditing::Authors &authors) { return keep(report, authors); }))
    , m_organisation(new EmptyState(IconName::Reports))
    , m_noteReport(new Button({}, IconName::Add))
    , m_nothingChosen(new TextLabel(TextRole::Body, Colour::SecondaryText))
    , m_editors(new EditorStack)
    , m_empty(new EmptyState(IconName::Reports))
    , m_emptyAdd(new Button({}, IconName::Add))
    , m_stack(new QStackedWidget)
{
    setAcceptDrops(true);
    layOut();
    connect(m_emptyAdd, &QPushButton::clicked, this, [this] { addReport(); });
    connect(m_noteReport, &QPushButton::clicked, this, [this] {
        if (const Organisation *organisation = chosenOrganisation())
            addReport({organisation->id});
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &ReportsView::showMenu);
    connect(m_table, &TableView::rowChosen, this, &ReportsView::rowChosen);
    connect(m_table, &TableView::rowOpened, this, [this] { m_pane->openEditor(); });
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ReportsView::removeChosen);
    connect(m_editor, &ReportEditor::documentOpened, this, &ReportsView::openDocument);
    connect(m_editor, &ReportEditor::documentSaved, this, &ReportsView::saveDocument);
    connect(m_editor, &ReportEditor::documentWanted, this, &ReportsView::chooseDocument);
    connect(m_editor, &ReportEditor::documentDropped, this, [this](const QString &path) {
        QTimer::singleShot(0, this, [this, path] { setDocument(path); }); // the drag gets its end first
    });
    connect(m_editor, &ReportEditor::documentRemoved, this, [this] {
        m_editor->commit();
        say(ReportEditing::removeDocument(*m_conference, ReportId::fromBytes(m_chosen)));
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ReportsView::showChosen);
    setFocusProxy(m_table);
}

void ReportsView::layOut()
{
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    if (!preferences().contains(QString(preference::views) + QStringLiteral("/reports"))) {
        int column = 0;
        for (const int width : {360, 90, 100}) // at 96 dpi; the last column takes the rest
            m_table->horizontalHeader()->resizeSection(column++, Theme::grown(width));
        m_table->sortByColumn(ReportsModel::Received, Qt::AscendingOrder);
    }
    auto *filters = new FlowLayout;
    for (const ReportsShown each :
         {ReportsShown::All, ReportsShown::Late, ReportsShown::Unpublished, ReportsShown::Missing}) {
        auto *chip = new FilterChip;
        chip->setCheckable(true);
        chip->setAutoExclusive(true);
        chip->setChecked(each == ReportsShown::All);
        connect(chip, &QPushButton::clicked, this, [this, each] { setShown(each); });
        filters->addWidget(chip);
        m_filters.emplace_back(chip, each);
    }
    m_rule->setWordWrap(true);
    m_rule->hide();
    m_nothingFound->setWordWrap(true);
    m_nothingFound->setSide(Qt::AlignHCenter);
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_nothingFound);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::gap, 0, Theme::gap, Theme::gap);
    column->setSpacing(Theme::gapSmall);
    column->addLayout(filters);
    column->addWidget(m_rule);
    column->addWidget(m_lists, 1);
    m_nothingChosen->setWordWrap(true);
    m_nothingChosen->setSide(Qt::AlignLeading | Qt::AlignTop);
    m_nothingChosen->setContentsMargins(Theme::gapWide, Theme::gapWide, Theme::gapWide, Theme::gapWide);
    m_organisation->addButton(m_noteReport);
    for (QWidget *editor : std::initializer_list<QWidget *>{m_editor, m_organisation, m_nothingChosen})
        m_editors->addWidget(editor);
    m_pane = new EditorPane(QStringLiteral("reportEditor"), content, m_editors);
    m_empty->addButton(m_emptyAdd);
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
}

bool ReportsView::canWrite() const
{
    return m_conference && !m_conference->isReadOnly();
}

void ReportsView::setConference(Conference *conference)
{
    m_conference = conference;
    m_chosen.clear();
    m_opened.reset();
    m_editor->setConference(conference);
    m_editor->setReadOnly(conference && conference->isReadOnly());
    read();
}

void ReportsView::read()
{
    m_book = {};
    if (m_conference) {
        auto book = ReportBook::read(m_conference->database(), Application::instance().today());
        if (!book)
            ErrorBox::show(this, book.error());
        else
            m_book = *std::move(book);
    }
    m_emptyAdd->setVisible(canWrite());
    m_noteReport->setVisible(canWrite());
    m_editor->setConference(m_conference); // its list of organisations may have changed
    m_model->setBook(m_book);
    for (const auto &[chip, shown] : m_filters)
        chip->setCount(m_model->count(shown));
}

void ReportsView::setShown(ReportsShown shown)
{
    m_rule->setVisible(shown == ReportsShown::Missing);
    m_model->setShown(shown);
}

void ReportsView::setWords(const QString &words)
{
    m_model->setSought(words);
}

void ReportsView::showChosen()
{
    if (m_isReading)
        return;
    m_isReading = true;
    const int row = m_model->rowOf(m_chosen);
    // Several may be marked; the one that is shown is the current one.
    if (row < 0 || m_table->currentIndex().row() != row)
        m_table->chooseRow(row);
    m_isReading = false;
    const ReportEntry *entry = row < 0 ? nullptr : chosen();
    const Organisation *organisation = row < 0 ? nullptr : chosenOrganisation();
    if (entry)
        m_editor->showReport(*entry);
    if (organisation)
        m_organisation->setSentence(organisationName(*organisation, Application::instance().language()));
    m_editors->setCurrentWidget(entry          ? static_cast<QWidget *>(m_editor)
                                : organisation ? static_cast<QWidget *>(m_organisation)
                                               : m_nothingChosen);
    m_lists->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_nothingFound);
    m_stack->setCurrentWidget(m_model->recordCount() == 0 ? static_cast<QWidget *>(m_empty) : m_pane);
    Q_EMIT choiceChanged();
}

void ReportsView::rowChosen(int row)
{
    if (m_isReading)
        return;
    const QByteArray wanted = m_model->keyAt(row);
    if (!wanted.isEmpty() && wanted != m_chosen) {
        if (!m_editor->commit()) {
            QMetaObject::invokeMethod(this, &ReportsView::showChosen, Qt::QueuedConnection);
            return;
        }
        m_chosen = wanted;
    }
    showChosen();
}

void ReportsView::chooseStep(int step)
{
    m_editor->commit();
    m_table->chooseRow(std::clamp(m_table->chosenRow() + step, 0, std::max(0, m_model->rowCount() - 1)));
}

bool ReportsView::show(ReportId report)
{
    if (!m_book.entry(report))
        return false;
    m_editor->commit();
    m_chosen = report.bytes();
    m_filters.front().first->setChecked(true);
    setShown(ReportsShown::All);
    m_pane->openEditor();
    return true;
}

bool ReportsView::commit()
{
    return m_editor->commit();
}

void ReportsView::addReport(const ReportEditing::Authors &authors)
{
    if (!canWrite())
        return;
    m_editor->commit();
    Report report;
    report.title = tr("New report");
    report.language = Application::instance().language();
    const auto added = ReportEditing::add(*m_conference, report, authors);
    if (!added)
        return ErrorBox::show(this, added.error());
    show(*added);
    m_editor->focusTitle();
}

std::vector<ReportId> ReportsView::marked() const
{
    std::vector<ReportId> reports;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        const ReportId report = ReportId::fromBytes(m_model->keyAt(index.row()));
        if (m_book.entry(report))
            reports.push_back(report);
    }
    if (reports.empty() && chosen())
        reports.push_back(chosen()->report.id);
    return reports;
}

bool ReportsView::canRemove() const
{
    return canWrite() && chosen() && m_table->chosenRow() >= 0;
}

void ReportsView::removeChosen()
{
    if (canRemove())
        say(ReportEditing::remove(*m_conference, marked()));
}

void ReportsView::publish(std::optional<QDate> day)
{
    m_editor->commit();
    say(ReportEditing::publish(*m_conference, marked(), day));
}

void ReportsView::addFiles(const QStringList &paths)
{
    m_editor->commit();
    const QDate today = Application::instance().today();
    const Language language = Application::instance().language();
    for (const QString &path : paths) {
        const auto added =
            LongWork::step(this, *m_conference, tr("Keeping %1").arg(isolated(QFileInfo(path).fileName())),
                           [&](Conference &beside, const Progress &) {
                               Report report;
                               report.language = language;
                               return ReportEditing::addFromFile(beside, path, today, report);
                           });
        if (!added)
            return ErrorBox::show(this, added.error());
        show(*added);
    }
}

void ReportsView::chooseDocument()
{
    const QString path = FilePicker::current().reportToOpen(this, FilePicker::startFolder());
    if (!path.isEmpty())
        setDocument(path);
}

void ReportsView::setDocument(const QString &path)
{
    m_editor->commit();
    const ReportId report = ReportId::fromBytes(m_chosen);
    const QDate today = Application::instance().today();
    say(LongWork::step(
        this, *m_conference, tr("Keeping %1").arg(isolated(QFileInfo(path).fileName())),
        [&](Conference &beside, const Progress &) { return ReportEditing::setDocument(beside, report, path, today); }));
}

std::optional<ReportDocument> ReportsView::chosenDocument()
{
    const ReportEntry *entry = chosen();
    if (!entry)
        return std::nullopt;
    auto document = ReportDocument::of(m_conference->database(), entry->report);
    if (!document) {
        ErrorBox::show(this, document.error());
        return std::nullopt;
    }
    return *std::move(document);
}

void ReportsView::openDocument()
{
    const auto document = chosenDocument();
    if (!document)
        return;
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>(); // only this user may look into it
    // Each in a folder of its own: two reports may have files of one name.
    const QString folder = m_opened->filePath(chosen()->report.document.sha256.left(16));
    QDir().mkpath(folder);
    const auto written = document->writeInto(folder);
    if (!written)
        return ErrorBox::show(this, written.error());
    QDesktopServices::openUrl(QUrl::fromLocalFile(*written));
}

void ReportsView::saveDocument()
{
    const auto document = chosenDocument();
    if (!document)
        return;
    const QString name = document->safeName();
    const QString path = FilePicker::current().exportToSave(this, tr("Save the document"),
                                                            QDir(FilePicker::startFolder()).filePath(name),
                                                            tr("Document (*.%1)").arg(QFileInfo(name).suffix()));
    if (path.isEmpty())
        return;
    say(document->writeTo(path));
    FilePicker::rememberFolderOf(path);
}

void ReportsView::say(const Result<void> &outcome)
{
    if (!outcome)
        ErrorBox::show(this, outcome.error());
}

Result<void> ReportsView::keep(const Report &report, const ReportEditing::Authors &authors)
{
    return m_conference ? ReportEditing::edit(*m_conference, report, authors) : Result<void>();
}

void ReportsView::showMenu(const QPoint &place)
{
    QMenu menu(this);
    const bool canChange = canRemove();
    const ReportEntry *entry = chosen();
    menu.addAction(icon(IconName::Add), tr("New report"), this, [this] { addReport(); })->setEnabled(canWrite());
    menu.addSeparator();
    menu.addAction(icon(IconName::OpenFile), tr("Open the document"), this, &ReportsView::openDocument)
        ->setEnabled(entry && !entry->report.document.isEmpty());
    menu.addAction(icon(IconName::Check), tr("Published today"), this,
                   [this] { publish(Application::instance().today()); })
        ->setEnabled(canChange && entry->isUnpublished());
    menu.addAction(icon(IconName::Undo), tr("Not published"), this, [this] { publish(std::nullopt); })
        ->setEnabled(canChange && entry->report.publishedOn);
    menu.addSeparator();
    QAction *remove = menu.addAction(icon(IconName::Remove), tr("Remove"), this, &ReportsView::removeChosen);
    remove->setShortcut(Qt::Key_Delete);
    remove->setEnabled(canChange);
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

void ReportsView::dragEnterEvent(QDragEnterEvent *event)
{
    if (canWrite() && !droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ReportsView::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QStringList paths = droppedFiles(event->mimeData());
    // Whoever drags from another program shall get their drag back first.
    QTimer::singleShot(0, this, [this, paths] { addFiles(paths); });
}

void ReportsView::retranslate()
{
    m_table->setAccessibleName(tr("Voluntary reports"));
    for (const auto &[chip, shown] : m_filters) {
        switch (shown) {
        case ReportsShown::All:
            chip->setText(tr("All", "reports"));
            break;
        case ReportsShown::Late:
            chip->setText(tr("Late"));
            break;
        case ReportsShown::Unpublished:
            chip->setText(tr("To be published"));
            break;
        case ReportsShown::Missing:
            chip->setText(tr("Missing"));
            break;
        }
    }
    m_rule->setSentence(tr(
        "Missing are reports that were announced and have not come, and organisations of which somebody is registered "
        "or approved for an event and no report has come, neither its own nor a joint one. Hosts are not among them."));
    m_nothingFound->setSentence(tr("No report is of this kind."));
    m_nothingChosen->setSentence(
        tr("Choose a row to see the report. A file that you drop on the list becomes a new one."));
    m_organisation->setNext(tr("Takes part, and no report of it has come. Reports are voluntary."));
    m_noteReport->setText(tr("Note its report"));
    m_emptyAdd->setText(tr("New report"));
    m_empty->setSentence(tr("No voluntary report yet"));
    m_empty->setNext(
        tr("Write down each report that is announced or comes, or drop its file here: whose it is, when it "
           "came, and where it is published."));
    read();
}

} // namespace multaqa
