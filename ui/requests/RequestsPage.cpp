// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestsPage.h"

#include "BalanceCard.h"
#include "NewRequestDialog.h"
#include "ProposalDialog.h"
#include "RequestImportDialog.h"
#include "RequestsModel.h"
#include "SessionDemandDelegate.h"
#include "SessionDemandModel.h"
#include "app/people/ParticipantName.h"
#include "app/requests/RequestKindEditing.h"
#include "app/requests/RequestTerms.h"
#include "app/text/Bidi.h"
#include "ui/Application.h"
#include "ui/ErrorBox.h"
#include "ui/Preferences.h"
#include "ui/WindowDates.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EditorPane.h"
#include "ui/widgets/EditorStack.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace multaqa {

RequestsPage::RequestsPage(QWidget *parent)
    : Page(PageId::Requests, parent)
    , m_header(new PageHeader)
    , m_propose(new Button({}, IconName::List))
    , m_import(new Button({}, IconName::Import))
    , m_add(new Button({}, IconName::Add, Button::Kind::Primary))
    , m_sessions(new SessionDemandModel(this))
    , m_sessionList(new QListView)
    , m_model(new RequestsModel(this))
    , m_table(new TableView(QStringLiteral("requests")))
    , m_balance(new BalanceCard)
    , m_editor(new RequestEditor([this](const RequestEditor::Typed &typed) { return keep(typed); }))
    , m_nothingChosen(new TextLabel(TextRole::Body, Colour::SecondaryText))
    , m_editors(new EditorStack)
    , m_empty(new EmptyState(IconName::Requests))
    , m_emptyAdd(new Button({}, IconName::Add))
    , m_emptyImport(new Button({}, IconName::Import))
    , m_stack(new QStackedWidget)
{
    layOut();
    connect(m_add, &QPushButton::clicked, this, &RequestsPage::addRecord);
    connect(m_emptyAdd, &QPushButton::clicked, this, &RequestsPage::addRecord);
    for (Button *import : {m_import, m_emptyImport})
        connect(import, &QPushButton::clicked, this, &RequestsPage::importWanted);
    setAcceptDrops(true);
    connect(m_propose, &QPushButton::clicked, this, &RequestsPage::propose);
    connect(m_sessionList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { chooseSession(current.row()); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &RequestsPage::showMenu);
    connect(m_table, &TableView::rowChosen, this, &RequestsPage::rowChosen);
    connect(m_table, &TableView::rowOpened, this, [this] { m_pane->openEditor(); });
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &RequestsPage::removeRecord);
    connect(m_editor, &RequestEditor::acceptWanted, this, &RequestsPage::accept);
    connect(m_editor, &RequestEditor::reserveWanted, this, &RequestsPage::reserve);
    connect(m_editor, &RequestEditor::declineWanted, this, &RequestsPage::decline);
    connect(m_editor, &RequestEditor::withdrawWanted, this, &RequestsPage::withdraw);
    connect(m_editor, &RequestEditor::reopenWanted, this, &RequestsPage::reopen);
    connect(m_editor, &RequestEditor::answeredChanged, this, [this](std::optional<QDate> day) {
        say(RequestEditing::markAnswered(*conference(), {RoleRequestId::fromBytes(m_chosen)}, day));
    });
    connect(m_editor, &RequestEditor::personWanted, this,
            [this](ParticipantId person) { Q_EMIT pageWanted(PageId::People, person.uuid()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &RequestsPage::showChosen);
    setFocusProxy(m_table);
    RequestsPage::retranslate();
}

void RequestsPage::layOut()
{
    m_header->addAction(m_propose);
    m_header->addAction(m_import);
    m_header->addAction(m_add);
    m_empty->addButton(m_emptyAdd);
    m_empty->addButton(m_emptyImport);
    m_sessionList->setModel(m_sessions);
    m_sessionList->setItemDelegate(new SessionDemandDelegate(m_sessionList));
    m_sessionList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_sessionList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sessionList->setFixedWidth(std::min(Theme::grown(196), 280)); // large text leaves the table its room
    styleScrollBars(m_sessionList);
    m_table->setMinimumHeight(2 * Theme::rowHeight(2));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    if (!preferences().contains(QString(preference::views) + QStringLiteral("/requests"))) {
        int column = 0;
        for (const int width : {122, 84, 70, 66, 70})
            m_table->horizontalHeader()->resizeSection(column++, Theme::grown(width));
        m_table->sortByColumn(RequestsModel::Decision, Qt::AscendingOrder);
    }
    auto *filters = new FlowLayout;
    for (const std::optional<RequestDecision> each :
         {std::optional<RequestDecision>(), std::optional(RequestDecision::Undecided),
          std::optional(RequestDecision::Accepted), std::optional(RequestDecision::Reserve),
          std::optional(RequestDecision::Declined)}) {
        auto *chip = new FilterChip;
        chip->setCheckable(true);
        chip->setAutoExclusive(true);
        chip->setChecked(!each);
        connect(chip, &QPushButton::clicked, this, [this, each] { m_model->setDecision(each); });
        filters->addWidget(chip);
        m_filters.emplace_back(chip, each);
    }
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::gap, Theme::gapWide, Theme::gap, Theme::gap);
    column->setSpacing(Theme::gap);
    column->addWidget(m_header);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap);
    row->addWidget(m_sessionList);
    auto *list = new QVBoxLayout;
    list->setSpacing(Theme::gapSmall);
    list->addLayout(filters);
    list->addWidget(m_table, 1);
    list->addWidget(m_balance);
    row->addLayout(list, 1);
    column->addLayout(row, 1);

    m_nothingChosen->setWordWrap(true);
    m_nothingChosen->setSide(Qt::AlignLeading | Qt::AlignTop);
    m_nothingChosen->setContentsMargins(Theme::gapWide, Theme::gapWide, Theme::gapWide, Theme::gapWide);
    m_editors->addWidget(m_editor);
    m_editors->addWidget(m_nothingChosen);
    m_pane = new EditorPane(QStringLiteral("requestEditor"), content, m_editors);
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
}

