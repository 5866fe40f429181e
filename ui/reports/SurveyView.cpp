// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SurveyView.h"

#include "SurveyBarDelegate.h"
#include "SurveyEditor.h"
#include "SurveyResultsModel.h"
#include "app/documents/DocumentWords.h"
#include "app/reports/SurveyEditing.h"
#include "app/reports/SurveyTableReader.h"
#include "app/text/Bidi.h"
#include "app/text/Dates.h"
#include "db/stores/RecordStore.h"
#include "ui/Application.h"
#include "ui/DroppedFiles.h"
#include "ui/ErrorBox.h"
#include "ui/FilePicker.h"
#include "ui/WindowDates.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EditorPane.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/LongWork.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WarningCard.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace multaqa {

SurveyView::SurveyView(QWidget *parent)
    : QWidget(parent)
    , m_import(new Button({}, IconName::Import))
    , m_visit(new Button({}, IconName::Link))
    , m_imported(new WarningCard)
    , m_rule(new TextLabel(TextRole::SecondLine, Colour::SecondaryText))
    , m_model(new SurveyResultsModel(this))
    , m_table(new TableView(QStringLiteral("surveyResults")))
    , m_bars(new SurveyBarDelegate(this))
    , m_noResults(new EmptyState(IconName::Reports))
    , m_emptyImport(new Button({}, IconName::Import))
    , m_results(new QStackedWidget)
    , m_editor(new SurveyEditor([this](const Survey &survey) {
        return m_conference ? SurveyEditing::edit(*m_conference, survey) : Result<void>();
    }))
    , m_empty(new EmptyState(IconName::Reports))
    , m_emptyAdd(new Button({}, IconName::Add))
    , m_stack(new QStackedWidget)
{
    setAcceptDrops(true);
    layOut();
    connect(m_import, &QPushButton::clicked, this, &SurveyView::importResults);
    connect(m_emptyImport, &QPushButton::clicked, this, &SurveyView::importResults);
    connect(m_emptyAdd, &QPushButton::clicked, this, &SurveyView::addSurvey);
    connect(m_visit, &QPushButton::clicked, this, [this] {
        // Only what FieldCheck::link lets in is opened: the file may come from a stranger.
        const QUrl url(m_book.survey ? m_book.survey->link : QString(), QUrl::StrictMode);
        if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
            QDesktopServices::openUrl(url);
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &SurveyView::showMenu);
    setFocusProxy(m_table);
}

void SurveyView::layOut()
{
    m_table->setLines(1);
    m_table->setModel(m_model);
    m_bars->setLines(1);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->resizeSection(0, Theme::grown(320));
    m_rule->setWordWrap(true);
    m_imported->hide();
    m_noResults->addButton(m_emptyImport);
    m_results->addWidget(m_table);
    m_results->addWidget(m_noResults);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::gap, 0, Theme::gap, Theme::gap);
    column->setSpacing(Theme::gapSmall);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_import);
    buttons->addWidget(m_visit);
    column->addLayout(buttons);
    column->addWidget(m_imported);
    column->addWidget(m_results, 1);
    column->addWidget(m_rule);
    m_pane = new EditorPane(QStringLiteral("surveyEditor"), content, m_editor);
    m_empty->addButton(m_emptyAdd);
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
}

bool SurveyView::canWrite() const
{
    return m_conference && !m_conference->isReadOnly();
}

bool SurveyView::canAdd() const
{
    return canWrite() && !m_book.survey;
}

bool SurveyView::canRemove() const
{
    return canWrite() && m_book.survey;
}

void SurveyView::setConference(Conference *conference)
{
    m_conference = conference;
    m_imported->hide();
    m_editor->setReadOnly(conference && conference->isReadOnly());
    read();
}

void SurveyView::read()
{
    m_book = {};
    m_conferenceDetails = {};
    if (m_conference) {
        auto book = SurveyBook::read(m_conference->database());
        const auto details = RecordStore<ConferenceDetails>(m_conference->database()).all();
        if (details && !details->empty())
            m_conferenceDetails = details->front();
        if (!book)
            ErrorBox::show(this, book.error());
        else
            m_book = *std::move(book);
    }
    showResults();
    Q_EMIT choiceChanged();
}

QString SurveyView::stateText() const
{
    const Survey &survey = *m_book.survey;
    const QDate today = Application::instance().today();
    const auto day = [this](QDate date) {
        return formatDay(date, Application::instance().language(), windowDateStyle(m_conferenceDetails),
                         DayForm::WithoutWeekday);
    };
    if (survey.opensOn && today < *survey.opensOn)
        return tr("Opens on %1").arg(day(*survey.opensOn));
    if (survey.closesOn)
        return today <= *survey.closesOn ? tr("Open until %1").arg(day(*survey.closesOn))
                                         : tr("Closed since %1").arg(day(*survey.closesOn));
    return tr("Open to answers");
}

