// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "StatisticsDialog.h"

#include "BarDelegate.h"
#include "FiguresModel.h"
#include "app/Clock.h"
#include "app/Conference.h"
#include "app/documents/PdfWriter.h"
#include "app/documents/StatisticsPdf.h"
#include "app/people/PeopleTerms.h"
#include "app/people/StatisticsDocument.h"
#include "app/text/Bidi.h"
#include "ui/Application.h"
#include "ui/ErrorBox.h"
#include "ui/FilePicker.h"
#include "ui/WindowDates.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/LongWork.h"
#include "ui/widgets/TableHeader.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

namespace multaqa {

namespace {

constexpr std::array dimensions{Dimension::Group, Dimension::Country, Dimension::Gender, Dimension::Language};

} // namespace

StatisticsDialog::StatisticsDialog(Conference &conference, QWidget *parent)
    : QDialog(parent)
    , m_conference(conference)
    , m_event(new ComboBox)
    , m_who(new ComboBox)
    , m_rows(new ComboBox)
    , m_columns(new ComboBox)
    , m_total(new TextLabel(TextRole::RecordTitle))
    , m_remark(new TextLabel(TextRole::Label, Colour::SecondaryText))
    , m_model(new FiguresModel(this))
    , m_table(new QTableView)
{
    setWindowTitle(tr("Figures"));
    resize(QSize(Theme::grown(760), Theme::grown(640)).boundedTo(screen()->availableSize() - QSize(40, 60)));
    auto *form = new Form;
    form->addRow(tr("People of"), m_event);
    form->addRow(tr("Who"), m_who);
    form->addRow(tr("By"), m_rows);
    form->addRow(tr("And by"), m_columns);
    m_columns->addItem(tr("Nothing more"));
    for (const Dimension dimension : dimensions) {
        m_rows->addItem(termOf(dimension).in(Application::instance().language()), static_cast<int>(dimension));
        m_columns->addItem(termOf(dimension).in(Application::instance().language()), static_cast<int>(dimension));
    }
    m_remark->setWordWrap(true);
    m_table->setHorizontalHeader(new TableHeader(m_table));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new BarDelegate(m_table));
    m_table->setAccessibleName(windowTitle());
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    styleScrollBars(m_table);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *save = buttons->addButton(tr("Save as PDF…"), QDialogButtonBox::ActionRole);
    QPushButton *copy = buttons->addButton(tr("Copy as a table"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gapPage, Theme::gapPage, Theme::gapPage, Theme::gapWide);
    layout->setSpacing(Theme::gap);
    layout->addWidget(form);
    layout->addWidget(m_total);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_remark);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &StatisticsDialog::savePdf);
    connect(copy, &QPushButton::clicked, this, &StatisticsDialog::copy);
    connect(m_event, &QComboBox::activated, this, [this] {
        fillWho();
        read();
    });
    for (ComboBox *choice : {m_who, m_rows, m_columns})
        connect(choice, &QComboBox::activated, this, &StatisticsDialog::read);
    connect(&m_conference, &Conference::changed, this, &StatisticsDialog::read);
    fillEvents();
    fillWho();
    read();
}

void StatisticsDialog::fillEvents()
{
    m_event->addItem(tr("The whole conference"));
    auto events = Statistics::events(m_conference.database());
    if (!events)
        return ErrorBox::show(this, events.error());
    for (const Statistics::EventLine &line : *events)
        m_event->addItem(line.title.best(Application::instance().language()), line.event.uuid());
}

void StatisticsDialog::fillWho()
{
    m_who->clear();
    if (!m_event->currentData().isValid()) {
        m_who->addItem(tr("Everybody"));
    } else {
        m_who->addItem(tr("All with a registration"));
        for (const auto &word : wordsOf(RegistrationState()))
            m_who->addItem(termOf(word.value).in(Application::instance().language()), QLatin1String(word.word));
        m_who->addItem(tr("Attended"), QStringLiteral("attended"));
    }
    m_who->setEnabled(m_who->count() > 1);
}

Statistics::Scope StatisticsDialog::scope() const
{
    Statistics::Scope scope;
    if (m_event->currentData().isValid())
        scope.event = EventId(m_event->currentData().toUuid());
    const QString who = m_who->currentData().toString();
    scope.state = who.isEmpty() ? std::nullopt : fromWord<RegistrationState>(who);
    if (who == QLatin1String("attended"))
        scope.presence = Statistics::Scope::Presence::Attended;
    return scope;
}

void StatisticsDialog::read()
{
    auto statistics = Statistics::of(m_conference.database(), scope(), Application::instance().language());
    if (!statistics)
        return ErrorBox::show(this, statistics.error());
    const auto rows = static_cast<Dimension>(m_rows->currentData().toInt());
    std::optional<Dimension> columns;
    if (m_columns->currentData().isValid() && m_columns->currentData() != m_rows->currentData())
        columns = static_cast<Dimension>(m_columns->currentData().toInt());
    m_model->show(*statistics, rows, columns);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(columns ? 0 : 1, QHeaderView::Stretch);

    m_total->setSentence(tr("People: %1").arg(windowNumber(statistics->total())));
    QStringList remarks;
    if (statistics->forgotten() > 0)
        remarks << tr("Forgotten among them: %1. Only these numbers are kept of them.")
                       .arg(windowNumber(statistics->forgotten()));
    if (statistics->hasSmallLines())
        remarks << tr(
            "Some lines count very few of the forgotten. Who knows the delegation may tell who they were; mind "
            "whom you give them to.");
    if (statistics->forgottenTwice() > 0)
        remarks << tr("Forgotten in two copies before they met, and perhaps counted twice: %1.")
                       .arg(windowNumber(statistics->forgottenTwice()));
    m_remark->setText(remarks.join(u'\n'));
    m_remark->setVisible(!remarks.isEmpty());
}

void StatisticsDialog::copy()
{
    QApplication::clipboard()->setText(m_model->asText());
}

void StatisticsDialog::savePdf()
{
    const Language language = Application::instance().language();
    const QString suggestion =
        QDir(FilePicker::startFolder()).filePath(DocumentWords::figures().in(language) + QStringLiteral(".pdf"));
    const QString path = FilePicker::current().documentToSave(this, tr("Save the figures"), suggestion);
    if (path.isEmpty())
        return;
    StatisticsDocumentRequest request;
    request.scope = scope();
    request.languages = {language};
    request.now = Clock::now();
    request.today = Application::instance().today();
    const auto written =
        LongWork::run(this, tr("Writing %1").arg(isolated(QFileInfo(path).fileName())),
                      [file = m_conference.path(), request, path](const Progress &) -> Result<void> {
                          MULTAQA_TRY(const auto database, Database::openBeside(file, Access::ReadOnly));
                          MULTAQA_TRY(const StatisticsContent content, statisticsContent(*database, request));
                          MULTAQA_TRY(const auto document, StatisticsPdf::layOut(content));
                          return PdfWriter::write(*document, path);
                      });
    if (!written)
        return ErrorBox::show(this, written.error());
    FilePicker::rememberFolderOf(path);
}

} // namespace multaqa
