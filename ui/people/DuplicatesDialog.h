// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "app/people/Duplicates.h"

#include <QDialog>

#include <optional>

class QStackedWidget;

namespace multaqa {

class Button;
class DuplicatesModel;
class EmptyState;
class MergeForm;
class TableView;
class TextLabel;

/// Likely duplicates one after the other: who they are and why, side by side, and what shall become of them.
class DuplicatesDialog : public QDialog
{
    Q_OBJECT

public:
    DuplicatesDialog(Conference &conference, const std::vector<Duplicate> &pairs, QWidget *parent = nullptr);

    /// Looks for duplicates beside the window, with its progress shown, and then shows them: all, or those of ONE.
    static void run(QWidget *parent, Conference &conference, std::optional<ParticipantId> one = {});

private:
    void showPair(int row);
    void showState();
    void merge();
    void tellApart();
    void putOff();
    void goOn();

    Conference &m_conference;
    DuplicatesModel *m_model;
    TableView *m_list;
    TextLabel *m_title;
    TextLabel *m_why;
    TextLabel *m_foot;
    MergeForm *m_form;
    Button *m_merge;
    Button *m_apart;
    Button *m_later;
    EmptyState *m_done;
    QStackedWidget *m_stack;
};

} // namespace multaqa
