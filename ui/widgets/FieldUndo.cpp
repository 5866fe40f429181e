// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FieldUndo.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTextEdit>

namespace multaqa {

namespace {

/// Whether something was typed in FIELD that is not the conference's yet.
bool hasTyped(const QWidget *field)
{
    if (const auto *area = qobject_cast<const QTextEdit *>(field))
        return area->document()->isUndoAvailable();
    const auto *line = qobject_cast<const QLineEdit *>(field);
    if (!line)
        line = field->findChild<QLineEdit *>();
    return line && line->isModified();
}

} // namespace

FieldUndo::FieldUndo(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

bool FieldUndo::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *field = qobject_cast<QWidget *>(object);
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isTurn = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (isTurn && field && field->window() == m_window && !hasTyped(field)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(object, event);
}

} // namespace multaqa
