// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "MainWindow.h"

#include "Application.h"
#include "ConferenceBanners.h"
#include "ErrorBox.h"
#include "Preferences.h"
#include "SearchPopup.h"
#include "SettingsActions.h"
#include "StartPage.h"
#include "WindowDates.h"
#include "WindowParts.h"
#include "agenda/AgendaPage.h"
#include "checks/FindingsWatch.h"
#include "dialogs/AboutDialog.h"
#include "dialogs/ShortcutsDialog.h"
#include "exchange/ImportWizard.h"
#include "letters/LetterTools.h"
#include "people/CustomFieldsDialog.h"
#include "people/PeoplePage.h"
#include "people/PeopleTools.h"
#include "people/StakeholderGroupsDialog.h"
#include "people/TagsDialog.h"
#include "requests/RequestTools.h"
#include "requests/RequestsPage.h"
#include "settings/ConferenceDialog.h"
#include "widgets/Card.h"
#include "widgets/EditorPane.h"
#include "widgets/FieldUndo.h"
#include "widgets/LongWork.h"
#include "widgets/Sidebar.h"
#include "widgets/SidebarButton.h"
#include "widgets/StatusLine.h"

#include "app/agenda/ConferenceDays.h"
#include "app/text/Bidi.h"
#include "app/text/ZoneName.h"
#include "db/stores/RecordStore.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

namespace multaqa {

namespace {

constexpr ActionId pageActions[] = {ActionId::ShowOverview,  ActionId::ShowPeople,    ActionId::ShowAgenda,
                                    ActionId::ShowRequests,  ActionId::ShowDeadlines, ActionId::ShowReports,
                                    ActionId::ShowDocuments, ActionId::ShowHistory};
static_assert(std::size(pageActions) == allPages.size());

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_documents(new DocumentController(this))
    , m_findings(new FindingsWatch(this))
    , m_splitter(new QSplitter)
    , m_sidebar(new Sidebar)
    , m_stack(new QStackedWidget)
    , m_banners(new ConferenceBanners(*m_documents))
    , m_start(new StartPage(m_actions, *m_documents))
    , m_status(new StatusLine)
    , m_search(new SearchPopup(m_sidebar->searchField(), this))
{
    setAcceptDrops(true);
    qApp->installEventFilter(new FieldUndo(this));
    resize(1280, 800);
    m_actions.fill(menuBar());
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_sidebar);
    auto *page = new QWidget;
    auto *pageColumn = new QVBoxLayout(page);
    pageColumn->setContentsMargins(0, 0, 0, 0);
    pageColumn->setSpacing(0);
    pageColumn->addWidget(m_banners);
    pageColumn->addWidget(m_stack, 1);
    m_splitter->addWidget(page);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({Theme::grown(212), 10000});
    m_sidebar->setMinimumWidth(Theme::grown(180));
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
    column->addWidget(new Hairline);
    setCentralWidget(centre);
    m_stack->addWidget(m_start);
    for (const PageId id : allPages)
        addPage(makePage(id, this));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    m_status->setPerson(Application::instance().person());

