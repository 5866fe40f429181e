// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ColumnRow.h"
#include "app/exchange/participants/ParticipantImportPlan.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QScrollArea;
class QStandardItemModel;

namespace multaqa {

class Card;
class InlineLink;
class ReadingOptionsBar;
class WarningCard;

/// The second step of an import: what each column of the file is, and what becomes of people who are there already.
class ColumnsStep : public QWidget
{
    Q_OBJECT

public:
    /// A table of thousands of columns is no list of people; these are shown, and the others not imported.
    static constexpr int mostColumns = 200;

    explicit ColumnsStep(QWidget *parent = nullptr);

    void show(const ImportSource &source, const ImportSource::Options &options, const ParticipantFields &fields,
              const ColumnMapping &mapping);
    /// Why the mapping cannot be used; empty: it can.
    void showRefusal(const QString &sentence);
    bool isRemembered() const;

Q_SIGNALS:
    /// A field's key, or ColumnRow::notImported or ownField.
    void columnChosen(int column, const QString &what);
    void keepingUnknownWanted();
    void modeChosen(multaqa::ImportMode mode);
    void optionsChosen(const multaqa::ImportSource::Options &options);

private:
    QWidget *makeOptions();
    void showChoices(const ParticipantFields &fields);
    void showSample(const ImportSource &source, const ParticipantFields &fields, const ColumnMapping &mapping);

    WarningCard *m_refusal;
    Card *m_columns;
    InlineLink *m_keepUnknown;
    QScrollArea *m_scroll;
    QGridLayout *m_grid;
    QStandardItemModel *m_choices;
    std::vector<std::unique_ptr<ColumnRow>> m_rows;
    ReadingOptionsBar *m_options;
    QCheckBox *m_remember;
    Card *m_sample;
    QGridLayout *m_sampleGrid;
};

} // namespace multaqa