void SurveyView::showResults()
{
    const int columnsBefore = m_model->columnCount();
    m_model->setBook(m_book);
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->isQuestion(row))
            m_table->setSpan(row, 0, 1, m_model->columnCount());
    // The languages stand between the words and the bars, and how many there are depends on the results.
    const int last = m_model->columnCount() - 1;
    for (int column = 0; column <= last; ++column) {
        m_table->setItemDelegateForColumn(column, column == last ? m_bars : nullptr);
        if (column < last && m_model->columnCount() != columnsBefore)
            m_table->horizontalHeader()->resizeSection(column, Theme::grown(column == 0 ? 280 : 76));
    }
    const bool hasResults = !m_book.questions.empty();
    if (!hasResults)
        m_imported->hide();
    m_rule->setVisible(hasResults);
    m_import->setVisible(hasResults && canWrite());
    m_emptyImport->setVisible(canWrite());
    m_emptyAdd->setVisible(canWrite());
    m_visit->setVisible(m_book.survey && !m_book.survey->link.isEmpty());
    m_results->setCurrentWidget(hasResults ? static_cast<QWidget *>(m_table) : m_noResults);
    m_stack->setCurrentWidget(m_book.survey ? static_cast<QWidget *>(m_pane) : m_empty);
    if (m_book.survey)
        m_editor->showSurvey(*m_book.survey, stateText());
}

bool SurveyView::commit()
{
    return m_editor->commit();
}

void SurveyView::say(const Result<void> &outcome)
{
    if (!outcome)
        ErrorBox::show(this, outcome.error());
}

void SurveyView::addSurvey()
{
    if (!canAdd())
        return;
    Survey survey;
    survey.title = DocumentWords::survey();
    for (const Language language : allLanguages)
        survey.languages << wordOf(language);
    if (const auto added = SurveyEditing::add(*m_conference, survey); !added)
        return ErrorBox::show(this, added.error());
    m_pane->openEditor();
}

void SurveyView::removeSurvey()
{
    if (canRemove())
        say(SurveyEditing::remove(*m_conference, m_book.survey->id));
}

void SurveyView::importResults()
{
    const QString path = FilePicker::current().surveyToOpen(this, FilePicker::startFolder());
    if (path.isEmpty())
        return;
    FilePicker::rememberFolderOf(path);
    importFrom(path);
}

void SurveyView::importFrom(const QString &path)
{
    if (!canRemove()) // there is a survey, and it may be written
        return;
    m_editor->commit();
    const auto results =
        LongWork::run(this, tr("Reading %1").arg(isolated(QFileInfo(path).fileName())),
                      [path](const Progress &progress) { return SurveyTableReader::read(path, progress); });
    if (!results) {
        if (results.error().kind != ErrorKind::Cancelled)
            ErrorBox::show(this, results.error());
        return;
    }
    const auto taken = SurveyEditing::takeResults(*m_conference, m_book.survey->id, *results);
    if (!taken)
        return ErrorBox::show(this, taken.error());
    showImported(*results);
}

void SurveyView::showImported(const SurveyResults &results)
{
    constexpr size_t mostLines = 6;
    QStringList lines{tr("Results of %Ln question(s) are kept.", nullptr, static_cast<int>(results.questions.size()))};
    for (size_t i = 0; i < std::min(mostLines, results.leftOut.size()); ++i)
        lines << tr("Left out: %1. %2").arg(isolated(results.leftOut[i].column), results.leftOut[i].why);
    if (results.leftOut.size() > mostLines)
        lines << tr("And %Ln more column(s).", nullptr, static_cast<int>(results.leftOut.size() - mostLines));
    m_imported->setContent(results.leftOut.empty() ? Tone::Done : Tone::Note, lines.join(u'\n'));
    m_imported->show();
}

void SurveyView::showMenu(const QPoint &place)
{
    QMenu menu(this);
    menu.addAction(icon(IconName::Copy), tr("Copy the table"), this,
                   [this] { QApplication::clipboard()->setText(m_model->asText()); });
    menu.addAction(icon(IconName::Import), tr("Import results…"), this, &SurveyView::importResults)
        ->setEnabled(canRemove());
    menu.addSeparator();
    menu.addAction(icon(IconName::Remove), tr("Remove the results"), this,
                   [this] { say(SurveyEditing::removeResults(*m_conference, m_book.survey->id)); })
        ->setEnabled(canRemove());
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

void SurveyView::dragEnterEvent(QDragEnterEvent *event)
{
    if (canRemove() && droppedFiles(event->mimeData()).size() == 1)
        event->acceptProposedAction();
}

void SurveyView::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QString path = droppedFiles(event->mimeData()).value(0);
    // Whoever drags from another program shall get their drag back first.
    QTimer::singleShot(0, this, [this, path] { importFrom(path); });
}

void SurveyView::retranslate()
{
    m_import->setText(tr("Import results…"));
    m_emptyImport->setText(tr("Import results…"));
    m_visit->setText(tr("Open the survey’s page"));
    m_table->setAccessibleName(tr("Results of the survey"));
    m_rule->setSentence(
        tr("Only totals are kept. No number stands for fewer than five people: smaller ones are put together."));
    m_noResults->setSentence(tr("No results yet"));
    m_noResults->setNext(tr(
        "Import the table that the survey’s program exports (xlsx, ods or csv), or drop it here. Only totals are kept, "
        "and nothing by which a person could be found again."));
    m_empty->setSentence(tr("No survey yet"));
    m_empty->setNext(
        tr("Say where the survey among stakeholders is and until when it is open; its results come here."));
    m_emptyAdd->setText(tr("Describe the survey"));
    read();
}

} // namespace multaqa
