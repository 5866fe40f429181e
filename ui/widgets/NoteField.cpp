// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "NoteField.h"

#include "TableView.h"
#include "ui/Theme.h"

#include <QFocusEvent>

namespace multaqa {

NoteField::NoteField(QWidget *parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFixedHeight(3 * Theme::rowHeight(1));
    styleScrollBars(this);
}

void NoteField::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left();
}

} // namespace multaqa
