// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ReportsModel.h"
#include "app/reports/ReportDocument.h"
#include "app/reports/ReportEditing.h"

#include <QTemporaryDir>
#include <QWidget>

#include <functional>

class QMenu;
class QStackedWidget;

namespace multaqa {

class Button;
class EditorPane;
class EmptyState;
class FilterChip;
class FilterField;
class ReportEditor;
class TableView;
class TextLabel;

/// The voluntary reports: filters, the table, and the chosen report, or the organisation that hands in none. A file
/// dropped on it becomes a new report. Documents are opened from a private folder that goes with the program.
class ReportsView : public QWidget
{
    Q_OBJECT

public:
    explicit ReportsView(QWidget *parent = nullptr);

    /// CONFERENCE outlives the next call; null: none is open.
    void setConference(Conference *conference);
    void read();
    void retranslate();
    bool commit();
    const ReportBook &book() const { return m_book; }

    void addReport(const ReportEditing::Authors &authors = {});
    bool canRemove() const;
    void removeChosen();
    void chooseStep(int step);
    bool show(ReportId report);
    void setWords(const QString &words);

Q_SIGNALS:
    void choiceChanged();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void rowChosen(int row);
    void showChosen();
    void setShown(ReportsShown shown);
    void showMenu(const QPoint &place);
    bool canWrite() const;
    std::vector<ReportId> marked() const;
    void addFiles(const QStringList &paths);
    void chooseDocument();
    void setDocument(const QString &path);
    /// None, and why is told, where it cannot be given.
    std::optional<ReportDocument> chosenDocument();
    void openDocument();
    void saveDocument();
    void publish(std::optional<QDate> day);
    void say(const Result<void> &outcome);
    Result<void> keep(const Report &report, const ReportEditing::Authors &authors);
    const ReportEntry *chosen() const { return m_book.entry(ReportId::fromBytes(m_chosen)); }
    const Organisation *chosenOrganisation() const { return m_book.silentOne(OrganisationId::fromBytes(m_chosen)); }

    Conference *m_conference = nullptr;
    ReportBook m_book;
    QByteArray m_chosen;
    bool m_isReading = false;
    std::unique_ptr<QTemporaryDir> m_opened;
    ReportsModel *m_model;
    TableView *m_table;
    TextLabel *m_rule;
    TextLabel *m_nothingFound;
    QStackedWidget *m_lists;
    std::vector<std::pair<FilterChip *, ReportsShown>> m_filters;
    ReportEditor *m_editor;
    EmptyState *m_organisation;
    Button *m_noteReport;
    TextLabel *m_nothingChosen;
    QStackedWidget *m_editors;
    EditorPane *m_pane = nullptr;
    EmptyState *m_empty;
    Button *m_emptyAdd;
    QStackedWidget *m_stack;
};

} // namespace multaqa
