// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReportsPage.h"

#include "ReportsView.h"
#include "SurveyView.h"
#include "app/Clock.h"
#include "app/documents/DocumentWords.h"
#include "app/text/Bidi.h"
#include "ui/Application.h"
#include "ui/ErrorBox.h"
#include "ui/FilePicker.h"
#include "ui/WindowDates.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/LongWork.h"
#include "ui/widgets/PageHeader.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace multaqa {

ReportsPage::ReportsPage(QWidget *parent)
    : Page(PageId::Reports, parent)
    , m_header(new PageHeader)
    , m_export(new Button({}, IconName::Export))
    , m_add(new Button({}, IconName::Add, Button::Kind::Primary))
    , m_find(new FilterField(IconName::Search))
    , m_showReports(new FilterChip)
    , m_showSurvey(new FilterChip)
    , m_reports(new ReportsView)
    , m_survey(new SurveyView)
    , m_parts(new QStackedWidget)
{
    m_header->addAction(m_export);
    m_header->addAction(m_add);
    auto *parts = new QButtonGroup(this);
    for (FilterChip *chip : {m_showReports, m_showSurvey}) {
        chip->setCheckable(true);
        parts->addButton(chip);
    }
    m_showReports->setChecked(true);
    m_find->setMinimumWidth(Theme::grown(180));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Theme::gap, Theme::gapWide, Theme::gap, 0);
    head->setSpacing(Theme::gapSmall);
    head->addWidget(m_header);
    auto *row = new FlowLayout;
    row->addWidget(m_find);
    row->addWidget(m_showReports);
    row->addWidget(m_showSurvey);
    head->addLayout(row);
    m_parts->addWidget(m_reports);
    m_parts->addWidget(m_survey);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::gapSmall);
    all->addLayout(head);
    all->addWidget(m_parts, 1);
    connect(m_showReports, &QPushButton::clicked, this, [this] { showPart(false); });
    connect(m_showSurvey, &QPushButton::clicked, this, [this] { showPart(true); });
    connect(m_find, &QLineEdit::textChanged, m_reports, &ReportsView::setWords);
    connect(m_add, &QPushButton::clicked, this, &ReportsPage::addRecord);
    connect(m_export, &QPushButton::clicked, this, &ReportsPage::exportPart);
    connect(m_reports, &ReportsView::choiceChanged, this, &Page::recordActionsChanged);
    connect(m_survey, &SurveyView::choiceChanged, this, &Page::recordActionsChanged);
    setFocusProxy(m_reports);
    ReportsPage::retranslate();
}

bool ReportsPage::isOfSurvey() const
{
    return m_parts->currentWidget() == m_survey;
}

void ReportsPage::showPart(bool isOfSurvey)
{
    commitPending();
    m_parts->setCurrentWidget(isOfSurvey ? static_cast<QWidget *>(m_survey) : m_reports);
    (isOfSurvey ? m_showSurvey : m_showReports)->setChecked(true);
    m_find->setVisible(!isOfSurvey);
    setFocusProxy(m_parts->currentWidget());
    showCounts();
    Q_EMIT recordActionsChanged();
}

void ReportsPage::conferenceReplaced()
{
    m_find->clear();
    m_reports->setConference(conference());
    m_survey->setConference(conference());
    showCounts();
}

void ReportsPage::conferenceChanged(Changes changes)
{
    if (changes & (Changes(Subject::Reports) | Subject::People | Subject::Deadlines | Subject::Conference))
        m_reports->read();
    if (changes & (Changes(Subject::Reports) | Subject::Conference))
        m_survey->read();
    showCounts();
}