void RequestsPage::conferenceReplaced()
{
    m_chosen.clear();
    m_session.reset();
    m_editor->setReadOnly(conference() && conference()->isReadOnly());
    read();
}

void RequestsPage::conferenceChanged(Changes changes)
{
    if (changes & (Changes(Subject::Requests) | Subject::People | Subject::Agenda | Subject::Deadlines))
        read();
}

void RequestsPage::read()
{
    m_book = {};
    m_conferenceDetails = {};
    if (conference()) {
        auto book = RequestBook::read(conference()->database());
        const auto details = RecordStore<ConferenceDetails>(conference()->database()).all();
        if (!book)
            ErrorBox::show(this, book.error());
        else
            m_book = *std::move(book);
        if (details && !details->empty())
            m_conferenceDetails = details->front();
    }
    if (m_session && !m_book.session(*m_session))
        m_session.reset();
    m_isReading = true;
    m_sessions->setBook(m_book);
    m_sessionList->setCurrentIndex(m_sessions->index(m_sessions->rowOf(m_session)));
    m_isReading = false;
    m_model->setBook(m_book, m_conferenceDetails);
    showBalance();
    for (const auto &[chip, each] : m_filters) {
        const auto decision = each;
        chip->setCount(static_cast<int>(
            std::count_if(m_book.entries.begin(), m_book.entries.end(), [&](const RequestEntry &entry) {
                return !decision || entry.request.decision == *decision;
            })));
    }
    const int undecided = m_book.undecided();
    const int places = m_sessions->rowCount() > 0 ? m_sessions->lineAt(0).demand.places.value_or(0) : 0;
    m_header->setSubtitle(QStringList{tr("%Ln place(s)", nullptr, places),
                                      tr("%Ln request(s)", nullptr, static_cast<int>(m_book.entries.size())),
                                      tr("%Ln undecided", nullptr, undecided)}
                              .join(QStringLiteral(" · ")));
    Q_EMIT badgeChanged(undecided > 0             ? Badge{Badge::Kind::Waiting, undecided}
                        : !m_book.entries.empty() ? Badge{Badge::Kind::Count, static_cast<int>(m_book.entries.size())}
                                                  : Badge{});
}

void RequestsPage::showBalance()
{
    const Session *session = m_session ? m_book.session(*m_session) : nullptr;
    m_balance->setBalance(RequestBalance::of(m_book, m_session), m_book,
                          session ? session->title.best(Application::instance().language()) : QString());
    m_propose->setEnabled(session && canAddRecord());
    m_import->setEnabled(canAddRecord());
}

void RequestsPage::chooseSession(int row)
{
    if (m_isReading || row < 0)
        return;
    commitPending();
    m_session = m_sessions->lineAt(row).session;
    m_model->setSession(m_session);
    showBalance();
}

void RequestsPage::showChosen()
{
    if (m_isReading)
        return;
    m_isReading = true;
    const int row = m_model->rowOf(m_chosen);
    // Several may be marked; the one that is shown is the current one.
    if (row < 0 || m_table->currentIndex().row() != row)
        m_table->chooseRow(row);
    m_isReading = false;
    const RequestEntry *entry = row < 0 ? nullptr : m_book.entry(RoleRequestId::fromBytes(m_chosen));
    if (entry)
        m_editor->showRequest(*entry, m_book, m_session, windowDateStyle(m_conferenceDetails));
    m_editors->setCurrentWidget(entry ? static_cast<QWidget *>(m_editor) : m_nothingChosen);
    m_stack->setCurrentWidget(m_book.entries.empty() ? static_cast<QWidget *>(m_empty) : m_pane);
    Q_EMIT recordActionsChanged();
}

