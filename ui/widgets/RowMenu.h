// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace multaqa {

/// What can be done with one entry of a short list in an editor: a button of three dots and its menu.
class RowMenu : public QToolButton
{
    Q_OBJECT

public:
    explicit RowMenu(QWidget *parent = nullptr);

Q_SIGNALS:
    void upChosen();
    void downChosen();
    void removeChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QAction *m_up;
    QAction *m_down;
    QAction *m_remove;
};

} // namespace multaqa
