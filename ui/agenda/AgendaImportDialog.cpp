// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AgendaImportDialog.h"

#include "app/exchange/ScheduleXmlReader.h"
#include "app/text/Bidi.h"
#include "db/stores/RecordStore.h"
#include "ui/ErrorBox.h"
#include "ui/FilePicker.h"
#include "ui/WindowDates.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/LongWork.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace multaqa {

AgendaImportDialog::AgendaImportDialog(const QString &file, const AgendaImport::Report &report, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Agenda imported"));
    resize(Theme::grown(640), Theme::grown(420));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::gapPage, Theme::gapWide, Theme::gapPage, Theme::gapWide);
    column->setSpacing(Theme::gap);
    auto *title = new TextLabel(TextRole::RecordTitle);
    title->setSentence(tr("%1 was taken into the agenda").arg(isolated(QFileInfo(file).fileName())));
    title->setWordWrap(true);
    column->addWidget(title);
    auto *counts = new TextLabel(TextRole::Body);
    counts->setWordWrap(true);
    counts->setSentence(tr("Sessions added: %1. Brought up to date: %2. As they were: %3. People: %4. "
                           "All of it is one step, which Undo takes back.")
                            .arg(windowNumber(report.added), windowNumber(report.updated),
                                 windowNumber(report.unchanged), windowNumber(report.speakers)));
    column->addWidget(counts);
    auto *odd = new TextLabel(TextRole::Section);
    const int complaints = static_cast<int>(report.complaints.size());
    odd->setSentence(complaints == 0
                         ? tr("Nothing in the file was odd.")
                         : tr("%Ln thing(s) in the file were odd, and understood as said here:", nullptr, complaints));
    odd->setWordWrap(true);
    column->addWidget(odd);
    if (complaints > 0) {
        auto *model = new QStandardItemModel(0, 3, this);
        model->setHorizontalHeaderLabels({tr("Line"), tr("Where"), tr("What")});
        for (const Complaint &complaint : report.complaints) {
            QList<QStandardItem *> row;
            for (const QString &text : {complaint.line > 0 ? windowNumber(complaint.line) : QString(),
                                        complaint.subject, complaint.message}) {
                row << new QStandardItem(text);
                row.back()->setToolTip(text);
            }
            model->appendRow(row);
        }
        auto *table = new TableView(QStringLiteral("importComplaints"));
        table->setModel(model);
        table->setColumnWidth(0, Theme::grown(64));
        table->setColumnWidth(1, Theme::grown(190));
        table->setAccessibleName(tr("What was odd"));
        column->addWidget(table, 1);
    } else {
        column->addStretch(1);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    column->addWidget(buttons);
}

Result<AgendaImport::Report> AgendaImportDialog::take(QWidget *parent, Conference &conference, const QString &path)
{
    QTimeZone zone = QTimeZone::utc();
    MULTAQA_TRY(const auto details, RecordStore<ConferenceDetails>(conference.database()).all());
    if (!details.empty() && QTimeZone(details.front().timeZone.toLatin1()).isValid())
        zone = QTimeZone(details.front().timeZone.toLatin1());

    const QString title = tr("Reading %1").arg(isolated(QFileInfo(path).fileName()));
    return LongWork::step(parent, conference, title,
                          [&](Conference &beside, const Progress &progress) -> Result<AgendaImport::Report> {
                              MULTAQA_TRY(const auto schedule, ScheduleXmlReader::read(path, zone, progress));
                              return AgendaImport::take(beside, schedule, progress);
                          });
}

void AgendaImportDialog::run(QWidget *parent, Conference &conference)
{
    const QString path = FilePicker::current().scheduleToOpen(parent, FilePicker::startFolder());
    if (path.isEmpty())
        return;
    const auto report = take(parent, conference, path);
    if (!report) {
        ErrorBox::show(parent, report.error());
        return;
    }
    FilePicker::rememberFolderOf(path);
    AgendaImportDialog(path, *report, parent).exec();
}

} // namespace multaqa
