// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ImportWizard.h"

#include "ColumnsStep.h"
#include "DifferencesStep.h"
#include "FileStep.h"
#include "ReportStep.h"
#include "app/ErrorText.h"
#include "app/settings/RememberedColumns.h"
#include "app/text/Bidi.h"
#include "ui/ErrorBox.h"
#include "ui/Preferences.h"
#include "ui/WindowDates.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/LongWork.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/StepTrail.h"
#include "ui/widgets/TextLabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QScreen>
#include <QStackedWidget>

#include <algorithm>

namespace multaqa {

ImportWizard::ImportWizard(Conference &conference, QWidget *parent)
    : QDialog(parent)
    , m_conference(conference)
    , m_header(new PageHeader)
    , m_trail(new StepTrail(
          {tr("File", "a step"), tr("Columns", "a step"), tr("Differences", "a step"), tr("Import", "a step")}))
    , m_steps(new QStackedWidget)
    , m_file(new FileStep)
    , m_columns(new ColumnsStep)
    , m_differences(new DifferencesStep)
    , m_report(new ReportStep)
    , m_sentence(new TextLabel(TextRole::Label, Colour::SecondaryText))
    , m_cancel(new Button(tr("&Cancel")))
    , m_back(new Button(tr("&Back")))
    , m_next(new Button({}, {}, Button::Kind::Primary))
{
    setWindowTitle(tr("Import people"));
    setWindowModality(Qt::WindowModal);
    layOut();
    connectSteps();
    if (auto fields = ParticipantFields::read(conference.database()))
        m_fields = *std::move(fields);
    else
        m_file->showRefusal({}, errorText(fields.error()));
    m_file->setEnabled(m_fields.has_value());
    showStep(Step::File);
}

ImportWizard::~ImportWizard()
{
    m_differences->setPlan(nullptr, nullptr);
}

void ImportWizard::layOut()
{
    m_header->setTitle(tr("Import people"));
    for (QWidget *step : std::initializer_list<QWidget *>{m_file, m_columns, m_differences, m_report})
        m_steps->addWidget(step);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::gapSmall);
    foot->addWidget(m_sentence, 1);
    for (Button *button : {m_cancel, m_back, m_next})
        foot->addWidget(button);
    m_sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::gapPage, Theme::gapWide, Theme::gapPage, Theme::gapWide);
    column->setSpacing(Theme::gap);
    column->addWidget(m_header);
    column->addWidget(m_trail);
    column->addWidget(m_steps, 1);
    column->addLayout(foot);
    const QSize window = parentWidget() ? parentWidget()->window()->size() : QSize(1280, 800);
    resize(window.boundedTo(screen()->availableSize() - QSize(0, 60))); // its frame takes room, too
}

void ImportWizard::connectSteps()
{
    connect(m_file, &FileStep::fileChosen, this, &ImportWizard::takeFile);
    connect(m_file, &FileStep::textPasted, this, &ImportWizard::takeText);
    connect(m_file, &FileStep::optionsChosen, this, [this](const auto &options) { openTable(m_from, options); });
    connect(m_columns, &ColumnsStep::optionsChosen, this, [this](const auto &options) { openTable(m_from, options); });
    connect(m_columns, &ColumnsStep::columnChosen, this, &ImportWizard::columnChosen);
    connect(m_columns, &ColumnsStep::keepingUnknownWanted, this, [this] {
        m_mapping->keepUnknown();
        mappingChanged();
    });
    connect(m_columns, &ColumnsStep::modeChosen, this, [this](ImportMode mode) {
        m_mode = mode;
        forgetPlan();
    });
    connect(m_differences, &DifferencesStep::decided, this, [this] {
        m_hasDecided = true;
        showFoot();
    });
    connect(m_differences, &DifferencesStep::corrected, this, &ImportWizard::correct);
    connect(m_report, &ReportStep::undoWanted, this, &ImportWizard::undo);
    connect(m_cancel, &Button::clicked, this, &ImportWizard::reject);
    connect(m_back, &Button::clicked, this, &ImportWizard::goBack);
    connect(m_next, &Button::clicked, this, &ImportWizard::goOn);
}

void ImportWizard::start(QWidget *parent, Conference &conference)
{
    ImportWizard(conference, parent).exec();
}

void ImportWizard::start(QWidget *parent, Conference &conference, const QString &path)
{
    ImportWizard wizard(conference, parent);
    wizard.show(); // reading may take long, and its progress stands over it
    wizard.takeFile(path);
    wizard.exec();
}

void ImportWizard::start(QWidget *parent, Conference &conference, const QByteArray &text)
{
    ImportWizard wizard(conference, parent);
    wizard.show(); // reading may take long, and its progress stands over it
    wizard.takeText(text);
    wizard.exec();
}