void RequestsPage::rowChosen(int row)
{
    if (m_isReading)
        return;
    const QByteArray wanted = m_model->keyAt(row);
    if (!wanted.isEmpty() && wanted != m_chosen) {
        if (!m_editor->commit()) {
            QMetaObject::invokeMethod(this, &RequestsPage::showChosen, Qt::QueuedConnection);
            return;
        }
        m_chosen = wanted;
    }
    showChosen();
}

void RequestsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (canAddRecord() && !RequestImportDialog::sourcesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void RequestsPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT filesDropped(RequestImportDialog::sourcesIn(event->mimeData()));
}

void RequestsPage::chooseRow(int step)
{
    commitPending();
    m_table->chooseRow(std::clamp(m_table->chosenRow() + step, 0, std::max(0, m_model->rowCount() - 1)));
}

bool RequestsPage::showRecord(const QUuid &id)
{
    if (!m_book.entry(RoleRequestId(id)))
        return false;
    commitPending();
    m_chosen = id.toRfc4122();
    m_session.reset();
    m_filters.front().first->setChecked(true);
    m_model->setDecision(std::nullopt);
    m_model->setSession(std::nullopt);
    m_sessionList->setCurrentIndex(m_sessions->index(0));
    showChosen();
    m_pane->openEditor();
    return true;
}

bool RequestsPage::canAddRecord() const
{
    return conference() && !conference()->isReadOnly();
}

void RequestsPage::addRecord()
{
    if (!canAddRecord())
        return;
    commitPending();
    if (m_book.kinds.empty()) {
        if (const auto added = RequestKindEditing::addUsual(*conference()); !added)
            return ErrorBox::show(this, added.error());
    }
    NewRequestDialog dialog(*conference(), m_book.kinds, this);
    if (dialog.exec() != QDialog::Accepted || !conference())
        return;
    RoleRequest request;
    request.participant = dialog.person();
    request.kind = dialog.kind();
    request.receivedAt = QDateTime(Application::instance().today(), QTime(12, 0), Qt::UTC);
    const RequestKind *kind = m_book.kind(request.kind);
    const Session *session = m_session ? m_book.session(*m_session) : nullptr;
    std::vector<SessionId> wishes;
    if (session && kind && RequestBook::takes(*session, *kind))
        wishes.push_back(session->id);
    const auto added = RequestEditing::add(*conference(), request, wishes);
    if (!added)
        return ErrorBox::show(this, added.error());
    m_chosen = added->bytes();
    showChosen();
    m_pane->openEditor();
}

bool RequestsPage::canRemoveRecord() const
{
    return canAddRecord() && m_table->chosenRow() >= 0;
}

std::vector<RoleRequestId> RequestsPage::marked() const
{
    std::vector<RoleRequestId> requests;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        requests.push_back(RoleRequestId::fromBytes(m_model->keyAt(index.row())));
    if (requests.empty() && !m_chosen.isEmpty())
        requests.push_back(RoleRequestId::fromBytes(m_chosen));
    return requests;
}

void RequestsPage::removeRecord()
{
    if (canRemoveRecord())
        say(RequestEditing::remove(*conference(), marked()));
}

RequestEditing::Decision RequestsPage::decision() const
{
    return {Application::instance().today(), m_editor->reason()};
}

void RequestsPage::say(const Result<void> &outcome)
{
    if (!outcome)
        ErrorBox::show(this, outcome.error());
}

void RequestsPage::accept()
{
    commitPending();
    if (const auto session = m_editor->chosenSession())
        say(RequestEditing::accept(*conference(), marked(), *session, decision()));
}

void RequestsPage::reserve()
{
    commitPending();
    if (const auto session = m_editor->chosenSession())
        say(RequestEditing::reserve(*conference(), marked(), *session, decision()));
}

void RequestsPage::decline()
{
    commitPending();
    say(RequestEditing::decline(*conference(), marked(), decision()));
}

void RequestsPage::reopen()
{
    commitPending();
    say(RequestEditing::reopen(*conference(), marked()));
}

