// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlinesPage.h"

#include "DeadlineEditor.h"
#include "DeadlinesModel.h"
#include "MoveDeadlineDialog.h"
#include "app/Clock.h"
#include "app/Conference.h"
#include "app/checks/MovePreview.h"
#include "app/deadlines/DeadlineEditing.h"
#include "app/deadlines/DeadlineExport.h"
#include "ui/Application.h"
#include "ui/ErrorBox.h"
#include "ui/FilePicker.h"
#include "ui/Preferences.h"
#include "ui/WindowDates.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EditorPane.h"
#include "ui/widgets/EditorStack.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"

#include <QDir>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace multaqa {

DeadlinesPage::DeadlinesPage(QWidget *parent)
    : Page(PageId::Deadlines, parent)
    , m_header(new PageHeader)
    , m_add(new Button({}, IconName::Add, Button::Kind::Primary))
    , m_export(new Button({}, IconName::Export))
    , m_model(new DeadlinesModel(this))
    , m_table(new TableView(QStringLiteral("deadlineBoard")))
    , m_editor(new DeadlineEditor([this](const Deadline &deadline) { return keep(deadline); }))
    , m_nothingChosen(new TextLabel(TextRole::Body, Colour::SecondaryText))
    , m_editors(new EditorStack)
    , m_empty(new EmptyState(IconName::Deadlines))
    , m_emptyAdd(new Button({}, IconName::Add))
    , m_stack(new QStackedWidget)
{
    m_header->addAction(m_export);
    m_header->addAction(m_add);
    connect(m_export, &QPushButton::clicked, this, &DeadlinesPage::exportCalendar);
    connect(m_add, &QPushButton::clicked, this, &DeadlinesPage::addRecord);
    connect(m_emptyAdd, &QPushButton::clicked, this, &DeadlinesPage::addRecord);
    connect(m_editor, &DeadlineEditor::moveWanted, this, &DeadlinesPage::askToMove);
    m_empty->addButton(m_emptyAdd);

    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionsClickable(false); // it has one order, that of time
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    if (!preferences().contains(QString(preference::views) + QStringLiteral("/deadlineBoard"))) {
        int column = 0;
        for (const int width : {96, 260, 178})
            m_table->horizontalHeader()->resizeSection(column++, Theme::grown(width));
    }
    connect(m_table, &QWidget::customContextMenuRequested, this, &DeadlinesPage::showMenu);
    connect(m_table, &TableView::rowChosen, this, &DeadlinesPage::rowChosen);
    connect(m_table, &TableView::rowOpened, this, [this] {
        m_pane->openEditor();
        m_editor->focusTitle();
    });
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &DeadlinesPage::removeRecord);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::gap, Theme::gapWide, Theme::gap, Theme::gap);
    column->setSpacing(Theme::gap);
    column->addWidget(m_header);
    column->addWidget(m_table, 1);

    m_nothingChosen->setWordWrap(true);
    m_nothingChosen->setSide(Qt::AlignLeading | Qt::AlignTop);
    m_nothingChosen->setContentsMargins(Theme::gapWide, Theme::gapWide, Theme::gapWide, Theme::gapWide);
    m_editors->addWidget(m_editor);
    m_editors->addWidget(m_nothingChosen);
    m_pane = new EditorPane(QStringLiteral("deadlineEditor"), content, m_editors);
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        layOutHeadings();
        showChosen();
    });
    connect(&Application::instance(), &Application::textSizeChanged, this, &DeadlinesPage::layOutHeadings,
            Qt::QueuedConnection);
    setFocusProxy(m_table);
    DeadlinesPage::retranslate();
}

void DeadlinesPage::conferenceReplaced()
{
    m_chosen.clear();
    m_editor->setReadOnly(conference() && conference()->isReadOnly());
    read();
}

void DeadlinesPage::conferenceChanged(Changes changes)
{
    if (changes & (Changes(Subject::Deadlines) | Subject::Conference | Subject::Agenda | Subject::People |
                   Subject::Requests | Subject::Reports))
        read();
}

void DeadlinesPage::read()
{
    if (const auto result = m_model->read(conference() ? &conference()->database() : nullptr); !result)
        ErrorBox::show(this, result.error());
    const int all = static_cast<int>(m_model->book().entries.size());
    const int overdue = m_model->count(DeadlineState::Overdue);
    const int undecided = m_model->count(DeadlineState::Undecided);
    QStringList facts{tr("%Ln deadline(s)", nullptr, all)};
    if (overdue > 0)
        facts << tr("%Ln overdue", nullptr, overdue);
    if (undecided > 0)
        facts << tr("%Ln without a day", nullptr, undecided);
    if (const int due = m_model->dueReminders(); due > 0)
        facts << tr("%Ln reminder(s) today", nullptr, due);
    m_header->setSubtitle(facts.join(QStringLiteral(" · ")));
    m_export->setEnabled(all > undecided);
    Q_EMIT badgeChanged(overdue > 0     ? Badge{Badge::Kind::Wrong, overdue}
                        : undecided > 0 ? Badge{Badge::Kind::Waiting, undecided}
                        : all > 0       ? Badge{Badge::Kind::Count, all}
                                        : Badge{});
}

void DeadlinesPage::layOutHeadings()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isHeading = m_model->isHeading(row);
        if (isHeading)
            m_table->setSpan(row, 0, 1, DeadlinesModel::ColumnCount);
        m_table->setRowHeight(row, Theme::rowHeight(isHeading ? 1 : 2));
    }
}

