// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ComboBox.h"

#include <QLineEdit>
#include <QWheelEvent>

namespace multaqa {

ComboBox::ComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setMaxVisibleItems(14);
}

void ComboBox::showData(const QVariant &value)
{
    const QSignalBlocker silence(this);
    setCurrentIndex(findData(value));
}

void ComboBox::showText(const QString &text)
{
    if (text == currentText())
        return;
    setEditText(text);
    lineEdit()->setCursorPosition(0);
}

void ComboBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace multaqa
