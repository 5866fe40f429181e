// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <resources/IconName.h>

#include <QWidget>

namespace multaqa {

class FlowLayout;
class TextLabel;

/// What stands where there is nothing yet: what this place is for, and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(IconName icon, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    void setNext(const QString &next);
    /// The buttons that do it, in the order they are added, the first leading.
    void addButton(QWidget *button);

private:
    TextLabel *m_sentence;
    TextLabel *m_next;
    FlowLayout *m_buttons;
};

} // namespace multaqa