    connectActions();
    connectPeopleTools(this, m_actions, *m_documents, *static_cast<PeoplePage *>(this->page(PageId::People)));
    connectRequestTools(this, m_actions, *m_documents, *static_cast<RequestsPage *>(this->page(PageId::Requests)));
    connectLetterTools(this, m_actions, *m_documents);
    connectSettings(m_actions);
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(m_documents, &DocumentController::documentChanged, this, [this] {
        takeDocument();
        m_stack->currentWidget()->setFocus();
    });
    connect(m_documents, &DocumentController::recentFilesChanged, this, &MainWindow::showRecentFiles);
    connect(m_documents, &DocumentController::failed, this,
            [this](const Error &error) { ErrorBox::show(this, error); });
    connect(m_search, &SearchPopup::chosen, this, &MainWindow::showElsewhere);
    connect(m_status, &StatusLine::undoChosen, m_actions[ActionId::Undo], &QAction::trigger);
    retranslate();
    showRecentFiles();
    showDocument();
    restoreLayout();
}

MainWindow::~MainWindow()
{
    // While everything still stands: the pages let go of the conference.
    m_documents->close();
}

void MainWindow::addPage(Page *page)
{
    m_pages[static_cast<size_t>(page->id())] = page;
    page->setFindings(m_findings);
    m_stack->addWidget(page);
    connect(page, &Page::badgeChanged, this,
            [this, page](const Badge &badge) { m_sidebar->setBadge(page->id(), badge); });
    connect(page, &Page::newRecordWanted, this, [this](PageId id) {
        showPage(id);
        this->page(id)->addRecord();
    });
    connect(page, &Page::pageWanted, this, &MainWindow::showElsewhere);
    connect(page, &Page::recordActionsChanged, this, &MainWindow::showRecordActions);
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto &&slot) { connect(m_actions[id], &QAction::triggered, this, slot); };
    on(ActionId::NewFile, [this] { m_documents->askForNew(); });
    on(ActionId::OpenFile, [this] { m_documents->askToOpen(); });
    on(ActionId::OpenSample, [this] { m_documents->openSample(); });
    on(ActionId::SaveCopy, [this] { m_documents->askToSaveCopy(); });
    on(ActionId::ImportAgenda, [this] {
        showPage(PageId::Agenda);
        static_cast<AgendaPage *>(page(PageId::Agenda))->importAgenda();
    });
    on(ActionId::Undo, [this] { turn(&Conference::undo); });
    on(ActionId::Redo, [this] { turn(&Conference::redo); });
    on(ActionId::CloseFile, [this] { m_documents->close(); });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::SearchEverything, [this] {
        m_sidebar->show();
        m_sidebar->searchField()->setFocus(Qt::ShortcutFocusReason);
        m_sidebar->searchField()->selectAll();
    });
    on(ActionId::FindInPage, [this] { page(m_current)->findInPage(); });
    on(ActionId::EditConference, [this] {
        if (Conference *conference = m_documents->conference())
            ConferenceDialog(*conference, this).exec();
    });
    on(ActionId::EditGroups, [this] { openList<StakeholderGroupsDialog>(); });
    on(ActionId::EditCustomFields, [this] { openList<CustomFieldsDialog>(); });
    on(ActionId::EditTags, [this] { openList<TagsDialog>(); });
    for (const PageId id : allPages)
        on(pageActions[static_cast<size_t>(id)], [this, id] { showPage(id); });
    on(ActionId::ShowSidebar, [this] { m_sidebar->setVisible(!m_sidebar->isVisible()); });
    on(ActionId::NextPart, [this] { focusNextPart(); });
    on(ActionId::AddRecord, [this] { page(m_current)->addRecord(); });
    on(ActionId::RemoveRecord, [this] { page(m_current)->removeRecord(); });
    on(ActionId::NextRecord, [this] { page(m_current)->chooseNextRecord(); });
    on(ActionId::PreviousRecord, [this] { page(m_current)->choosePreviousRecord(); });
    on(ActionId::Shortcuts, [this] { ShortcutsDialog(m_actions, this).exec(); });
    on(ActionId::About, [this] { AboutDialog(this).exec(); });
}

template <typename Dialog>
void MainWindow::openList()
{
    Conference *conference = m_documents->conference();
    if (!conference)
        return;
    page(m_current)->commitPending();
    Dialog(*conference, this).exec();
}

void MainWindow::showPage(PageId id)
{
    m_current = id;
    m_sidebar->setPage(id);
    m_actions[pageActions[static_cast<size_t>(id)]]->setChecked(true);
    QWidget *shown = m_documents->hasDocument() ? static_cast<QWidget *>(page(id)) : m_start;
    // From a page that goes, Qt gives the keyboard to whatever comes next.
    const bool hadKeyboard = m_stack->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(shown);
    if (hadKeyboard)
        shown->setFocus();
    showRecordActions();
}