bool ImportWizard::isImportable(const QString &path)
{
    static const QStringList endings{QStringLiteral("csv"),  QStringLiteral("tsv"), QStringLiteral("txt"),
                                     QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("ods"),
                                     QStringLiteral("vcf")};
    return endings.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive);
}

ImportWizard::Step ImportWizard::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void ImportWizard::takeFile(const QString &path)
{
    openTable(TableSource::file(path), {});
}

void ImportWizard::takeText(const QByteArray &text)
{
    openTable(TableSource::memory(text, tr("the clipboard")), {});
}

void ImportWizard::openTable(const TableSource &from, const ImportSource::Options &options)
{
    const auto isKnown = [this](const QString &word) { return m_fields->named(word) != nullptr; };
    const bool isText = from.path.isEmpty();
    const QString name = isText ? tr("the clipboard") : QFileInfo(from.path).fileName();
    auto source = LongWork::run(this, tr("Reading %1").arg(isolated(name)), [&](const Progress &) {
        return isText ? ImportSource::openBytes(from.bytes, name, isKnown, options)
                      : ImportSource::open(from.path, isKnown, options);
    });
    const bool isSame = m_source && from.path == m_from.path && from.bytes == m_from.bytes;
    if (!source && isSame) {
        // Only another way to read it failed: the one before stands.
        ErrorBox::show(this, source.error());
        m_file->show(*m_source, m_options);
        if (step() == Step::Columns)
            showColumns();
        return;
    }
    forgetPlan();
    m_corrections.clear(); // of rows that may be others now
    m_from = from;
    m_options = options;
    if (!source) {
        m_source.reset();
        m_mapping.reset();
        m_file->showRefusal(name, errorText(source.error()));
        showStep(Step::File);
        return;
    }
    m_source = *std::move(source);
    guess(isSame);
    m_file->show(*m_source, m_options);
    showStep(isSame ? step() : Step::File);
}

void ImportWizard::guess(bool keepsChoices)
{
    ColumnMapping mapping =
        ColumnMapping::guess(*m_source, *m_fields, RememberedColumns(preferences()).find(m_source->headers()));
    // Read with another encoding, the columns are the same ones.
    if (keepsChoices && m_mapping && m_mapping->columns().size() == mapping.columns().size()) {
        for (int column = 0; column < static_cast<int>(mapping.columns().size()); ++column) {
            const MappedColumn &before = m_mapping->columns()[static_cast<size_t>(column)];
            if (before.knownBy != MappedColumn::KnownBy::Choice)
                continue;
            if (before.use == MappedColumn::Use::Field)
                mapping.setField(column, before.field);
            else if (before.use == MappedColumn::Use::OwnField)
                mapping.setOwnField(column);
            else
                mapping.setNotImported(column);
        }
    }
    for (int column = ColumnsStep::mostColumns; column < static_cast<int>(mapping.columns().size()); ++column)
        mapping.setNotImported(column);
    m_mapping = std::move(mapping);
}

void ImportWizard::columnChosen(int column, const QString &what)
{
    if (what == ColumnRow::notImported)
        m_mapping->setNotImported(column);
    else if (what == ColumnRow::ownField)
        m_mapping->setOwnField(column);
    else
        m_mapping->setField(column, what);
    mappingChanged();
}

void ImportWizard::mappingChanged()
{
    forgetPlan();
    showColumns();
    showFoot();
}

void ImportWizard::forgetPlan()
{
    m_differences->setPlan(nullptr, nullptr);
    m_plan.reset();
    m_hasDecided = false;
}

void ImportWizard::showColumns()
{
    m_columns->show(*m_source, m_options, *m_fields, *m_mapping);
    const auto checked = m_mapping->check();
    m_columns->showRefusal(checked ? QString() : errorText(checked.error()));
}

void ImportWizard::goOn()
{
    switch (step()) {
    case Step::File:
        showStep(Step::Columns);
        break;
    case Step::Columns:
        if (const auto planned = plan(); planned)
            showStep(Step::Differences);
        else
            ErrorBox::show(this, planned.error());
        break;
    case Step::Differences:
        take();
        break;
    case Step::Report:
        accept();
        break;
    }
}

void ImportWizard::goBack()
{
    showStep(step() == Step::Differences ? Step::Columns : Step::File);
}

Result<ParticipantImportPlan> ImportWizard::compared(const CellCorrections &corrections)
{
    return LongWork::run(this, tr("Comparing %1 with the conference").arg(isolated(m_source->name())),
                         [&](const Progress &progress) -> Result<ParticipantImportPlan> {
                             // The window goes on reading the conference meanwhile.
                             MULTAQA_TRY(const auto beside,
                                         Conference::openBeside(m_conference.path(), m_conference.person()));
                             return ParticipantImportPlan::make(beside->database(), *m_source, *m_mapping, m_mode,
                                                                progress, corrections);
                         });
}

Result<void> ImportWizard::plan()
{
    if (m_plan)
        return {};
    MULTAQA_TRY(m_plan, compared(m_corrections));
    m_differences->setPlan(&*m_plan, &m_conference.database());
    return {};
}

