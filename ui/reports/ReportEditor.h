// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/reports/ReportBook.h"
#include "app/reports/ReportEditing.h"
#include "ui/widgets/RecordEditor.h"

#include <functional>

class QLineEdit;

namespace multaqa {

class Chip;
class ComboBox;
class DateField;
class InlineLink;
class NoteField;
class ReportAuthorsField;
class TextLabel;

/// One voluntary report: whose it is, when it came, its document, when and where it is published. A file dropped on it
/// becomes its document.
class ReportEditor : public RecordEditor
{
    Q_OBJECT

public:
    using Keep = std::function<Result<void>(const Report &report, const ReportEditing::Authors &authors)>;

    explicit ReportEditor(Keep keep, QWidget *parent = nullptr);

    /// Whose organisations are found.
    void setConference(const Conference *conference);
    void showReport(const ReportEntry &entry);
    void setReadOnly(bool isReadOnly) override;
    void focusTitle();

Q_SIGNALS:
    void documentOpened();
    void documentSaved();
    void documentWanted();
    void documentDropped(const QString &path);
    void documentRemoved();

protected:
    Result<void> keep() override;
    void restore() override;
    bool hasChanges() const override { return typed() != m_entry.report; }
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    Report typed() const;
    ReportEditing::Authors authors() const;
    void showState();
    void showDocument();

    Keep m_keep;
    ReportEntry m_entry;
    bool m_isReadOnly = false;
    Chip *m_state;
    Chip *m_lateness;
    QLineEdit *m_title;
    ReportAuthorsField *m_authors;
    ComboBox *m_language;
    DateField *m_received;
    QWidget *m_document;
    InlineLink *m_open;
    InlineLink *m_save;
    InlineLink *m_choose;
    InlineLink *m_remove;
    TextLabel *m_hint;
    DateField *m_published;
    QLineEdit *m_link;
    NoteField *m_note;
};

} // namespace multaqa
