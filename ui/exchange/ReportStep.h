// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/participants/ParticipantImport.h"

#include <QWidget>

class QStandardItemModel;

namespace multaqa {

class Card;
class InlineLink;
class TableView;
class TextLabel;

/// The last step of an import: what was done, what was refused and why, and the way to take all of it back.
class ReportStep : public QWidget
{
    Q_OBJECT

public:
    explicit ReportStep(QWidget *parent = nullptr);

    /// REMARKS are what the source found odd.
    void show(const ParticipantImport::Report &report, const QStringList &remarks);
    /// The import was taken back.
    void showUndone();

Q_SIGNALS:
    void undoWanted();

private:
    TextLabel *m_title;
    TextLabel *m_counts;
    TextLabel *m_step;
    InlineLink *m_undo;
    Card *m_refused;
    QStandardItemModel *m_rows;
    TableView *m_table;
};

} // namespace multaqa
