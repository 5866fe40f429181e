// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/people/Statistics.h"

#include <QDialog>

class QTableView;

namespace multaqa {

class ComboBox;
class Conference;
class FiguresModel;
class TextLabel;

/// How many people there are, by what they are counted by, all of them or those of an event; copied as a table
/// or saved as PDF. Those
/// who were forgotten are counted, and the dialog says how many they are and what to mind with small numbers.
class StatisticsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit StatisticsDialog(Conference &conference, QWidget *parent = nullptr);

private:
    void fillEvents();
    void fillWho();
    void read();
    void copy();
    void savePdf();
    Statistics::Scope scope() const;

    Conference &m_conference;
    ComboBox *m_event;
    ComboBox *m_who;
    ComboBox *m_rows;
    ComboBox *m_columns;
    TextLabel *m_total;
    TextLabel *m_remark;
    FiguresModel *m_model;
    QTableView *m_table;
};

} // namespace multaqa