void DeadlinesPage::showChosen()
{
    if (m_isReading)
        return;
    m_isReading = true; // choosing the row again is nobody's choice
    m_table->chooseRow(m_model->rowOf(m_chosen));
    m_isReading = false;
    const DeadlineEntry *entry = m_model->find(m_chosen);
    if (entry)
        m_editor->showDeadline(*entry, *m_model);
    m_editors->setCurrentWidget(entry ? static_cast<QWidget *>(m_editor) : m_nothingChosen);
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_pane);
    Q_EMIT recordActionsChanged();
}

void DeadlinesPage::rowChosen()
{
    if (m_isReading)
        return;
    const QByteArray wanted = m_model->keyAt(m_table->chosenRow());
    if (!wanted.isEmpty() && wanted != m_chosen) {
        // What was refused stays in sight until it is put right.
        if (!m_editor->commit()) {
            QMetaObject::invokeMethod(this, &DeadlinesPage::showChosen, Qt::QueuedConnection);
            return;
        }
        m_chosen = wanted;
    }
    showChosen();
}

void DeadlinesPage::chooseRow(int step)
{
    commitPending();
    m_table->chooseRow(m_model->neighbour(m_table->chosenRow(), step));
}

bool DeadlinesPage::showRecord(const QUuid &id)
{
    if (!m_model->find(id.toRfc4122()))
        return false;
    commitPending();
    m_chosen = id.toRfc4122();
    showChosen();
    m_pane->openEditor();
    return true;
}

bool DeadlinesPage::canAddRecord() const
{
    return conference() && !conference()->isReadOnly();
}

void DeadlinesPage::addRecord()
{
    if (!canAddRecord())
        return;
    commitPending();
    const auto added = DeadlineEditing::add(*conference(), {});
    if (!added) {
        ErrorBox::show(this, added.error());
        return;
    }
    m_chosen = added->bytes();
    showChosen();
    m_pane->openEditor();
    m_editor->focusTitle();
}

bool DeadlinesPage::canRemoveRecord() const
{
    return canAddRecord() && m_table->chosenRow() >= 0;
}

void DeadlinesPage::removeRecord()
{
    if (!canRemoveRecord())
        return;
    const int row = m_table->chosenRow();
    const DeadlineId removed = DeadlineId::fromBytes(m_chosen);
    const int after = m_model->neighbour(row, 1);
    const QByteArray next = m_model->keyAt(after != row ? after : m_model->neighbour(row, -1));
    const QByteArray before = std::exchange(m_chosen, next);
    if (const auto result = DeadlineEditing::remove(*conference(), removed); !result) {
        m_chosen = before;
        ErrorBox::show(this, result.error());
    }
}

Result<void> DeadlinesPage::keep(const Deadline &deadline)
{
    return conference() ? DeadlineEditing::edit(*conference(), deadline) : Result<void>();
}

void DeadlinesPage::askToMove()
{
    commitPending();
    const DeadlineEntry *entry = m_model->find(m_chosen);
    if (!entry || !canAddRecord())
        return;
    const Deadline deadline = entry->deadline;
    const QDate today = Application::instance().today();
    auto preview = MovePreview::read(conference()->database(), deadline.id, today, Application::instance().language());
    if (!preview) {
        ErrorBox::show(this, preview.error());
        return;
    }
    preview->setStyle(windowDateStyle(preview->conference()));
    MoveDeadlineDialog dialog(deadline, m_model->endText(DeadlineEnd::of(deadline)),
                              std::make_shared<const MovePreview>(*std::move(preview)), this);
    if (dialog.exec() != QDialog::Accepted || !conference())
        return;
    const auto moved = DeadlineEditing::move(*conference(), deadline.id, dialog.end(), today, dialog.reason());
    if (!moved)
        ErrorBox::show(this, moved.error());
}

void DeadlinesPage::exportCalendar()
{
    if (!conference())
        return;
    commitPending();
    const QString suggestion =
        QDir(FilePicker::startFolder()).filePath(tr("deadlines", "the name of a file") + QStringLiteral(".ics"));
    const QString path = FilePicker::current().exportToSave(this, tr("Save the deadlines as a calendar"), suggestion,
                                                            tr("Calendars (*.ics)"));
    if (path.isEmpty())
        return;
    FilePicker::rememberFolderOf(path);
    DeadlineExportRequest request;
    request.languages = {Application::instance().language()};
    request.now = Clock::now();
    if (const auto report = DeadlineExport::write(conference()->database(), path, request); !report)
        ErrorBox::show(this, report.error());
}

void DeadlinesPage::commitPending()
{
    m_editor->commit();
}

void DeadlinesPage::showMenu(const QPoint &place)
{
    QMenu menu(this);
    menu.addAction(icon(IconName::Add), tr("New deadline"), this, &DeadlinesPage::addRecord)
        ->setEnabled(canAddRecord());
    QAction *move =
        menu.addAction(icon(IconName::Deadlines), tr("Move to another day…"), this, &DeadlinesPage::askToMove);
    move->setEnabled(canRemoveRecord());
    QAction *remove = menu.addAction(icon(IconName::Remove), tr("Remove"), this, &DeadlinesPage::removeRecord);
    remove->setShortcut(Qt::Key_Delete);
    remove->setEnabled(canRemoveRecord());
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

void DeadlinesPage::retranslate()
{
    m_header->setTitle(pageTitle(id()));
    m_add->setText(tr("New deadline"));
    m_emptyAdd->setText(tr("New deadline"));
    m_export->setText(tr("Calendar…"));
    m_export->setToolTip(tr("Saves the deadlines that have a day as a file for calendars"));
    m_table->setAccessibleName(tr("Deadlines"));
    m_nothingChosen->setSentence(tr("Choose a row to see and edit all of it."));
    m_empty->setSentence(tr("No deadline yet"));
    m_empty->setNext(tr("Registration, requests, reports, survey: write each with its last day, or leave the day open "
                        "until it is decided."));
    read();
}

} // namespace multaqa