/// All rows are compared again, since what one says may change whom another means.
void ImportWizard::correct(int row, const QHash<int, QString> &written)
{
    CellCorrections corrections = m_corrections;
    corrections[row].insert(written);
    auto made = compared(corrections);
    if (!made) {
        ErrorBox::show(this, made.error());
        return;
    }
    made->takeDecisionsOf(*m_plan);
    m_corrections = corrections;
    m_differences->setPlan(nullptr, nullptr);
    m_plan = *std::move(made);
    m_differences->setPlan(&*m_plan, &m_conference.database());
    m_differences->chooseNumber(row);
    m_hasDecided = true;
    showFoot();
}

void ImportWizard::take()
{
    const auto report = LongWork::step(this, m_conference, tr("Importing from %1").arg(isolated(m_source->name())),
                                       [&](Conference &beside, const Progress &progress) {
                                           return ParticipantImport::take(beside, *m_plan, progress);
                                       });
    if (!report) {
        ErrorBox::show(this, report.error());
        return;
    }
    if (m_columns->isRemembered())
        RememberedColumns(preferences()).remember(m_source->headers(), m_mapping->remembered());
    m_hasDecided = false;
    m_report->show(*report, m_source->remarks());
    showStep(Step::Report);
}

void ImportWizard::undo()
{
    if (const auto undone = m_conference.undo(); undone)
        m_report->showUndone();
    else
        ErrorBox::show(this, undone.error());
    m_next->setFocus();
}

void ImportWizard::showStep(Step step)
{
    m_steps->setCurrentIndex(static_cast<int>(step));
    m_trail->setCurrent(static_cast<int>(step));
    if (step == Step::Columns)
        showColumns();
    QString origin;
    if (m_source && m_plan)
        origin =
            tr("from %1, %Ln row(s)", nullptr, static_cast<int>(m_plan->rowCount())).arg(isolated(m_source->name()));
    else if (m_source)
        origin = tr("from %1, %Ln column(s)", nullptr, static_cast<int>(m_source->headers().size()))
                     .arg(isolated(m_source->name()));
    m_header->setSubtitle(origin);
    showFoot();
    if (step == Step::Differences)
        m_differences->setFocus();
    else if (m_next->isEnabled())
        m_next->setFocus();
    else
        m_file->setFocus();
}

void ImportWizard::showFoot()
{
    const bool isDone = step() == Step::Report;
    // Enter in the search of the differences must not import.
    m_next->setDefault(step() != Step::Differences);
    m_cancel->setVisible(!isDone);
    m_back->setVisible(step() == Step::Columns || step() == Step::Differences);
    switch (step()) {
    case Step::File:
        m_next->setText(tr("Next: columns"));
        m_next->setEnabled(m_source.has_value());
        m_sentence->setSentence(m_source ? tr("Nothing is written before you agree.") : QString());
        break;
    case Step::Columns:
        m_next->setText(tr("Next: differences"));
        m_next->setEnabled(m_mapping->check().hasValue());
        m_sentence->setSentence(
            tr("Nothing is written before you agree, and the whole import is one step that can be undone."));
        break;
    case Step::Differences: {
        const DifferencesStep::Wanted wanted = m_differences->wanted();
        m_next->setText(wanted.rows() > 0 ? tr("Import %Ln row(s)", nullptr, wanted.rows()) : tr("Nothing to import"));
        m_next->setEnabled(wanted.rows() > 0);
        m_sentence->setSentence(
            wanted.undecided > 0
                ? tr("To be added: %1. To be brought up to date: %2. Doubtful, and left until you "
                     "compare them: %3.")
                      .arg(windowNumber(wanted.added), windowNumber(wanted.updated), windowNumber(wanted.undecided))
                : tr("To be added: %1. To be brought up to date: %2.")
                      .arg(windowNumber(wanted.added), windowNumber(wanted.updated)));
        break;
    }
    case Step::Report:
        m_next->setText(tr("Close"));
        m_next->setEnabled(true);
        m_sentence->setSentence({});
        break;
    }
    m_next->updateGeometry();
}

void ImportWizard::reject()
{
    if (step() == Step::Report) {
        accept();
        return;
    }
    if (m_hasDecided) {
        QMessageBox box(
            QMessageBox::Question, windowTitle(),
            tr("Leave the import? What you decided about single rows is forgotten, and nothing is written."),
            QMessageBox::NoButton, this);
        box.setTextFormat(Qt::PlainText);
        box.addButton(tr("Leave"), QMessageBox::AcceptRole);
        box.setDefaultButton(box.addButton(tr("Stay"), QMessageBox::RejectRole));
        box.exec();
        if (box.buttonRole(box.clickedButton()) != QMessageBox::AcceptRole)
            return;
    }
    QDialog::reject();
}

} // namespace multaqa
