// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/people/ParticipantExport.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace multaqa {

class ComboBox;
class Form;
class TextLabel;

/// How people are to leave the conference as a file: in which format, which of them, in which language, and whether the
/// file says what for. Badges and name plates are made on the page of documents, where they are seen first.
class ExportPeopleDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of the list that the person has in sight; each may be empty, and is no choice then.
    struct Listed
    {
        std::vector<ParticipantId> shown; ///< what the filter leaves, where there is one
        std::vector<ParticipantId> chosen;
    };

    ExportPeopleDialog(std::vector<ParticipantId> all, Listed listed, QWidget *parent = nullptr);

    /// What was decided. The clock and the file are the caller's.
    ParticipantExport wish() const;
    /// "Excel files (*.xlsx)", and the ending that the format's files have.
    QString fileFilter() const;
    QString ending() const;

    /// Asks how and into which file, writes it beside the window, and says what went wrong if it did.
    static void run(QWidget *parent, Conference &conference, const Listed &listed = {});

private:
    void addWho();
    void showWhatFits();
    ParticipantExport::Format format() const;

    std::vector<ParticipantId> m_all;
    Listed m_listed;
    Form *m_form;
    ComboBox *m_format;
    ComboBox *m_who;
    ComboBox *m_language;
    QCheckBox *m_emails;
    QLineEdit *m_purpose;
    TextLabel *m_note;
};

} // namespace multaqa
