// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "HistoryPage.h"

#include "ChangesView.h"
#include "HistoryModel.h"
#include "app/Conference.h"
#include "app/ConferenceEditing.h"
#include "app/HistoryText.h"
#include "app/text/Bidi.h"
#include "ui/Application.h"
#include "ui/ErrorBox.h"
#include "ui/Preferences.h"
#include "ui/WindowDates.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/EditorPane.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WarningCard.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace multaqa {

namespace {

/// An import may have changed tens of thousands of fields; whoever reads the first of them has seen what it was.
constexpr size_t mostChangesShown = 500;

} // namespace

HistoryPage::HistoryPage(QWidget *parent)
    : Page(PageId::History, parent)
    , m_header(new PageHeader)
    , m_person(new ComboBox)
    , m_model(new HistoryModel(this))
    , m_table(new TableView(QStringLiteral("history")))
    , m_what(new TextLabel(TextRole::RecordTitle))
    , m_fact(new TextLabel(TextRole::Label, Colour::SecondaryText))
    , m_outcome(new WarningCard)
    , m_undo(new Button({}, IconName::Undo))
    , m_undoBack(new Button({}, IconName::History))
    , m_changesTitle(new TextLabel(TextRole::Section))
    , m_changes(new ChangesView)
    , m_empty(new EmptyState(IconName::History))
    , m_stack(new QStackedWidget)
{
    m_person->setMinimumContentsLength(16);
    m_header->addAction(m_person);
    connect(m_person, &QComboBox::activated, this, [this] { m_model->setPerson(m_person->currentData().toString()); });
    m_table->setLines(1);
    m_table->setModel(m_model);
    if (!preferences().contains(QString(preference::views) + QStringLiteral("/history"))) {
        int column = 0;
        for (const int width : {76, 270, 150, 90})
            m_table->horizontalHeader()->resizeSection(column++, Theme::grown(width));
    }
    connect(m_table, &TableView::rowChosen, this, [this](int row) {
        if (m_isReading)
            return;
        if (const HistoryStep *step = m_model->stepAt(row); step && step->step != m_chosen) {
            m_chosen = step->step;
            m_outcome->hide();
        }
        showChosen();
    });
    connect(m_table, &TableView::rowOpened, this, [this] { m_pane->openEditor(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        spanDays();
        m_isReading = true; // choosing the row again is nobody's choice
        m_table->chooseRow(m_model->rowOf(m_chosen));
        m_isReading = false;
        showChosen();
    });

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::gap, Theme::gapWide, Theme::gap, Theme::gap);
    column->setSpacing(Theme::gap);
    column->addWidget(m_header);
    column->addWidget(m_table, 1);

    auto *side = new QWidget;
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(Theme::gapWide, Theme::gapWide, Theme::gapWide, Theme::gapSmall);
    rows->setSpacing(Theme::gapSmall);
    m_what->setWordWrap(true);
    m_fact->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_what, m_fact, m_outcome, m_undo, m_undoBack})
        rows->addWidget(part);
    rows->addSpacing(Theme::gapSmall);
    rows->addWidget(m_changesTitle);
    rows->addWidget(m_changes, 1);
    rows->addStretch();
    m_outcome->hide();
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undoStep);
    connect(m_undoBack, &QPushButton::clicked, this, &HistoryPage::undoBackToHere);

    m_pane = new EditorPane(QStringLiteral("historyChanges"), content, side);
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    setFocusProxy(m_table);
    HistoryPage::retranslate();
}

void HistoryPage::conferenceReplaced()
{
    m_chosen = 0;
    m_outcome->hide();
    m_person->clear();
    m_model->setPerson({});
    read();
}

void HistoryPage::conferenceChanged(Changes)
{
    // Every change is a step. The whole history is read, so not for each keystroke on another page.
    m_isStale = true;
    if (isVisible())
        read();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        read();
}

void HistoryPage::read()
{
    m_isStale = false;
    std::vector<HistoryStep> steps;
    DateStyle style;
    if (conference()) {
        const Database &database = conference()->database();
        auto all = HistoryStore(database).steps();
        const auto details = ConferenceEditing::details(database);
        if (!all || !details) {
            ErrorBox::show(this, all ? details.error() : all.error());
            return;
        }
        steps = *std::move(all);
        style = windowDateStyle(*details);
    }
    m_model->setSteps(std::move(steps), style);
    readPersons();
    m_header->setSubtitle(tr("%Ln step(s)", nullptr, m_model->stepCount()));
    // The making of the file is a step too, but nothing that anybody did.
    m_stack->setCurrentWidget(m_model->stepCount() > 1 ? static_cast<QWidget *>(m_pane) : m_empty);
}