void RequestsPage::withdraw()
{
    commitPending();
    const RequestEntry *entry = m_book.entry(RoleRequestId::fromBytes(m_chosen));
    if (!entry)
        return;
    const bool hadPlace = entry->request.decision == RequestDecision::Accepted;
    const std::optional<SessionId> session = entry->request.session;
    const auto withdrawn = RequestEditing::withdraw(*conference(), entry->request.id, decision());
    if (!withdrawn)
        return ErrorBox::show(this, withdrawn.error());
    if (!hadPlace || !session)
        return;
    const auto next = RequestEditing::nextReserve(conference()->database(), *session);
    if (!next)
        return ErrorBox::show(this, next.error());
    const RequestEntry *reserve = *next ? m_book.entry((*next)->id) : nullptr;
    if (!reserve)
        return;
    const QString name = isolated(nameOf(reserve->participant).best(Application::instance().language()));
    QMessageBox question(QMessageBox::Question, tr("A place is free"),
                         tr("%1 is the first in reserve. Should the reserve move up?").arg(name), QMessageBox::NoButton,
                         this);
    QPushButton *moveUp = question.addButton(tr("Accept the reserve"), QMessageBox::AcceptRole);
    question.addButton(tr("Leave the place free"), QMessageBox::RejectRole);
    question.exec();
    if (question.clickedButton() == moveUp && conference())
        say(RequestEditing::accept(*conference(), {reserve->request.id}, *session,
                                   {Application::instance().today(), {}}));
}

void RequestsPage::propose()
{
    if (!m_session || !canAddRecord())
        return;
    commitPending();
    const SessionId session = *m_session;
    ProposalDialog dialog(m_book, session, this);
    if (dialog.exec() == QDialog::Accepted && conference())
        say(RequestEditing::accept(*conference(), dialog.chosen(), session, {Application::instance().today(), {}}));
}

Result<void> RequestsPage::keep(const RequestEditor::Typed &typed)
{
    return conference() ? RequestEditing::edit(*conference(), typed.request, typed.wishes) : Result<void>();
}

void RequestsPage::commitPending()
{
    m_editor->commit();
}

void RequestsPage::addMoves(QMenu &menu)
{
    const RequestEntry *entry = m_book.entry(RoleRequestId::fromBytes(m_chosen));
    if (!entry || entry->rank == 0)
        return;
    menu.addSeparator();
    for (const Move move : {Move::Up, Move::Down})
        menu.addAction(icon(move == Move::Up ? IconName::Up : IconName::Down),
                       move == Move::Up ? tr("One rank up") : tr("One rank down"), this, [this, move] {
                           say(RequestEditing::moveReserve(*conference(), RoleRequestId::fromBytes(m_chosen), move));
                       });
}

void RequestsPage::showMenu(const QPoint &place)
{
    QMenu menu(this);
    menu.addAction(icon(IconName::Add), tr("New request…"), this, &RequestsPage::addRecord)->setEnabled(canAddRecord());
    menu.addSeparator();
    const bool canDecide = canRemoveRecord();
    menu.addAction(icon(IconName::Check), tr("Accept"), this, &RequestsPage::accept)->setEnabled(canDecide);
    menu.addAction(icon(IconName::Reserve), tr("Put in reserve"), this, &RequestsPage::reserve)->setEnabled(canDecide);
    menu.addAction(icon(IconName::Declined), tr("Decline"), this, &RequestsPage::decline)->setEnabled(canDecide);
    menu.addAction(icon(IconName::Undo), tr("Take the decision back"), this, &RequestsPage::reopen)
        ->setEnabled(canDecide);
    if (canDecide)
        addMoves(menu);
    menu.addSeparator();
    QAction *remove = menu.addAction(icon(IconName::Remove), tr("Remove"), this, &RequestsPage::removeRecord);
    remove->setShortcut(Qt::Key_Delete);
    remove->setEnabled(canDecide);
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

void RequestsPage::retranslate()
{
    m_header->setTitle(pageTitle(id()));
    m_propose->setText(tr("Propose a selection…"));
    m_propose->setToolTip(tr("Choose a session first"));
    m_add->setText(tr("New request"));
    m_emptyAdd->setText(tr("New request"));
    for (Button *import : {m_import, m_emptyImport})
        import->setText(tr("Import…"));
    m_import->setToolTip(tr("From messages of the mailbox (.eml) or tables; they can be dropped here, too"));
    m_sessionList->setAccessibleName(tr("Sessions and their places"));
    m_table->setAccessibleName(tr("Requests to speak"));
    for (const auto &[chip, each] : m_filters)
        chip->setText(each ? termOf(*each).in(Application::instance().language()) : tr("All", "requests"));
    m_nothingChosen->setSentence(tr("Choose a row to see the request and decide on it."));
    m_empty->setSentence(tr("Nobody has asked to speak yet"));
    m_empty->setNext(
        tr("Write down each request as it comes: who asks, for which session, and on what. Who may speak is decided "
           "here, with places and balance in view."));
    read();
}

} // namespace multaqa
