// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "app/exchange/requests/RequestImportPlan.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QMimeData;

namespace multaqa {

class ComboBox;
class Form;
class PersonField;
class RequestImportModel;
class TableView;
class TextLabel;

/// What tables and messages would bring, before any of it is taken: each request with what becomes of it, and beneath,
/// for the chosen one, who asks and for what, where a person must say it or knows better.
class RequestImportDialog : public QDialog
{
    Q_OBJECT

public:
    RequestImportDialog(Conference &conference, RequestImportPlan plan, QWidget *parent = nullptr);

    /// The messages and tables among what is dragged; empty when there is anything else among it.
    static QStringList sourcesIn(const QMimeData *dragged);
    /// Reads PATHS beside the window, which takes no input meanwhile, and asks about what they bring.
    static void start(QWidget *window, Conference &conference, const QStringList &paths);

private:
    void layOut();
    void connectAnswers();
    void showRow(int row);
    void fillPeople(size_t row);
    void fillSessions(size_t row);
    void answered();
    void showCounts();
    void take();
    size_t chosen() const { return static_cast<size_t>(m_row); }

    Conference &m_conference;
    RequestImportPlan m_plan;
    RequestImportModel *m_model;
    TableView *m_table;
    TextLabel *m_counts;
    TextLabel *m_question;
    Form *m_form;
    ComboBox *m_asker;
    PersonField *m_other;
    ComboBox *m_kind;
    ComboBox *m_session;
    QLineEdit *m_topic;
    QCheckBox *m_left;
    QPushButton *m_take = nullptr;
    int m_row = -1;
};

} // namespace multaqa