void HistoryPage::readPersons()
{
    const QString chosen = m_person->currentData().toString();
    const QSignalBlocker silence(m_person);
    m_person->clear();
    m_person->addItem(tr("Everybody"), QString());
    for (const QString &person : m_model->persons())
        m_person->addItem(person, person);
    m_person->setCurrentIndex(std::max(0, m_person->findData(chosen)));
}

void HistoryPage::spanDays()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->isDay(row))
            m_table->setSpan(row, 0, 1, HistoryModel::ColumnCount);
}

void HistoryPage::chooseStep(qint64 step)
{
    m_table->chooseRow(m_model->rowOf(step));
}

void HistoryPage::chooseRow(int step)
{
    for (int row = m_table->chosenRow() + step; row >= 0 && row < m_model->rowCount(); row += step)
        if (!m_model->isDay(row)) {
            m_table->chooseRow(row);
            return;
        }
}

void HistoryPage::showChosen()
{
    const HistoryStep *step = m_model->stepAt(m_model->rowOf(m_chosen));
    for (QWidget *part : std::initializer_list<QWidget *>{m_what, m_undo, m_undoBack, m_changesTitle, m_changes})
        part->setVisible(step);
    if (!step) {
        m_fact->setSentence(tr("Choose a step to see what it changed."));
        m_changes->setChanges({});
        return;
    }
    m_what->setText(m_model->index(m_model->rowOf(m_chosen), HistoryModel::What).data().toString());
    const QDateTime made = step->madeAt.toLocalTime();
    const Language language = Application::instance().language();
    m_fact->setSentence(tr("by %1 on %2 at %3")
                            .arg(isolated(step->person),
                                 formatDay(made.date(), language, {windowDigits(), ArabicMonths::Gregorian}),
                                 formatTime(made.time(), language, windowDigits())));
    const bool mayWrite = conference() && !conference()->isReadOnly();
    m_undo->setEnabled(mayWrite && !step->isUndone && step->kind == stepKindWord(StepKind::Do));
    m_undoBack->setEnabled(mayWrite && m_model->rowOf(m_chosen) > 1);
    if (const auto shown = showChanges(step->step); !shown)
        ErrorBox::show(this, shown.error());
}

Result<void> HistoryPage::showChanges(qint64 step)
{
    const Database &database = conference()->database();
    MULTAQA_TRY(const auto details, ConferenceEditing::details(database));
    MULTAQA_TRY(const auto changes, HistoryStore(database).changesIn(step));
    HistoryText words(database, Application::instance().language(), windowDateStyle(details));
    std::vector<ChangeText> texts;
    for (size_t at = 0; at < std::min(changes.size(), mostChangesShown); ++at) {
        MULTAQA_TRY(auto text, words.of(changes[at]));
        texts.push_back(std::move(text));
    }
    const int all = static_cast<int>(changes.size());
    const QString number = tr("%Ln change(s)", nullptr, all);
    m_changesTitle->setText(changes.size() > mostChangesShown
                                ? tr("%1, the first %2 of them", "12,000 changes, the first 500 of them")
                                      .arg(number, windowNumber(static_cast<int>(mostChangesShown)))
                                : number);
    m_changes->setChanges(std::move(texts));
    return {};
}

void HistoryPage::undoStep()
{
    if (!conference() || !m_undo->isEnabled())
        return;
    const auto report = conference()->undoStep(m_chosen);
    if (!report) {
        ErrorBox::show(this, report.error());
        return;
    }
    if (report->changedSince > 0)
        m_outcome->setContent(Tone::Attention, tr("Undone, but for %Ln field(s) that were changed again since: they "
                                                  "stay as they are.",
                                                  nullptr, report->changedSince));
    else
        m_outcome->setContent(Tone::Done, tr("Undone."));
    m_outcome->show();
}

void HistoryPage::undoBackToHere()
{
    if (!conference() || !m_undoBack->isEnabled())
        return;
    const auto undone = conference()->undoBackTo(m_chosen);
    if (!undone) {
        ErrorBox::show(this, undone.error());
        return;
    }
    m_outcome->setContent(Tone::Done, tr("%Ln step(s) undone.", nullptr, *undone));
    m_outcome->show();
}

void HistoryPage::retranslate()
{
    m_header->setTitle(pageTitle(id()));
    m_person->setAccessibleName(tr("Whose steps are shown"));
    m_table->setAccessibleName(tr("Steps"));
    m_changes->setAccessibleName(tr("What the step changed"));
    m_undo->setText(tr("Undo this step"));
    m_undoBack->setText(tr("Undo back to here"));
    m_undoBack->setToolTip(tr("Undoes every step after this one, the newest first"));
    m_empty->setSentence(tr("Nothing was done yet"));
    m_empty->setNext(tr("Each change to the conference is listed here, with who made it, and can be undone."));
    m_outcome->hide();
    read();
}

} // namespace multaqa
