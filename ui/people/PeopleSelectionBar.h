// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PeopleActions.h"

#include <QWidget>

namespace multaqa {

class Button;
class TextLabel;

/// Shown while several people are chosen: how many, and what can be done with them.
class PeopleSelectionBar : public QWidget
{
    Q_OBJECT

public:
    /// ACTIONS must outlive the bar.
    explicit PeopleSelectionBar(PeopleActions *actions, QWidget *parent = nullptr);

    void showCount(int chosen);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PeopleActions *m_actions;
    int m_chosen = 0;
    TextLabel *m_count;
    Button *m_tag;
    Button *m_register;
    Button *m_set;
    Button *m_copy;
    Button *m_export;
    Button *m_remove;
};

} // namespace multaqa
