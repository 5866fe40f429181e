// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReportStep.h"

#include "ui/WindowDates.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/InlineLink.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QStandardItemModel>

namespace multaqa {

ReportStep::ReportStep(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::RecordTitle))
    , m_counts(new TextLabel(TextRole::Body))
    , m_step(new TextLabel(TextRole::Body, Colour::SecondaryText))
    , m_undo(new InlineLink(tr("Undo the import")))
    , m_refused(new Card)
    , m_rows(new QStandardItemModel(0, 2, this))
    , m_table(new TableView(QStringLiteral("importRefused")))
{
    auto *done = new Card;
    done->body()->addWidget(m_title);
    done->body()->addWidget(m_counts);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gapSmall);
    line->addWidget(m_step);
    line->addWidget(m_undo);
    line->addStretch();
    done->body()->addLayout(line);
    m_counts->setWordWrap(true);
    m_refused->setTitle(tr("What was not taken"));
    m_table->setAccessibleName(tr("What was not taken"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(m_rows);
    m_refused->body()->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(done);
    column->addWidget(m_refused, 1);
    column->addStretch();
    connect(m_undo, &InlineLink::clicked, this, &ReportStep::undoWanted);
}

void ReportStep::show(const ParticipantImport::Report &report, const QStringList &remarks)
{
    m_title->setSentence(tr("%Ln row(s) were imported", nullptr, static_cast<int>(report.added + report.updated)));
    m_counts->setSentence(tr("People added: %1. Brought up to date: %2. As they were: %3. Left out: %4. Refused: %5.")
                              .arg(windowNumber(report.added), windowNumber(report.updated),
                                   windowNumber(report.unchanged), windowNumber(report.left),
                                   windowNumber(static_cast<qint64>(report.refused.size()))));
    m_step->setSentence(tr("All of it is one step of the history."));
    m_undo->setVisible(report.added + report.updated > 0);
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("Row"), tr("Why")});
    const auto add = [this](const QString &row, const QString &why) {
        auto *sentence = new QStandardItem(why);
        sentence->setToolTip(why);
        m_rows->appendRow({new QStandardItem(row), sentence});
    };
    for (const RefusedRow &refused : report.refused)
        add(windowNumber(refused.row), refused.why);
    for (const QString &remark : remarks)
        add(QString(), remark);
    m_table->setColumnWidth(0, Theme::grown(64));
    m_refused->setVisible(m_rows->rowCount() > 0);
}

void ReportStep::showUndone()
{
    m_title->setSentence(tr("The import was taken back"));
    m_step->setSentence(tr("Everything is as it was before."));
    m_undo->hide();
}

} // namespace multaqa