void MainWindow::takeDocument()
{
    Conference *conference = m_documents->conference();
    m_lastChange.clear();
    m_findings->setConference(conference);
    for (Page *page : m_pages)
        page->setConference(conference);
    m_search->setConference(conference);
    if (conference)
        connect(conference, &Conference::changed, this, [this, conference](Changes changes) {
            m_lastChange = conference->undoName();
            if (changes.testFlag(Subject::Conference) || changes.testFlag(Subject::Agenda))
                showConference();
            // What was written is the conference's now, so that the field's own undo must not stand before it.
            if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
                line->setModified(false);
            showUndo();
        });
    m_banners->takeDocument();
    showDocument();
}

void MainWindow::showDocument()
{
    const bool isOpen = m_documents->hasDocument();
    for (const ActionId id : {ActionId::SaveCopy, ActionId::CloseFile, ActionId::SearchEverything, ActionId::FindInPage,
                              ActionId::EditConference, ActionId::ExportPeople, ActionId::FindDuplicates,
                              ActionId::EditGroups, ActionId::EditCustomFields, ActionId::EditTags})
        m_actions[id]->setEnabled(isOpen);
    m_actions[ActionId::ShowFigures]->setEnabled(isOpen);
    for (const ActionId id : {ActionId::ImportAgenda, ActionId::ImportPeople, ActionId::ImportRequests,
                              ActionId::MarkAttendance, ActionId::ForgetPeople})
        m_actions[id]->setEnabled(isOpen && !m_documents->isReadOnly());
    for (const ActionId id : pageActions)
        m_actions[id]->setEnabled(isOpen);
    m_actions[ActionId::NextPart]->setEnabled(isOpen);
    m_sidebar->setVisible(isOpen && preferences().value(preference::sidebarShown, true).toBool());
    m_sidebar->setFoot(m_documents->isReadOnly() ? IconName::ReadOnly : IconName::Check,
                       !isOpen                     ? QString()
                       : m_documents->isReadOnly() ? tr("Opened for reading only")
                                                   : tr("Saved in the file"));
    showConference();
    m_banners->showState();
    showUndo();
    showPage(m_current);
}

void MainWindow::showConference()
{
    const Conference *conference = m_documents->conference();
    setWindowFilePath(m_documents->path());
    if (!conference) {
        m_sidebar->setConference({}, {});
        setWindowTitle(QApplication::applicationName());
        return;
    }
    const Language language = Application::instance().language();
    ConferenceDetails details;
    if (const auto found = RecordStore<ConferenceDetails>(conference->database()).all(); found && !found->empty())
        details = found->front();
    QString name = details.title.best(language);
    if (name.isEmpty())
        name = QFileInfo(conference->path()).completeBaseName();
    const QString zone = zoneCity(details.timeZone).in(language);
    QString dates = tr("%1 time").arg(isolated(zone));
    if (const auto days = conferenceDays(conference->database()); days && *days) {
        const DateStyle style = windowDateStyle(details);
        const auto [first, last] = **days;
        const QString range = first == last ? formatDay(first, language, style, DayForm::WithoutWeekday)
                                            : formatDayRange(first, last, language, style);
        dates = tr("%1, %2 time").arg(range, isolated(zone));
    }
    m_sidebar->setConference(name, dates);
    setWindowTitle(tr("%1 — %2").arg(isolated(name), QApplication::applicationName()));
}

void MainWindow::showUndo()
{
    const Conference *conference = m_documents->conference();
    const bool canUndo = conference && conference->canUndo();
    const bool canRedo = conference && conference->canRedo();
    m_actions[ActionId::Undo]->setEnabled(canUndo);
    m_actions[ActionId::Redo]->setEnabled(canRedo);
    m_actions[ActionId::Undo]->setText(canUndo ? tr("&Undo %1").arg(conference->undoName()) : tr("&Undo"));
    m_actions[ActionId::Redo]->setText(canRedo ? tr("&Redo %1").arg(conference->redoName()) : tr("&Redo"));
    QString words = m_lastChange;
    if (words.isEmpty() && canUndo)
        words = conference->undoName();
    m_status->setLastChange(words, canUndo);
}

