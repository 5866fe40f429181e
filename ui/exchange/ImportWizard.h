// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "app/exchange/participants/ParticipantImport.h"

#include <QDialog>

class QStackedWidget;

namespace multaqa {

class Button;
class ColumnsStep;
class DifferencesStep;
class FileStep;
class PageHeader;
class ReportStep;
class StepTrail;
class TextLabel;

/// Takes people from a file or the clipboard in four steps: the file, its columns, the differences, the report. Nothing
/// is written before the user agrees, and then as one step.
///
/// It stands over the window, as large as it, and not in a page: while the differences are shown nobody can change,
/// undo or close what they were found in, so that what is agreed to is what is done.
class ImportWizard : public QDialog
{
    Q_OBJECT

public:
    enum class Step { File, Columns, Differences, Report };

    ImportWizard(Conference &conference, QWidget *parent);
    ~ImportWizard() override;

    /// Lets the user import into CONFERENCE, which is written to, from a file still to be chosen, from the one at
    /// PATH, or from TEXT as it was copied from a spreadsheet or a mail program. Returns when they are done.
    static void start(QWidget *parent, Conference &conference);
    static void start(QWidget *parent, Conference &conference, const QString &path);
    static void start(QWidget *parent, Conference &conference, const QByteArray &text);
    /// Whether the name of the file at PATH ends as tables and contacts do.
    static bool isImportable(const QString &path);

    Step step() const;
    void takeFile(const QString &path);
    void takeText(const QByteArray &text);

public Q_SLOTS:
    /// Asks first where rows were decided on one by one.
    void reject() override;

private:
    void layOut();
    void connectSteps();
    void openTable(const TableSource &from, const ImportSource::Options &options);
    /// With KEEPSCHOICES what the user chose before stays chosen.
    void guess(bool keepsChoices);
    void columnChosen(int column, const QString &what);
    void mappingChanged();
    void forgetPlan();
    void showColumns();
    void goOn();
    void goBack();
    Result<ParticipantImportPlan> compared(const CellCorrections &corrections);
    Result<void> plan();
    void correct(int row, const QHash<int, QString> &written);
    void take();
    void undo();
    void showStep(Step step);
    void showFoot();

    Conference &m_conference;
    // What was chosen by now, from which each step follows.
    TableSource m_from;
    ImportSource::Options m_options;
    std::optional<ParticipantFields> m_fields;
    std::optional<ImportSource> m_source;
    std::optional<ColumnMapping> m_mapping;
    ImportMode m_mode = ImportMode::Update;
    CellCorrections m_corrections;
    std::optional<ParticipantImportPlan> m_plan; ///< of all that stands above; nothing when that was changed since
    bool m_hasDecided = false;

    PageHeader *m_header;
    StepTrail *m_trail;
    QStackedWidget *m_steps;
    FileStep *m_file;
    ColumnsStep *m_columns;
    DifferencesStep *m_differences;
    ReportStep *m_report;
    TextLabel *m_sentence;
    Button *m_cancel;
    Button *m_back;
    Button *m_next;
};

} // namespace multaqa
