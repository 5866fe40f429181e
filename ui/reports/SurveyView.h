// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "app/reports/SurveyResults.h"
#include "db/records/ConferenceDetails.h"

#include <QWidget>

class QStackedWidget;

namespace multaqa {

class Button;
class EditorPane;
class EmptyState;
class SurveyBarDelegate;
class SurveyEditor;
class SurveyResultsModel;
class TableView;
class TextLabel;
class WarningCard;

/// The survey: its results as totals with bars, and what is said of it beside them. A table dropped on it is read as
/// its results.
class SurveyView : public QWidget
{
    Q_OBJECT

public:
    explicit SurveyView(QWidget *parent = nullptr);

    /// CONFERENCE outlives the next call; null: none is open.
    void setConference(Conference *conference);
    void read();
    void retranslate();
    bool commit();
    const SurveyBook &book() const { return m_book; }

    bool canAdd() const;
    void addSurvey();
    bool canRemove() const;
    void removeSurvey();
    void importResults();
    void importFrom(const QString &path);

Q_SIGNALS:
    void choiceChanged();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void showResults();
    void showImported(const SurveyResults &results);
    void showMenu(const QPoint &place);
    bool canWrite() const;
    void say(const Result<void> &outcome);
    QString stateText() const;

    Conference *m_conference = nullptr;
    SurveyBook m_book;
    ConferenceDetails m_conferenceDetails;
    Button *m_import;
    Button *m_visit;
    WarningCard *m_imported;
    TextLabel *m_rule;
    SurveyResultsModel *m_model;
    TableView *m_table;
    SurveyBarDelegate *m_bars;
    EmptyState *m_noResults;
    Button *m_emptyImport;
    QStackedWidget *m_results;
    SurveyEditor *m_editor;
    EditorPane *m_pane = nullptr;
    EmptyState *m_empty;
    Button *m_emptyAdd;
    QStackedWidget *m_stack;
};

} // namespace multaqa
