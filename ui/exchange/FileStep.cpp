// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FileStep.h"

#include "ReadingOptionsBar.h"
#include "TablePreviewModel.h"
#include "ui/DocumentController.h"
#include "ui/FilePicker.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WarningCard.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QShortcut>
#include <QStackedLayout>

namespace multaqa {

namespace {

QString formatSentence(const ImportSource &source)
{
    if (source.kind() == ImportSource::Kind::Cards)
        return FileStep::tr("Contacts (vCard), one person each");
    if (source.delimiter())
        return FileStep::tr("A table as text");
    return FileStep::tr("A spreadsheet with %Ln sheet(s)", nullptr, static_cast<int>(source.sheets().size()));
}

} // namespace

FileStep::FileStep(QWidget *parent)
    : QWidget(parent)
    , m_parts(new QStackedLayout(this))
    , m_nothing(new EmptyState(IconName::Import))
    , m_something(new QWidget)
    , m_refusal(new WarningCard)
    , m_name(new TextLabel(TextRole::RecordTitle))
    , m_format(new TextLabel(TextRole::Body, Colour::SecondaryText))
    , m_options(new ReadingOptionsBar)
    , m_preview(new Card)
    , m_rows(new TablePreviewModel(this))
    , m_table(new TableView(QStringLiteral("importPreview")))
{
    setAcceptDrops(true);
    layOut();
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this, &FileStep::paste);
    connect(m_options, &ReadingOptionsBar::optionsChosen, this, &FileStep::optionsChosen);
    connect(m_refusal, &WarningCard::actionChosen, this, &FileStep::choose);
}

void FileStep::layOut()
{
    const auto addButtons = [this](auto &&add) {
        auto *file = new Button(tr("Choose a file…"), IconName::OpenFile);
        auto *clipboard = new Button(tr("Paste from the clipboard"), IconName::Copy);
        connect(file, &Button::clicked, this, &FileStep::choose);
        connect(clipboard, &Button::clicked, this, &FileStep::paste);
        add(file);
        add(clipboard);
    };
    m_nothing->setSentence(tr("Drop a list of people here"));
    m_nothing->setNext(tr("Excel and LibreOffice tables (xlsx, ods), text tables (csv, tsv) in any encoding, contacts "
                          "(vcf), Indico's lists of registrations, or cells copied from a spreadsheet."));
    addButtons([this](QWidget *button) {
        m_nothing->addButton(button);
        if (!focusProxy()) // Space chooses a file
            setFocusProxy(button);
    });
    auto *ground = new Card;
    ground->body()->addWidget(m_nothing);
    m_parts->addWidget(ground);

    auto *file = new Card;
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gapSmall);
    line->addWidget(m_name);
    line->addSpacing(Theme::gapSmall);
    line->addWidget(m_format, 1);
    addButtons([line](QWidget *button) { line->addWidget(button); });
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    file->body()->addLayout(line);
    file->body()->addWidget(m_options);
    m_preview->setTitle(tr("The first rows, as they stand in the file"));
    m_table->setAccessibleName(tr("The first rows, as they stand in the file"));
    m_table->setLines(1);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(m_rows);
    m_preview->body()->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(m_something);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(m_refusal);
    column->addWidget(file);
    column->addWidget(m_preview, 1);
    column->addStretch();
    m_parts->addWidget(m_something);
}

void FileStep::show(const ImportSource &source, const ImportSource::Options &options)
{
    m_refusal->hide();
    m_name->setText(source.name());
    m_format->setSentence(formatSentence(source));
    m_options->show(source, options);
    m_rows->show(source);
    // First widths by what is there: a cell of a whole letter shall not push the others away.
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), Theme::grown(220)));
    m_table->setColumnWidth(0, Theme::grown(56));
    m_preview->show();
    m_parts->setCurrentWidget(m_something);
}

void FileStep::showRefusal(const QString &name, const QString &sentence)
{
    m_refusal->setContent(Tone::Error, sentence, tr("Choose another file…"));
    m_refusal->show();
    m_name->setText(name);
    m_format->setSentence(tr("not read"));
    m_options->hide();
    m_preview->hide();
    m_parts->setCurrentWidget(m_something);
}

void FileStep::choose()
{
    const QString path = FilePicker::current().peopleToOpen(this, FilePicker::startFolder());
    if (path.isEmpty())
        return;
    FilePicker::rememberFolderOf(path);
    Q_EMIT fileChosen(path);
}

void FileStep::paste()
{
    const QMimeData *held = QApplication::clipboard()->mimeData();
    if (const QString path = DocumentController::draggedFile(held); !path.isEmpty())
        Q_EMIT fileChosen(path);
    else
        Q_EMIT textPasted(held->text().toUtf8());
}

void FileStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (!DocumentController::draggedFile(event->mimeData()).isEmpty() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void FileStep::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (const QString path = DocumentController::draggedFile(event->mimeData()); !path.isEmpty())
        Q_EMIT fileChosen(path);
    else
        Q_EMIT textPasted(event->mimeData()->text().toUtf8());
}

} // namespace multaqa
