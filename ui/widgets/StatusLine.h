// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace multaqa {

class IconView;
class InlineLink;
class TextLabel;

/// The foot of the window: the last change in words with Undo beside it, and who works here.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Empty: nothing was changed yet.
    void setLastChange(const QString &sentence, bool canUndo);
    void setPerson(const QString &person);

Q_SIGNALS:
    void undoChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    IconView *m_icon;
    TextLabel *m_change;
    InlineLink *m_undo;
    TextLabel *m_person;
};

} // namespace multaqa