void ReportsPage::showCounts()
{
    const ReportBook &book = m_reports->book();
    const int reports = static_cast<int>(book.entries.size());
    const int toPublish = book.unpublished();
    m_showReports->setCount(reports);
    m_showSurvey->setCount(static_cast<int>(m_survey->book().questions.size()));
    m_header->setSubtitle(QStringList{tr("%Ln report(s)", nullptr, reports), tr("%Ln late", nullptr, book.late()),
                                      tr("%Ln to be published", nullptr, toPublish)}
                              .join(QStringLiteral(" · ")));
    m_add->setVisible(isOfSurvey() ? m_survey->canAdd() : true);
    m_add->setEnabled(canAddRecord());
    m_add->setText(isOfSurvey() ? tr("Describe the survey") : tr("New report"));
    m_export->setEnabled(reports > 0 || m_survey->book().survey);
    Q_EMIT badgeChanged(toPublish > 0 ? Badge{Badge::Kind::Waiting, toPublish}
                        : reports > 0 ? Badge{Badge::Kind::Count, reports}
                                      : Badge{});
}

bool ReportsPage::canAddRecord() const
{
    return conference() && !conference()->isReadOnly() && (!isOfSurvey() || m_survey->canAdd());
}

void ReportsPage::addRecord()
{
    if (isOfSurvey())
        m_survey->addSurvey();
    else
        m_reports->addReport();
}

bool ReportsPage::canRemoveRecord() const
{
    return isOfSurvey() ? m_survey->canRemove() : m_reports->canRemove();
}

void ReportsPage::removeRecord()
{
    if (isOfSurvey())
        m_survey->removeSurvey();
    else
        m_reports->removeChosen();
}

void ReportsPage::chooseNextRecord()
{
    if (!isOfSurvey())
        m_reports->chooseStep(1);
}

void ReportsPage::choosePreviousRecord()
{
    if (!isOfSurvey())
        m_reports->chooseStep(-1);
}

bool ReportsPage::showRecord(const QUuid &id)
{
    if (m_survey->book().survey && m_survey->book().survey->id == SurveyId(id)) {
        showPart(true);
        return true;
    }
    if (!m_reports->book().entry(ReportId(id)))
        return false;
    showPart(false);
    m_find->clear();
    return m_reports->show(ReportId(id));
}

void ReportsPage::findInPage()
{
    if (isOfSurvey())
        showPart(false);
    m_find->setFocus();
    m_find->selectAll();
}

void ReportsPage::commitPending()
{
    m_reports->commit();
    m_survey->commit();
}

void ReportsPage::exportPart()
{
    if (!conference())
        return;
    commitPending();
    const Language language = Application::instance().language();
    ReportsExport way;
    way.what = isOfSurvey() ? ReportsExport::What::Survey : ReportsExport::What::Reports;
    way.languages = {language};
    way.now = Clock::now();
    way.today = Application::instance().today();
    const QString name = DocumentWords::reportsAndSurvey().in(language) + QStringLiteral(".pdf");
    const QString path = FilePicker::current().exportToSave(
        this, tr("Export"), QDir(FilePicker::startFolder()).filePath(name),
        tr("PDF of reports and survey (*.pdf);;Excel table (*.xlsx);;Text table (*.csv)"));
    if (path.isEmpty())
        return;
    const auto written =
        LongWork::run(this, tr("Writing %1").arg(isolated(QFileInfo(path).fileName())),
                      [file = conference()->path(), way, path](const Progress &) -> Result<int> {
                          MULTAQA_TRY(const auto database, Database::openBeside(file, Access::ReadOnly));
                          return way.write(*database, path);
                      });
    if (!written)
        return ErrorBox::show(this, written.error());
    FilePicker::rememberFolderOf(path);
}

void ReportsPage::retranslate()
{
    m_header->setTitle(pageTitle(id()));
    m_export->setText(tr("Export…"));
    m_find->setPlaceholderText(tr("Find a report"));
    m_find->setAccessibleName(tr("Find a report"));
    m_showReports->setText(tr("Reports"));
    m_showSurvey->setText(tr("Survey"));
    m_reports->retranslate();
    m_survey->retranslate();
    showCounts();
}

} // namespace multaqa