void MainWindow::turn(Result<StepReport> (Conference::*way)())
{
    Conference *conference = m_documents->conference();
    if (!conference)
        return;
    // What is being typed is a step of its own, and the last one.
    QWidget *field = focusWidget();
    if (field)
        field->clearFocus();
    const bool isUndo = way == &Conference::undo;
    const QString name = isUndo ? conference->undoName() : conference->redoName();
    const auto turned = (isUndo ? conference->isUndoLong() : conference->isRedoLong())
                            ? LongWork::step(this, *conference, name,
                                             [way](Conference &beside, const Progress &) { return (beside.*way)(); })
                            : (conference->*way)();
    if (field)
        field->setFocus();
    if (!turned) {
        ErrorBox::show(this, turned.error());
        return;
    }
    m_lastChange = isUndo ? tr("Undone: %1").arg(name) : tr("Redone: %1").arg(name);
    if (turned->changedSince > 0)
        m_lastChange = tr("%1 (%Ln field(s) left as changed since)", nullptr, turned->changedSince).arg(m_lastChange);
    showUndo();
}

void MainWindow::focusNextPart()
{
    QWidget *shown = m_stack->currentWidget();
    std::vector<QWidget *> parts{m_sidebar};
    // A page has two parts where an editor stands beside its list.
    if (const auto *pane = shown->findChild<EditorPane *>(); pane && pane->isVisible())
        parts.insert(parts.end(), {pane->content(), pane->editor()});
    else
        parts.push_back(shown);
    multaqa::focusNextPart(parts, {m_sidebar->button(m_current), shown->focusProxy()});
}

void MainWindow::showElsewhere(PageId id, const QUuid &record)
{
    showPage(id);
    if (!record.isNull())
        page(id)->showRecord(record);
}

void MainWindow::showRecordActions()
{
    const Page *now = m_documents->hasDocument() ? page(m_current) : nullptr;
    m_actions[ActionId::AddRecord]->setEnabled(now && now->canAddRecord());
    m_actions[ActionId::RemoveRecord]->setEnabled(now && now->canRemoveRecord());
    m_actions[ActionId::NextRecord]->setEnabled(now);
    m_actions[ActionId::PreviousRecord]->setEnabled(now);
}

void MainWindow::showRecentFiles()
{
    QMenu *menu = m_actions.menu(MenuId::OpenRecent);
    menu->clear();
    for (const QString &file : m_documents->recentFiles())
        menu->addAction(QFileInfo(file).completeBaseName(), this, [this, file] { m_documents->open(file); });
    menu->setEnabled(!menu->isEmpty());
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    m_lastChange.clear(); // in the former language
    m_findings->refresh();
    showDocument();
}

void MainWindow::restoreLayout()
{
    const QSettings &remembered = preferences();
    restoreGeometry(remembered.value(preference::windowGeometry).toByteArray());
    m_splitter->restoreState(remembered.value(preference::sidebar).toByteArray());
    const QString key = remembered.value(preference::page).toString();
    for (const PageId id : allPages)
        if (pageEntry(id).key == key)
            showPage(id);
}

void MainWindow::saveLayout()
{
    QSettings &remembered = preferences();
    remembered.setValue(preference::windowGeometry, saveGeometry());
    if (m_documents->hasDocument()) {
        remembered.setValue(preference::sidebar, m_splitter->saveState());
        remembered.setValue(preference::sidebarShown, m_sidebar->isVisible());
    }
    remembered.setValue(preference::page, QString(pageEntry(m_current).key));
    remembered.sync();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    m_documents->close();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!DocumentController::draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QString path = DocumentController::draggedFile(event->mimeData());
    if (ImportWizard::isImportable(path) && m_actions[ActionId::ImportPeople]->isEnabled())
        // Whoever drags from another program shall get their drag back first: the wizard stays until it is done.
        QTimer::singleShot(0, this, [this, path] { ImportWizard::start(this, *m_documents->conference(), path); });
    else
        m_documents->open(path);
}

} // namespace multaqa
