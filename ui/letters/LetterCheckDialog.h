// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/letters/LetterProposals.h"

#include <QDialog>

class QStackedWidget;

namespace multaqa {

class Button;
class Conference;
class LetterFindingsModel;
class LetterView;
class TableView;
class TextLabel;
class WarningCard;

/// A letter and what is wrong in it: chosen by its file or dropped, its mistakes in a list beside its text. With a
/// conference, its dates, addresses and links are compared with that.
class LetterCheckDialog : public QDialog
{
    Q_OBJECT

public:
    /// CONFERENCE may be null.
    explicit LetterCheckDialog(Conference *conference, QWidget *parent = nullptr);

    /// Reads the file and shows what was found.
    void check(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void takeDates();
    void showFinding(int row);

    Conference *m_conference;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    QStackedWidget *m_stack;
    LetterFindingsModel *m_model;
    TableView *m_list;
    WarningCard *m_sentence;
    LetterView *m_letter;
    Button *m_dates;
    QString m_path;
    std::vector<LetterProposal> m_proposals;
};

} // namespace multaqa
